import { Map, setWorkerUrl } from 'maplibre-gl';
import { feature } from 'topojson-client';
import { lonLats, radius } from './offers.mjs';
import { colours } from './page.mjs';
import { topology } from 'bench:data';

setWorkerUrl(new URL('worker.mjs', import.meta.url).href);

const districts = feature(topology, topology.objects.ftoday);
const isCluster = ['has', 'point_count'];
const features = (await lonLats()).map((coordinates) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates },
}));
const map = new Map({
  container: 'map',
  attributionControl: false,
  bounds: [9.87, 50.2, 12.66, 51.65],
  fitBoundsOptions: { padding: 4 },
  fadeDuration: 0,
  style: {
    version: 8,
    sources: {
      districts: { type: 'geojson', data: districts },
      offers: {
        type: 'geojson',
        cluster: true,
        clusterRadius: radius,
        data: { type: 'FeatureCollection', features },
      },
    },
    layers: [
      { id: 'fill', type: 'fill', source: 'districts', paint: { 'fill-color': colours.fill } },
      { id: 'line', type: 'line', source: 'districts', paint: { 'line-color': colours.line } },
      {
        id: 'offers',
        type: 'circle',
        source: 'offers',
        paint: { 'circle-color': colours.point, 'circle-radius': ['case', isCluster, 12, 6] },
      },
    ],
  },
});
map.once('idle', () => dispatchEvent(new CustomEvent('districts-drawn')));
