import { isObject, type Json } from '../../model/read.ts';
import { longest, tidy, widest, type Row, type Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

/** How deep a record may hold other ones. */
const deepest = 3;

const isList = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.some(isObject);

/** The longest list of objects in a file; `null` without one. */
export function listIn(json: unknown, depth = 0): readonly Json[] | null {
  if (isList(json)) return json;
  if (!isObject(json) || depth >= deepest) return null;
  const lists = Object.keys(json).map((key) => listIn(json[key], depth + 1));
  return lists.reduce((best, list) => ((list?.length ?? 0) > (best?.length ?? 0) ? list : best), null);
}

/** A value as a cell would hold it; a list in a list is nothing that a cell holds. */
function cellOf(value: unknown, isInside = false): string {
  if (typeof value === 'string') return tidy(value);
  if (Array.isArray(value) && !isInside) {
    return tidy(
      value
        .slice(0, widest)
        .map((item) => cellOf(item, true))
        .filter(Boolean)
        .join('; '),
    );
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Members by name; those of an object inside bear its name before their own. */
function flatten(record: Json, into: Map<string, string>, before = '', depth = 0): Map<string, string> {
  for (const key of Object.keys(record)) {
    const value = record[key];
    const name = before ? `${before} ${key}` : key;
    if (isObject(value)) {
      if (depth < deepest) flatten(value, into, name, depth + 1);
    } else into.set(name, cellOf(value));
  }
  return into;
}

/** The table that a list of records is. */
export async function readRecords(
  type: Sheet['type'],
  records: Iterable<readonly [number, unknown]>,
  pause: Pause,
): Promise<Sheet> {
  const columns = new Map<string, number>();
  const rows: Row[] = [];
  const broken: Row[] = [];
  for (const [number, record] of records) {
    await pause();
    if (!isObject(record)) {
      broken.push({ number, cells: [cellOf(record)] });
      continue;
    }
    const cells: string[] = [];
    for (const [name, cell] of flatten(record, new Map())) {
      const column = columns.get(name) ?? columns.size;
      if (column >= widest) continue;
      columns.set(name, column);
      cells[column] = cell;
    }
    for (let i = 0; i < cells.length; i++) cells[i] ??= '';
    rows.push({ number, cells });
  }
  return { type, headings: [...columns.keys()], rows, broken };
}

/** Records with their places, from 1. */
export function* numbered<T>(list: readonly T[]): Generator<readonly [number, T]> {
  for (let i = 0; i < list.length; i++) yield [i + 1, list[i] as T];
}

/** No record is longer, in characters. */
const longestLine = 1_000_000;

/** What a line of JSON is; one that is none stays text. */
export function recordIn(line: string): unknown {
  try {
    return line.length > longestLine ? line.slice(0, longest) : JSON.parse(line);
  } catch {
    return line;
  }
}

function* linesOf(text: string): Generator<readonly [number, unknown]> {
  let number = 0;
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const line = text.slice(start, at < 0 ? text.length : at).trim();
    start = at < 0 ? text.length : at + 1;
    number++;
    if (line !== '') yield [number, recordIn(line)];
  }
}

/** Whether a text has a JSON object in each line. */
export function isLines(text: string): boolean {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const end = text.indexOf('\n', start);
  return text[start] === '{' && end > 0 && isObject(recordIn(text.slice(start, end)));
}

export const readLines = (text: string, pause: Pause): Promise<Sheet> => readRecords('ndjson', linesOf(text), pause);
