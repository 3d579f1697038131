// Totals over time as a band between low and high, in steps, because nothing is known between two reports.
import { h, s } from '../dom.js';
import { ticks, toNumber } from '../model/days.js';
import { extent, number } from '../model/interval.js';

const WIDTH = 360;
const HEIGHT = 96;
const BASE = 78;
const TOP = 8;

/** @param steps [{day, low, high}] in order, each valid until the next; @param at the day that is marked */
export function band(steps, from, to, at) {
  const [first, last] = [toNumber(from), Math.max(toNumber(to), toNumber(from) + 1)];
  const max = extent(steps);
  const x = (day) => (Math.min(last, Math.max(first, toNumber(day))) - first) / (last - first) * WIDTH;
  const y = (value) => BASE - (BASE - TOP) * Math.min(1, value / max);
  const parts = steps.map((step, index) => {
    const left = x(step.day);
    const right = index + 1 < steps.length ? x(steps[index + 1].day) : WIDTH;
    const top = y(step.high ?? max);
    return { left, width: Math.max(0, right - left), top, bottom: y(step.low), open: step.high === null, nothing: step.high === 0 };
  }).filter((part) => part.width > 0 && !part.nothing);
  const rect = (name, { left, width }, top, height) => s('rect', { class: name, x: left.toFixed(1), y: top.toFixed(1), width: width.toFixed(1), height: Math.max(0, height).toFixed(1) });
  const peak = Math.max(0, ...steps.map((step) => step.high ?? step.low));
  return h('figure', { class: 'band' },
    s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `From ${from} to ${to}, at most ${number(peak)}` },
      s('line', { class: 'base', x1: 0, x2: WIDTH, y1: BASE, y2: BASE }),
      parts.map((part) => [rect('certain', part, part.bottom, BASE - part.bottom), rect(part.open ? 'possible open' : 'possible', part, part.top - 1, part.bottom - part.top + 2)]),
      ticks(from, to, 5).map(({ day, label }) => s('g', { class: 'tick' }, s('line', { x1: x(day), x2: x(day), y1: BASE, y2: BASE + 4 }), s('text', { x: x(day), y: HEIGHT - 4, 'text-anchor': x(day) < 14 ? 'start' : x(day) > WIDTH - 14 ? 'end' : 'middle' }, label))),
      at ? s('line', { class: 'now', x1: x(at), x2: x(at), y1: 0, y2: BASE }) : null,
      s('text', { class: 'peak', x: 2, y: TOP + 2 }, number(peak))));
}
