/**
 * What is compared. `selector` finds the districts where they are elements; pages with a canvas say themselves when they
 * are drawn (see observe.js).
 */
export const variants = [
  { id: 'limit', name: 'SVG in the page (limit)', selector: '#map path' },
  { id: 'prerendered', name: 'thilik, prerendered', selector: '[part=district]' },
  { id: 'dropin', name: 'thilik, drop-in', selector: '[part=district]' },
  { id: 'd3', name: 'd3-geo + topojson-client', selector: 'path.district' },
  { id: 'leaflet', name: 'Leaflet', selector: 'path.district' },
  { id: 'openlayers', name: 'OpenLayers', selector: null },
  { id: 'maplibre', name: 'MapLibre GL JS, bare', selector: null },
].map((variant) => ({ ...variant, address: `/${variant.id}/` }));

/** Lighthouse's slow 4G and its phone; and the machine as it is. */
export const profiles = {
  slow: {
    title: 'Slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4×',
    cpu: 4,
    bytesPerMs: 200,
    roundTripMs: 150,
    afterMs: 3000,
  },
  fast: { title: 'No throttling', cpu: 1, bytesPerMs: Infinity, roundTripMs: 0, afterMs: 500 },
};
