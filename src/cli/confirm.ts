import { readFile, writeFile } from 'node:fs/promises';
import { stderr, stdin } from 'node:process';
import { text } from 'node:stream/consumers';
import { dayInBerlin } from '../hours/day-in-berlin.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { confirmations, hasDay, type Confirmation } from '../model/confirmation.ts';
import { ownFile } from './confirm-own.ts';
import { tableFile } from './confirm-table.ts';
import type { Order } from './arguments.ts';
import { printable } from './print.ts';
import { contextOf } from './read-context.ts';
import { readFault } from './read-fault.ts';

type ConfirmOrder = Extract<Order, { readonly do: 'confirm' }>;

const say = (line: string) => stderr.write(`${printable(line)}\n`);

/** Why a confirmation can't be taken; `null` when it can. */
function fault(confirmation: Confirmation, ids: ReadonlySet<string>, today: string): string | null {
  const { id, date } = confirmation;
  if (!ids.has(id)) return cliTexts.unknownRecord(id);
  if (!hasDay(confirmation)) return cliTexts.noSuchDay(id, date);
  return date > today ? cliTexts.futureConfirmation(id, date) : null;
}

/** The latest day of each record. */
function latest(found: readonly Confirmation[]): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const { id, date } of found) if (date > (dates.get(id) ?? '')) dates.set(id, date);
  return dates;
}

/**
 * Writes into a file which of its records are still right, as lines of mail on the standard input say. Nothing is written
 * unless all of it can be.
 * @returns the exit code
 */
export async function confirm({ file }: ConfirmOrder, now: Date): Promise<number> {
  const complain = (...faults: readonly string[]) => {
    for (const each of faults) say(cliTexts.badFile(file, each));
    return 1;
  };
  const today = dayInBerlin(now);
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return complain(cliTexts.readFault(readFault(error)));
  }
  const target = ownFile(bytes.toString()) ?? (await tableFile(bytes, contextOf(file, now)));
  if (typeof target === 'string') return complain(cliTexts.notConfirmable(target));
  const found = confirmations(await text(stdin), today);
  const faults = found.map((each) => fault(each, target.ids, today)).filter((each) => each !== null);
  if (found.length === 0) faults.push(cliTexts.noConfirmation);
  if (faults.length > 0) return complain(...faults);
  const dates = latest(found);
  try {
    await writeFile(file, target.confirmed(dates));
  } catch {
    say(cliTexts.cannotWrite(file));
    return 1;
  }
  say(cliTexts.confirmed(dates.size, file));
  return 0;
}
