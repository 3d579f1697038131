// What the dashboard uses of topojson-client; vendor.sh bundles just that.
export { feature, mesh } from 'topojson-client';
