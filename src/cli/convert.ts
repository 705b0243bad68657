import { createWriteStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stderr, stdout } from 'node:process';
import { mostWhole, slimFile } from '../data/load-parts.ts';
import { startOf } from '../feeds/decode.ts';
import { foreign } from '../feeds/foreign.ts';
import type { Plain } from '../feeds/plain.ts';
import { readPlain } from '../feeds/read-feed.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { normalise } from '../model/normalise.ts';
import { protectAll } from '../model/protect.ts';
import { isObject, type Json } from '../model/read.ts';
import { kinds } from '../model/types.ts';
import { RowCheck, rowsOf } from './check-table.ts';
import { isList, jsonInPieces } from './json-pieces.ts';
import { districtName } from './districts.ts';
import { openFile } from './open-file.ts';
import { asPoints, asSlimPoints } from './points.ts';
import { printable } from './print.ts';
import { showProgress } from './progress.ts';
import { contextOf } from './read-context.ts';

/** What is read, and what is written of it. */
export interface ConvertOrder {
  readonly do: 'convert';
  readonly from: string;
  readonly to: string;
  readonly kind?: 'offers' | 'contacts';
  readonly format: 'json' | 'hsds' | 'geojson' | 'fgb';
}

/** What is written, in which no protected place can be found. */
export interface Source {
  /** For once; a list may come item by item, since it may be long. */
  content(): unknown;
  /** How many records the content had, and how many of them are wrong or doubtful. */
  counts(): { readonly written: number; readonly withProblems: number };
}

/** Records of a foreign file. */
function foreignSource(plain: Plain): Source | null {
  const rows = rowsOf(plain);
  if (!rows) return null;
  let check = new RowCheck(rows, null);
  return {
    content() {
      check = new RowCheck(rows, null);
      return { ...(plain.content as Json), [rows.kind]: { [Symbol.asyncIterator]: () => check.records() } };
    },
    counts: () => ({ written: check.count, withProblems: check.counts.withProblems }),
  };
}

/** Records of our own format; `null` when there is no good one: what looks like it may still be a table. */
function ownSource({ content }: Plain): Source | null {
  const lists = kinds.map((kind) => normalise(kind, content));
  const written = lists.reduce((sum, list) => sum + (list?.dataset.records.length ?? 0), 0);
  const faulty = new Set(lists.flatMap((list) => list?.problems ?? []).map(({ path }) => path.split(']', 1)[0]));
  if (written === 0) return null;
  return { content: () => protectAll(content), counts: () => ({ written, withProblems: faulty.size }) };
}

/**
 * What is read of a table, a calendar, a feed, or a file of our own.
 * @returns else a German sentence on why nothing is
 */
export async function readSource(from: string, kind: ConvertOrder['kind'], now: Date): Promise<Source | string> {
  const bytes = await openFile(from);
  if (typeof bytes === 'string') return cliTexts.readFault(bytes);
  const context = { ...contextOf(from, now, showProgress(from)), kind, leavesRows: true };
  const file = foreign(bytes);
  const found = await readPlain(file, context);
  return (
    foreignSource(found) ??
    ownSource(found) ??
    foreignSource(await readPlain(file, context, 'table')) ??
    cliTexts.noTable(/^\s*</.test(startOf(bytes).text) ? 'web-page' : 'no-table')
  );
}

/**
 * Writes a table, a calendar or a feed as JSON of our own format, as HSDS, GeoJSON or FlatGeobuf, and what is wrong with it on the standard
 * error; never where a protected place is.
 * @returns the exit code
 */
export async function convert({ from, to, kind, format }: ConvertOrder, now: Date): Promise<number> {
  const complain = (what: string) => {
    stderr.write(`${printable(cliTexts.badFile(from, what))}\n`);
    return 1;
  };
  const source = await readSource(from, kind, now);
  if (typeof source === 'string') return complain(source);
  const target = await piecesOf(source.content(), format);
  if (!target) return complain(cliTexts.noOffers);
  try {
    const pieces = Readable.from(target);
    if (to === '-') await pipeline(pieces, stdout, { end: false });
    else await pipeline(pieces, createWriteStream(to));
  } catch (error) {
    // A reader that closes early (`| head`) is no fault.
    if (to === '-' && (error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    if (!('syscall' in (error as object))) throw error;
    stderr.write(`${printable(cliTexts.cannotWrite(to))}\n`);
    return 1;
  }
  const { written, withProblems } = source.counts();
  stderr.write(`${printable(cliTexts.written(written, to))}\n`);
  if (format === 'fgb' && !(await writeSlim(source, to))) return 1;
  if (withProblems > 0) stderr.write(`${printable(cliTexts.withProblems(from, withProblems))}\n`);
  return 0;
}

/**
 * Beside a file that no page reads whole a folder with what matters of it, for servers that give out no parts of files.
 * @returns `false` when it can't be written
 */
async function writeSlim(source: Source, large: string): Promise<boolean> {
  const folder = dirname(slimFile(large, 'head'));
  if (slimFile(large, 'head') === large || (await stat(large)).size <= mostWhole) return true;
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of await asSlimPoints(source.content())) await writeFile(slimFile(large, name), content);
  } catch (error) {
    if (!('syscall' in (error as object))) throw error;
    stderr.write(`${printable(cliTexts.cannotWrite(folder))}\n`);
    return false;
  }
  stderr.write(`${printable(cliTexts.written(source.counts().written, folder))}\n`);
  return true;
}

/** What is written, piece by piece; `null`: there is nothing of that form in it. */
async function piecesOf(
  content: unknown,
  format: ConvertOrder['format'],
): Promise<Iterable<Uint8Array> | AsyncIterable<string> | null> {
  if (format === 'fgb') return asPoints(content);
  const json = format === 'json' ? content : await ofOffers(content, format);
  return json === null ? null : jsonInPieces(json);
}

async function ofOffers(content: unknown, format: 'hsds' | 'geojson'): Promise<unknown> {
  const items: unknown[] = [];
  const offers = isObject(content) ? content.offers : null;
  for await (const offer of isList(offers) ? offers : []) items.push(offer);
  const { records } = normalise('offers', { offers: items })?.dataset ?? { records: [] };
  if (records.length === 0) return null;
  if (format === 'geojson') return (await import('./geojson.ts')).asGeoJson(records);
  return (await import('./hsds.ts')).asHsds(records, districtName);
}
