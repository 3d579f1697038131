// Days are 'YYYY-MM-DD', as the service has them; they sort as text.
const DAY_MILLIS = 86_400_000;
const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  && new Date(text).toISOString().startsWith(text);

export const toNumber = (day) => Math.round(Date.parse(day) / DAY_MILLIS);
export const toDay = (number) => new Date(number * DAY_MILLIS).toISOString().slice(0, 10);

/** "16 March 2022" */
export const long = (day) => LONG.format(new Date(day));

/** "16 Mar 2022" */
export const short = (day) => SHORT.format(new Date(day));

/** Where to put ticks between two days: about as many as asked for, on firsts of months or years. */
export function ticks(from, to, wanted) {
  const [first, last] = [new Date(from), new Date(to)];
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((size) => months / size <= wanted) ?? 480;
  const all = [];
  for (let month = first.getUTCFullYear() * 12 + Math.ceil(first.getUTCMonth() / step) * step; ; month += step) {
    const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    if (date > last) return all;
    if (date < first) continue;
    const named = step < 12 ? { month: 'short', timeZone: 'UTC' } : { year: 'numeric', timeZone: 'UTC' };
    const label = date.getUTCMonth() === 0 && step < 12 ? String(date.getUTCFullYear())
      : new Intl.DateTimeFormat('en-GB', named).format(date);
    all.push({ day: date.toISOString().slice(0, 10), label });
  }
}
