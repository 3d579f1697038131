// The panel beside the map: one view at a time, by the address.
import { announce, byId, h } from '../dom.js';
import { country } from './country.js';
import { fact } from './fact.js';
import { latest } from './latest.js';
import { overview } from './overview.js';
import { sanctions } from './sanctions.js';
import { table } from './table.js';

const VIEWS = { map: overview, country, fact, sanctions, table, latest };
let shown = { rows: null };
let running = null;

/** What the panel shows as rows, for the export: {title, rows, facts, places}. */
export const current = () => shown;

/** @param moved whether the reader went to another page: then the heading gets the focus and the top is in sight */
export async function render(state, data, moved) {
  running?.abort();
  const turn = running = new AbortController();
  const panel = byId('panel');
  panel.setAttribute('aria-busy', 'true');
  try {
    const view = await VIEWS[state.page](state, data, turn.signal);
    if (turn.signal.aborted) return;
    shown = view;
    fill(panel, h('h2', { id: 'panel-title', tabindex: -1 }, view.title), view.lead ? h('p', { class: 'lead' }, view.lead) : null, view.body, moved);
    document.title = `${view.title} · Muster`;
  } catch (failure) {
    if (turn.signal.aborted) return;
    shown = { rows: null };
    fill(panel, h('h2', { id: 'panel-title', tabindex: -1 }, 'No answer'), h('p', { class: 'problem', role: 'alert' }, failure.message), null, moved);
  }
  if (moved) announce(byId('panel-title').textContent);
}

function fill(panel, title, lead, body, moved) {
  const back = panel.scrollTop;
  const opened = new Set([...panel.querySelectorAll('details[open]')].map((each) => each.querySelector('summary').textContent));
  panel.replaceChildren(...[title, lead, h('div', { class: 'body' }, body)].filter(Boolean));
  panel.removeAttribute('aria-busy');
  panel.scrollTop = moved ? 0 : back;
  if (moved) title.focus({ preventScroll: true });
  else for (const each of panel.querySelectorAll('details')) if (opened.has(each.querySelector('summary').textContent)) each.open = true;
}
