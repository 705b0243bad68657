import Feature from 'ol/Feature.js';
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import TopoJSON from 'ol/format/TopoJSON.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Stroke, Style } from 'ol/style.js';
import { lonLats, radius } from './offers.mjs';
import { colours } from './page.mjs';
import { topology } from 'bench:data';

const features = new TopoJSON({ layers: ['ftoday'] }).readFeatures(topology, { featureProjection: 'EPSG:3857' });
const districts = new VectorSource({ features });
const offers = new VectorSource({
  features: (await lonLats()).map((lonLat) => new Feature(new Point(fromLonLat(lonLat)))),
});
const view = new View({ enableRotation: false });
const map = new Map({
  target: 'map',
  controls: [],
  view,
  layers: [
    new VectorLayer({
      source: districts,
      style: new Style({
        fill: new Fill({ color: colours.fill }),
        stroke: new Stroke({ color: colours.line, width: 1 }),
      }),
    }),
    new VectorLayer({
      source: new Cluster({ distance: radius, source: offers }),
      style: new Style({ image: new Circle({ radius: 12, fill: new Fill({ color: colours.point }) }) }),
    }),
  ],
});
map.once('rendercomplete', () => dispatchEvent(new CustomEvent('districts-drawn')));
view.fit(districts.getExtent(), { padding: [4, 4, 4, 4] });
