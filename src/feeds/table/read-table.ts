import type { Json } from '../../model/read.ts';
import type { Kind, Problem, ProblemReason } from '../../model/types.ts';
import type { Places } from '../places.ts';
import { readDates } from './date.ts';
import { enough, guessColumns, type Column } from './columns.ts';
import { commonDistrict, readDistrict, type DistrictProblem } from '../district.ts';
import { findHeading, uniqueNames, type Heading } from './headings.ts';
import { applyMapping, type Mapping } from './mapping.ts';
import { contactOf, createIds, offerOf, type Basis } from './records.ts';
import { RowReader, type ReadRow } from './row.ts';
import type { Row, Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';
import { isAbove, isBlank, isFooter, isProtected, kindOfTable, plain } from './words.ts';

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
  /** Told now and then how many rows are done. */
  readonly progress?: (rows: number, of: number) => void;
}

/** Our reading of a table. */
export interface Table {
  readonly kind: 'offers' | 'contacts';
  readonly columns: readonly Column[];
  /** Records of our own format, unchecked. */
  readonly records: readonly Json[];
  /** The row of each record. */
  readonly rows: readonly number[];
  /** In the order of the rows. */
  readonly problems: readonly Problem[];
  readonly sheet: Sheet;
  readonly headerRows: readonly number[];
  /** Rows with an entry, also those that are left out. */
  readonly dataRows: number;
}

const isEmptyRow = ({ cells }: Row) => cells.every((cell) => cell === '');

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

/** The day that a title names: `Stand: 15.01.2026`. */
function dateAbove({ above }: Heading): string | null {
  const line = above.find((text) => /stand|aktualisiert|updated|as of/i.test(text));
  const [, date = ''] = /(?:stand|aktualisiert(?: am)?|updated|as of)\s*:?\s*(.+)$/i.exec(line ?? '') ?? [];
  return date ? readDates(date).from : null;
}

/** A row that holds no record: a sum, a note, question marks, a heading in between. */
function isNoRecord({ cells }: Row, columns: readonly Column[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return true;
  return filled.length === 1 && columns.length > 3 && (cells[0] === filled[0] || isFooter(filled[0]!));
}

/**
 * Reads a table of which nobody has said how it is made.
 * @returns `null` when it has no columns that anybody understands
 */
export async function readTable(sheet: Sheet, options: TableOptions): Promise<Table | null> {
  const { places, pause, today, mapping = {} } = options;
  const heading = findHeading(sheet) ?? { names: [], rows: [], above: [], next: 0 };
  const body = sheet.rows.slice(heading.next);
  const width = Math.max(heading.names.length, ...body.slice(0, 1000).map(({ cells }) => cells.length));
  const names = uniqueNames(heading.names, width);
  const guessed = guessColumns(names, body.slice(0, 1000), places);
  const columns = applyMapping(guessed, mapping);
  const understood = columns.filter(({ fields, confidence }) => fields.length > 0 && confidence >= enough);
  if (
    understood.length < 2 ||
    !columns.some(({ fields }) => fields.includes('name') || fields.includes('organisation'))
  )
    return null;

  const wanted = options.kind ?? mapping.kind;
  const kind = wanted === 'offers' || wanted === 'contacts' ? wanted : kindOfColumns(columns);
  const problems: Problem[] = [];
  const headingOf = (...wanted: readonly string[]) =>
    wanted
      .map((field) => columns.find(({ fields }) => (fields as readonly string[]).includes(field))?.heading)
      .find(Boolean) ?? '';
  for (const { fields, heading, examples } of columns) {
    if (fields.length === 0 && examples.length > 0)
      problems.push({ path: heading, reason: 'unknown-column', value: examples[0]! });
  }
  const dated = mapping.all?.asOf ?? dateAbove(heading);
  if (!dated && !headingOf('asOf')) problems.push({ path: '', reason: 'no-date', value: '' });
  for (const { number, cells } of sheet.broken ?? []) {
    problems.push({ path: '', reason: 'not-an-object', value: (cells[0] ?? '').slice(0, 80), row: number });
  }
  const basis: Basis = {
    asOf: dated ?? today,
    kind: kindOfTable(names),
    source: heading.above[0] ?? '',
  };

  const read = await readRows(body, columns, names, sheet, options);
  problems.push(...read.problems);
  const common = commonDistrict(read.rows.map(({ ags }) => ags));
  const idOf = createIds();
  const records: Json[] = [];
  const rows: number[] = [];
  for (const { row, ags, problem } of read.rows) {
    const tell = (path: string, reason: ProblemReason, value: string) =>
      problems.push({ path, reason, value, row: row.row });
    problems.push(...row.problems);
    const { values } = row;
    const district = ags ?? (problem === 'no-district' ? common : null);
    const whereabouts = [values.district, values.postcode, values.town].filter(Boolean).join(' ');
    const at = headingOf('district', 'town', 'postcode', 'street');
    if (problem === 'no-district' && district) tell(at, 'one-district', district);
    else if (problem) tell(at, problem, whereabouts);
    if (!values.name) tell(headingOf('name'), 'missing', '');
    if (!district || !(values.name ?? (kind === 'contacts' && values.organisation))) continue;
    // An authority is the place itself; who offers something may do so elsewhere.
    const authority = kind === 'contacts' ? values.organisation : '';
    const isHidden = values.protected ?? isProtected([values.name, authority, values.kind, values.place].join(' '));
    if (isHidden && (values.street ?? row.lonLat)) tell(headingOf('street', 'latitude'), 'protected', '');
    const { id, isRepeated } = idOf(row);
    if (isRepeated) tell(headingOf('id'), 'duplicate-id', values.id ?? '');
    records.push((kind === 'offers' ? offerOf : contactOf)(row, id, district, basis, isHidden));
    rows.push(row.row);
    await pause();
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { kind, columns, records, rows, problems, sheet, headerRows: heading.rows, dataRows: read.count };
}

interface Located {
  readonly row: ReadRow;
  readonly ags: string | null;
  readonly problem: DistrictProblem | null;
}

async function readRows(
  body: readonly Row[],
  columns: readonly Column[],
  names: readonly string[],
  sheet: Sheet,
  { places, pause, today, mapping = {}, comparesPoints, progress }: TableOptions,
): Promise<{ readonly rows: readonly Located[]; readonly problems: readonly Problem[]; readonly count: number }> {
  const isGrouped = body.slice(0, 1000).some(({ cells }) => cells.some((cell) => isAbove(cell)));
  const reader = new RowReader(columns, today, isGrouped);
  const problems: Problem[] = [];
  const rows: Located[] = [];
  let count = 0;
  for (let i = 0; i < body.length; i++) {
    const row = body[i] as Row;
    if (i % 1000 === 0) progress?.(i, body.length);
    await pause();
    if (isEmptyRow(row)) {
      reader.endGroup();
      continue;
    }
    // The headings once more, as on each page of a printed table.
    if (sheet.headings === null && row.cells.every((cell, index) => cell === names[index])) continue;
    if (isNoRecord(row, columns)) {
      problems.push({
        path: '',
        reason: 'no-record',
        value: row.cells.filter(Boolean).join(' ').slice(0, 80),
        row: row.number,
      });
      continue;
    }
    count++;
    const own = reader.read(row);
    const read = { ...own, values: { ...mapping.all, asOf: undefined, ...own.values } };
    const { lonLat, values } = read;
    const { district, town, postcode } = values;
    const where = { district, town, postcode, lonLat };
    const { ags, problem } = await readDistrict(where, places, comparesPoints);
    rows.push({ row: read, ags, problem });
  }
  progress?.(body.length, body.length);
  return { rows, problems, count };
}
