import { normalise } from '../model/normalise.ts';
import { isObject } from '../model/read.ts';
import type { FormatName } from '../contract/formats.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind, Problem, RecordOf } from '../model/types.ts';
import type { ReadContext } from './context.ts';
import type { Foreign } from './foreign.ts';
import { formats } from './formats.ts';
import { createPause } from './pause.ts';
import type { Plain } from './plain.ts';

/** How much of a file is looked at for whether it is text, in bytes. */
const sample = 4096;

/** What is no text (noise, archives, two bytes a letter), or brackets without end, with its first letters only, which tell what it is. */
function withoutNoise(file: Foreign): Foreign {
  const { bytes } = file;
  const start = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, sample))
    : new Uint8Array(bytes, 0, Math.min(bytes.byteLength, sample));
  const isStrange = (byte: number) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
  const text = new TextDecoder().decode(start);
  const isNest = /^[\s[]{1000}/.test(text);
  return isNest || start.filter(isStrange).length > start.length / 50 ? { bytes, text, json: undefined } : file;
}

const unreadable: Plain = { content: undefined, problems: [] };

/**
 * Plain records, unchecked, of whatever came from outside.
 * @param wanted the format, where the page says it; else the file tells
 * @throws what the reader's code failed with on its way
 */
export async function readPlain(file: Foreign, context: ReadContext, wanted?: FormatName): Promise<Plain> {
  const forced = formats.find(({ name }) => name === wanted);
  const seen = withoutNoise(file);
  const found = forced ?? formats.find(({ detect }) => detect(seen));
  return found?.read(seen, context) ?? unreadable;
}

/** A problem of a record with the row from which it is. */
export function inRow(problem: Problem, rows: readonly number[] | undefined): Problem {
  const [, index] = /^\w+\[(\d+)\]/.exec(problem.path) ?? [];
  const row = rows?.[Number(index)];
  return row === undefined ? problem : { ...problem, row };
}

/**
 * The one door for foreign data: what came from outside in, model out, problems told, those of the reader first.
 * @param wanted the format, where the page says it; else the file tells
 * @returns `undefined` when the file can't be read, `null` when it has no list of this kind
 * @throws what the reader's code failed with on its way
 */
export async function readFeed<K extends Kind>(
  kind: K,
  file: Foreign,
  context: ReadContext,
  wanted?: FormatName,
): Promise<Normalised<K> | null | undefined> {
  const { content, problems, rows } = await readPlain(file, { ...context, kind }, wanted);
  if (content === undefined) return undefined;
  const result = rows || isLong(kind, content) ? await normaliseSlowly(kind, content, rows) : normalise(kind, content);
  return result && { ...result, problems: [...problems, ...result.problems] };
}

/** How many records are checked at a time. */
const slice = 500;

const isLong = (kind: Kind, content: unknown) =>
  isObject(content) && Array.isArray(content[kind]) && content[kind].length > slice;

/** Checks records bit by bit: there may be many, and the page wants to answer. */
async function normaliseSlowly<K extends Kind>(
  kind: K,
  content: unknown,
  rows: readonly number[] | undefined,
): Promise<Normalised<K> | null> {
  const { [kind]: all } = content as Readonly<Partial<Record<Kind, readonly unknown[]>>>;
  const details = normalise(kind, { ...(content as object), [kind]: [] })?.dataset.details ?? null;
  if (!all) return null;
  const pause = createPause();
  const records: RecordOf[K][] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (let at = 0; at < all.length; at += slice) {
    const items = all.slice(at, at + slice);
    const part = normalise(kind, { [kind]: items });
    const tell = (problem: Problem) => {
      const path = problem.path.replace(/\d+/, (index) => String(Number(index) + at));
      problems.push(inRow({ ...problem, path }, rows));
    };
    for (const record of part?.dataset.records ?? []) {
      if (ids.has(record.id)) {
        const index = items.findIndex((item) => isObject(item) && item.id === record.id);
        tell({ path: `${kind}[${index}].id`, reason: 'duplicate-id', value: record.id });
      } else records.push(record);
      ids.add(record.id);
    }
    part?.problems.forEach(tell);
    await pause();
  }
  return { dataset: { kind, records, details }, problems };
}
