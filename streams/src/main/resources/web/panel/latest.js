// The newest reports.
import * as api from '../api.js';
import { h } from '../dom.js';
import { long } from '../model/days.js';
import { FACT_COLUMNS, factItem, flatFact } from './facts.js';

const SHOWN = 60;

export async function latest(state, data, signal) {
  const { facts, total } = await api.facts({ asOf: state.day, limit: SHOWN }, signal);
  const days = new Map();
  for (const fact of facts) days.set(fact.lastReported, [...(days.get(fact.lastReported) ?? []), fact]);
  return {
    title: 'Latest reports',
    lead: `The newest of ${total} facts, each with the day on which it was last reported.`,
    body: [...days].map(([day, all]) => [h('h3', {}, long(day)), h('ul', { class: 'facts' }, all.map(factItem))]),
    rows: { columns: FACT_COLUMNS, rows: facts.map(flatFact) },
  };
}
