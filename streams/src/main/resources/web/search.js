// Find a country or organisation by typing: a combobox after the ARIA authoring practices.
import { announce, byId, h } from './dom.js';
import { search as find } from './model/names.js';

export function search({ onCountry }) {
  const [input, list] = [byId('search'), byId('hits')];
  let hits = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const choose = (hit) => {
    close();
    input.value = '';
    onCountry(hit.code);
  };
  const mark = (next) => {
    active = next;
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
    input.setAttribute('aria-activedescendant', `hit${active}`);
  };
  const open = () => {
    hits = find(input.value);
    if (!input.value.trim()) return close();
    list.replaceChildren(...hits.map((hit, index) => h('li', {
      id: `hit${index}`, role: 'option', 'aria-selected': 'false', onpointerdown: (event) => { event.preventDefault(); choose(hit); },
    }, h('span', {}, hit.name), h('span', { class: 'muted' }, hit.code))));
    if (!hits.length) list.append(h('li', { class: 'muted', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'No such country'));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    if (hits.length) mark(0);
    announce(hits.length === 1 ? `1 country: ${hits[0].name}` : `${hits.length} countries`);
  };
  input.addEventListener('input', open);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      input.value = '';
      close();
    } else if (list.hidden || !hits.length) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark((active + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(hits[Math.max(0, active)]);
    }
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    input.focus();
  });
}
