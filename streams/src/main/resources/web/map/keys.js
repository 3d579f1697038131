// The map by keyboard: arrows go to the nearest mark in their direction, plus and minus zoom.
const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const PAN = 80;

/** The nearest of the marks in a direction, those off it counting as farther. */
export function nearest(from, all, [dx, dy]) {
  let best = null;
  for (const each of all) {
    const along = (each.x - from.x) * dx + (each.y - from.y) * dy;
    const aside = Math.abs((each.x - from.x) * dy) + Math.abs((each.y - from.y) * dx);
    if (along <= 0.5) continue;
    const distance = along + 2 * aside;
    if (!best || distance < best.distance) best = { id: each.id, distance };
  }
  return best?.id ?? null;
}

export function mapKeys(map, { onOpen, onReset }) {
  map.svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = event.target.dataset?.id;
    const actions = { '+': () => map.zoom.by(1.6), '=': () => map.zoom.by(1.6), '-': () => map.zoom.by(1 / 1.6), 0: onReset };
    if (actions[event.key]) actions[event.key]();
    else if ((event.key === 'Enter' || event.key === ' ') && id) onOpen(id);
    else if (DIRECTIONS[event.key] && event.shiftKey) map.zoom.pan(...DIRECTIONS[event.key].map((step) => -step * PAN));
    else if (DIRECTIONS[event.key] && id) {
      const all = map.scene().marks.filter((each) => !['end', 'region'].includes(each.kind))
        .map((each) => { const [x, y] = map.position(each.point); return { id: each.id, x, y }; });
      const next = nearest(all.find((each) => each.id === id), all, DIRECTIONS[event.key]);
      if (next) map.svg.querySelector(`.mark[data-id="${next}"]`).focus();
    } else return;
    event.preventDefault();
  });
}
