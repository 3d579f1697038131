// Facts as a list: what happened, in one line, with how many.
import { h } from '../dom.js';
import { short } from '../model/days.js';
import { text } from '../model/interval.js';
import { list, name, place, plain, stage } from '../model/names.js';
import { link } from '../store.js';

const LANE_OF = { ON_ALERT: 'alert', ANNOUNCED: 'committed', DEPLOYING: 'committed', DEPLOYED: 'present', PRESENT: 'present', WITHDRAWING: 'leaving', WITHDRAWN: 'leaving' };

export const hue = (fact) => LANE_OF[fact.stage] ?? null;
export const isUncounted = (fact) => fact.low === null && fact.high === null;
export const interval = (fact) => ({ low: fact.low ?? (fact.high === null ? null : 0), high: fact.high });

/** "Poland and Germany", "Eastern Europe", "Lithuania, Rukla" */
export function where(fact) {
  const hosts = fact.hosts.length ? list(fact.hosts) : fact.region ? name(fact.region) : 'place not said';
  return fact.place ? `${hosts}, ${place(fact.place)}` : hosts;
}

/** "3,000 troops", "troops", "4 aircraft", "soldiers" */
export const amount = (fact) => isUncounted(fact)
  ? fact.vague ? `“${fact.vague}”, no number` : `${plain(fact.asset)}, no number`
  : `${fact.approx ? 'about ' : ''}${fact.high === 0 ? 'no' : text(interval(fact))} ${plain(fact.asset)}`;

export const headline = (fact) => `${list(fact.contributors)} ${fact.stage === 'WITHDRAWING' || fact.stage === 'WITHDRAWN' ? 'leaving' : 'to'} ${where(fact)}`;

/** Leads to the fact, with the map in its lane. */
export const factItem = (fact) => h('li', { class: 'fact', 'data-hue': hue(fact), 'data-fact': fact.id },
  h('a', { href: link({ page: 'fact', id: fact.id, ...(hue(fact) ? { lane: hue(fact) } : {}) }) },
    h('span', { class: 'who' }, list(fact.contributors), h('span', { class: 'arrow', 'aria-hidden': 'true' }, hue(fact) === 'leaving' ? ' ← ' : ' → '), h('span', { class: 'hidden' }, hue(fact) === 'leaving' ? ' out of ' : ' to '), where(fact)),
    h('span', { class: 'amount' }, amount(fact)),
    h('span', { class: 'meta' }, h('span', { class: 'stage' }, stage(fact.stage)), ` ${short(fact.lastReported)} · ${fact.sources === 1 ? '1 source' : `${fact.sources} sources`}`)));

export const FACT_COLUMNS = ['id', 'contributors', 'hosts', 'region', 'place', 'low', 'high', 'approx', 'vague', 'asset', 'stage', 'status', 'day', 'firstReported', 'lastReported', 'articles', 'sources'];
export const flatFact = (fact) => ({ ...fact, contributors: fact.contributors.join(' '), hosts: fact.hosts.join(' ') });
