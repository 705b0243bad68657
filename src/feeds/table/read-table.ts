import type { Json } from '../../model/read.ts';
import type { Ags, Problem } from '../../model/types.ts';
import { Tally } from '../district.ts';
import { planTable, type TableOptions, type TablePlan } from './plan-table.ts';
import type { Sheet } from './sheet.ts';
import { TableRows } from './table-rows.ts';

type Tell = (problem: Problem) => void;

/** A row with an entry. */
export interface Entry {
  readonly row: number;
  /** Of our own format, unchecked; `null` when the row can be none. */
  readonly record: Json | null;
}

/** A table of which it is known how it is made. Its rows are read when somebody asks for them: there may be many. */
export interface OpenTable extends Pick<TablePlan, 'kind' | 'columns' | 'headerRows'> {
  readonly sheet: Sheet;
  /** One after the other; what is wrong with the table, and then with each row, is told before. */
  entries(tell: Tell): AsyncIterable<Entry>;
}

/** Our reading of a table, all of it. */
export interface Table extends OpenTable {
  /** Records of our own format, unchecked. */
  readonly records: readonly Json[];
  /** The row of each record. */
  readonly rows: readonly number[];
  /** In the order of the rows. */
  readonly problems: readonly Problem[];
  /** Rows with an entry, also those that are left out. */
  readonly dataRows: number;
}

/** The district of all rows that say theirs; no further rows are read than until there are two. */
async function commonOf(sheet: Sheet, plan: TablePlan, options: TableOptions): Promise<Ags | null> {
  const reader = new TableRows(plan, options);
  const tally = new Tally();
  let index = 0;
  for (const row of sheet.rows) {
    await options.pause();
    if (!row || index++ < plan.skipped) continue;
    tally.add((await reader.locate(row, () => undefined))?.ags ?? null);
    if (tally.isMixed) break;
  }
  return tally.common;
}

async function* entriesOf(sheet: Sheet, plan: TablePlan, options: TableOptions, tell: Tell): AsyncGenerator<Entry> {
  const { pause, progress } = options;
  const about = progress ? sheet.rows.length : 0;
  plan.problems.forEach(tell);
  for (const { number, cells } of sheet.broken ?? []) {
    tell({ path: '', reason: 'not-an-object', value: (cells[0] ?? '').slice(0, 80), row: number });
  }
  const reader = new TableRows(plan, options);
  let common: Ags | null | undefined;
  let index = 0;
  for (const row of sheet.rows) {
    await pause();
    if (!row || index++ < plan.skipped) continue;
    if (index % 1000 === 0) progress?.(index, Math.max(index + 1, about));
    const found = await reader.locate(row, tell);
    if (!found) continue;
    if (found.problem === 'no-district' && common === undefined) common = await commonOf(sheet, plan, options);
    yield { row: row.number, record: reader.recordOf(found, common ?? null, tell) };
  }
  progress?.(index, index);
}

/**
 * Opens a table of which nobody has said how it is made.
 * @returns `null` when it has no columns that anybody understands
 */
export async function openTable(sheet: Sheet, options: TableOptions): Promise<OpenTable | null> {
  const plan = await planTable(sheet, options);
  if (!plan) return null;
  const { kind, columns, headerRows } = plan;
  return { kind, columns, headerRows, sheet, entries: (tell) => entriesOf(sheet, plan, options, tell) };
}

/** Reads all of a table; see {@link openTable}. */
export async function readTable(sheet: Sheet, options: TableOptions): Promise<Table | null> {
  const table = await openTable(sheet, options);
  if (!table) return null;
  const problems: Problem[] = [];
  const records: Json[] = [];
  const rows: number[] = [];
  let dataRows = 0;
  for await (const { row, record } of table.entries((problem) => void problems.push(problem))) {
    dataRows++;
    if (!record) continue;
    records.push(record);
    rows.push(row);
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { ...table, records, rows, problems, dataRows };
}
