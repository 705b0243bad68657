import type { Encoding } from '../decode.ts';
import { addCell, longest, tidy, type Row, type Sheet } from './sheet.ts';

const separators = [';', '\t', ',', '|'] as const;

/** How much of a file is looked at for what separates its cells. */
const sample = 65_536;

/** After how many cells whoever waits gets a turn, also inside a row. */
const turn = 2000;

/** A cell is looked at no further, in characters. */
const looked = 2 * longest;

/**
 * The cells of each row, as far as they are read; now and then `null`, for a pause. A quote that is never closed is a
 * character like others.
 * @param seen told where each cell stands, with its quotes
 */
export function* parseRows(
  text: string,
  separator: string,
  seen?: (from: number, to: number) => void,
): Generator<readonly string[] | null> {
  const end = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  /** From where on no quote is closed any more. */
  let unclosed = Infinity;
  let count = 0;

  const isEnd = (at: number) => at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  const afterBlanks = (at: number) => {
    while (text[at] === ' ') at++;
    return at;
  };
  function* closing(from: number): Generator<null, number> {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
      if (++count % turn === 0) yield null;
      if (text[at + 1] === '"') at += 2;
      else if (isEnd(afterBlanks(at + 1))) return at;
      else at++;
    }
    unclosed = Math.min(unclosed, from);
    return -1;
  }

  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    const add = (from: number, to: number, isQuoted: boolean) => {
      const cell = text.slice(from, Math.min(to, from + looked));
      addCell(cells, isQuoted ? cell.replace(/""/g, '"') : cell);
    };
    for (;;) {
      const from = at;
      const start = afterBlanks(at);
      const close = text[start] === '"' && start < unclosed ? yield* closing(start + 1) : -1;
      if (close >= 0) {
        add(start + 1, close, true);
        at = afterBlanks(close + 1);
      } else {
        end.lastIndex = at;
        const stop = end.exec(text)?.index ?? text.length;
        add(at, stop, false);
        at = stop;
      }
      seen?.(from, at);
      if (++count % turn === 0) yield null;
      if (text[at] !== separator || at >= text.length) break;
      at++;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    yield cells;
  }
}

/** What separates the cells: with it the most rows have the same number of cells. */
function separatorOf(text: string): string {
  const start = text.slice(0, sample);
  const told = /^sep=(.)\r?\n/i.exec(start)?.[1];
  if (told) return told;
  let best = { separator: ';', score: 0 };
  for (const separator of separators) {
    const counts = new Map<number, number>();
    let rows = 0;
    for (const cells of parseRows(start, separator)) {
      if (!cells || cells.every((cell) => cell.trim() === '')) continue;
      rows++;
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    }
    for (const [columns, count] of counts) {
      const score = columns > 1 ? (count / rows) * Math.log2(columns + 1) : 0;
      if (score > best.score) best = { separator, score };
    }
  }
  return best.separator;
}

/** Rows as they stand in a text; `sep=;`, by which spreadsheets tell what separates, is none. */
function rowOf(cells: readonly string[], number: number): Row {
  const isHint = number === 1 && /^sep=.?$/i.test(cells[0] ?? '');
  return { number, cells: isHint ? [] : cells.map((cell) => tidy(cell)) };
}

function* rowsOf(text: string, separator: string): Generator<Row | null> {
  let number = 0;
  for (const cells of parseRows(text, separator)) yield cells && rowOf(cells, ++number);
}

/** A text as a table; its rows are read each time that somebody asks for them. */
export function readCsv(text: string, encoding: Encoding, wanted?: string): Sheet {
  const separator = wanted ?? separatorOf(text);
  const rows = {
    // Some rows may stand in several lines.
    get length() {
      return text.match(/\n/g)?.length ?? 1;
    },
    [Symbol.iterator]: () => rowsOf(text, separator),
  };
  return { type: 'csv', headings: null, rows, encoding, separator };
}
