/** Gives tiny exclaves to the neighbour around them, for maps on which they would be a speck. */
import { areaKm2, polygonsOf } from './area.mjs';

/**
 * Splits areas into their parts and hands every part below a size to the area it shares most vertices with. The land
 * stays covered without gaps, as neighbours share their vertices exactly.
 *
 * @param {{features: any[]}} areas GeoJSON with Polygons and MultiPolygons
 * @param {number} minKm2 parts smaller than this lose their own district
 * @returns {object} GeoJSON, one Polygon each
 */
export function absorbSmallParts({ features }, minKm2) {
  const parts = features.flatMap(({ properties, geometry }) =>
    polygonsOf(geometry).map((coordinates) => {
      const polygon = /** @type {const} */ ({ type: 'Polygon', coordinates });
      return { properties, geometry: polygon, isSmall: areaKm2(polygon) < minKm2 };
    }),
  );
  const large = parts
    .filter(({ isSmall }) => !isSmall)
    .map(({ properties, geometry }) => ({ properties, vertices: new Set(geometry.coordinates.flat().map(String)) }));
  const absorbed = parts.map(({ properties, geometry, isSmall }) => {
    if (!isSmall) return { type: 'Feature', properties, geometry };
    const vertices = geometry.coordinates.flat().map(String);
    const shared = large.map((area) => vertices.filter((vertex) => area.vertices.has(vertex)).length);
    return { type: 'Feature', properties: large[shared.indexOf(Math.max(...shared))].properties, geometry };
  });
  return { type: 'FeatureCollection', features: absorbed };
}
