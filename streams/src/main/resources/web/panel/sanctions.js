// Sanctions by target: each imposer's measures with how far they have come, and the sentences.
import { h } from '../dom.js';
import { short } from '../model/days.js';
import { isInForce, targets } from '../model/flows.js';
import { name, plain, stage } from '../model/names.js';
import { link } from '../store.js';
import { evidence, legend } from './evidence.js';

const PATH = ['CONSIDERED', 'THREATENED', 'ANNOUNCED', 'IMPOSED'];
const AFTER = ['EXTENDED', 'EASED', 'LIFTED', 'DENIED'];

export function sanctions(state, data) {
  const all = targets(data.sanctions ?? []);
  const id = state.id?.toUpperCase() ?? null;
  return id ? ofTarget(id, all.find((target) => target.target === id)) : ofAll(all);
}

function ofAll(all) {
  return {
    title: 'Sanctions by target',
    lead: 'Measures of states and organisations against a country, its people, firms or goods, as far as reported.',
    body: all.length ? h('ul', { class: 'rows', 'data-hue': 'sanction' }, all.map((target) => h('li', {}, h('a', { class: 'row', href: link({ page: 'sanctions', id: target.target }) },
      h('span', { class: 'what' }, name(target.target)), h('span', { class: 'count' }, target.inForce ? `${target.inForce} in force` : stage(target.stage)),
      h('span', { class: 'note' }, `by ${target.entries.map((entry) => name(entry.imposer)).join(', ')}`))))) : h('p', { class: 'nothing' }, 'No sanctions are reported on this day.'),
    rows: flatRows(all),
  };
}

function ofTarget(id, target) {
  return {
    title: `Sanctions against ${name(id)}`,
    lead: target ? `${target.inForce} of ${target.measures} reported measures in force.` : `No sanctions against ${name(id)} are reported.`,
    body: [
      target ? legend(target.entries.flatMap((entry) => entry.evidence)) : null,
      target?.entries.map((entry) => h('section', { class: 'imposer', 'data-hue': 'sanction', 'data-imposer': entry.imposer }, h('h3', {}, name(entry.imposer)),
        h('ul', { class: 'measures' }, entry.measures.map(measure)),
        h('details', { open: entry.evidence.length <= 2 }, h('summary', {}, entry.evidence.length === 1 ? '1 sentence' : `${entry.evidence.length} sentences`), h('ul', { class: 'sentences' }, entry.evidence.map((claim) => evidence(claim, claim.measures.map(plain).join(', '))))))),
      h('p', {}, h('a', { href: link({ page: 'country', id }) }, `Forces in and of ${name(id)}`)),
    ],
    rows: flatRows(target ? [target] : []),
  };
}

/** The steps that a measure takes, with the one that it has come to. */
function measure(each) {
  const after = AFTER.includes(each.stage);
  const at = after ? PATH.length : PATH.indexOf(each.stage);
  const steps = after && each.stage !== 'DENIED' ? [...PATH, each.stage] : each.stage === 'DENIED' ? ['DENIED'] : PATH;
  return h('li', { 'data-measure': each.measure, 'data-stage': each.stage, class: isInForce(each.stage) ? 'in-force' : null },
    h('span', { class: 'what' }, plain(each.measure)), h('span', { class: 'stage' }, stage(each.stage)),
    h('span', { class: 'steps', 'aria-hidden': 'true' }, steps.map((step, index) => h('i', { class: each.stage === 'DENIED' ? 'off' : index === Math.min(at, steps.length - 1) ? 'here' : index < at ? 'past' : null, title: stage(step) }))),
    h('span', { class: 'note' }, `since ${short(each.since)}${each.inForceSince && each.inForceSince !== each.since ? `, in force since ${short(each.inForceSince)}` : ''} · ${each.sources === 1 ? '1 source' : `${each.sources} sources`}`));
}

const flatRows = (all) => ({
  columns: ['target', 'name', 'imposer', 'measure', 'stage', 'since', 'inForceSince', 'lastReported', 'articles', 'sources'],
  rows: all.flatMap((target) => target.entries.flatMap((entry) => entry.measures.map((each) => ({ target: target.target, name: name(target.target), imposer: entry.imposer, ...each })))),
});
