import { isObject } from '../../model/read.ts';

/** Whether this is a list of places or events of Integreat's API, of whatever age. */
export const isIntegreat = (json: unknown): boolean => {
  const [first] = Array.isArray(json) ? (json as readonly unknown[]) : [];
  return isObject(first) && isObject(first.available_languages) && 'location' in first && 'title' in first;
};
