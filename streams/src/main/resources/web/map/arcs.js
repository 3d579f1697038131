// Arcs from contributor to host: wide for many, dashed where it may be none, fading in from where they start.
import { s } from '../dom.js';

const WIDEST = 7;
const BEND = 0.2;

/** Arcs that only pass by are faint: neither of their ends is in sight. */
export function drawArcs(group, definitions, scene, { position, radiusOf, screen }) {
  const largest = Math.max(1, ...scene.arcs.map((arc) => arc.size));
  const widest = WIDEST * Math.min(1, Math.max(0.45, screen.width / 1100)) * screen.unit;
  const inSight = ([x, y]) => x > 0 && y > 0 && x < screen.width && y < screen.height;
  const gradients = [];
  const lines = scene.arcs.map((arc, index) => {
    const [tail, head] = scene.backwards ? [arc.end, arc.start] : [arc.start, arc.end];
    const target = scene.backwards ? arc.from : arc.to;
    const curve = bent(position(tail), position(head), radiusOf(target) + 4);
    if (!curve) return null;
    const width = 1.2 + widest * Math.sqrt(arc.size / largest);
    const passing = scene.selected === null && !inSight(position(head)) && !inSight(position(tail));
    const { start, middle, end } = curve;
    gradients.push(s('linearGradient', { id: `fade${index}`, gradientUnits: 'userSpaceOnUse', x1: start[0], y1: start[1], x2: end[0], y2: end[1] },
      s('stop', { offset: 0, class: 'faint' }), s('stop', { offset: 0.75, class: 'full' })));
    return s('g', { class: `arc${arc.sure ? '' : ' unsure'}${arc.quiet ? ' quiet' : ''}${passing ? ' passing' : ''}`, 'data-from': arc.from, 'data-to': arc.to },
      s('path', { d: `M${start}Q${middle} ${end}`, stroke: `url(#fade${index})`, 'stroke-width': width.toFixed(1) }),
      s('path', { class: 'tip', d: arrow(middle, end, 4 + width) }));
  });
  definitions.replaceChildren(...gradients);
  group.replaceChildren(...lines.filter(Boolean));
}

const rounded = ([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** A quadratic curve that bulges away from the equator and ends short of the target; null if too short to be seen. */
function bent(start, finish, short) {
  const [dx, dy] = [finish[0] - start[0], finish[1] - start[1]];
  const distance = Math.hypot(dx, dy);
  if (distance < short + 6) return null;
  const up = dx > 0 ? 1 : -1;
  const middle = [(start[0] + finish[0]) / 2 + up * dy * BEND, (start[1] + finish[1]) / 2 - up * dx * BEND];
  const [bx, by] = [finish[0] - middle[0], finish[1] - middle[1]];
  const back = short / Math.hypot(bx, by);
  return { start: rounded(start), middle: rounded(middle), end: rounded([finish[0] - bx * back, finish[1] - by * back]) };
}

function arrow(from, tip, size) {
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  const corner = (turn, length) => rounded([tip[0] + Math.cos(angle + turn) * length, tip[1] + Math.sin(angle + turn) * length]);
  return `M${corner(0, size * 0.6)}L${corner(2.5, size)}L${corner(-2.5, size)}Z`;
}
