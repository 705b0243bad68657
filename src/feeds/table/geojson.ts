import { isObject, type Json } from '../../model/read.ts';
import { without } from '../drafts.ts';
import { readRecords } from './json.ts';
import type { Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

/** What a geometry says of where something is, as a cell: a point, or what it is instead. */
function cellOf(geometry: unknown): string {
  if (!isObject(geometry)) return '';
  const { type, coordinates, geometries } = geometry;
  // One point in a collection, or in a list of points, is that point.
  if (type === 'GeometryCollection' && Array.isArray(geometries) && geometries.length === 1)
    return cellOf(geometries[0]);
  const points: unknown = type === 'Point' ? [coordinates] : type === 'MultiPoint' ? coordinates : null;
  const [point, ...more] = Array.isArray(points) ? (points as readonly unknown[]) : [];
  if (more.length > 0 || !Array.isArray(point)) return typeof type === 'string' ? type : '';
  const [x, y] = point as readonly unknown[];
  return Number.isFinite(x) && Number.isFinite(y) ? `POINT(${String(x)} ${String(y)})` : '';
}

export const isGeoJson = (json: unknown): json is Json & { readonly features: readonly unknown[] } =>
  isObject(json) && json.type === 'FeatureCollection' && Array.isArray(json.features);

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

function* recordsOf(features: readonly unknown[]): Generator<readonly [number, unknown]> {
  for (let i = 0; i < features.length; i++) yield [i + 1, recordOf(features[i])];
}

export const readGeoJson = ({ features }: { readonly features: readonly unknown[] }, pause: Pause): Promise<Sheet> =>
  readRecords('geojson', recordsOf(features), pause);
