import type { ReadContext } from '../feeds/context.ts';
import { windows, type Encoding } from '../feeds/decode.ts';
import { foreign } from '../feeds/foreign.ts';
import { createPause } from '../feeds/pause.ts';
import { prepare } from '../feeds/prepare.ts';
import { readPlain } from '../feeds/read-feed.ts';
import { parseRows } from '../feeds/table/csv.ts';
import { featuresIn } from '../feeds/table/geojson.ts';
import { listsIn } from '../feeds/table/json.ts';
import { isMapping } from '../feeds/table/mapping.ts';
import type { OpenTable } from '../feeds/table/read-table.ts';
import { isObject, type Json } from '../model/read.ts';
import { indentOf, type Confirmable } from './confirm-own.ts';

/** What the column is called where a table has none that says of when a row is; in JSON the member. */
const [newColumn, newMember] = ['Stand', 'lastChecked'];

/** A row that was confirmed. */
interface Confirmed {
  readonly row: number;
  /** As the table writes days. */
  readonly date: string;
}

type Write = (rows: readonly Confirmed[]) => string | Uint8Array;

/** A table into which days can be written as it is; else why not: it has no rows with entries, or a form that keeps more. */
export async function tableFile(
  bytes: Buffer<ArrayBuffer>,
  context: ReadContext,
): Promise<Confirmable | 'no-content' | 'other-form'> {
  const { text, json, encoding } = await prepare(foreign(bytes), createPause());
  const { table, rows } = await readPlain(foreign(bytes), { ...context, leavesRows: true });
  // A mapping leads to another file.
  if (isMapping(json)) return 'other-form';
  if (!table) return rows ? 'other-form' : 'no-content';
  const column = table.columns.find(({ fields }) => fields.includes('asOf'));
  const write =
    table.sheet.type === 'csv'
      ? encoding && csvWriter(bytes, text, encoding, table, column?.index)
      : jsonWriter(text, json, table, column?.heading ?? newMember);
  if (!write) return 'other-form';
  const found = new Map<string, { readonly row: number; readonly known: string }>();
  for await (const { row, record } of table.entries(() => undefined))
    if (record) found.set(String(record.id), { row, known: column ? String(record.asOf) : '' });
  const isGerman = column?.examples.some((cell) => /^\d\d?\.\d\d?\.\d{4}$/.test(cell)) ?? false;
  const shown = (date: string) => (isGerman ? date.split('-').reverse().join('.') : date);
  return {
    ids: new Set(found.keys()),
    confirmed: (dates) =>
      write(
        [...dates].flatMap(([id, date]) => {
          const { row = 0, known = '' } = found.get(id) ?? {};
          return known >= date ? [] : [{ row, date: shown(date) }];
        }),
      ),
  };
}

function encode(text: string, encoding: Encoding, hasMark: boolean): Buffer {
  if (encoding === 'windows-1252')
    return Buffer.from(
      text.replace(/[^\0-\u007F\u00A0-\u00FF]/g, (sign) => String.fromCharCode(128 + windows.indexOf(sign))),
      'latin1',
    );
  const whole = hasMark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole);
  const wide = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? wide.swap16() : wide;
}

/** Changes cells where they stand and nothing else; `null` when the text would not become the same bytes again. */
function csvWriter(
  bytes: Buffer,
  text: string,
  encoding: Encoding,
  { sheet, headerRows }: OpenTable,
  column: number | undefined,
): Write | null {
  const hasMark = /^(efbbbf|fffe|feff)/.test(bytes.toString('hex', 0, 3));
  const heading = headerRows.at(-1);
  if (!encode(text, encoding, hasMark).equals(bytes) || heading === undefined) return null;
  const { separator = ';' } = sheet;
  return (rows) => {
    const places: (readonly [from: number, to: number])[][] = [[]];
    const seen = (from: number, to: number) => void places.at(-1)?.push([from, to]);
    for (const cells of parseRows(text, separator, seen)) if (cells) places.push([]);
    const at = column ?? places.reduce((most, { length }) => Math.max(most, length), 0);
    const isQuoted = text[places[heading - 1]?.[0]?.[0] ?? 0] === '"';
    const changes = [...(column === undefined ? [{ row: heading, date: newColumn }] : []), ...rows].map(
      ({ row, date }) => {
        const cells = places[row - 1] ?? [];
        const [from, to] = cells[at] ?? [cells.at(-1)?.[1] ?? 0, cells.at(-1)?.[1] ?? 0];
        const before = separator.repeat(Math.max(0, at - cells.length + 1));
        return { from, to, cell: `${before}${isQuoted ? `"${date}"` : date}` };
      },
    );
    let [whole, last] = ['', 0];
    for (const { from, to, cell } of changes.sort((a, b) => a.from - b.from)) {
      whole += text.slice(last, from) + cell;
      last = to;
    }
    return encode(whole + text.slice(last), encoding, hasMark);
  };
}

/** Where a heading such as `tags check_date` leads, as far as there are objects. */
function setMember(target: Json, heading: string, value: string): void {
  const [first = '', ...rest] = heading.split(' ');
  const inside = target[first];
  if (rest.length > 0 && isObject(inside)) setMember(inside, rest.join(' '), value);
  else (target as Record<string, unknown>)[heading] = value;
}

/** Changes members of the records in a JSON file, or in its lines; `null` when it is none. */
function jsonWriter(text: string, json: unknown, { sheet }: OpenTable, heading: string): Write | null {
  const set = (item: unknown, date: string) => {
    if (!isObject(item)) return;
    const { properties } = item;
    setMember(isObject(properties) ? properties : item, heading, date);
  };
  if (sheet.type === 'ndjson')
    return (rows) => {
      const lines = text.split('\n');
      for (const { row, date } of rows) {
        const item: unknown = JSON.parse(lines[row - 1] as string);
        set(item, date);
        lines[row - 1] = JSON.stringify(item);
      }
      return lines.join('\n');
    };
  const items = featuresIn(json) ?? listsIn(json)[0]?.items;
  if (!items) return null;
  return (rows) => {
    for (const { row, date } of rows) set(items[row - 1], date);
    return `${JSON.stringify(json, null, indentOf(text))}\n`;
  };
}
