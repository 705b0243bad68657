import { htmlToText } from '../html-text.ts';
import { decode } from './decode.ts';
import { longest, tidy, widest, type Row, type Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

const tags = /<(\/?)(table|tr|t[dh])\b([^<>]*)>/gi;

interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

const spanOf = (attributes: string, name: string) =>
  Math.min(widest, Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)));

/** The tables of a page, row by row; one inside a cell is text of this cell. */
function* tablesOf(html: string): Generator<readonly (readonly Cell[])[]> {
  let rows: Cell[][] = [];
  let depth = 0;
  let open: { readonly from: number; readonly attributes: string } | null = null;
  const close = (to: number) => {
    if (!open) return;
    const { from, attributes } = open;
    const text = tidy(htmlToText(html.slice(from, Math.min(to, from + 10 * longest))));
    rows.at(-1)?.push({ text, columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') });
    open = null;
  };
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: attributes = '' } of html.matchAll(tags)) {
    const kind = name.toLowerCase();
    if (kind === 'table') {
      depth += slash ? -1 : 1;
      if (depth > 0) continue;
      close(index);
      depth = 0;
      if (rows.length > 0) yield rows;
      rows = [];
    } else if (depth === 1) {
      close(index);
      if (slash) continue;
      if (kind === 'tr') rows.push([]);
      else open = { from: index + tag.length, attributes };
    }
  }
  if (rows.length > 0) yield rows;
}

/** Rows as a grid: a cell that spans several holds its text in each, but to the right only once. */
function gridOf(table: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  const held: { text: string; rows: number }[] = [];
  return table.map((row) => {
    const cells: string[] = [];
    const takeHeld = () => {
      for (let above = held[cells.length]; above && above.rows > 0; above = held[cells.length]) {
        above.rows--;
        cells.push(above.text);
      }
    };
    for (const { text, columns, rows } of row) {
      takeHeld();
      for (let i = 0; i < columns && cells.length < widest; i++) {
        const own = i === 0 ? text : '';
        held[cells.length] = { text: own, rows: rows - 1 };
        cells.push(own);
      }
    }
    takeHeld();
    return cells;
  });
}

/**
 * The largest table of a page.
 * @returns `null` when the page has none of several rows
 */
export async function readHtml(bytes: Uint8Array, pause: Pause): Promise<Sheet | null> {
  const { text, encoding } = decode(bytes);
  let best: readonly (readonly Cell[])[] = [];
  for (const table of tablesOf(text)) {
    if (table.length > best.length) best = table;
    await pause();
  }
  const rows: readonly Row[] = gridOf(best).map((cells, index) => ({ number: index + 1, cells }));
  return rows.length > 1 ? { type: 'html', headings: null, rows, encoding, isFilled: true } : null;
}
