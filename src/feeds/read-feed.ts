import { normalise } from '../model/normalise.ts';
import { isObject } from '../model/read.ts';
import type { FormatName } from '../contract/formats.ts';
import type { Normalised } from '../model/normalise-list.ts';
import type { Kind, Problem, RecordOf } from '../model/types.ts';
import type { ReadContext } from './context.ts';
import type { Foreign } from './foreign.ts';
import { formats } from './formats.ts';
import { createPause, type Pause } from './pause.ts';
import type { Plain } from './plain.ts';
import { prepare } from './prepare.ts';

const unreadable: Plain = { content: undefined, problems: [] };

/**
 * Plain records, unchecked, of whatever came from outside.
 * @param wanted the format, where the page says it; else the file tells
 * @throws what the reader's code failed with on its way
 */
export async function readPlain(file: Foreign, context: ReadContext, wanted?: FormatName): Promise<Plain> {
  const { pause = createPause() } = context;
  const seen = await prepare(file, pause);
  const forced = formats.find(({ name }) => name === wanted);
  const found = forced ?? formats.find(({ detect }) => detect(seen));
  return (await found?.read(seen, { ...context, pause })) ?? unreadable;
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
  const { pause = createPause() } = context;
  const { content, problems, rows } = await readPlain(file, { ...context, kind, pause }, wanted);
  if (content === undefined) return undefined;
  const result = await normaliseSlowly(kind, content, rows, pause);
  return result && { ...result, problems: [...problems, ...result.problems] };
}

/** How many records are checked at a time. */
const slice = 10;

/** Checks records bit by bit: there may be many, and the page wants to answer. */
async function normaliseSlowly<K extends Kind>(
  kind: K,
  content: unknown,
  rows: readonly number[] | undefined,
  pause: Pause,
): Promise<Normalised<K> | null> {
  const all = isObject(content) ? content[kind] : undefined;
  if (!isObject(content) || !Array.isArray(all)) return null;
  const { dataset } = normalise(kind, { ...content, [kind]: [] }) ?? {};
  const records: RecordOf[K][] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (let at = 0; at < all.length; at += slice) {
    const items: readonly unknown[] = all.slice(at, at + slice);
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
  return { dataset: { kind, records, details: dataset?.details ?? null }, problems };
}
