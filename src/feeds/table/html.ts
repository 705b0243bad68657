import { htmlToText } from '../html-text.ts';
import type { Encoding } from '../decode.ts';
import { namesIn } from './headings.ts';
import { addLinks, linkBeside } from './links.ts';
import { addCell, longest, mostFilled, tidy, widest, type Rows, type Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

const tags = /<(\/?)(table|tr|t[dh])\b([^<>]*)>/gi;

interface Cell {
  readonly text: string;
  /** Where it leads, when that is not what it says. */
  readonly link: string;
  readonly columns: number;
  readonly rows: number;
}

const spanOf = (attributes: string, name: string) =>
  Math.min(widest, Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1)));

/** After how many tags whoever waits gets a turn. */
const turn = 500;

/** No cell is longer, in characters of HTML. */
const longestCell = 10 * longest;

/** The address or mailbox to which a cell leads. */
function linkIn(html: string, text: string): string {
  const [, href = ''] = /<a\b[^<>]*?\shref\s*=\s*["']?\s*((?:https?:|mailto:)[^\s"'<>]+)/i.exec(html) ?? [];
  return linkBeside(htmlToText(href), text);
}

/** Pictures by what they say to whoever does not see them, e.g. a tick. */
const withWords = (html: string) =>
  html.replace(/<img\b[^<>]*?\salt\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>/gi, '$1$2');

/** The tables of a page, row by row; one inside a cell is text of this cell. Now and then `null`, for a pause. */
function* tablesOf(html: string): Generator<readonly (readonly Cell[])[] | null> {
  let rows: Cell[][] = [];
  let depth = 0;
  let count = 0;
  let open: { readonly from: number; readonly attributes: string; readonly isHead: boolean } | null = null;
  const close = (to: number) => {
    if (!open) return;
    const { from, attributes, isHead } = open;
    const inside = html.slice(from, Math.min(to, from + longestCell));
    const text = tidy(htmlToText(withWords(inside)), to - from <= longestCell);
    const link = isHead ? '' : linkIn(inside, text);
    rows.at(-1)?.push({ text, link, columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') });
    open = null;
  };
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: attributes = '' } of html.matchAll(tags)) {
    if (++count % turn === 0) yield null;
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
      else open = { from: index + tag.length, attributes, isHead: kind === 'th' };
    }
  }
  if (rows.length > 0) yield rows;
}

/** Rows as a grid: a cell that spans several holds its text in each, but to the right only once. */
async function gridOf(table: readonly (readonly Cell[])[], pause: Pause): Promise<readonly (readonly string[])[]> {
  const held: { text: string; rows: number }[] = [];
  const grid: string[][] = [];
  /** Those of rows that have any, by column. */
  const links = new Map<number, string[]>();
  let filled = 0;
  let width = 0;
  for (const row of table) {
    const cells: string[] = [];
    let own: string[] | null = null;
    const takeHeld = () => {
      for (let above = held[cells.length]; above && above.rows > 0; above = held[cells.length]) {
        above.rows--;
        if (++filled > mostFilled) above.rows = 0;
        cells.push(above.text);
      }
    };
    for (const { text, link, columns, rows } of row) {
      takeHeld();
      if (link) (own ??= [])[cells.length] = link;
      for (let i = 0; i < columns && cells.length <= widest && (i === 0 || ++filled < mostFilled); i++) {
        const part = i === 0 ? text : '';
        if (cells.length < widest) held[cells.length] = { text: part, rows: rows - 1 };
        addCell(cells, part);
      }
    }
    takeHeld();
    if (own) links.set(grid.length, own);
    width = Math.max(width, cells.length);
    grid.push(cells);
    await pause();
  }
  await addLinks(grid, links, width, pause);
  return grid;
}

/** Headings stand in one of so many rows. */
const searched = 5;

/** How many fields a table names: pages are laid out by tables, too. */
const fieldsOf = (table: readonly (readonly Cell[])[]) =>
  Math.max(0, ...table.slice(0, searched).map((row) => namesIn({ cells: row.map(({ text }) => text) })));

/**
 * The table of a page that names the most fields, of several the largest.
 * @returns `null` when the page has none of several rows
 */
export async function readHtml(html: string, encoding: Encoding, pause: Pause): Promise<Sheet | null> {
  let best: readonly (readonly Cell[])[] = [];
  let most = 0;
  const named: (typeof best)[] = [];
  for (const table of tablesOf(html)) {
    await pause();
    if (!table || table.length < 2) continue;
    const count = fieldsOf(table);
    if (count > 0) named.push(table);
    if (count > most || (count === most && table.length > best.length)) [best, most] = [table, count];
  }
  const others = named.filter((table) => table !== best).map(([first = []]) => first.map(({ text }) => text).join(' '));
  const grid = await gridOf(best, pause);
  const rows: Rows = {
    length: grid.length,
    *[Symbol.iterator]() {
      for (let at = 0; at < grid.length; at++) yield { number: at + 1, cells: grid[at]! };
    },
  };
  return rows.length > 1 ? { type: 'html', headings: null, rows, encoding, isFilled: true, others } : null;
}
