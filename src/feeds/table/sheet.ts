import type { Encoding } from '../decode.ts';

/** A row as it stands in the file. */
export interface Row {
  /**
   * Its place, from 1, as a spreadsheet counts: empty rows and titles count, line breaks in cells do not. In JSON the place
   * in the list, of lines of JSON the line, in HTML the `<tr>`.
   */
  readonly number: number;
  /** Without spaces at either end; at most {@link widest}, and the first that stands further right. */
  readonly cells: readonly string[];
}

/** Rows to be gone through as often as somebody wants, `null` for a pause; the length of a long text is about right. */
export type Rows = Iterable<Row | null> & { readonly length: number };

/** Any table, whatever it was written in. */
export interface Sheet {
  readonly type: 'csv' | 'json' | 'ndjson' | 'geojson' | 'html' | 'xlsx';
  /** Names of the columns, where the form itself tells them from content; `null`: a row of the table does, or none. */
  readonly headings: readonly string[] | null;
  readonly rows: Rows;
  readonly encoding?: Encoding;
  readonly separator?: string;
  /** Rows that could not be read at all. */
  readonly broken?: readonly Row[];
  /** When `true`, cells that span several rows hold their text in each of them. */
  readonly isFilled?: boolean;
  /** Other tables of the file, by what they begin with: they are not read. */
  readonly others?: readonly string[];
}

/** No cell of a table is longer; what comes after is not read. */
export const longest = 4000;

/** Tables have fewer columns; what lies further right is not read. */
export const widest = 300;

/** Adds a cell to a row, as far as it is read; of those further right the first with content, so that it is told. */
export function addCell(cells: string[], cell: string): void {
  if (cells.length < widest || (cells.length === widest && cell.trim() !== '')) cells.push(cell);
}

/** How many cells of a table may hold what another one, that spans several, holds. */
export const mostFilled = 1_000_000;

/** Ends a cell of which more stands in the file; the mark without width is in no other. */
const cut = '…\u2060';

/** Whether more of a cell stands in the file than is read. */
export const isCut = (cell: string): boolean => cell.endsWith(cut);

/** A cell that may be cut as text that people read. */
export const withoutMark = (cell: string): string => (isCut(cell) ? cell.slice(0, -1) : cell);

/** A cell as it is read: line breaks and spaces of all sorts are one space; soft hyphens and marks without width are nothing. */
export function tidy(cell: string, isWhole = true): string {
  const text = cell
    .slice(0, longest)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isWhole && cell.length <= longest ? text : text + cut;
}
