// The sentences behind a fact or a measure, with the words that gave each slot.
import { h, outward } from '../dom.js';
import { short } from '../model/days.js';
import { stage } from '../model/names.js';
import { pieces } from '../model/spans.js';

const SLOTS = { contributor: 'who', host: 'where', origin: 'from where', count: 'how many', stage: 'what happens', asset: 'what', date: 'when' };

export function evidence(claim, lead) {
  const { article } = claim;
  return h('li', { class: 'evidence', 'data-claim': claim.id },
    h('p', { class: 'meta' }, h('span', { class: 'stage' }, stage(claim.stage)), lead ? ` ${lead}` : ''),
    claim.evidence ? h('blockquote', {}, pieces(claim).map(({ text, slot }) => slot ? h('mark', { 'data-slot': slot, title: SLOTS[slot] ?? slot }, text) : text)) : h('p', { class: 'muted' }, 'The sentence was not kept.'),
    h('p', { class: 'source' }, outward(article.url, article.title ?? article.url ?? article.id), h('span', { class: 'muted' }, ` ${[article.source, short(article.published), claim.attribution && `according to ${claim.attribution}`].filter(Boolean).join(' · ')}`)));
}

export const legend = (claims) => {
  const used = new Set(claims.filter((claim) => claim.evidence).flatMap((claim) => pieces(claim).map((piece) => piece.slot)));
  const shown = Object.entries(SLOTS).filter(([slot]) => used.has(slot));
  return shown.length ? h('p', { class: 'slots' }, 'Highlighted: ', shown.map(([slot, label], index) => [index ? ' ' : '', h('mark', { 'data-slot': slot }, label)])) : null;
};
