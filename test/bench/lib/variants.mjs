const ours = { shapes: 'path[data-ags]', points: '[part=story-point]' };
const svg = { shapes: '#map path', points: '#map circle' };

/**
 * What is compared. `shapes` and `points` find the districts and points where they are elements; pages with a canvas say
 * themselves when they are drawn (see observe.js). `needsCode: false`: the first picture waits for no script.
 */
export const variants = [
  { id: 'limit', name: 'SVG in the page (limit)', ...svg },
  { id: 'prerendered', name: 'thilik, prerendered', ...ours, needsCode: false },
  {
    id: 'static',
    name: 'thilik, without script',
    shapes: 'svg g:first-of-type path',
    points: 'svg :is(circle, rect)',
    needsCode: false,
  },
  { id: 'dropin', name: 'thilik, drop-in', ...ours },
  { id: 'd3', name: 'd3-geo + topojson-client', ...svg },
  { id: 'leaflet', name: 'Leaflet', shapes: 'path.district', points: 'path:not(.district)' },
  { id: 'openlayers', name: 'OpenLayers' },
  { id: 'maplibre', name: 'MapLibre GL JS, bare' },
].map((variant) => ({ ...variant, address: `/${variant.id}/` }));

const slow = {
  title: 'Slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4×',
  cpu: 4,
  bytesPerMs: 200,
  roundTripMs: 150,
  afterMs: 3000,
};
const fast = { title: 'No throttling', cpu: 1, bytesPerMs: Infinity, roundTripMs: 0, afterMs: 500 };

/** Network and phone as Lighthouse slows them, and the machine as it is; `afterMs`: how long a page is watched on. */
export const profiles = { slow, fast };

/** For a quick try. */
export const quickProfiles = { slow: { ...slow, afterMs: 1000 } };
