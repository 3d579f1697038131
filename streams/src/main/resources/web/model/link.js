// The address of what is shown: #/country/POL?view=hosted&lane=committed&day=2022-03-16&area=europe
import { isDay } from './days.js';
import { LANES, VIEWS } from './names.js';

export const PAGES = ['map', 'country', 'fact', 'sanctions', 'table', 'latest'];
export const AREAS = ['europe', 'mideast', 'africa', 'asia', 'americas', 'world'];
const WITH_ID = new Set(['country', 'fact', 'sanctions']);
const DEFAULTS = { view: 'hosted', lane: 'present', day: null, area: 'europe' };
const ALLOWED = {
  view: (value) => VIEWS.includes(value), lane: (value) => LANES.includes(value), day: isDay, area: (value) => AREAS.includes(value),
};

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads an address; what makes no sense in it is as if it were not there. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', id = ''] = path.split('/');
  const known = PAGES.includes(page) && (page === 'sanctions' || !WITH_ID.has(page) || id !== '');
  const state = { page: known ? page : 'map', id: known && WITH_ID.has(page) && id ? decoded(id) : null, ...DEFAULTS };
  for (const [key, value] of new URLSearchParams(query)) {
    if (ALLOWED[key]?.(value)) state[key] = value;
  }
  return state;
}

/** Writes it; what is as usual is left out. */
export function format(state) {
  const path = state.page === 'map' ? '' : state.page + (state.id ? `/${encodeURIComponent(state.id)}` : '');
  const query = new URLSearchParams();
  for (const key of Object.keys(DEFAULTS)) {
    if (state[key] && state[key] !== DEFAULTS[key]) query.set(key, state[key]);
  }
  return `#/${path}${query.size ? `?${query}` : ''}`;
}
