import { isObject, type Json } from '../../model/read.ts';
import { longest, tidy, widest, type Row, type Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

/** What reads hours that stand as objects: it comes with tables that are JSON. */
type ListedHours = typeof import('./listed-hours.ts');

/** How deep a record may hold other ones. */
const deepest = 3;

/** How deep a cell's value may hold other ones. */
const deepestInside = 20;

const isList = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.some(isObject);

/** A list of objects, by the members in which it lies. */
interface List {
  readonly name: string;
  readonly items: readonly Json[];
}

/** The lists of objects in a file, the longest first. */
export function listsIn(json: unknown): readonly List[] {
  return [...findLists(json)].sort((a, b) => b.items.length - a.items.length);
}

function* findLists(json: unknown, names: readonly string[] = []): Generator<List> {
  if (isList(json)) yield { name: names.join(' '), items: json };
  else if (isObject(json) && names.length < deepest)
    for (const key of Object.keys(json)) yield* findLists(json[key], [...names, key]);
}

/** So many values of a list become text. */
const most = 1000;

/**
 * The words in a value, whatever lies in it; numbers and answers in objects say nothing without their names.
 * `null` stands for what is not read.
 */
function* wordsOf(value: unknown, name = '', depth = 0): Generator<string | null> {
  if (depth > deepestInside) yield null;
  else if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      yield* wordsOf(item, name, depth + 1);
      if (depth === 0) yield ';';
    }
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) yield* wordsOf(value[key], key, depth + 1);
  } else if (typeof value === 'string') yield value.slice(0, longest + 1);
  else if (typeof value === 'number' || typeof value === 'boolean') yield name ? `${name} ${value}` : String(value);
}

/** A value as a cell would hold it. */
function cellOf(value: unknown, hours: ListedHours): string {
  if (typeof value === 'string') return tidy(value);
  const listed = hours.listedHours(value);
  if (listed) return tidy(listed);
  let text = '';
  let count = 0;
  let isWhole = true;
  for (const word of wordsOf(value)) {
    if (word === null || ++count > most || text.length > longest) isWhole = false;
    if (count > most || text.length > longest) break;
    if (word !== null) text += word === ';' ? (text === '' || text.endsWith(';') ? '' : word) : ` ${word}`;
  }
  return tidy(text.replace(/;$/, ''), isWhole);
}

/** Members by name; those of an object inside bear its name before their own. */
function flatten(record: Json, hours: ListedHours, into = new Map<string, string>(), before = '', depth = 0) {
  for (const key of Object.keys(record)) {
    const value = record[key];
    const name = before ? `${before} ${key}` : key;
    if (isObject(value) && depth < deepest && !hours.isSpecification(value))
      flatten(value, hours, into, name, depth + 1);
    else into.set(name, [into.get(name), cellOf(value, hours)].filter(Boolean).join('; '));
  }
  return into;
}

/** The table that a list of records is. */
export async function readRecords(
  type: Sheet['type'],
  records: Iterable<readonly [number, unknown]>,
  pause: Pause,
): Promise<Sheet> {
  const hours = await import('./listed-hours.ts');
  const columns = new Map<string, number>();
  const rows: Row[] = [];
  const broken: Row[] = [];
  for (const [number, record] of records) {
    await pause();
    if (!isObject(record)) {
      broken.push({ number, cells: [cellOf(record, hours)] });
      continue;
    }
    const cells: string[] = [];
    let further = '';
    for (const [name, cell] of flatten(record, hours)) {
      const column = columns.get(name) ?? columns.size;
      if (column < widest) {
        columns.set(name, column);
        cells[column] = cell;
      } else if (cell) further ||= `${name}: ${cell}`;
    }
    if (further) cells[widest] = further;
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

/** What stands in each line that is not empty. */
export function* linesOf(text: string): Generator<readonly [number, unknown]> {
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
