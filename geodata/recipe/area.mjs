/**
 * Area and distance on the WGS84 ellipsoid. No dependencies, so that the recipe and the tests share it.
 * All positions are [longitude, latitude] in degrees, WGS84.
 *
 * @typedef {[number, number]} LonLat
 * @typedef {{type: 'Polygon' | 'MultiPolygon', coordinates: any[]}} PolygonGeometry
 */

// WGS84: semi-major axis in metres and first eccentricity (NIMA TR8350.2).
const SEMI_MAJOR_M = 6378137;
const ECCENTRICITY = 0.0818191908426215;
const RADIANS = Math.PI / 180;

/**
 * The authalic function q of a latitude (Snyder, Map Projections, 1987, formula 3-12): the area between the equator and
 * that latitude is a²/2 · q per radian of longitude.
 *
 * @param {number} latitude degrees
 * @returns {number}
 */
function authalic(latitude) {
  const sine = Math.sin(latitude * RADIANS);
  const es = ECCENTRICITY * sine;
  return (1 - ECCENTRICITY ** 2) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * ECCENTRICITY));
}

/**
 * The signed area of a closed ring in km², positive when it runs clockwise. Equals the area in an equal-area projection
 * of the ellipsoid such as EPSG:3035 (edges straight in longitude and latitude, integrated with Simpson's rule).
 *
 * @param {LonLat[]} ring first position equals the last
 * @returns {number}
 */
export function ringAreaKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[lonA, latA], [lonB, latB]] = [ring[i - 1], ring[i]];
    const meanQ = (authalic(latA) + 4 * authalic((latA + latB) / 2) + authalic(latB)) / 6;
    sum += (lonB - lonA) * RADIANS * meanQ;
  }
  return (sum * SEMI_MAJOR_M ** 2) / 2 / 1e6;
}

/**
 * The polygons of a geometry, each a list of rings.
 *
 * @param {PolygonGeometry} geometry
 * @returns {LonLat[][][]}
 */
export function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * The area of a (Multi)Polygon in km², holes taken off, whatever the winding.
 *
 * @param {PolygonGeometry} geometry
 * @returns {number}
 */
export function areaKm2(geometry) {
  let sum = 0;
  for (const [outer, ...holes] of polygonsOf(geometry)) {
    sum += Math.abs(ringAreaKm2(outer));
    for (const hole of holes) sum -= Math.abs(ringAreaKm2(hole));
  }
  return sum;
}

/**
 * A flat local system in metres around a position; good to some 0.1 % within Thuringia.
 *
 * @param {LonLat} origin
 * @returns {(position: LonLat) => LonLat} metres east and north of the origin
 */
export function localMetres([lon0, lat0]) {
  const sine = Math.sin(lat0 * RADIANS);
  const root = 1 - (ECCENTRICITY * sine) ** 2;
  const north = (SEMI_MAJOR_M * (1 - ECCENTRICITY ** 2)) / root ** 1.5;
  const east = (SEMI_MAJOR_M * Math.cos(lat0 * RADIANS)) / Math.sqrt(root);
  return ([lon, lat]) => [(lon - lon0) * RADIANS * east, (lat - lat0) * RADIANS * north];
}
