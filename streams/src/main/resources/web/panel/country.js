// One country or organisation: every lane of both views as intervals, by counterpart, and the facts behind them.
import * as api from '../api.js';
import { h } from '../dom.js';
import { extent, isCounted, text } from '../model/interval.js';
import { counterpart } from '../model/flows.js';
import { LANES, isCountry, isOrganisation, lane, laneMeaning, name, plain, stage } from '../model/names.js';
import { side } from '../map/scene.js';
import { link } from '../store.js';
import { band } from './band.js';
import { row } from './bar.js';
import { FACT_COLUMNS, factItem, flatFact, isUncounted } from './facts.js';

const MOST = 500;

export async function country(state, { cells, range }, signal) {
  const id = state.id.toUpperCase();
  const own = cells.filter((cell) => cell.country === id);
  const day = state.day ?? range.to;
  const [hosted, contributed, against, by, series] = await Promise.all([
    api.facts({ host: id, asOf: state.day, limit: MOST }, signal), api.facts({ contributor: id, asOf: state.day, limit: MOST }, signal),
    isCountry(id) ? api.sanctions({ target: id, asOf: state.day }, signal).then((answer) => answer.sanctions) : [],
    api.sanctions({ imposer: id, asOf: state.day }, signal).then((answer) => answer.sanctions),
    range.from && range.from < range.to ? api.series(id, range.from, range.to, signal).then((answer) => answer.series) : [],
  ]);
  const facts = new Map([...hosted.facts, ...contributed.facts].map((fact) => [fact.id, fact]));
  const order = state.view === 'contributed' ? ['contributed', 'hosted'] : ['hosted', 'contributed'];
  const history = series.map(({ day: since, totals }) => {
    const cell = totals.find((each) => each.view === state.view && each.lane === state.lane);
    return { day: since, low: cell?.low ?? 0, high: cell ? cell.high : 0 };
  });
  return {
    title: name(id),
    lead: own.length ? sentence(own.find((cell) => cell.view === state.view && cell.lane === state.lane), state) : `Nothing is reported of ${name(id)}${state.day ? ' on this day' : ''}.`,
    body: [
      history.some(isCounted) ? h('section', { class: 'chart', 'data-hue': state.lane }, h('h3', {}, `${state.view === 'hosted' ? 'Hosted' : 'Contributed'}, ${lane(state.lane).toLowerCase()}, over time`), band(history, range.from, range.to, day)) : null,
      order.map((view) => viewSection(view, state, own.filter((cell) => cell.view === view), facts)),
      sanctionsSection('Sanctions against it', against, 'imposer'), sanctionsSection('Sanctions it imposes', by, 'target'),
    ],
    rows: { columns: ['country', 'name', 'view', 'lane', 'counterpart', 'low', 'high', 'uncounted'], rows: own.flatMap((cell) => [
      { ...cell, name: name(id), counterpart: 'all' }, ...cell.counterparts.map((each) => ({ country: id, name: name(id), view: cell.view, lane: cell.lane, ...each })),
    ]) },
    facts: { columns: FACT_COLUMNS, rows: [...facts.values()].map(flatFact) },
  };
}

/** "Hosts 10,500–15,500 foreign troops: present." */
function sentence(cell, { view, lane: wanted }) {
  const verb = view === 'hosted' ? 'Hosts' : 'Sends';
  if (!cell) return `${verb} no troops in the lane “${lane(wanted).toLowerCase()}”, as far as reported.`;
  if (!isCounted(cell)) return `${verb} troops in the lane “${lane(wanted).toLowerCase()}”; nobody said how many.`;
  return `${verb} ${text(cell)} troops, ${laneMeaning(wanted)}${cell.uncounted ? `, and ${cell.uncounted === 1 ? 'a force' : `${cell.uncounted} forces`} without a number` : ''}.`;
}

function viewSection(view, state, cells, facts) {
  if (!cells.length) return null;
  const lanes = LANES.filter((each) => cells.some((cell) => cell.lane === each));
  lanes.sort((one, other) => Number(other === state.lane) - Number(one === state.lane));
  return h('section', { class: 'view', 'data-view': view }, h('h3', {}, view === 'hosted' ? 'Foreign forces hosted' : 'Forces contributed'),
    lanes.map((each) => laneSection(cells.find((cell) => cell.lane === each), facts)));
}

const other = (end) => {
  const { codes } = counterpart(end);
  return codes.length === 1 && (isCountry(codes[0]) || isOrganisation(codes[0])) ? link({ page: 'country', id: codes[0] }) : null;
};

function laneSection(cell, facts) {
  const max = extent([cell, ...cell.counterparts]);
  const known = cell.facts.map((id) => facts.get(id)).filter(Boolean);
  const counted = known.filter((fact) => !isUncounted(fact));
  const uncounted = known.filter(isUncounted);
  return h('section', { class: 'lane', 'data-hue': cell.lane, 'data-lane': cell.lane },
    h('h4', {}, lane(cell.lane), h('span', { class: 'muted' }, ` ${laneMeaning(cell.lane)}`)),
    h('ul', { class: 'rows total' }, row('In total', cell, max, { note: cell.uncounted ? `and ${cell.uncounted} without a number` : null })),
    cell.counterparts.length ? h('ul', { class: 'rows', 'aria-label': `${lane(cell.lane)} by counterpart` }, cell.counterparts.map((each) => row(side(each.counterpart), each, max, { href: other(each.counterpart) }))) : null,
    uncounted.length ? [h('h5', {}, 'Without a number'), h('ul', { class: 'facts uncounted' }, uncounted.map(factItem))] : null,
    counted.length ? h('details', { open: counted.length <= 4 }, h('summary', {}, `${counted.length === 1 ? '1 fact' : `${counted.length} facts`} behind it`), h('ul', { class: 'facts' }, counted.map(factItem))) : null,
    known.length < cell.factCount ? h('p', { class: 'muted' }, `${cell.factCount - known.length} more are not listed here.`) : null);
}

const sanctionsSection = (title, entries, end) => entries.length ? h('section', { class: 'view', 'data-hue': 'sanction' }, h('h3', {}, title),
  h('ul', { class: 'plain' }, entries.map((entry) => h('li', {},
    h('a', { href: link({ page: 'sanctions', id: entry.target }) }, name(entry[end])), ` ${entry.measures.map((each) => `${plain(each.measure)} (${stage(each.stage)})`).join(', ')}`)))) : null;

