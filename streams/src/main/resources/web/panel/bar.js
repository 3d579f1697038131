// An interval as a bar: tinted up to what is certain, solid from low to high, fading out where nobody set a bound.
import { h } from '../dom.js';
import { isCounted, shares, text } from '../model/interval.js';

const percent = (share) => `${(share * 100).toFixed(2)}%`;

export function bar(interval, max) {
  const track = h('span', { class: 'track', 'aria-hidden': 'true' });
  if (!isCounted(interval)) {
    track.classList.add('empty');
    return track;
  }
  const { from, to, open, exact } = shares(interval, max);
  const certain = h('span', { class: 'certain' });
  certain.style.width = percent(from);
  const possible = h('span', { class: `possible${open ? ' open' : ''}${exact ? ' exact' : ''}` });
  possible.style.left = percent(from);
  possible.style.width = percent(Math.max(0, to - from));
  track.append(certain, possible);
  return track;
}

/** A row of a list: what, how many, and the bar. @param href where it leads; null for nowhere */
export function row(label, interval, max, { href = null, note = null, lane = null } = {}) {
  const inside = [
    h('span', { class: 'what' }, label), h('span', { class: 'count' }, text(interval)), bar(interval, max), note ? h('span', { class: 'note' }, note) : null,
  ];
  return h('li', { 'data-hue': lane, 'data-low': interval.low, 'data-high': interval.high }, href ? h('a', { class: 'row', href }, inside) : h('div', { class: 'row' }, inside));
}
