import { boxStyle, colours, page } from './page.mjs';

const unitsWide = 10_000;

const mercator = ([lon, lat]) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
};

/** Path data with whole numbers, each point relative to the last: the shortest that SVG knows. */
function pathOf(rings, place) {
  return rings
    .map((ring) => {
      const points = ring.slice(0, -1).map(place);
      const steps = points
        .map(([x, y], index) => (index === 0 ? null : [x - points[index - 1][0], y - points[index - 1][1]]))
        .slice(1)
        .filter(([x, y]) => x !== 0 || y !== 0);
      const numbers = steps.flat().reduce((text, value) => `${text}${value < 0 || text === '' ? '' : ' '}${value}`, '');
      return `M${points[0].join(' ')}l${numbers}z`;
    })
    .join('');
}

/**
 * The districts and points as an SVG written into the page: nothing to load, nothing to run. No map can be faster;
 * it can't do anything either.
 */
export function limitPage({ geojson, points }) {
  const rings = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();
  const world = geojson.features.flatMap(({ geometry }) => rings(geometry).flat()).map(mercator);
  const [xs, ys] = [world.map(([x]) => x), world.map(([, y]) => y)];
  const [minX, minY, maxX, maxY] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const scale = unitsWide / (maxX - minX);
  const place = (lonLat) => {
    const [x, y] = mercator(lonLat);
    return [Math.round((x - minX) * scale), Math.round((y - minY) * scale)];
  };
  const paths = geojson.features.map(
    ({ geometry, properties }) =>
      `<path d="${pathOf(rings(geometry), place)}"><title>${properties.name}</title></path>`,
  );
  const circles = points.map(place).map(([x, y]) => `<circle cx="${x}" cy="${y}" r="160"/>`);
  const height = Math.round((maxY - minY) * scale);
  return page({
    title: 'SVG in the page',
    head: `<style>${boxStyle}#map{display:block;width:100%;fill:${colours.fill};fill-rule:evenodd;stroke:${colours.line}}path{vector-effect:non-scaling-stroke}circle{fill:${colours.point};stroke:none}</style>`,
    map: `<svg id="map" viewBox="-100 -100 ${unitsWide + 200} ${height + 200}" role="img" aria-label="Karte der Kreise Thüringens">${paths.join('')}${circles.join('')}</svg>`,
  });
}
