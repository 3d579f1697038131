// What stands on the map in a state: marks with what they say, arcs between them, and how dark each country is.
import { arcs, counterpart, ranked, select, targets } from '../model/flows.js';
import { brief, isCounted, reach, spoken } from '../model/interval.js';
import { ORGANISATIONS, isCountry, isOrganisation, lane as laneName, name, place as placeName, stage, view as viewName } from '../model/names.js';
import { REGIONS } from './projection.js';

const STEPS = [1, 500, 5000, 50000];
const level = (cell) => STEPS.filter((step) => reach(cell) >= step).length;

/**
 * @param points of countries: {POL: [longitude, latitude]}
 * @param places the countries that a fact is about, from which all others step back; null if there is none
 */
export function scene(state, { cells, sanctions }, points, places = null) {
  const point = (code) => points[code] ?? ORGANISATIONS[code] ?? REGIONS[code] ?? null;
  const kind = (code) => isOrganisation(code) ? 'organisation' : isCountry(code) ? 'country' : 'region';
  const built = state.page === 'sanctions' ? ofSanctions(state, sanctions ?? []) : ofForces(state, cells, kind, places);
  return {
    ...built,
    marks: built.marks.map((mark) => ({ ...mark, point: point(mark.id) })).filter((mark) => mark.point),
    arcs: built.arcs.map((arc) => ({ ...arc, start: point(arc.from), end: point(arc.to) })).filter((arc) => arc.start && arc.end),
  };
}

/** The country that all else steps back for. */
const chosen = (state) => ['country', 'sanctions'].includes(state.page) ? state.id : null;

function ofForces(state, cells, kind, places) {
  const own = ranked(select(cells, state.view, state.lane));
  const id = chosen(state);
  const all = arcs(cells, state.lane);
  const isQuiet = (arc) => places ? !places.includes(arc.from) || !places.includes(arc.to) : id !== null && arc.from !== id && arc.to !== id;
  const isAside = (code) => places ? !places.includes(code) : id !== null && code !== id && !near.has(code);
  const near = new Set(all.filter((arc) => !isQuiet(arc)).flatMap((arc) => [arc.from, arc.to]));
  const marks = own.map((cell) => ({
    id: cell.country, kind: kind(cell.country), interval: cell, size: reach(cell), value: isCounted(cell) ? brief(cell) : 'no number',
    label: `${name(cell.country)}: ${spoken(cell)} ${viewName(state.view).toLowerCase()}, ${laneName(state.lane).toLowerCase()}`
      + (cell.uncounted ? `; ${cell.uncounted} without a number` : ''),
    detail: cell.counterparts.map((each) => ({ text: side(each.counterpart), value: brief(each) })), uncounted: cell.uncounted,
    quiet: isAside(cell.country),
  }));
  const known = new Set(marks.map((mark) => mark.id));
  for (const arc of all) {
    for (const end of [arc.from, arc.to]) {
      if (known.has(end)) continue;
      known.add(end);
      const isRegion = kind(end) === 'region';
      const interval = isRegion ? total(all.filter((each) => each.to === end)) : null;
      marks.push({
        id: end, kind: isRegion ? 'region' : 'end', interval, size: isRegion ? reach(interval) : 0, value: isRegion ? brief(interval) : '', detail: [],
        label: isRegion ? `${name(end)}, as a region: ${spoken(interval)}` : name(end), uncounted: 0, quiet: isAside(end),
      });
    }
  }
  return {
    marks, hue: state.lane, backwards: state.lane === 'leaving', selected: id,
    arcs: all.map((arc) => ({ ...arc, size: reach(arc), sure: arc.low > 0, quiet: isQuiet(arc) })),
    levels: new Map(own.map((cell) => [cell.country, level(cell)])),
  };
}

const total = (parts) => ({
  low: parts.reduce((sum, part) => sum + part.low, 0), high: parts.some((part) => part.high === null) ? null : parts.reduce((sum, part) => sum + part.high, 0),
});

/** "Poland and Germany (Rzeszow)" */
export function side(text) {
  const { codes, place } = counterpart(text);
  const shown = codes.map(name).join(' + ');
  return place ? `${shown}, ${placeName(place)}` : shown;
}

function ofSanctions(state, sanctions) {
  const all = targets(sanctions);
  const id = state.id;
  const lines = all.flatMap((target) => target.entries.map((entry) => ({
    from: entry.imposer, to: target.target, size: entry.measures.length, sure: entry.measures.some((each) => ['IMPOSED', 'EXTENDED'].includes(each.stage)),
    quiet: id !== null && id !== target.target && id !== entry.imposer,
  })));
  const marks = all.map((target) => ({
    id: target.target, kind: 'sanction', interval: { low: target.inForce, high: target.measures }, size: target.measures,
    value: target.inForce ? `${target.inForce} in force` : stage(target.stage), detail: target.entries.map((entry) => ({ text: name(entry.imposer), value: String(entry.measures.length) })),
    label: `${name(target.target)}: ${target.inForce} measures in force of ${target.measures} reported`, uncounted: 0, quiet: id !== null && id !== target.target,
  }));
  const known = new Set(marks.map((mark) => mark.id));
  for (const { from, quiet } of lines) {
    if (!known.has(from)) marks.push({ id: from, kind: 'end', interval: null, size: 0, value: '', detail: [], label: name(from), uncounted: 0, quiet });
    known.add(from);
  }
  return { marks, arcs: lines, hue: 'sanction', backwards: false, selected: id, levels: new Map(all.map((target) => [target.target, Math.min(4, 1 + Math.floor(target.inForce / 2))])) };
}
