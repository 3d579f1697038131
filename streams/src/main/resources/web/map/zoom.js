// Moving about on the map: wheel, drag, pinch, double click; and flights to an area.
import { isReduced } from '../dom.js';

const LARGEST = 60;
const FLIGHT_MILLIS = 650;
const ease = (time) => time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2;

/**
 * The view is {k, x, y}: a point p of the plane is at k·p + (x, y) on the screen.
 * @param smallest the factor at which all of the map is in sight, as a function
 */
export function zoomable(element, { smallest, onView }) {
  let view = { k: 1, x: 0, y: 0 };
  let flight = 0;
  const pointers = new Map();

  const set = (next) => {
    view = next;
    onView(view);
  };
  const scaled = (factor, [cx, cy]) => {
    const k = Math.min(LARGEST, Math.max(smallest(), view.k * factor));
    const real = k / view.k;
    return { k, x: cx - (cx - view.x) * real, y: cy - (cy - view.y) * real };
  };
  const fly = (target, instantly = false) => {
    cancelAnimationFrame(flight);
    if (instantly || isReduced()) return set(target);
    const from = view;
    let begun = null;
    const step = (now) => {
      begun ??= now;
      const time = Math.min(1, (now - begun) / FLIGHT_MILLIS);
      const part = ease(time);
      const k = from.k * (target.k / from.k) ** part;
      // The middle moves evenly on the plane, whatever the factor does.
      const { width, height } = element.getBoundingClientRect();
      const middle = (of, size, axis) => (size / 2 - of[axis]) / of.k;
      const at = (size, axis) => size / 2 - k * (middle(from, size, axis) + (middle(target, size, axis) - middle(from, size, axis)) * part);
      set(time === 1 ? target : { k, x: at(width, 'x'), y: at(height, 'y') });
      if (time < 1) flight = requestAnimationFrame(step);
    };
    flight = requestAnimationFrame(step);
  };
  const at = (event) => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const spread = () => {
    const [one, other] = [...pointers.values()];
    return { distance: Math.hypot(one[0] - other[0], one[1] - other[1]) || 1, middle: [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2] };
  };

  element.addEventListener('wheel', (event) => {
    event.preventDefault();
    cancelAnimationFrame(flight);
    set(scaled(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0018)), at(event)));
  }, { passive: false });
  element.addEventListener('dblclick', (event) => fly(scaled(2, at(event))));
  element.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    cancelAnimationFrame(flight);
    pointers.set(event.pointerId, at(event));
  });
  addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    if (pointers.size === 1) {
      element.classList.add('dragged');
      pointers.set(event.pointerId, now);
      set({ ...view, x: view.x + now[0] - before[0], y: view.y + now[1] - before[1] });
    } else {
      const was = spread();
      pointers.set(event.pointerId, now);
      const is = spread();
      const next = scaled(is.distance / was.distance, was.middle);
      set({ ...next, x: next.x + is.middle[0] - was.middle[0], y: next.y + is.middle[1] - was.middle[1] });
    }
  });
  const lift = (event) => {
    pointers.delete(event.pointerId);
    if (!pointers.size) element.classList.remove('dragged');
  };
  addEventListener('pointerup', lift);
  addEventListener('pointercancel', lift);

  return {
    view: () => view,
    fly,
    by: (factor) => {
      const { width, height } = element.getBoundingClientRect();
      fly(scaled(factor, [width / 2, height / 2]));
    },
    pan: (dx, dy) => set({ ...view, x: view.x + dx, y: view.y + dy }),
  };
}
