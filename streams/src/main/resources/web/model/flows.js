// What a map shows of a day's totals: a mark for every country of one view and lane, an arc for every movement between two.
import { isCounted, reach } from './interval.js';
import { isCountry, isOrganisation } from './names.js';

/** "EST+LVA (tapa)" → {codes: ['EST', 'LVA'], place: 'tapa'} */
export function counterpart(text) {
  const [, codes, place] = /^([^(]*?)(?: \((.*)\))?$/.exec(text) ?? [null, text, undefined];
  return { codes: codes.split('+'), place: place ?? null };
}

export const select = (cells, view, lane) => cells.filter((cell) => cell.view === view && cell.lane === lane);

/** Largest first, those without a count last. */
export const ranked = (cells) => [...cells].sort((one, other) =>
  reach(other) - reach(one) || (other.low ?? 0) - (one.low ?? 0) || other.uncounted - one.uncounted || (one.country < other.country ? -1 : 1));

const merge = (one, other) => ({
  low: one.low + other.low, high: one.high === null || other.high === null ? null : one.high + other.high,
});

/** Who sends to whom in this lane: [{from, to, low, high, joint}]; to is a country or a region. */
export function arcs(cells, lane) {
  const all = new Map();
  const add = (from, to, interval, joint) => {
    if (from === to || !isCounted(interval)) return;
    const key = `${from} ${to}`;
    const known = all.get(key);
    all.set(key, { from, to, joint: joint || (known?.joint ?? false), ...(known ? merge(known, interval) : { low: interval.low, high: interval.high }) });
  };
  for (const cell of select(cells, 'hosted', lane)) {
    for (const each of cell.counterparts) {
      const { codes } = counterpart(each.counterpart);
      codes.forEach((code) => add(code, cell.country, each, codes.length > 1));
    }
  }
  for (const cell of select(cells, 'contributed', lane)) {
    for (const each of cell.counterparts) {
      const { codes } = counterpart(each.counterpart);
      if (codes.length === 1 && !isCountry(codes[0]) && !isOrganisation(codes[0])) add(cell.country, codes[0], each, false);
    }
  }
  return [...all.values()].sort((one, other) => reach(other) - reach(one));
}

const STRENGTH = ['LIFTED', 'DENIED', 'EASED', 'CONSIDERED', 'THREATENED', 'ANNOUNCED', 'EXTENDED', 'IMPOSED'];

/** The stage that weighs most. */
export const gravest = (measures) => measures.map((measure) => measure.stage)
  .reduce((one, other) => STRENGTH.indexOf(other) > STRENGTH.indexOf(one) ? other : one, measures[0]?.stage ?? null);

export const isInForce = (stage) => ['IMPOSED', 'EXTENDED', 'EASED'].includes(stage);

/** By target, most measures in force first: [{target, inForce, stage, entries}]. */
export function targets(sanctions) {
  const all = new Map();
  for (const entry of sanctions) {
    if (entry.measures.length) all.set(entry.target, [...(all.get(entry.target) ?? []), entry]);
  }
  return [...all].map(([target, entries]) => {
    const measures = entries.flatMap((entry) => entry.measures);
    return { target, entries, stage: gravest(measures), inForce: measures.filter((measure) => isInForce(measure.stage)).length, measures: measures.length };
  }).sort((one, other) => other.inForce - one.inForce || other.measures - one.measures || (one.target < other.target ? -1 : 1));
}
