import type { ReadContext } from '../context.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import type { Prepared } from '../prepare.ts';
import { isMapping, readMapping, type Mapping } from './mapping.ts';
import { openSheet } from './open.ts';
import { readTable, type Table } from './read-table.ts';
import { createPause } from '../pause.ts';

/** Our reading of a file that holds a table; `null`: it holds none that anybody understands. */
export async function readTableFile(file: Foreign, context: ReadContext, mapping: Mapping = {}): Promise<Table | null> {
  const { kind, today, comparesPoints, progress, pause = createPause() } = context;
  const sheet = await openSheet(file, pause, mapping.separator);
  if (!sheet) return null;
  return readTable(sheet, { places: await context.places(), pause, today, kind, mapping, comparesPoints, progress });
}

/** A table as content of our own format; a mapping is read with the table that it names. */
export async function read(file: Foreign, context: ReadContext): Promise<Plain> {
  if (file.text.startsWith('fgb')) return readPoints(file, context);
  const { json } = file;
  const table = isMapping(json)
    ? await readTableFile(await context.open(json.table), context, readMapping(json))
    : await readTableFile(file, context);
  if (!table) return { content: undefined, problems: [] };
  const { kind, records, rows, problems } = table;
  return { content: { version: 1, [kind]: records }, problems, rows, table };
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
