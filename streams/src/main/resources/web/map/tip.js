// What a mark says when it is pointed at.
import { byId, h } from '../dom.js';
import { text } from '../model/interval.js';
import { name } from '../model/names.js';

const LONGEST = 6;

export function tip(id, scene, at, screen) {
  const box = byId('tip');
  if (!id || !scene) {
    box.hidden = true;
    return;
  }
  const mark = scene.marks.find((each) => each.id === id && each.kind !== 'end');
  const value = !mark ? 'nothing reported here' : scene.hue === 'sanction' ? mark.value : text(mark.interval);
  const rows = (mark?.detail ?? []).slice(0, LONGEST).map((row) => h('li', {}, h('span', {}, row.text), h('b', {}, row.value)));
  box.replaceChildren(h('strong', {}, name(id)), h('p', { class: mark ? 'figure' : '' }, value), rows.length ? h('ul', {}, rows) : '',
    mark?.uncounted ? h('p', { class: 'muted' }, `${mark.uncounted} more without a number`) : '');
  box.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = box;
  box.style.left = `${Math.max(8, Math.min(screen.width - width - 8, at[0] + 18))}px`;
  box.style.top = `${at[1] + height + 24 > screen.height ? Math.max(8, at[1] - height - 14) : at[1] + 18}px`;
}
