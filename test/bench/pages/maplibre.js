import { Map, setWorkerUrl } from 'maplibre-gl';
import { feature } from 'topojson-client';
import { colours } from './page.mjs';
import { points, topology } from 'bench:data';

setWorkerUrl(new URL('worker.mjs', import.meta.url).href);

const districts = feature(topology, topology.objects.ftoday);
const marks = { type: 'MultiPoint', coordinates: points };
const bounds = [9.87, 50.2, 12.66, 51.65];
const map = new Map({
  container: 'map',
  attributionControl: false,
  bounds,
  fitBoundsOptions: { padding: 4 },
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      districts: { type: 'geojson', data: districts },
      points: { type: 'geojson', data: { type: 'Feature', properties: {}, geometry: marks } },
    },
    layers: [
      { id: 'fill', type: 'fill', source: 'districts', paint: { 'fill-color': colours.fill } },
      { id: 'line', type: 'line', source: 'districts', paint: { 'line-color': colours.line } },
      { id: 'points', type: 'circle', source: 'points', paint: { 'circle-color': colours.point, 'circle-radius': 6 } },
    ],
  },
});
map.once('load', () => dispatchEvent(new CustomEvent('districts-drawn')));
