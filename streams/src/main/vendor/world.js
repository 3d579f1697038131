// The countries of world-atlas, a packaging of Natural Earth (public domain), as the dashboard draws them: named by
// alpha-3 code, with a point to anchor numbers at, Europe and its neighbours in finer detail than the rest.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const DETAIL = 0.012; // smallest triangle that is kept, in square degrees
const FINER = { west: -12, south: 28, east: 60, north: 72, times: 6 };
const SMALLEST_ISLAND = 2e-6; // of a country that has others, in steradians
const LEFT_OUT = new Set(['ATA', 'ATF', 'HMD', 'SGS', 'IOT']);
// Where a number is read best, where that is not the middle of the largest part.
const ANCHORS = {
  RUS: [45, 55.5], CAN: [-101, 55], NOR: [9, 61], SWE: [15.5, 60.5], FIN: [26, 63], CHL: [-71, -33], VNM: [106, 19.5],
  HRV: [16.2, 45.5], ITA: [12.5, 43], ISR: [34.9, 31.4], PSE: [35.25, 31.95], UKR: [31.5, 49.2], SOM: [45.5, 4], MLI: [-3, 17],
  GBR: [-1.5, 52.7], DNK: [9.2, 56], GRC: [22, 39.5], JPN: [138.3, 36.3], MYS: [102.3, 4], IDN: [112, -1],
};

const idOf = ({ id, properties }) => id ? iso.numericToAlpha3(id) : { Kosovo: 'XKX', Somaliland: 'SOM', 'N. Cyprus': 'CYP' }[properties.name];
const parts = (geometry) => geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
const polygon = (arcs) => ({ type: 'Polygon', arcs });
const shape = (arcs) => feature(atlas, polygon(arcs));

const byCountry = new Map();
for (const geometry of atlas.objects.countries.geometries) {
  const id = idOf(geometry);
  if (!id || LEFT_OUT.has(id)) continue;
  byCountry.set(id, [...(byCountry.get(id) ?? []), ...parts(geometry)]);
}
// Crimea is Ukraine's in international law (General Assembly resolution 68/262).
const crimea = byCountry.get('RUS').find((arcs) => geoContains(shape(arcs), [34.1, 45.2]));
if (crimea) {
  byCountry.set('RUS', byCountry.get('RUS').filter((arcs) => arcs !== crimea));
  byCountry.get('UKR').push(crimea);
}

const geometries = [];
for (const [id, all] of byCountry) {
  const sized = all.map((arcs) => ({ arcs, area: geoArea(shape(arcs)) })).sort((one, other) => other.area - one.area);
  const kept = sized.filter(({ area }, position) => position === 0 || area > SMALLEST_ISLAND).map(({ arcs }) => polygon(arcs));
  const point = ANCHORS[id] ?? geoCentroid(shape(sized[0].arcs)).map((degrees) => Math.round(degrees * 100) / 100);
  geometries.push({ ...mergeArcs(atlas, kept), id, properties: { point } });
}
geometries.sort((one, other) => one.id < other.id ? -1 : 1);
atlas.objects = { countries: { type: 'GeometryCollection', geometries } };
delete atlas.bbox;

const weight = (triangle) => {
  const [[ax, ay], [bx, by], [cx, cy]] = triangle;
  const area = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2 * Math.cos(by * Math.PI / 180);
  return area * (bx > FINER.west && bx < FINER.east && by > FINER.south && by < FINER.north ? FINER.times : 1);
};
const weighed = presimplify(atlas, weight);
for (const arc of weighed.arcs) if (arc.length <= 12) for (const position of arc) position[2] = Infinity;
const simple = simplify(weighed, DETAIL);

// Arcs that nothing uses any more are dropped.
const used = new Map();
const number = (arc) => { const plain = arc < 0 ? ~arc : arc; if (!used.has(plain)) used.set(plain, used.size); return arc < 0 ? ~used.get(plain) : used.get(plain); };
for (const geometry of simple.objects.countries.geometries) {
  geometry.arcs = geometry.type === 'Polygon'
    ? geometry.arcs.map((ring) => ring.map(number)) : geometry.arcs.map((rings) => rings.map((ring) => ring.map(number)));
}
simple.arcs = [...used.keys()].map((arc) => simple.arcs[arc]);
delete simple.bbox;

const english = new Intl.DisplayNames(['en'], { type: 'region' });
const names = Object.entries(iso.getAlpha3Codes()).map(([id, alpha2]) => [id, english.of(alpha2)]).sort();
const countries = Object.fromEntries([...names.filter(([id]) => id !== 'XKX'), ['XKX', 'Kosovo']]);
fs.writeFileSync(process.argv[2], JSON.stringify({ names: countries, topology: quantize(simple, 2e4) }));
