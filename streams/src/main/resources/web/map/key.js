// What the signs on the map mean.
import { byId, h, s } from '../dom.js';

const sign = (...shapes) => s('svg', { viewBox: '-13 -11 26 22' }, s('g', { class: 'mark' }, shapes));
const circle = (name, r) => s('circle', { class: name, r });
const line = (name) => s('g', { class: `arc ${name}` }, s('path', { d: 'M-12 0H10', 'stroke-width': 2.5, class: 'line' }));

const SIGNS = {
  forces: [
    [sign(circle('least', 6)), 'at least'], [sign(circle('range', 10), circle('least', 5)), 'up to the ring'], [sign(circle('open', 10), circle('least', 5)), 'no upper bound'],
    [sign(s('g', { class: 'region' }, circle('range', 10))), 'somewhere in the region'], [sign(s('path', { class: 'unknown', d: 'M0-6L6 0L0 6L-6 0Z' })), 'no number'], [sign(line('unsure')), 'may be none'],
  ],
  sanctions: [[sign(circle('least', 6)), 'measures in force'], [sign(circle('range', 10)), 'with those announced, threatened or lifted'], [sign(line('unsure')), 'not in force']],
};

export function showKey(isSanctions) {
  const wanted = isSanctions ? 'sanctions' : 'forces';
  const key = byId('key');
  if (key.dataset.of === wanted) return;
  key.dataset.of = wanted;
  key.replaceChildren(...SIGNS[wanted].map(([picture, meaning]) => h('span', {}, picture, meaning)));
}
