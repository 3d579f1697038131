// The world map: countries, arcs, marks and labels as one SVG.
import { byId, s } from '../dom.js';
import { name } from '../model/names.js';
import { feature, mesh } from '../vendor/topojson-client.js';
import { drawArcs } from './arcs.js';
import { label, mark, outer, radii } from './marks.js';
import { place } from './labels.js';
import { AREAS, WIDTH, corners, path, project } from './projection.js';
import { zoomable } from './zoom.js';

const MARGIN = 0.15; // of the screen, where nothing that was looked for should lie
const CLICK = 5; // so far a pointer may move and it is still a click, in pixels

export function worldMap(topology, { onOpen, onPoint }) {
  const [frame, controls] = [byId('map'), byId('controls')];
  const definitions = s('defs');
  const [land, arcs, marks, labels] = ['land', 'arcs', 'marks', 'labels'].map((id) => s('g', { id }));
  const svg = s('svg', { id: 'world', role: 'group', 'aria-label': 'World map. Arrow keys go from mark to mark, Enter opens, plus and minus zoom.' }, definitions, land, arcs, marks, labels);
  frame.prepend(svg);
  const countries = feature(topology, topology.objects.countries).features;
  const shapes = new Map(countries.map((country) => [country.id, s('path', { d: path(country), 'data-id': country.id, class: 'country' })]));
  const outline = s('path', { class: 'outline' });
  land.append(...shapes.values(), s('path', { class: 'borders', d: path(mesh(topology, topology.objects.countries, (one, other) => one !== other)) }), outline);
  const points = Object.fromEntries(countries.map((country) => [country.id, country.properties.point]));
  let scene = null;
  let screen = { width: 1, height: 1, unit: 1, top: 0 };
  let focused = null;
  let pressed = null;

  const zoom = zoomable(frame, { smallest: () => Math.max(0.12, screen.width / WIDTH * 0.98), onView: request });
  let waiting = false;
  function request() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }

  const position = (point) => {
    const { k, x, y } = zoom.view();
    const [px, py] = project(point);
    return [px * k + x, py * k + y];
  };

  function draw() {
    const { k, x, y } = zoom.view();
    land.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${k.toFixed(4)})`);
    if (!scene) return;
    const radius = radii(scene.marks, screen);
    const sizes = new Map(scene.marks.map((each) => [each.id, outer(each, radius)]));
    drawArcs(arcs, definitions, scene, { position, screen, radiusOf: (id) => sizes.get(id) ?? 0 });
    const placed = scene.marks.map((each) => {
      const [left, top] = position(each.point);
      const title = name(each.id);
      return { ...each, name: title, x: left, y: top, radius: sizes.get(each.id), width: screen.unit * Math.max(title.length * 7, each.value.length * 7.4) + 2, required: each.id === scene.selected };
    });
    placed.forEach((each) => marks.querySelector(`[data-id="${each.id}"]`)?.setAttribute('transform', `translate(${each.x.toFixed(1)} ${each.y.toFixed(1)})`));
    // What is chosen is named first, then what is large; what is quiet last.
    const order = [...placed].sort((one, other) => Number(other.required) - Number(one.required) || Number(one.quiet) - Number(other.quiet) || other.size - one.size);
    labels.replaceChildren(...place(order, screen).map((spot, index) => spot && label(order[index], spot)).filter(Boolean));
  }

  function show(next) {
    scene = next;
    svg.dataset.hue = next.hue;
    const radius = radii(next.marks, screen);
    const first = next.marks.find((each) => each.id === focused && each.kind !== 'end') ?? next.marks.find((each) => !['end', 'region'].includes(each.kind));
    const had = marks.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    marks.replaceChildren(...[...next.marks].sort((one, other) => other.size - one.size).map((each) => mark(each, radius, each === first)));
    if (had) marks.querySelector(`[data-id="${had}"][tabindex]`)?.focus();
    for (const [id, shape] of shapes) {
      const level = next.levels.get(id);
      shape.setAttribute('class', `country${level === undefined ? '' : ` level${level}`}`);
    }
    outline.setAttribute('d', shapes.get(next.selected)?.getAttribute('d') ?? '');
    draw();
  }

  const measure = () => {
    const before = screen;
    const overlaid = getComputedStyle(controls).position === 'absolute';
    screen = {
      width: frame.clientWidth, height: frame.clientHeight, unit: parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
      top: overlaid ? controls.offsetTop + controls.offsetHeight : 0,
    };
    svg.setAttribute('viewBox', `0 0 ${screen.width} ${screen.height}`);
    if (scene && (before.width !== screen.width || before.height !== screen.height)) show(scene);
  };

  function fit([[left, top], [right, bottom]], instantly) {
    const k = Math.min(screen.width / (right - left), (screen.height - screen.top) / (bottom - top));
    zoom.fly({ k, x: screen.width / 2 - k * (left + right) / 2, y: (screen.height + screen.top) / 2 - k * (top + bottom) / 2 }, instantly);
  }

  const idAt = (event) => event.target.closest?.('[data-id]')?.dataset.id ?? null;
  svg.addEventListener('pointerdown', (event) => { pressed = [event.clientX, event.clientY]; });
  svg.addEventListener('click', (event) => {
    if (pressed && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) > CLICK) return;
    const id = idAt(event);
    if (id) onOpen(id);
  });
  svg.addEventListener('pointermove', (event) => {
    const box = frame.getBoundingClientRect();
    onPoint(idAt(event), scene, [event.clientX - box.left, event.clientY - box.top], screen);
  });
  svg.addEventListener('pointerleave', () => onPoint(null));
  // On the frame, because an SVG element that listens for the focus would take it itself.
  frame.addEventListener('focusin', (event) => {
    if (!marks.contains(event.target)) return;
    focused = event.target.dataset.id;
    marks.querySelectorAll('[tabindex="0"]').forEach((each) => each.setAttribute('tabindex', -1));
    event.target.setAttribute('tabindex', 0);
    const found = scene.marks.find((each) => each.id === focused);
    const [x, y] = position(found.point);
    if (x < 20 || y < 20 || x > screen.width - 20 || y > screen.height - 20) zoom.fly({ ...zoom.view(), x: zoom.view().x + screen.width / 2 - x, y: zoom.view().y + screen.height / 2 - y });
    onPoint(focused, scene, position(found.point), screen);
  });
  frame.addEventListener('focusout', () => onPoint(null));
  new ResizeObserver(measure).observe(frame);
  measure();

  return {
    points, show, zoom, svg, frame,
    scene: () => scene,
    screen: () => screen,
    position,
    area: (id, instantly) => fit(corners(AREAS[id].box), instantly),
    /** Brings a place into sight without going nearer than needed. */
    reveal: (id) => {
      const point = points[id];
      if (!point) return;
      const [x, y] = position(point);
      const { k } = zoom.view();
      const closer = Math.max(k, 1.6);
      const [aside, above] = [screen.width * MARGIN, screen.height * MARGIN];
      if (closer === k && x > aside && y > screen.top + above && x < screen.width - aside && y < screen.height - above) return;
      const [px, py] = project(point);
      zoom.fly({ k: closer, x: screen.width / 2 - px * closer, y: screen.height / 2 - py * closer });
    },
  };
}
