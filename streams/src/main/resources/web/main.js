// The dashboard: puts the parts together. The address says what is shown, the service what is so.
import * as api from './api.js';
import { controls, showControls } from './controls.js';
import { load, range, reports } from './data.js';
import { announce, byId, h } from './dom.js';
import { exports } from './export.js';
import { listen } from './live.js';
import { mapKeys } from './map/keys.js';
import { showKey } from './map/key.js';
import { worldMap } from './map/map.js';
import { scene } from './map/scene.js';
import { tip } from './map/tip.js';
import { spoken } from './model/interval.js';
import { isCountry, isOrganisation, lane, learn, name, view } from './model/names.js';
import { current as shown, render } from './panel/panel.js';
import { search } from './search.js';
import { current, go, onChange, start } from './store.js';
import { themes } from './theme.js';
import { timeline } from './timeline.js';

const SETTLE_MILLIS = 300;
const world = fetch('vendor/world.json').then((response) => response.json());
let data = { cells: [], sanctions: null, asOf: null, partial: false };
let days = [];
let newest = null;
let loading = null;

const bounds = () => range(days, newest);
const withRange = () => ({ ...data, range: bounds() });

async function begin() {
  themes();
  byId('skip').addEventListener('click', (event) => { event.preventDefault(); byId('panel-title').focus(); });
  const first = load(current()).catch((failure) => failure);
  const { names, topology } = await world;
  learn(names);
  const open = (id) => {
    if (!isCountry(id) && !isOrganisation(id)) return;
    go(current().page === 'sanctions' ? { id } : { page: 'country', id });
  };
  const map = worldMap(topology, { onOpen: open, onPoint: tip });
  const time = timeline({ onDay: (day, passing) => go({ day }, passing) });
  const home = () => map.area(current().area);
  mapKeys(map, { onOpen: open, onReset: home });
  controls({ onView: (each) => go({ view: each }), onLane: (each) => go({ lane: each }), onArea: (area) => { go({ area }); map.area(area); }, onZoom: map.zoom.by });
  search({ onCountry: (id) => { open(id); map.reveal(id); } });
  exports(() => ({ title: byId('panel-title').textContent, rows: shown().rows, day: current().day ?? data.asOf, map, subtitle: ['map', 'country', 'table'].includes(current().page) ? `${view(current().view)}, ${lane(current().lane).toLowerCase()}` : '' }));
  map.area(current().area, true);

  const paint = async (state, moved) => {
    showControls(state, data);
    showKey(state.page === 'sanctions');
    map.show(scene(state, data, map.points));
    byId('partial').hidden = !data.partial;
    await render(state, withRange(), moved);
    if (state.page === 'fact' && state.id === current().id && shown().places) map.show(scene(state, data, map.points, shown().places));
  };
  const fetchDay = async (state, moved) => {
    loading?.abort();
    const turn = loading = new AbortController();
    try {
      data = await load(state, turn.signal);
      if (state.day === null) newest = data.asOf;
      byId('problem').hidden = true;
    } catch (failure) {
      if (turn.signal.aborted) return;
      byId('problem').textContent = failure.message;
      byId('problem').hidden = false;
    }
    if (!turn.signal.aborted) await paint(current(), moved);
  };
  onChange((state, before) => {
    time.day(state.day);
    if (!before) return;
    const moved = state.page !== before.page || state.id !== before.id;
    if (state.day !== before.day || (state.page === 'sanctions' && !data.sanctions)) fetchDay(state, moved);
    else paint(state, moved);
    if (moved && state.id && ['country', 'sanctions'].includes(state.page)) map.reveal(state.id);
    if (state.area !== before.area) map.area(state.area);
  });

  const answer = await first;
  if (answer instanceof Error) await fetchDay(current(), false);
  else data = answer;
  newest = current().day ? null : data.asOf;
  start();
  await paint(current(), false);
  if (['country', 'sanctions'].includes(current().page) && current().area === 'europe') map.reveal(current().id);
  performance.mark('muster-shown');

  const remeasure = async () => {
    days = await reports().catch(() => days);
    time.range(bounds(), days);
    time.day(current().day);
    if (current().page === 'country') render(current(), withRange(), false);
  };
  await remeasure();
  listening({ refresh: async () => { api.forget(); await fetchDay(current(), false); await remeasure(); } });
}

/** Changes come in bursts: they are gathered, then loaded once. */
function listening({ refresh }) {
  let timer = null;
  const changed = new Map();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const news = [...changed.values()];
      changed.clear();
      await refresh();
      tell(news);
    }, SETTLE_MILLIS);
  };
  listen({
    onEvent: (kind, event) => {
      if (kind === 'totals') changed.set(event.country, event);
      soon();
    },
    onGap: soon,
    onState: (is) => { byId('live').dataset.state = is ? 'on' : 'off'; byId('live').title = is ? 'Changes appear as articles arrive' : 'Not connected; trying again'; },
  });
}

function tell(news) {
  const { view: wanted, lane: inLane } = current();
  const told = news.map((event) => ({ code: event.country, cell: event.totals.find((cell) => cell.view === wanted && cell.lane === inLane) })).filter((each) => each.cell);
  if (!told.length) return;
  const words = told.slice(0, 3).map(({ code, cell }) => `${name(code)} ${spoken(cell)}`).join('; ');
  const toast = byId('toast');
  toast.replaceChildren(h('b', {}, 'Just in '), `${words}${told.length > 3 ? ` and ${told.length - 3} more` : ''}`);
  toast.hidden = false;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => { toast.hidden = true; }, 8000);
  announce(`Updated: ${words}`);
}

begin();
