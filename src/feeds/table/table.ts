import type { ReadContext } from '../context.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import type { Prepared } from '../prepare.ts';
import { isMapping, readMapping, type Mapping } from './mapping.ts';
import { openSheet } from './open.ts';
import type { TableOptions } from './plan-table.ts';
import { openTable, readTable, type Table } from './read-table.ts';
import type { Sheet } from './sheet.ts';
import { createPause } from '../pause.ts';

const unreadable: Plain = { content: undefined, problems: [] };

type Reader<T> = (sheet: Sheet, options: TableOptions) => Promise<T | null>;

async function readWith<T>(
  reader: Reader<T>,
  file: Foreign,
  context: ReadContext,
  mapping: Mapping = {},
): Promise<T | null> {
  const { kind, today, comparesPoints, progress, pause = createPause() } = context;
  const sheet = await openSheet(file, pause, mapping.separator);
  if (!sheet) return null;
  return reader(sheet, { places: await context.places(), pause, today, kind, mapping, comparesPoints, progress });
}

/** Our reading of a file that holds a table; `null`: it holds none that anybody understands. */
export const readTableFile = (file: Foreign, context: ReadContext, mapping?: Mapping): Promise<Table | null> =>
  readWith(readTable, file, context, mapping);

/** A table as content of our own format; a mapping is read with the table that it names. */
export async function read(file: Foreign, context: ReadContext): Promise<Plain> {
  if (file.text.startsWith('fgb')) return readPoints(file, context);
  const { json } = file;
  const own = isMapping(json) ? readMapping(json) : undefined;
  const source = isMapping(json) ? await context.open(json.table) : file;
  if (context.leavesRows) {
    const table = await readWith(openTable, source, context, own);
    return table ? { content: { version: 1 }, problems: [], table } : unreadable;
  }
  const table = await readTableFile(source, context, own);
  if (!table) return unreadable;
  const { kind, records, rows, problems } = table;
  return { content: { version: 1, [kind]: records }, problems, rows };
}

/** FlatGeobuf: records of ours, or a table of points. */
async function readPoints({ bytes }: Foreign, context: ReadContext): Promise<Plain> {
  const { pause = createPause() } = context;
  const { asJson } = await import('../flatgeobuf/flatgeobuf.ts');
  const json = await asJson(bytes, pause);
  if (!json || !('features' in json)) return { content: json, problems: [] };
  const prepared: Prepared = { bytes, text: '', json, encoding: null };
  return read(prepared, context);
}
