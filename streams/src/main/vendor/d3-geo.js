// What the dashboard uses of d3-geo; vendor.sh bundles just that.
export { geoPath, geoProjection } from 'd3-geo';
