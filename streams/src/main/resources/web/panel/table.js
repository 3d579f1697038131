// What the map shows, and all the rest, as a table. Roles are said, because on a small screen it is laid out as a list.
import { h } from '../dom.js';
import { short } from '../model/days.js';
import { ranked } from '../model/flows.js';
import { number } from '../model/interval.js';
import { LANES, lane, name } from '../model/names.js';
import { link } from '../store.js';
import { COLUMNS, flat } from './overview.js';

const ORDERS = {
  country: (one, other) => name(one.country).localeCompare(name(other.country), 'en'),
  lane: (one, other) => LANES.indexOf(one.lane) - LANES.indexOf(other.lane),
  low: (one, other) => other.low - one.low,
  high: (one, other) => (other.high ?? Infinity) - (one.high ?? Infinity) || 0,
  uncounted: (one, other) => other.uncounted - one.uncounted,
  reported: (one, other) => one.lastReported < other.lastReported ? 1 : -1,
};
const HEADS = [['country', 'Country'], ['lane', 'Lane'], ['low', 'At least'], ['high', 'At most'], ['uncounted', 'Without a number'], ['reported', 'Last reported']];
const CELL = { role: 'cell' };
const NUMBER = { role: 'cell', class: 'number' };
let order = null;

export function table(state, { cells }) {
  const own = ranked(cells.filter((cell) => cell.view === state.view));
  const box = h('div', { class: 'scroller' });
  const draw = () => box.replaceChildren(drawn(state, order ? [...own].sort(ORDERS[order]) : own, (next) => {
    order = next;
    draw();
    box.querySelector(`[data-order="${next}"]`).focus();
  }));
  draw();
  return { title: state.view === 'hosted' ? 'Foreign forces hosted' : 'Forces contributed', lead: 'Every country and lane of the day.', body: box, rows: { columns: COLUMNS, rows: own.map(flat) } };
}

const drawn = (state, rows, sort) => h('table', { role: 'table' },
  h('caption', { class: 'hidden' }, `${state.view === 'hosted' ? 'Foreign forces hosted' : 'Forces contributed'}, by country and lane`),
  h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, HEADS.map(([key, label]) => h('th', { scope: 'col', role: 'columnheader', 'aria-sort': order === key ? (['country', 'lane'].includes(key) ? 'ascending' : 'descending') : null, class: ['low', 'high', 'uncounted'].includes(key) ? 'number' : null },
    h('button', { type: 'button', 'data-order': key, onclick: () => sort(key) }, label))))),
  h('tbody', { role: 'rowgroup' }, rows.map((cell) => h('tr', { role: 'row', 'data-hue': cell.lane },
    h('th', { scope: 'row', role: 'rowheader' }, h('a', { href: link({ page: 'country', id: cell.country, lane: cell.lane }) }, name(cell.country))),
    h('td', CELL, h('span', { class: 'lane-name' }, lane(cell.lane))),
    h('td', NUMBER, cell.high === 0 ? '' : number(cell.low)), h('td', NUMBER, cell.high === null ? 'open' : cell.high === 0 ? '' : number(cell.high)),
    h('td', NUMBER, cell.uncounted || ''), h('td', CELL, short(cell.lastReported))))));
