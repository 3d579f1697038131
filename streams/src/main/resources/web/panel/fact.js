// One fact: what is held to be true, how it came to be, and every sentence behind it.
import * as api from '../api.js';
import { h } from '../dom.js';
import { long, short } from '../model/days.js';
import { extent, text } from '../model/interval.js';
import { isCountry, isOrganisation, list, name, plain, stage } from '../model/names.js';
import { link } from '../store.js';
import { bar } from './bar.js';
import { evidence, legend } from './evidence.js';
import { amount, headline, hue, interval, isUncounted } from './facts.js';

const STATUS = { OPEN: 'open', DONE: 'done', CANCELLED: 'cancelled', ENDED: 'ended', TALK: 'talk only' };

export async function fact(state, data, signal) {
  const found = await api.fact(state.id, state.day, signal);
  const max = extent([interval(found), ...found.history.map(interval)].filter((each) => each.low !== null || each.high !== null));
  const claims = [...found.claims].sort((one, other) => one.article.published < other.article.published ? -1 : 1);
  return {
    title: headline(found),
    lead: null,
    body: h('div', { 'data-hue': hue(found) },
      h('p', { class: 'headline-count' }, amount(found)),
      isUncounted(found) ? h('p', { class: 'muted' }, 'Nobody said how many, so it is in no sum.') : bar(interval(found), max),
      h('p', { class: 'badges' }, h('span', { class: 'badge strong' }, stage(found.stage)), h('span', { class: 'badge' }, STATUS[found.status] ?? plain(found.status)), found.additional ? h('span', { class: 'badge' }, 'additional') : null, found.historic ? h('span', { class: 'badge' }, 'background') : null),
      h('dl', {}, pair('Day', long(found.day)), pair('Reported', found.firstReported === found.lastReported ? short(found.firstReported) : `${short(found.firstReported)} to ${short(found.lastReported)}`),
        pair('Sources', `${found.sources} independent, in ${found.articles === 1 ? '1 article' : `${found.articles} articles`}`), found.origins.length ? pair('From', list(found.origins)) : null,
        found.rest && !isUncounted(found) ? pair('Still counts for', text(found.rest)) : null,
        pair('Countries', [...found.contributors, ...found.hosts].filter((code) => isCountry(code) || isOrganisation(code)).map((code, index) => [index ? ', ' : '', h('a', { href: link({ page: 'country', id: code }) }, name(code))])),
        found.partOf.length ? pair('Part of', found.partOf.map((id, index) => [index ? ', ' : '', h('a', { href: link({ page: 'fact', id }) }, `a larger figure${found.partOf.length > 1 ? ` (${index + 1})` : ''}`)])) : null),
      h('h3', {}, 'History'),
      h('ol', { class: 'history' }, found.history.map((change) => h('li', { 'data-hue': hue(change) }, h('span', { class: 'when' }, short(change.published)), h('span', { class: 'stage' }, stage(change.stage)), h('span', { class: 'count' }, text(interval(change))), bar(interval(change), max)))),
      h('h3', {}, claims.length === 1 ? 'The sentence behind it' : `${claims.length} sentences behind it`), legend(claims),
      h('ul', { class: 'sentences' }, claims.map((claim) => evidence(claim, isUncounted(claim) ? claim.vague : text(interval(claim)))))),
    rows: { columns: ['fact', 'claim', 'published', 'stage', 'low', 'high', 'sentence', 'title', 'source', 'url'], rows: claims.map((claim) => ({
      fact: found.id, claim: claim.id, published: claim.article.published, stage: claim.stage, low: claim.low, high: claim.high, sentence: claim.evidence?.text ?? null, title: claim.article.title, source: claim.article.source, url: claim.article.url,
    })) },
    places: [...found.contributors, ...found.hosts, ...(found.region ? [found.region] : [])],
  };
}

const pair = (term, value) => [h('dt', {}, term), h('dd', {}, value)];
