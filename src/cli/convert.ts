import { writeFile } from 'node:fs/promises';
import { stderr, stdout } from 'node:process';
import { foreign } from '../feeds/foreign.ts';
import { readPlain } from '../feeds/read-feed.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { protectAll } from '../model/protect.ts';
import type { Order } from './arguments.ts';
import { checkTable, rowsOf } from './check-table.ts';
import { openFile } from './open-file.ts';
import { printable } from './print.ts';
import { showProgress } from './progress.ts';
import { contextOf } from './read-context.ts';

type ConvertOrder = Extract<Order, { readonly do: 'convert' }>;

/**
 * Writes a table, a calendar or a feed as JSON of our own format, and what is wrong with it on the standard error.
 * @returns the exit code
 */
export async function convert({ from, to, kind }: ConvertOrder, now: Date): Promise<number> {
  const complain = (what: string) => {
    stderr.write(`${printable(cliTexts.badFile(from, what))}\n`);
    return 1;
  };
  const content = await openFile(from);
  if (typeof content === 'string') return complain(cliTexts.readFault(content));
  const context = { ...contextOf(from, now, showProgress(from)), kind };
  const file = foreign(content);
  const found = await readPlain(file, context);
  // What looks like our own format may still be a table.
  const plain = found.rows ? found : await readPlain(file, context, 'table');
  const rows = rowsOf(plain);
  if (!rows) return complain(cliTexts.noTable('no-table'));
  const output = `${JSON.stringify(protectAll(plain.content), null, 2)}\n`;
  try {
    if (to === '-') stdout.write(output);
    else await writeFile(to, output);
  } catch {
    stderr.write(`${printable(cliTexts.cannotWrite(to))}\n`);
    return 1;
  }
  const { counts } = checkTable(rows, plain, { now, storyIds: new Set() });
  stderr.write(`${printable(cliTexts.written(rows.records.length, to))}\n`);
  if (counts.withProblems > 0) stderr.write(`${printable(cliTexts.withProblems(from, counts.withProblems))}\n`);
  return 0;
}
