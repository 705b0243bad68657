import { isObject, isString } from '../../model/read.ts';
import { kinds } from '../../model/types.ts';
import type { Foreign } from '../foreign.ts';

/** How much of a text is looked at. */
const sample = 4096;

/** A story of ours stands alone in its file. */
const isOwn = (json: object) => kinds.some((kind) => kind in json) || ('title' in json && 'district' in json);

/** Whether this looks like a table, or says how one is to be read: a list of objects, or text that is cut into cells. */
export function isTable({ json, text }: Foreign): boolean {
  const isList = (value: unknown) => Array.isArray(value) && value.some(isObject);
  if (Array.isArray(json)) return isList(json);
  if (isObject(json)) {
    const inside = (value: unknown) =>
      isList(value) || (isObject(value) && Object.keys(value).some((key) => isList(value[key])));
    return !isOwn(json) && (isString(json.table) || json.type === 'Feature' || inside(json));
  }
  if (json !== undefined) return false;
  const start = text.slice(0, sample).trimStart();
  // An archive, as which spreadsheets are kept; FlatGeobuf, points with columns.
  if (/^(PK|fgb\W)/.test(start)) return true;
  if (start.startsWith('<')) return /<table[\s>]/i.test(text.slice(0, 100 * sample));
  // What begins like JSON and is none is ours, so that its mistake is told; but for a list of lines.
  if (/^[[{]/.test(start)) return /^\{.*\}\s*\n\s*\{/.test(start);
  return /[;,\t|]/.test(start.replace(/\0/g, ''));
}
