import { createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stderr, stdout } from 'node:process';
import { mostWhole, slimOf } from '../data/load-parts.ts';
import { foreign } from '../feeds/foreign.ts';
import type { Plain } from '../feeds/plain.ts';
import { readPlain } from '../feeds/read-feed.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { normalise } from '../model/normalise.ts';
import { protectAll } from '../model/protect.ts';
import { kinds } from '../model/types.ts';
import { checkTable, rowsOf } from './check-table.ts';
import { jsonInPieces } from './json-pieces.ts';
import { districtName, districtsOf2019 } from './districts.ts';
import { openFile } from './open-file.ts';
import { asPoints } from './points.ts';
import { printable } from './print.ts';
import { showProgress } from './progress.ts';
import { contextOf } from './read-context.ts';

/** What is read, and what is written of it. */
export interface ConvertOrder {
  readonly do: 'convert';
  readonly from: string;
  readonly to: string;
  readonly kind?: 'offers' | 'contacts';
  readonly format: 'json' | 'hsds' | 'fgb';
}

/** How many records are written, and how many of them are wrong or doubtful. */
interface Counted {
  readonly content: unknown;
  readonly written: number;
  readonly withProblems: number;
}

/** Records of a foreign file. */
function countRows(plain: Plain, now: Date): Counted | null {
  const rows = rowsOf(plain);
  if (!rows) return null;
  const { counts } = checkTable(rows, plain, { now, storyIds: new Set(), districts: districtsOf2019 });
  return { content: plain.content, written: rows.records.length, withProblems: counts.withProblems };
}

/** Records of our own format; `null` when there is no good one: what looks like it may still be a table. */
function countOwn({ content }: Plain): Counted | null {
  const lists = kinds.map((kind) => normalise(kind, content));
  const good = lists.reduce((sum, list) => sum + (list?.dataset.records.length ?? 0), 0);
  const faulty = new Set(lists.flatMap((list) => list?.problems ?? []).map(({ path }) => path.split(']', 1)[0]));
  return good > 0 ? { content, written: good, withProblems: faulty.size } : null;
}

/**
 * Writes a table, a calendar or a feed as JSON of our own format, as HSDS or as FlatGeobuf, and what is wrong with it on the standard
 * error; never where a protected place is.
 * @returns the exit code
 */
export async function convert({ from, to, kind, format }: ConvertOrder, now: Date): Promise<number> {
  const complain = (what: string) => {
    stderr.write(`${printable(cliTexts.badFile(from, what))}\n`);
    return 1;
  };
  const bytes = await openFile(from);
  if (typeof bytes === 'string') return complain(cliTexts.readFault(bytes));
  const context = { ...contextOf(from, now, showProgress(from)), kind };
  const file = foreign(bytes);
  const found = await readPlain(file, context);
  const counted = countRows(found, now) ?? countOwn(found) ?? countRows(await readPlain(file, context, 'table'), now);
  if (!counted) return complain(cliTexts.noTable('no-table'));
  const target = await piecesOf(counted.content, format);
  if (!target) return complain(cliTexts.noOffers);
  try {
    const pieces = Readable.from(target);
    if (to === '-') await pipeline(pieces, stdout, { end: false });
    else await pipeline(pieces, createWriteStream(to));
  } catch (error) {
    // A reader that closes early (`| head`) is no fault.
    if (to === '-' && (error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    stderr.write(`${printable(cliTexts.cannotWrite(to))}\n`);
    return 1;
  }
  const { written, withProblems } = counted;
  stderr.write(`${printable(cliTexts.written(written, to))}\n`);
  if (format === 'fgb' && to !== '-') await writeSlim(counted, to);
  if (withProblems > 0) stderr.write(`${printable(cliTexts.withProblems(from, withProblems))}\n`);
  return 0;
}

/** Beside a file that no page reads whole the slim one for servers that give out no parts of it, if that is small enough. */
async function writeSlim({ content, written }: Counted, large: string): Promise<void> {
  if ((await stat(large)).size <= mostWhole) return;
  const pieces = [...(asPoints(protectAll(content), true) ?? [])];
  const isTooLarge = pieces.reduce((sum, { length }) => sum + length, 0) > mostWhole;
  const to = slimOf(large);
  if (!isTooLarge) await writeFile(to, pieces);
  stderr.write(`${printable(isTooLarge ? cliTexts.noSlim(large) : cliTexts.written(written, to))}\n`);
}

/** What is written, piece by piece; `null`: there is nothing of that form in it. */
async function piecesOf(
  content: unknown,
  format: ConvertOrder['format'],
): Promise<Iterable<string | Uint8Array> | null> {
  if (format === 'fgb') return asPoints(protectAll(content));
  const json = format === 'hsds' ? await asHsds(content) : protectAll(content);
  return json === null ? null : jsonInPieces(json);
}

async function asHsds(content: unknown): Promise<unknown> {
  const offers = normalise('offers', content)?.dataset.records ?? [];
  return offers.length > 0 ? (await import('./hsds.ts')).asHsds(offers, districtName) : null;
}
