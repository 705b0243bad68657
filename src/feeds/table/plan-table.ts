import type { Kind, Problem } from '../../model/types.ts';
import type { Pause } from '../pause.ts';
import type { Places } from '../places.ts';
import { enough, guessColumns, type Column } from './columns.ts';
import { readDates } from './date.ts';
import { findHeading, searched, uniqueNames } from './headings.ts';
import { applyMapping, type Mapping } from './mapping.ts';
import { unheld, type Basis } from './records.ts';
import { widest, type Row, type Sheet } from './sheet.ts';
import { isAbove, kindOfTable, plain } from './words.ts';

/** What a table is read with. */
export interface TableOptions {
  readonly places: Places;
  readonly pause: Pause;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the page wants of it; else the table tells. */
  readonly kind?: Kind;
  readonly mapping?: Mapping;
  /** See `ReadContext`. */
  readonly comparesPoints?: boolean;
  /** Told now and then how much is done. */
  readonly progress?: (done: number, of: number) => void;
}

/** How rows are read: what the beginning of a table tells. */
export interface TablePlan {
  readonly kind: 'offers' | 'contacts';
  readonly columns: readonly Column[];
  /** What the columns are called, each name once. */
  readonly names: readonly string[];
  readonly headerRows: readonly number[];
  /** How many rows stand above the first record. */
  readonly skipped: number;
  readonly basis: Basis;
  /** Whether what stands in the first row of a group holds for all of it. */
  readonly isGrouped: boolean;
  /** Whether the headings may stand there once more, as on each page of a printed table. */
  readonly mayRepeat: boolean;
  /** What is told of the whole table. */
  readonly problems: readonly Problem[];
}

/** How many rows are looked at for how a table is made. */
const looked = 1000;

async function firstOf({ rows }: Sheet, count: number, pause: Pause): Promise<readonly Row[]> {
  const first: Row[] = [];
  for (const row of rows) {
    if (row) first.push(row);
    if (first.length === count) break;
    await pause();
  }
  return first;
}

/** Whether a table is one of offices: what an authority has, and nothing that only an offer has. */
function kindOfColumns(columns: readonly Column[]): 'offers' | 'contacts' {
  const isAuthority = columns.some(({ heading }) =>
    /behord|\bamt\b|dienststelle|zustandig|sachgebiet|authority/.test(plain(heading)),
  );
  const ofOffers = ['kind', 'cost', 'start', 'audience', 'registration', 'topics'];
  return isAuthority && !columns.some(({ fields }) => fields.some((field) => ofOffers.includes(field)))
    ? 'contacts'
    : 'offers';
}

/** What stands alone in its row. */
const alone = ({ cells }: Row) => {
  const filled = cells.filter(Boolean);
  return filled.length === 1 ? filled : [];
};

/** The day that a line above or below the table names: `Stand: 15.01.2026`; none that is still to come. */
function dateBeside(lines: readonly string[], today: string): string | null {
  const line = lines.find((text) => /stand|aktualisiert|updated|as of/i.test(text));
  const [, date = ''] = /(?:stand|aktualisiert(?: am)?|updated|as of)\s*:?\s*(.+)$/i.exec(line ?? '') ?? [];
  const { from } = readDates(date);
  return from && from <= today ? from : null;
}

/**
 * How a table is read of which nobody has said how it is made; its beginning is enough.
 * @returns `null` when it has no columns that anybody understands
 */
export async function planTable(sheet: Sheet, options: TableOptions): Promise<TablePlan | null> {
  const { places, pause, today, mapping = {} } = options;
  const first = await firstOf(sheet, searched + looked, pause);
  const heading = (await findHeading(sheet, first, pause)) ?? { names: [], rows: [], above: [], next: 0 };
  const start = first.slice(heading.next, heading.next + looked);
  const width = Math.min(widest, Math.max(heading.names.length, ...start.map(({ cells }) => cells.length)));
  const names = uniqueNames(heading.names.slice(0, widest), width);
  const columns = applyMapping(await guessColumns(names, start, places, pause), mapping);
  const understood = columns.filter(({ fields, confidence }) => fields.length > 0 && confidence >= enough);
  const isNamed = columns.some(({ fields }) => fields.includes('name') || fields.includes('organisation'));
  if (understood.length < 2 || !isNamed) return null;

  const wanted = options.kind ?? mapping.kind;
  const kind = wanted === 'offers' || wanted === 'contacts' ? wanted : kindOfColumns(columns);
  const problems: Problem[] = (sheet.others ?? []).map((value) => ({ path: '', reason: 'other-table', value }));
  for (const [path, value] of mapping.unread ?? []) problems.push({ path, reason: 'unknown-field', value });
  for (const name of Object.keys(mapping.columns ?? {}))
    if (!columns.some(({ heading }) => heading === name)) problems.push({ path: name, reason: 'no-column', value: '' });
  for (const { fields, heading, examples, confidence } of columns) {
    const [value] = examples;
    if (value === undefined) continue;
    // Whoever leaves a column out knows it.
    if (fields.length === 0 && confidence === 1) continue;
    if (fields.length === 0) problems.push({ path: heading, reason: 'unknown-column', value });
    else if (fields.every((field) => unheld[kind].includes(field)))
      problems.push({ path: heading, reason: 'no-field', value });
  }
  const dated = mapping.all?.asOf ?? dateBeside([...heading.above, ...(width > 1 ? start.flatMap(alone) : [])], today);
  if (!dated && !columns.some(({ fields }) => fields.includes('asOf')))
    problems.push({ path: '', reason: 'no-date', value: '' });
  return {
    kind,
    columns,
    names,
    headerRows: heading.rows,
    skipped: heading.next,
    basis: { asOf: dated ?? today, kind: kindOfTable(names), source: heading.above[0] ?? '' },
    isGrouped: start.some(({ cells }) => cells.some((cell) => isAbove(cell))),
    mayRepeat: sheet.headings === null,
    problems,
  };
}
