// The slider that replays the totals as of any day.
import { announce, byId, isReduced, s } from './dom.js';
import { long, ticks, toDay, toNumber } from './model/days.js';

const STEP_MILLIS = 750;
const WIDTH = 1000;
const HEIGHT = 40;

/** @param onDay hears the day that is wanted, null for the newest, and whether it is in passing */
export function timeline({ onDay }) {
  const [slider, play, date, latest, chart, axis] = ['day', 'play', 'date', 'now', 'activity', 'axis'].map(byId);
  let days = [];
  let range = { from: null, to: null };
  let day = null;
  let timer = null;

  const select = (next, passing) => {
    day = next !== null && next >= range.to ? null : next;
    draw();
    onDay(day, passing);
  };

  function draw() {
    if (!range.to) return;
    const shown = day ?? range.to;
    slider.value = toNumber(shown);
    slider.setAttribute('aria-valuetext', `${long(shown)}${day === null ? ', the newest' : ''}`);
    date.textContent = long(shown);
    latest.setAttribute('aria-pressed', String(day === null));
    document.documentElement.classList.toggle('past', day !== null);
    const [first, last] = [toNumber(range.from), Math.max(toNumber(range.to), toNumber(range.from) + 1)];
    const x = (each) => (toNumber(each) - first) / (last - first) * WIDTH;
    const most = Math.max(1, ...days.map((each) => each.count));
    const width = Math.max(2, Math.min(12, WIDTH / (last - first) * 0.7));
    chart.replaceChildren(...days.map((each) => {
      const height = 3 + (HEIGHT - 3) * Math.sqrt(each.count / most);
      return s('rect', { x: (x(each.day) - width / 2).toFixed(1), width: width.toFixed(1), y: (HEIGHT - height).toFixed(1), height: height.toFixed(1), class: each.day <= shown ? 'past' : 'future' });
    }));
    axis.replaceChildren(...ticks(range.from, range.to, Math.max(3, Math.min(12, axis.clientWidth / 80))).map((tick) => {
      const label = document.createElement('span');
      label.textContent = tick.label;
      label.style.left = `${x(tick.day) / WIDTH * 100}%`;
      return label;
    }));
  }

  const stop = () => {
    clearInterval(timer);
    timer = null;
    play.setAttribute('aria-label', 'Play');
    play.setAttribute('aria-pressed', 'false');
  };
  /** On to the next day with a report. */
  const step = () => {
    const next = days.find((each) => each.day > (day ?? range.to))?.day;
    select(next ?? null, true);
    if (!next || next >= range.to) {
      stop();
      announce('The replay has reached the newest day.');
    }
  };
  play.addEventListener('click', () => {
    if (timer) return stop();
    if (day === null) select(range.from, true);
    play.setAttribute('aria-label', 'Pause');
    play.setAttribute('aria-pressed', 'true');
    timer = setInterval(step, isReduced() ? STEP_MILLIS * 2 : STEP_MILLIS);
  });
  slider.addEventListener('input', () => {
    stop();
    select(toDay(Number(slider.value)), true);
  });
  slider.addEventListener('change', () => announce(`Totals as of ${long(day ?? range.to)}`));
  latest.addEventListener('click', () => {
    stop();
    select(null, false);
  });
  new ResizeObserver(draw).observe(axis);

  return {
    /** @param next {from, to} @param all days with their numbers of reports */
    range(next, all) {
      range = next;
      days = all;
      if (!range.to) return;
      slider.min = toNumber(range.from);
      slider.max = Math.max(toNumber(range.to), toNumber(range.from) + 1);
      slider.disabled = false;
      play.disabled = false;
      draw();
    },
    day(next) {
      day = next;
      draw();
    },
  };
}
