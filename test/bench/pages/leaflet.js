import { CircleMarker, GeoJSON, Map } from 'leaflet/dist/leaflet-src.esm.js';
import { feature } from 'topojson-client';
import { colours } from './page.mjs';
import { points, topology } from 'bench:data';

const map = new Map('map', { attributionControl: false, zoomControl: false, zoomSnap: 0, zoomAnimation: false });
const districts = new GeoJSON(feature(topology, topology.objects.ftoday), {
  style: { className: 'district', fillColor: colours.fill, fillOpacity: 1, color: colours.line, weight: 1 },
});
map.fitBounds(districts.getBounds(), { animate: false, padding: [4, 4] });
districts.addTo(map);
for (const [lon, lat] of points) {
  new CircleMarker([lat, lon], { radius: 6, stroke: false, fillColor: colours.point, fillOpacity: 1 }).addTo(map);
}
