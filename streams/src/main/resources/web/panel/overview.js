// All countries of the view and lane, largest first.
import { h } from '../dom.js';
import { ranked, select } from '../model/flows.js';
import { extent, isCounted, number } from '../model/interval.js';
import { lane, laneMeaning, name, view } from '../model/names.js';
import { link } from '../store.js';
import { row } from './bar.js';

export function overview(state, { cells }) {
  const own = ranked(select(cells, state.view, state.lane));
  const counted = own.filter(isCounted);
  const uncounted = own.filter((cell) => !isCounted(cell));
  const max = extent(counted);
  const facts = new Set(own.flatMap((cell) => cell.facts)).size;
  return {
    title: `${lane(state.lane)}, ${state.view === 'hosted' ? 'by host' : 'by contributor'}`,
    lead: `${state.view === 'hosted' ? 'Foreign forces in or bound for a country' : 'Forces that a country or organisation sends'}: ${laneMeaning(state.lane)}.`,
    body: [
      h('p', { class: 'figures' }, h('span', {}, h('b', {}, number(own.length)), own.length === 1 ? ' country' : ' countries'), h('span', {}, h('b', {}, number(facts)), facts === 1 ? ' fact' : ' facts')),
      counted.length ? h('ol', { class: 'rows', 'data-hue': state.lane, 'aria-label': `${view(state.view)}, ${lane(state.lane)}` }, counted.map((cell) => row(name(cell.country), cell, max, {
        href: link({ page: 'country', id: cell.country }), note: cell.uncounted ? `and ${cell.uncounted} without a number` : null,
      }))) : h('p', { class: 'nothing' }, 'Nothing with a number is reported in this lane on this day.'),
      uncounted.length ? [h('h3', {}, 'Without a number'), h('p', { class: 'muted' }, 'Reported, but nobody said how many. Never guessed at.'),
        h('ul', { class: 'chips' }, uncounted.map((cell) => h('li', {}, h('a', { href: link({ page: 'country', id: cell.country }) }, name(cell.country), cell.uncounted > 1 ? ` (${cell.uncounted})` : ''))))] : null,
    ],
    rows: { columns: COLUMNS, rows: own.map(flat) },
  };
}

export const COLUMNS = ['country', 'name', 'view', 'lane', 'low', 'high', 'uncounted', 'facts', 'lastReported'];
export const flat = (cell) => ({ ...cell, name: name(cell.country), facts: cell.factCount });
