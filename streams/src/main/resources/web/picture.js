// A picture of what is shown, ready to be put on air: title, map, and the list beside it.
import { extent, isCounted, shares, text } from './model/interval.js';
import { long } from './model/days.js';
import { name } from './model/names.js';

const [WIDTH, HEIGHT, SCALE, MARGIN, LIST] = [1600, 900, 2, 44, 400];
const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'font-size', 'font-weight', 'vector-effect', 'stop-color', 'stop-opacity', 'visibility', 'display'];
const FONT = 'Archivo, sans-serif';

/** A colour of the style sheet as a canvas takes it. */
function colour(property) {
  const probe = document.createElement('span');
  probe.style.color = `var(${property})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** The map as it is on the screen, with its looks written into it: a picture has no style sheet. */
function standalone(svg, { width, height }) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(originals[index]);
    for (const property of PAINT) {
      const value = style.getPropertyValue(property);
      if (value && !(property === 'stroke' && value.includes('url'))) element.setAttribute(property, value);
    }
  });
  copy.querySelectorAll('.target, .focus').forEach((element) => element.remove());
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'sans-serif');
  return new XMLSerializer().serializeToString(copy);
}

async function image(markup) {
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(url);
  }
}

export async function picture({ title, rows, day, map, subtitle }) {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const pen = canvas.getContext('2d');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = colour('--page');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const write = (words, x, y, size, weight, tone, align = 'left', room = undefined) => {
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = colour(tone);
    pen.textAlign = align;
    pen.fillText(words, x, y, room);
  };
  const [top, bottom] = [130, HEIGHT - 60];
  write(title, MARGIN, 66, 38, 750, '--ink', 'left', WIDTH - 2 * MARGIN);
  write([subtitle, day && `as of ${long(day)}`].filter(Boolean).join(' · '), MARGIN, 100, 20, 450, '--muted', 'left', WIDTH - 2 * MARGIN);
  await drawMap(pen, map, { left: MARGIN, top, width: WIDTH - LIST - 3 * MARGIN, height: bottom - top });
  drawList(pen, write, rows?.rows ?? [], { left: WIDTH - LIST - MARGIN, top, bottom });
  write('Muster · every number is an interval that says no more than the press did', MARGIN, HEIGHT - 26, 15, 450, '--muted');
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function drawMap(pen, map, box) {
  const screen = map.screen();
  const scale = Math.max(box.width / screen.width, box.height / screen.height);
  const picture = await image(standalone(map.svg, { width: screen.width * scale * SCALE, height: screen.height * scale * SCALE }));
  pen.save();
  pen.beginPath();
  pen.roundRect(box.left, box.top, box.width, box.height, 10);
  pen.clip();
  pen.fillStyle = colour('--sea');
  pen.fillRect(box.left, box.top, box.width, box.height);
  pen.drawImage(picture, box.left + (box.width - screen.width * scale) / 2, box.top + (box.height - screen.height * scale) / 2, screen.width * scale, screen.height * scale);
  pen.restore();
}

function drawList(pen, write, rows, { left, top, bottom }) {
  const step = 46;
  const counted = rows.filter((row) => 'low' in row && row.low !== null && isCounted(row));
  const shown = (counted.length ? counted : rows).slice(0, Math.floor((bottom - top) / step));
  const max = extent(counted.length ? counted : [{ low: 0, high: 1 }]);
  shown.forEach((row, index) => {
    const y = top + index * step;
    const label = row.counterpart && row.counterpart !== 'all' ? row.counterpart.split('+').map(name).join(' + ') : row.name ?? row.sentence ?? '';
    write(label, left, y + 16, 17, 600, '--ink', 'left', LIST - 130);
    write(counted.length ? text(row) : row.stage?.toLowerCase() ?? '', left + LIST, y + 16, 17, 600, '--ink', 'right');
    if (!counted.length) return;
    const { from, to, open, exact } = shares(row, max);
    const hue = colour('--hue');
    pen.fillStyle = colour('--track');
    pen.fillRect(left, y + 24, LIST, 6);
    pen.globalAlpha = 0.35;
    pen.fillStyle = hue;
    pen.fillRect(left, y + 24, LIST * from, 6);
    pen.globalAlpha = 1;
    const start = left + LIST * from - (exact ? 3 : 0);
    const width = Math.max(3, LIST * (to - from));
    if (open) {
      const fade = pen.createLinearGradient(start, 0, start + width, 0);
      fade.addColorStop(0, hue);
      fade.addColorStop(1, 'transparent');
      pen.fillStyle = fade;
    }
    pen.fillRect(start, y + 24, width, 6);
  });
}
