import { readFile, writeFile } from 'node:fs/promises';
import { stderr, stdin } from 'node:process';
import { text } from 'node:stream/consumers';
import { dayInBerlin } from '../hours/berlin.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { confirmations, hasDay, type Confirmation } from '../model/confirmation.ts';
import { isObject, type Json } from '../model/read.ts';
import type { Order } from './arguments.ts';
import { printable } from './print.ts';
import { readFault } from './read-fault.ts';

type ConfirmOrder = Extract<Order, { readonly do: 'confirm' }>;

const say = (line: string) => stderr.write(`${printable(line)}\n`);

/** The records of a file of our own format that can be confirmed. */
const recordsIn = (content: Json): readonly Json[] =>
  ['offers', 'contacts'].flatMap((kind) => {
    const list = content[kind];
    return Array.isArray(list) ? list.filter(isObject) : [];
  });

/** Why a confirmation can't be taken; `null` when it can. */
function fault(confirmation: Confirmation, records: readonly Json[], today: string): string | null {
  const { id, date } = confirmation;
  if (!records.some((record) => record.id === id)) return cliTexts.unknownRecord(id);
  if (!hasDay(confirmation)) return cliTexts.noSuchDay(id, date);
  return date > today ? cliTexts.futureConfirmation(id, date) : null;
}

function withDate(record: Json, date: string): Json {
  const { lastChecked } = record;
  if (typeof lastChecked === 'string' && lastChecked >= date) return record;
  return { ...record, lastChecked: date };
}

function confirmed(content: Json, found: readonly Confirmation[]): Json {
  const dates = new Map<unknown, string>();
  for (const { id, date } of found) if (date > (dates.get(id) ?? '')) dates.set(id, date);
  const confirm = (record: unknown) => {
    const date = isObject(record) ? dates.get(record.id) : undefined;
    return isObject(record) && date ? withDate(record, date) : record;
  };
  const lists = ['offers', 'contacts'].filter((kind) => Array.isArray(content[kind]));
  return {
    ...content,
    ...Object.fromEntries(lists.map((kind) => [kind, (content[kind] as readonly unknown[]).map(confirm)])),
  };
}

/**
 * Writes into a file of our own format which of its records are still right, as lines of mail on the standard input say.
 * Nothing is written unless all of it can be.
 * @returns the exit code
 */
export async function confirm({ file }: ConfirmOrder, now: Date): Promise<number> {
  const today = dayInBerlin(now);
  let source: string;
  try {
    source = await readFile(file, 'utf8');
  } catch (error) {
    say(cliTexts.badFile(file, cliTexts.readFault(readFault(error))));
    return 1;
  }
  const content = parsed(source);
  if (!content) {
    say(cliTexts.badFile(file, cliTexts.noContent));
    return 1;
  }
  const found = confirmations(await text(stdin), today);
  const records = recordsIn(content);
  const faults = found.map((each) => fault(each, records, today)).filter((each) => each !== null);
  if (found.length === 0) faults.push(cliTexts.noConfirmation);
  if (faults.length > 0) {
    for (const each of faults) say(cliTexts.badFile(file, each));
    return 1;
  }
  const [, indent = '  '] = /^[[{]\r?\n([ \t]+)/.exec(source) ?? [];
  try {
    await writeFile(file, `${JSON.stringify(confirmed(content, found), null, indent)}\n`);
  } catch {
    say(cliTexts.cannotWrite(file));
    return 1;
  }
  say(cliTexts.confirmed(new Set(found.map(({ id }) => id)).size, file));
  return 0;
}

function parsed(source: string): Json | null {
  try {
    const content: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    return isObject(content) && recordsIn(content).length > 0 ? content : null;
  } catch {
    return null;
  }
}
