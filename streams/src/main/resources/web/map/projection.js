// The Miller projection: familiar, nearly true to shape where most of the news is.
import { geoPath, geoProjection } from '../vendor/d3-geo.js';

const EAST_OF_GREENWICH = 11; // so that the seam runs through the Bering Strait
const raw = (lambda, phi) => [lambda, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi))];
raw.invert = (x, y) => [x, 2.5 * Math.atan(Math.exp(0.8 * y)) - 0.625 * Math.PI];

export const WIDTH = 2000;
const projection = geoProjection(raw).rotate([-EAST_OF_GREENWICH, 0]).scale(WIDTH / (2 * Math.PI)).translate([WIDTH / 2, 620]).precision(0.3);
export const path = geoPath(projection).digits(2);
export const project = (point) => projection(point);

/** West, south, east, north of what an area shows. */
export const AREAS = {
  europe: { name: 'Europe', box: [-13, 35, 45, 64] },
  mideast: { name: 'Middle East', box: [24, 10, 64, 43] },
  africa: { name: 'Africa', box: [-20, -35, 54, 38] },
  asia: { name: 'Asia-Pacific', box: [66, -42, 180, 54] },
  americas: { name: 'Americas', box: [-168, -54, -32, 70] },
  world: { name: 'World', box: [-168, -55, 190, 77] },
};

/** The corners of an area on the plane: [[left, top], [right, bottom]]. */
export function corners([west, south, east, north]) {
  const middle = (west + east) / 2;
  const [left] = project([west, 0]);
  const [right] = east > 180 ? [WIDTH] : project([east, 0]);
  return [[left, project([middle, north])[1]], [right, project([middle, south])[1]]];
}

/** Where numbers for a region stand. */
export const REGIONS = {
  EUROPE: [3, 59.8], EASTERN_EUROPE: [30, 54.5], WESTERN_EUROPE: [-4, 47.5], BALTIC: [21, 57.6], NORDIC: [5, 67], BALKANS: [20.5, 42.5], BLACK_SEA: [34, 43.3],
  UKRAINE_BORDER: [36, 52], MEDITERRANEAN: [18, 35], CAUCASUS: [45, 42], CENTRAL_ASIA: [64, 42], MIDDLE_EAST: [41, 27], GULF: [51.5, 27], LEVANT: [35, 34],
  RED_SEA: [38.5, 20], AFRICA: [20, 5], NORTH_AFRICA: [10, 30], SAHEL: [3, 15], WEST_AFRICA: [-4, 9], CENTRAL_AFRICA: [18, 1], GREAT_LAKES: [30, -2],
  EAST_AFRICA: [39, -3], HORN_OF_AFRICA: [46, 8], SOUTHERN_AFRICA: [23, -22], ASIA: [90, 42], SOUTH_ASIA: [78, 17], EAST_ASIA: [118, 34],
  KOREAN_PENINSULA: [128.5, 38], SOUTHEAST_ASIA: [108, 8], SOUTH_CHINA_SEA: [114, 13], OCEANIA: [160, -12], INDO_PACIFIC: [95, 0], PACIFIC: [165, 15],
  INDIAN_OCEAN: [75, -10], CARIBBEAN: [-72, 17], CENTRAL_AMERICA: [-86, 13], SOUTH_AMERICA: [-60, -12], LATIN_AMERICA: [-80, 5], NORTH_AMERICA: [-100, 48],
  ARCTIC: [20, 76], TAIWAN_STRAIT: [119.5, 24.5], EAST_CHINA_SEA: [125, 29], SEA_OF_JAPAN: [135, 40], YELLOW_SEA: [123, 36], GULF_OF_ADEN: [48, 12.5],
  BALTIC_SEA: [19.5, 58], NORTH_SEA: [3, 56], ADRIATIC: [16, 43], AEGEAN: [25, 38.5], ATLANTIC: [-35, 45], LAKE_CHAD: [14, 13],
};
