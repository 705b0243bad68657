import { normalise } from '../model/normalise.ts';
import { isObject } from '../model/read.ts';
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
export async function readPlain(file: Foreign, context: ReadContext, wanted?: string): Promise<Plain> {
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
  wanted?: string,
): Promise<Normalised<K> | null | undefined> {
  const { pause = createPause() } = context;
  const { content, problems, rows } = await readPlain(file, { ...context, kind, pause }, wanted);
  if (content === undefined) return undefined;
  const result = await normaliseSlowly(kind, content, rows, pause);
  return result && { ...result, problems: [...problems, ...result.problems] };
}

/**
 * Checks records of a list one after the other, as `normalise` does all of them: no two have the same id.
 * @returns a function that takes the next one, and gives `null` for one that is left out
 */
export function createCheck<K extends Kind>(kind: K) {
  const ids = new Set<string>();
  let index = 0;
  return (item: unknown, tell: (problem: Problem) => void): RecordOf[K] | null => {
    const path = `${kind}[${index++}]`;
    const { dataset, problems } = normalise(kind, { [kind]: [item] }) as Normalised<K>;
    for (const problem of problems) tell({ ...problem, path: problem.path.replace(`${kind}[0]`, path) });
    const [record] = dataset.records;
    if (record && ids.has(record.id)) tell({ path: `${path}.id`, reason: 'duplicate-id', value: record.id });
    if (!record || ids.has(record.id)) return null;
    ids.add(record.id);
    return record;
  };
}

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
  const check = createCheck(kind);
  for (const item of all as readonly unknown[]) {
    const record = check(item, (problem) => void problems.push(inRow(problem, rows)));
    if (record) records.push(record);
    await pause();
  }
  return { dataset: { kind, records, details: dataset?.details ?? null }, problems };
}
