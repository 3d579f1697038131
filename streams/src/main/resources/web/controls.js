// View, lane, page and area: buttons and links that follow the address.
import { byId, h } from './dom.js';
import { select } from './model/flows.js';
import { LANES, VIEWS, lane, laneMeaning, view } from './model/names.js';
import { AREAS } from './map/projection.js';
import { link } from './store.js';

const PAGES = [['map', 'Map'], ['table', 'Table'], ['sanctions', 'Sanctions'], ['latest', 'Latest']];

export function controls({ onView, onLane, onArea, onZoom }) {
  byId('views').append(...VIEWS.map((each) => h('button', { type: 'button', 'data-view': each, onclick: () => onView(each) }, view(each))));
  byId('lanes').append(...LANES.map((each) => h('button', { type: 'button', 'data-lane': each, 'data-hue': each, title: laneMeaning(each), onclick: () => onLane(each) },
    h('span', {}, lane(each)), h('b', {}, '0'), h('span', { class: 'hidden' }, ' countries'))));
  byId('areas').append(...Object.entries(AREAS).map(([id, area]) => h('option', { value: id }, area.name)));
  byId('areas').addEventListener('change', (event) => onArea(event.target.value));
  byId('zoom-in').addEventListener('click', () => onZoom(1.6));
  byId('zoom-out').addEventListener('click', () => onZoom(1 / 1.6));
  byId('pages').append(...PAGES.map(([id, label]) => h('a', { href: '#/', 'data-page': id }, label)));
}

export function showControls(state, { cells }) {
  const pressed = (element, is) => element.setAttribute('aria-pressed', String(is));
  for (const button of byId('views').children) pressed(button, button.dataset.view === state.view);
  for (const button of byId('lanes').children) {
    pressed(button, button.dataset.lane === state.lane);
    button.querySelector('b').textContent = select(cells, state.view, button.dataset.lane).length;
  }
  byId('areas').value = state.area;
  const page = ['country', 'fact'].includes(state.page) ? 'map' : state.page;
  for (const each of byId('pages').children) {
    each.href = link({ page: each.dataset.page, id: null });
    if (each.dataset.page === page) each.setAttribute('aria-current', 'page');
    else each.removeAttribute('aria-current');
  }
  document.documentElement.dataset.page = state.page;
  document.documentElement.dataset.hue = state.page === 'sanctions' ? 'sanction' : state.lane;
}
