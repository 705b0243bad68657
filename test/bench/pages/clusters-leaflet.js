import L from 'leaflet';
import 'leaflet.markercluster';
import { feature } from 'topojson-client';
import { lonLats, radius } from './offers.mjs';
import { colours } from './page.mjs';
import { topology } from 'bench:data';

const map = L.map('map', {
  attributionControl: false,
  zoomControl: false,
  zoomSnap: 0,
  zoomAnimation: false,
  maxZoom: 18,
});
const districts = L.geoJSON(feature(topology, topology.objects.ftoday), {
  style: { className: 'district', fillColor: colours.fill, fillOpacity: 1, color: colours.line, weight: 1 },
});
map.fitBounds(districts.getBounds(), { animate: false, padding: [4, 4] });
districts.addTo(map);
const clusters = L.markerClusterGroup({ maxClusterRadius: radius, animate: false });
const icon = L.divIcon({ className: 'point', iconSize: [12, 12] });
clusters.addLayers((await lonLats()).map(([lon, lat]) => L.marker([lat, lon], { icon })));
map.addLayer(clusters);
dispatchEvent(new CustomEvent('districts-drawn'));
