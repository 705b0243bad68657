import { decode, isBinary } from './decode.ts';
import { tidy, widest, type Row, type Sheet } from './sheet.ts';
import type { Pause } from '../pause.ts';

const separators = [';', '\t', ',', '|'] as const;

/** How much of a file is looked at for what separates its cells. */
const sample = 65_536;

/** After how many cells whoever waits gets a turn, also inside a row. */
const turn = 2000;

/**
 * The cells of each row, only the first {@link widest}; now and then `null`, for a pause. A quote that is never closed is a
 * character like others.
 */
export function* parseRows(text: string, separator: string): Generator<readonly string[] | null> {
  const end = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  /** From where on no quote is closed any more. */
  let unclosed = Infinity;

  const isEnd = (at: number) => at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  const afterBlanks = (at: number) => {
    while (text[at] === ' ') at++;
    return at;
  };
  const closing = (from: number): number => {
    for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
      if (text[at + 1] === '"') at += 2;
      else if (isEnd(afterBlanks(at + 1))) return at;
      else at++;
    }
    unclosed = Math.min(unclosed, from);
    return -1;
  };

  let at = 0;
  let count = 0;
  while (at < text.length) {
    const cells: string[] = [];
    const add = (cell: string) => void (cells.length < widest && cells.push(cell));
    for (;;) {
      const start = afterBlanks(at);
      const close = text[start] === '"' && start < unclosed ? closing(start + 1) : -1;
      if (close >= 0) {
        add(text.slice(start + 1, close).replace(/""/g, '"'));
        at = afterBlanks(close + 1);
      } else {
        end.lastIndex = at;
        const stop = end.exec(text)?.index ?? text.length;
        add(text.slice(at, stop));
        at = stop;
      }
      if (++count % turn === 0) yield null;
      if (text[at] !== separator || at >= text.length) break;
      at++;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    yield cells;
  }
}

/** What separates the cells: with it the most rows have the same number of cells. */
export function separatorOf(text: string): string {
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

/** @returns `null` when this is no table of text */
export async function readCsv(bytes: Uint8Array, pause: Pause, wanted?: string): Promise<Sheet | null> {
  // A look at the start, before megabytes of noise become letters.
  if (isBinary(decode(bytes.subarray(0, sample)).text)) return null;
  const { text, encoding } = decode(bytes);
  const separator = wanted ?? separatorOf(text);
  const rows: Row[] = [];
  let number = 0;
  for (const cells of parseRows(text, separator)) {
    if (cells === null) {
      await pause();
      continue;
    }
    number++;
    const isHint = number === 1 && /^sep=.?$/i.test(cells[0] ?? '');
    rows.push({ number, cells: isHint ? [] : cells.map(tidy) });
    if (number % 100 === 0) await pause();
  }
  return { type: 'csv', headings: null, rows, encoding, separator };
}
