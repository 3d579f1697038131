// A day's totals and sanctions, and how far back the reports go.
import * as api from './api.js';
import { toDay, toNumber } from './model/days.js';

const PAGE = 500;
const PAGES = 8;

/** What a page needs of its day: everybody's totals, and on the page of sanctions those. */
export async function load({ day, page }, signal) {
  const [totals, sanctions] = await Promise.all([api.totals(day, signal), page === 'sanctions' ? api.sanctions({ asOf: day }, signal) : null]);
  return { cells: totals.totals, asOf: totals.asOf, partial: totals.partial || Boolean(sanctions?.partial), sanctions: sanctions?.sanctions ?? null };
}

/** Days with the number of reports on each, oldest first; of a long archive the newest facts and where it begins. */
export async function reports() {
  const counts = new Map();
  const add = ({ facts }) => facts.forEach((fact) => fact.history.forEach(({ published }) => counts.set(published, (counts.get(published) ?? 0) + 1)));
  const first = await api.facts({ limit: PAGE });
  add(first);
  const offsets = [];
  for (let offset = PAGE; offset < first.total && offsets.length < PAGES; offset += PAGE) offsets.push(offset);
  if (first.total > PAGE * (PAGES + 1)) offsets.push(first.total - PAGE);
  for (const offset of offsets) add(await api.facts({ limit: PAGE, offset }));
  return [...counts].map(([day, count]) => ({ day, count })).sort((one, other) => one.day < other.day ? -1 : 1);
}

/** From the day before the first report, so that the replay starts empty, to the newest day. */
export function range(days, asOf) {
  const to = asOf ?? days.at(-1)?.day ?? null;
  return { from: days.length ? toDay(toNumber(days[0].day) - 1) : to, to };
}
