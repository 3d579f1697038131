// A mark is an interval as area: the disc is what there is at least, the ring what there may be, dashed where it is open.
import { s } from '../dom.js';
import { isCounted } from '../model/interval.js';

const SMALLEST = 3.5;

/** The radius for a number of troops, among marks of which the largest is known. */
export function radii(marks, screen) {
  const largest = Math.max(1, ...marks.map((mark) => mark.size));
  const top = Math.min(46 * screen.unit, Math.max(20, Math.min(screen.width, screen.height) * 0.05));
  return (count) => count > 0 ? Math.max(SMALLEST, top * Math.sqrt(count / largest)) : 0;
}

/** How far a mark reaches from its middle. */
export function outer(mark, radius) {
  if (mark.kind === 'end') return 2.5;
  if (!mark.interval || !isCounted(mark.interval)) return 5;
  return mark.interval.high === null ? radius(mark.interval.low) * 1.5 + 3 : radius(mark.interval.high);
}

const circle = (name, r) => s('circle', { class: name, r: r.toFixed(1) });

function shape(mark, radius) {
  if (mark.kind === 'end') return [circle('dot', 2.5)];
  if (!isCounted(mark.interval)) return [s('path', { class: 'unknown', d: 'M0-5.5L5.5 0L0 5.5L-5.5 0Z' })];
  const { low, high } = mark.interval;
  const parts = [];
  if (high === null) parts.push(s('circle', { class: 'open', r: outer(mark, radius).toFixed(1) }));
  else if (high > low) parts.push(circle('range', radius(high)));
  if (low > 0) parts.push(mark.kind === 'region' ? circle('range', radius(low)) : circle('least', radius(low)));
  if (mark.kind === 'organisation') parts.push(circle('badge', 3));
  return parts;
}

/** @param tabbable the mark that the Tab key reaches; from there arrow keys lead on */
export function mark(data, radius, tabbable) {
  const reach = Math.max(12, outer(data, radius));
  return s('g', {
    class: `mark ${data.kind}${data.quiet ? ' quiet' : ''}`, 'data-id': data.id, role: data.kind === 'end' || data.kind === 'region' ? 'img' : 'link', 'aria-label': data.label,
    tabindex: data.kind === 'end' || data.kind === 'region' ? null : tabbable ? 0 : -1,
  }, circle('target', reach), shape(data, radius), circle('focus', reach + 3));
}

export const label = (data, place) => s('g', { class: `label ${data.kind}${data.quiet ? ' quiet' : ''}`, 'text-anchor': place.anchor, transform: `translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`, 'aria-hidden': 'true' },
  s('text', { class: 'name' }, data.name), data.value ? s('text', { class: 'value', y: '1.1em' }, data.value) : null);
