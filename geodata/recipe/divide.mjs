/**
 * Divides a municipality in two by a line of our own: from one existing vertex of its ring to another, so that no outer
 * vertex is added and neighbours keep sharing theirs, through one bend, placed so that the part has its official area.
 */
import { areaKm2, localMetres } from './area.mjs';

/** @typedef {import('./area.mjs').LonLat} LonLat */
/** @typedef {import('./area.mjs').PolygonGeometry} PolygonGeometry */
/**
 * @typedef {object} Division
 * @property {number} areaKm2 official area of the part
 * @property {number} municipalityAreaKm2 official area of the whole municipality
 * @property {[LonLat, LonLat]} line where the line begins and ends; the nearest vertices of the ring are taken
 * @property {LonLat} inside a position within the part
 */

/**
 * @param {LonLat[]} ring
 * @param {LonLat} position
 * @returns {number} index of the nearest vertex
 */
function nearestVertex(ring, position) {
  const toMetres = localMetres(position);
  const distances = ring.map((vertex) => Math.hypot(...toMetres(vertex)));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Whether a position lies in a closed ring (even-odd rule).
 *
 * @param {LonLat} position
 * @param {LonLat[]} ring
 * @returns {boolean}
 */
function isInside([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/**
 * @param {LonLat[]} ring closed
 * @returns {PolygonGeometry}
 */
const polygon = (ring) => ({ type: 'Polygon', coordinates: [ring] });

/**
 * Divides a municipality into the part described and the rest.
 *
 * @param {PolygonGeometry} geometry one polygon without holes
 * @param {Division} division
 * @returns {{part: PolygonGeometry, rest: PolygonGeometry}}
 * @throws {Error} when the geometry has several rings, or no bend gives the area
 */
export function divide(geometry, division) {
  if (geometry.type !== 'Polygon' || geometry.coordinates.length !== 1) {
    throw new Error('Only a single ring can be divided.');
  }
  const open = geometry.coordinates[0].slice(0, -1);
  const [start, end] = division.line.map((position) => nearestVertex(open, position));
  const rotated = [...open.slice(start), ...open.slice(0, start)];
  const split = (end - start + open.length) % open.length;
  const there = rotated.slice(0, split + 1);
  const back = [...rotated.slice(split), rotated[0]];

  // In units of longitude and latitude; "across" is perpendicular to the chord on the ground.
  const [a, b] = [rotated[0], rotated[split]];
  const stretch = Math.cos((a[1] * Math.PI) / 180);
  const across = [(b[1] - a[1]) / stretch, -(b[0] - a[0]) * stretch];
  /** @param {number} offset @returns {LonLat} */
  const bendAt = (offset) => [(a[0] + b[0]) / 2 + offset * across[0], (a[1] + b[1]) / 2 + offset * across[1]];
  const sides = (/** @type {number} */ offset) => {
    const bend = bendAt(offset);
    const rings = [
      [...there, bend, a],
      [...back, bend, b],
    ];
    return rings;
  };
  const partSide = sides(0).findIndex((ring) => isInside(division.inside, ring));
  const target = (division.areaKm2 / division.municipalityAreaKm2) * areaKm2(geometry);
  const miss = (/** @type {number} */ offset) => areaKm2(polygon(sides(offset)[partSide])) - target;

  // The area is all but linear in the offset, so the secant method is there after a few steps.
  let [before, offset] = [0, 0.01];
  for (let step = 0; step < 20 && Math.abs(miss(offset)) > 1e-9; step++) {
    const slope = (miss(offset) - miss(before)) / (offset - before);
    [before, offset] = [offset, offset - miss(offset) / slope];
  }
  const rings = sides(offset);
  if (Math.abs(miss(offset)) > 1e-6 || !isInside(bendAt(offset), geometry.coordinates[0])) {
    throw new Error('No bend within the municipality gives the official area.');
  }
  return { part: polygon(rings[partSide]), rest: polygon(rings[1 - partSide]) };
}
