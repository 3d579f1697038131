// Which words of a sentence gave which slot of a claim. Spans from the service are taken as they are; where it has none,
// the claim's own values are looked for in the sentence. Offsets are into the sentence.
import { name, isOrganisation } from './names.js';

const ADJECTIVES = {
  USA: ['American', 'U.S.', 'US', 'United States', 'America', 'Washington', 'Pentagon'], GBR: ['British', 'Britain', 'UK', 'London'],
  DEU: ['German', 'Germany', 'Bundeswehr', 'Berlin'], FRA: ['French', 'France', 'Paris'], RUS: ['Russian', 'Russia', 'Moscow', 'Wagner'],
  POL: ['Polish', 'Poland', 'Warsaw'], NLD: ['Dutch', 'Netherlands', 'The Hague'], DNK: ['Danish', 'Danes', 'Denmark'], ESP: ['Spanish', 'Spaniards', 'Spain'],
  ITA: ['Italian', 'Italy', 'Rome'], CAN: ['Canadian', 'Canada', 'Ottawa'], CZE: ['Czech'], TUR: ['Turkish', 'Turkey'], CHE: ['Swiss', 'Switzerland'],
  NATO: ['NATO', 'alliance'], EU: ['EU', 'European Union', 'bloc', 'Union'], UKR: ['Ukrainian', 'Ukraine', 'Kyiv'], BEL: ['Belgian', 'Belgium'],
};
const STAGE_WORDS = /\b(?:will (?:send|add|go|move|leave|join|pull|rotate)|sent|sends?|deploy(?:s|ed|ing|ment)?|arriv(?:e|es|ed|al)|reached|landed|order(?:s|ed)|announc(?:e|es|ed)|pledged|agreed|on (?:heightened )?alert|withdr(?:aw|ew|awn|awing|awal)|leav(?:e|es|ing)|left|stationed|based|present|considering|weighing|may|could|impos(?:e|es|ed)|froze|frozen|freez(?:e|es)|bann?(?:ed|s)?|lift(?:ed|s)?|eased|waiver|extended|prolonged|threaten(?:s|ed)?|designated|listed|adopted)\b/gi;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function* matches(sentence, pattern, slot) {
  for (const match of sentence.matchAll(pattern)) {
    if (match[0].length) yield { start: match.index, end: match.index + match[0].length, slot };
  }
}

const words = (code) => [...new Set([...(ADJECTIVES[code] ?? []), name(code), ...(isOrganisation(code) ? [code] : [])])]
  .sort((one, other) => other.length - one.length);

function* found(sentence, claim) {
  for (const count of new Set([claim.low, claim.high, claim.revises].filter((value) => value > 0))) {
    const digits = [...String(count)].reverse().map((digit, place) => digit + (place && place % 3 === 0 ? '[,.\\s\\u202f\\u00a0]?' : '')).reverse().join('');
    yield* matches(sentence, new RegExp(`(?<![\\d,.])${digits}(?![\\d]|[,.]\\d)`, 'g'), 'count');
  }
  const slots = [['contributor', claim.contributors ?? claim.imposers], ['host', claim.hosts ?? claim.targets], ['origin', claim.origins]];
  for (const [slot, codes] of slots) {
    for (const code of codes ?? []) {
      yield* matches(sentence, new RegExp(`(?<!\\p{L})(?:${words(code).map(escaped).join('|')})(?:s|ns|'s)?(?!\\p{L})`, 'gu'), slot);
    }
  }
  if (claim.place) yield* matches(sentence, new RegExp(escaped(claim.place), 'gi'), 'host');
  if (claim.vague) yield* matches(sentence, new RegExp(escaped(claim.vague), 'gi'), 'count');
  yield* matches(sentence, STAGE_WORDS, 'stage');
}

const SLOT_OF = {
  contributors: 'contributor', imposers: 'contributor', hosts: 'host', region: 'host', place: 'host', targets: 'host', origins: 'origin',
  low: 'count', high: 'count', count: 'count', vague: 'count', revises: 'count', stage: 'stage', trigger: 'stage', measures: 'stage', asset: 'asset', date: 'date',
};

/** The spans that the service gives with a claim: [{slot, start, end}], offsets into the article, as those of the evidence. */
function given(claim) {
  const base = claim.evidence.start;
  return (claim.explanation?.spans ?? claim.spans ?? [])
    .map(({ slot, start, end }) => ({ slot: SLOT_OF[slot] ?? slot, start: start - base, end: end - base }));
}

/** Pieces of the sentence in order: [{text, slot}], slot null where nothing is highlighted. */
export function pieces(claim) {
  const sentence = claim.evidence.text;
  const spans = given(claim);
  const all = (spans.length ? spans : [...found(sentence, claim)])
    .filter(({ start, end }) => start >= 0 && end <= sentence.length && start < end)
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const result = [];
  let at = 0;
  for (const { start, end, slot } of all) {
    if (start < at) continue;
    if (start > at) result.push({ text: sentence.slice(at, start), slot: null });
    result.push({ text: sentence.slice(start, end), slot });
    at = end;
  }
  if (at < sentence.length) result.push({ text: sentence.slice(at), slot: null });
  return result;
}
