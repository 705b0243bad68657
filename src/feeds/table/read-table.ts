import type { Json } from '../../model/read.ts';
import type { Problem } from '../../model/types.ts';
import { Tally } from '../district.ts';
import { planTable, type TableOptions, type TablePlan } from './plan-table.ts';
import type { Row, Sheet } from './sheet.ts';
import { TableRows, type Located } from './table-rows.ts';

/** Our reading of a table. */
export interface Table extends Pick<TablePlan, 'kind' | 'columns' | 'headerRows'> {
  /** Records of our own format, unchecked. */
  readonly records: readonly Json[];
  /** The row of each record. */
  readonly rows: readonly number[];
  /** In the order of the rows. */
  readonly problems: readonly Problem[];
  readonly sheet: Sheet;
  /** Rows with an entry, also those that are left out. */
  readonly dataRows: number;
}

/**
 * Reads a table of which nobody has said how it is made.
 * @returns `null` when it has no columns that anybody understands
 */
export async function readTable(sheet: Sheet, options: TableOptions): Promise<Table | null> {
  const plan = await planTable(sheet, options);
  if (!plan) return null;
  const { pause, progress } = options;
  const problems = [...plan.problems];
  const tell = (problem: Problem) => void problems.push(problem);
  for (const { number, cells } of sheet.broken ?? []) {
    tell({ path: '', reason: 'not-an-object', value: (cells[0] ?? '').slice(0, 80), row: number });
  }
  const reader = new TableRows(plan, options);
  const located: Located[] = [];
  const tally = new Tally();
  for (let i = plan.skipped; i < sheet.rows.length; i++) {
    if (i % 1000 === 0) progress?.(i, sheet.rows.length);
    await pause();
    const found = await reader.locate(sheet.rows[i] as Row, tell);
    if (!found) continue;
    located.push(found);
    tally.add(found.ags);
  }
  progress?.(sheet.rows.length, sheet.rows.length);
  const { common } = tally;
  const records: Json[] = [];
  const rows: number[] = [];
  for (const each of located) {
    await pause();
    const record = reader.recordOf(each, common, tell);
    if (!record) continue;
    records.push(record);
    rows.push(each.row.row);
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const { kind, columns, headerRows } = plan;
  return { kind, columns, records, rows, problems, sheet, headerRows, dataRows: reader.count };
}
