import { isObject } from '../../model/read.ts';

/** Whether this is an answer of the Overpass API: elements of OpenStreetMap. */
export const isOsm = (json: unknown): boolean =>
  isObject(json) && Array.isArray(json.elements) && ('osm3s' in json || 'generator' in json);
