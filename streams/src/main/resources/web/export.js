// What is shown, as a file: the rows as CSV, the map with its numbers as PNG.
import { announce, byId, h } from './dom.js';
import { csv } from './model/csv.js';
import { picture } from './picture.js';

function save(blob, fileName) {
  const url = URL.createObjectURL(blob);
  const anchor = h('a', { href: url, download: fileName });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(`${fileName} is saved.`);
}

const fileName = (title, day, kind) => `muster ${title} ${day ?? ''}.${kind}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9.]+/g, '-').replace(/-+\./, '.');

/** @param shown what to write, as a function: {title, rows, day, map, state} */
export function exports(shown) {
  const menu = byId('export');
  const close = () => { menu.open = false; };
  byId('export-csv').addEventListener('click', () => {
    const { title, rows, day } = shown();
    close();
    if (!rows) return announce('There is nothing to export.');
    save(new Blob(['\ufeff', csv(rows.columns, rows.rows)], { type: 'text/csv;charset=utf-8' }), fileName(title, day, 'csv'));
  });
  byId('export-png').addEventListener('click', async () => {
    const now = shown();
    close();
    save(await picture(now), fileName(now.title, now.day, 'png'));
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close();
    menu.querySelector('summary').focus();
  });
  addEventListener('pointerdown', (event) => { if (!menu.contains(event.target)) close(); });
}
