// An interval {low, high} says no more than the press did: high is null where nobody set an upper bound.
const NUMBER = new Intl.NumberFormat('en-GB');
const FADE = 0.2; // of the scale, over which an open interval fades out
const EN_DASH = '\u2013';

export const number = (value) => NUMBER.format(value);

/** For eyes: "1,000", "500–700", "up to 8,500", "100 or more", "no number". */
export function text({ low, high, uncounted = 0 }) {
  if (low === null && high === null) return 'no number';
  if (high === null) return low === 0 || low === null ? 'any number' : `${number(low)} or more`;
  if (high === 0) return uncounted > 0 ? 'no number' : 'none';
  if (low === high) return number(low);
  return !low ? `up to ${number(high)}` : `${number(low)}${EN_DASH}${number(high)}`;
}

/** For the map, where room is scarce: "1,000", "500–700", "≤ 8,500", "≥ 100". */
export function brief({ low, high }) {
  if (high === null) return low ? `\u2265\u2009${number(low)}` : '?';
  if (low === high) return number(low);
  return !low ? `\u2264\u2009${number(high)}` : `${number(low)}${EN_DASH}${number(high)}`;
}

/** For ears: "500 to 700". */
export const spoken = (interval) => text(interval).replace(EN_DASH, ' to ');

/** What it is at most, as far as anybody said. */
export const reach = ({ low, high }) => Math.max(high ?? 0, low ?? 0);

export const isCounted = (interval) => reach(interval) > 0;

/** How far a scale has to go so that all fit and open ones have room to fade out. */
export const extent = (intervals) => Math.max(1, ...intervals.map((each) => each.high === null ? (each.low ?? 0) * (1 + FADE) : each.high));

/** The share of the scale that is certain, possible, and whether it goes on: for bars. */
export function shares({ low, high }, max) {
  const share = (value) => Math.min(1, Math.max(0, value / max));
  return { from: share(low ?? 0), to: high === null ? Math.min(1, share(low ?? 0) + FADE) : share(high), open: high === null, exact: high !== null && low === high };
}
