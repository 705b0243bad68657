import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { points, topology } from 'bench:data';

const svg = document.getElementById('map');
const { features } = feature(topology, topology.objects.ftoday);
const box = svg.getAttribute('viewBox').split(' ');
const projection = geoMercator()
  .precision(0)
  .fitExtent(
    [
      [5, 5],
      [box[2] - 5, box[3] - 5],
    ],
    // d3-geo counts rings the other way round than GeoJSON; the corners are enough to fit.
    {
      type: 'MultiPoint',
      coordinates: features.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)),
    },
  );
const path = geoPath(projection).digits(1);
const paths = features.map((each) => `<path d="${path(each)}"><title>${each.properties.name}</title></path>`);
const circles = points.map((lonLat) => {
  const [x, y] = projection(lonLat);
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="16"/>`;
});
svg.innerHTML = paths.join('') + circles.join('');
