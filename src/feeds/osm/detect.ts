import { isObject } from '../../model/read.ts';

/** Whether this is a list of OpenStreetMap's elements, as the Overpass API and other programs write it. */
export function isOsm(json: unknown): boolean {
  if (!isObject(json) || !Array.isArray(json.elements)) return false;
  const [first] = json.elements as readonly unknown[];
  return (
    'osm3s' in json || 'generator' in json || (isObject(first) && /^(node|way|relation)$/.test(String(first.type)))
  );
}
