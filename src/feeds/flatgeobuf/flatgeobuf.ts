import type { Json } from '../../model/read.ts';
import type { Pause } from '../pause.ts';
import { readFeatures, readHeader, type Feature } from './read.ts';

/** What only records of our own format have all of. */
const own = ['id', 'name', 'district', 'asOf'];

/**
 * A whole file as JSON: records of ours in our own format, those of others as GeoJSON.
 * @returns `undefined` when it can't be read
 */
export async function asJson(bytes: BufferSource, pause: Pause): Promise<Json | undefined> {
  const features: Feature[] = [];
  try {
    const header = readHeader(bytes);
    for (const feature of readFeatures(bytes, header, header.features)) {
      features.push(feature);
      await pause();
    }
    const isOurs = own.every((name) => header.columns.some((column) => column.name === name));
    return isOurs ? contentOf(features) : { type: 'FeatureCollection', features: features.map(asGeoJson) };
  } catch (error) {
    // Something of it lies outside of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Features of ours in our own format, in which a record has its place, too. */
export const contentOf = (features: readonly Feature[]): Json => ({
  version: 1,
  offers: features.map(({ properties }) => properties),
});

const asGeoJson = ({ properties, type, lonLat }: Feature) => ({
  type: 'Feature',
  properties,
  geometry: type && { type, coordinates: lonLat },
});
