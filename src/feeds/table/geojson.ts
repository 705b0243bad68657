import { isObject, type Json } from '../../model/read.ts';
import { without } from '../drafts.ts';
import { numbered, readRecords } from './json.ts';
import { readNumber } from './point.ts';
import type { Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

const isOf = (type: string, json: unknown): json is Json =>
  isObject(json) && typeof json.type === 'string' && json.type.toLowerCase() === type;

/** A number, also one in quotation marks. */
const asNumber = (value: unknown) => (typeof value === 'string' ? readNumber(value) : value);

/** What a geometry says of where something is, as a cell: a point, or what it is instead. */
function cellOf(geometry: unknown): string {
  if (!isObject(geometry)) return '';
  const { type, coordinates, geometries } = geometry;
  const kind = typeof type === 'string' ? type.toLowerCase() : '';
  // One point in a collection, or in a list of points, is that point.
  if (kind === 'geometrycollection' && Array.isArray(geometries) && geometries.length === 1)
    return cellOf(geometries[0]);
  const points: unknown = kind === 'point' ? [coordinates] : kind === 'multipoint' ? coordinates : null;
  const [point, ...more] = Array.isArray(points) ? (points as readonly unknown[]) : [];
  if (more.length > 0 || !Array.isArray(point)) return typeof type === 'string' ? type : '';
  const [x, y] = point.map(asNumber);
  return Number.isFinite(x) && Number.isFinite(y) ? `POINT(${String(x)} ${String(y)})` : '';
}

const isFeature = (json: unknown) => isOf('feature', json) && 'geometry' in json;

/** The features of a collection, or the one that a file is; `null`: it has none. */
export function featuresIn(json: unknown): readonly unknown[] | null {
  if (isFeature(json)) return [json];
  return isOf('featurecollection', json) && Array.isArray(json.features) ? json.features : null;
}

/** A feature as a row: its own members, its properties, and its point in a column `geometry`. */
function recordOf(feature: unknown): unknown {
  if (!isObject(feature)) return feature;
  const { properties } = feature;
  const members = without(feature, ['type', 'bbox', 'properties', 'geometry']);
  const geometry = cellOf(feature.geometry);
  if (!isObject(properties)) return { ...members, ...(properties !== null && { properties }), geometry };
  const isTaken = (key: string) =>
    key === 'geometry' || (Object.hasOwn(members, key) && members[key] !== properties[key]);
  const own = Object.keys(properties).map(
    (key) => [isTaken(key) ? `properties ${key}` : key, properties[key]] as const,
  );
  return { ...members, ...Object.fromEntries(own), geometry };
}

type Numbered = Iterable<readonly [number, unknown]>;

/** A list in which features may stand, too. */
export function* withFeatures(list: Numbered): Generator<readonly [number, unknown]> {
  for (const [number, item] of list) yield [number, isFeature(item) ? recordOf(item) : item];
}

function* recordsOf(features: readonly unknown[]): Generator<readonly [number, unknown]> {
  for (const [number, feature] of numbered(features)) yield [number, recordOf(feature)];
}

export const readGeoJson = (features: readonly unknown[], pause: Pause): Promise<Sheet> =>
  readRecords('geojson', recordsOf(features), pause);
