/** Applies the law changes of changes.json to the municipalities of the source. */
import { areaKm2 } from './area.mjs';
import { divide } from './divide.mjs';

/** @typedef {import('./area.mjs').PolygonGeometry} PolygonGeometry */
/** @typedef {import('./source.mjs').Municipality} Municipality */
/**
 * @typedef {object} Change one row of changes.json
 * @property {string} date first day it is law, YYYY-MM-DD
 * @property {string} what in words
 * @property {string[] | 'all'} municipalities keys of 2016 (8 digits), or 'all' for everything the district then holds
 * @property {{name: string} & Omit<import('./divide.mjs').Division, 'areaKm2'>} [part] given when one municipality is divided
 * @property {string} from key of the district it leaves (5 digits)
 * @property {string} to key of the district it joins
 * @property {number} areaKm2 official area that moves
 * @property {string} note source
 */
/** @typedef {{id: string, validAt: string | null}} Frame validAt: last day whose law counts; null = every change */
/**
 * @typedef {object} Piece a municipality, or one side of a divided one
 * @property {string} municipality key of 2016
 * @property {string | null} part name of the part cut out; null for a whole municipality or the rest of a divided one
 * @property {PolygonGeometry} geometry
 * @property {string} district key of the district it belongs to after the changes applied so far
 */

// VG250 is generalised, so areas differ from the official ones; more than this means a wrong row.
const TOLERANCE = 0.05;

/**
 * The pieces all frames are made of: the municipalities, those that a row divides already cut.
 *
 * @param {Municipality[]} municipalities
 * @param {Change[]} changes
 * @returns {Piece[]}
 */
function cutPieces(municipalities, changes) {
  /** @type {Piece[]} */
  let pieces = municipalities.map(({ ags, geometry }) => ({
    municipality: ags,
    part: null,
    geometry,
    district: ags.slice(0, 5),
  }));
  for (const { part, municipalities: keys, areaKm2: partAreaKm2 } of changes) {
    if (!part) continue;
    pieces = pieces.flatMap((piece) => {
      if (!keys.includes(piece.municipality) || piece.part) return [piece];
      const sides = divide(piece.geometry, { ...part, areaKm2: partAreaKm2 });
      return [
        { ...piece, geometry: sides.part, part: part.name },
        { ...piece, geometry: sides.rest },
      ];
    });
  }
  return pieces;
}

/**
 * Moves what a row names from one district to the other.
 *
 * @param {Piece[]} pieces
 * @param {Change} change
 * @returns {Piece[]}
 * @throws {Error} when the row names nothing, a piece of another district, or an area off by more than 5 %
 */
function applyChange(pieces, { what, municipalities, part, from, to, areaKm2: officialKm2 }) {
  const moves = (/** @type {Piece} */ piece) =>
    municipalities === 'all'
      ? piece.district === from
      : municipalities.includes(piece.municipality) && (!part || piece.part === part.name);
  const moved = pieces.filter(moves);
  const stranger = moved.find(({ district }) => district !== from);
  if (stranger) throw new Error(`${what}: ${stranger.municipality} lies in ${stranger.district}, not in ${from}.`);
  const movedKm2 = moved.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  if (!(Math.abs(movedKm2 / officialKm2 - 1) < TOLERANCE)) {
    throw new Error(`${what}: ${movedKm2.toFixed(2)} km² move, the law says ${officialKm2} km².`);
  }
  return pieces.map((piece) => (moves(piece) ? { ...piece, district: to } : piece));
}

/**
 * The pieces with the district each belongs to in every frame.
 *
 * @param {Municipality[]} municipalities
 * @param {Change[]} changes in the order they became law
 * @param {Frame[]} frames
 * @returns {{municipality: string, geometry: PolygonGeometry, districts: Record<string, string>}[]} municipality: key of 2016; districts: frame id → district key
 * @throws {Error} when a row contradicts the data, or the rows are out of order
 */
export function assignDistricts(municipalities, changes, frames) {
  if (changes.some(({ date }, i) => i > 0 && date < changes[i - 1].date))
    throw new Error('Rows must be in order of date.');
  const pieces = cutPieces(municipalities, changes);
  const states = frames.map(({ validAt }) =>
    changes.filter(({ date }) => validAt === null || date <= validAt).reduce(applyChange, pieces),
  );
  return pieces.map(({ municipality, geometry }, i) => ({
    municipality,
    geometry,
    districts: Object.fromEntries(frames.map(({ id }, f) => [id, states[f][i].district])),
  }));
}
