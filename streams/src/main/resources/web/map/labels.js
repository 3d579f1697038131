// Which labels fit: the most important first, each where it covers no other.
const PADDING = 2;
const ROOM = 24;

const overlaps = (one, other) => one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
const box = (left, top, width, height) => ({ left: left - PADDING, top: top - PADDING, right: left + width + PADDING, bottom: top + height + PADDING });

/**
 * @param marks most important first: {x, y, radius, width, required}
 * @returns for each {x, y, anchor} of its label's first line, or null where there is no room
 */
export function place(marks, { width, height, unit }) {
  const line = 15 * unit;
  const tall = 2 * line;
  const taken = marks.map(({ x, y, radius }) => box(x - radius * 0.7, y - radius * 0.7, radius * 1.4, radius * 1.4));
  return marks.map((mark, position) => {
    if (mark.x < -ROOM || mark.y < -ROOM || mark.x > width + ROOM || mark.y > height + ROOM) return null;
    const gap = mark.radius + 5;
    const places = [
      { x: mark.x + gap, y: mark.y - 2, anchor: 'start', left: mark.x + gap, top: mark.y - line },
      { x: mark.x - gap, y: mark.y - 2, anchor: 'end', left: mark.x - gap - mark.width, top: mark.y - line },
      { x: mark.x, y: mark.y - gap - line - 2, anchor: 'middle', left: mark.x - mark.width / 2, top: mark.y - gap - tall + 1 },
      { x: mark.x, y: mark.y + gap + line - 4, anchor: 'middle', left: mark.x - mark.width / 2, top: mark.y + gap - 1 },
    ];
    for (const each of places) {
      const own = box(each.left, each.top, mark.width, tall);
      if (own.left < 0 || own.right > width || own.top < 0 || own.bottom > height) continue;
      if (taken.some((other, index) => index !== position && overlaps(own, other))) continue;
      taken.push(own);
      return each;
    }
    if (!mark.required) return null;
    return places[0];
  });
}
