#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { argv, stderr, stdout } from 'node:process';
import { cliTexts, type ReadFault } from '../i18n/de/cli.ts';
import { advice } from '../i18n/de/advice.ts';
import { readArguments, type Order } from './arguments.ts';
import { knownStories } from './bundled.ts';
import { check } from './check.ts';
import type { FileReport } from './finding.ts';
import { districtsOf2019 } from './districts.ts';
import { deadLinks, type Link } from './links.ts';
import { openFile } from './open-file.ts';
import { ContentError } from './prerender-content.ts';
import type { PrerenderOrder } from './prerender-options.ts';
import { asJson, asText, printable } from './print.ts';
import { showProgress } from './progress.ts';

/** Exit codes; part of what scripts rely on. */
const [usable, problems, failed] = [0, 1, 2];

function unreadable(file: string, reason: ReadFault): FileReport {
  const message = cliTexts.readFault(reason);
  const advised = advice[reason]?.({ member: '' }) ?? '';
  const finding = { level: 'problem', reason, path: '', line: null, value: '', message, advice: advised } as const;
  return { file, lists: [], findings: [finding], readable: false };
}

async function checkFiles({ files, json, links }: Extract<Order, { do: 'check' }>): Promise<number> {
  const opened = await Promise.all(
    files.map(async (file) => ({
      name: file === '-' ? cliTexts.standardInput : file,
      content: await openFile(file),
    })),
  );
  // Offers may refer to stories of another file of the same call.
  const contents = opened.flatMap(({ content }) => (typeof content === 'string' ? [] : [content]));
  const context = {
    now: new Date(),
    storyIds: knownStories(contents),
    districts: districtsOf2019,
    deadLinks: links
      ? <T extends Link>(found: readonly T[]) => deadLinks(found, showProgress('--links', cliTexts.linksAsked))
      : undefined,
  };
  const reports = await Promise.all(
    opened.map(async ({ name, content }) =>
      typeof content === 'string' ? unreadable(name, content) : check(name, content, context, showProgress(name)),
    ),
  );
  const isGood = reports.every(({ findings }) => findings.every(({ level }) => level === 'warning'));
  stdout.write(json ? asJson(reports, isGood) : asText(reports));
  if (!reports.every(({ readable }) => readable)) return failed;
  return isGood ? usable : problems;
}

/** Nothing is written unless all of it can be. */
async function writePrerendered(order: PrerenderOrder): Promise<number> {
  const { prerender } = await import('./prerender.ts');
  try {
    const { output, notes } = await prerender(order, new Date());
    stdout.write(output);
    for (const note of notes) stderr.write(`${printable(note)}\n`);
    return usable;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    stderr.write(`${printable(error.message)}\n`);
    return problems;
  }
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function main(): Promise<number> {
  const order = readArguments(argv.slice(2));
  if (order.do === 'check') return checkFiles(order);
  if (order.do === 'convert') return (await import('./convert.ts')).convert(order, new Date());
  if (order.do === 'confirm') return (await import('./confirm.ts')).confirm(order, new Date());
  if (order.do === 'pack') return (await import('./pack.ts')).pack(order);
  if (order.do === 'prerender') return writePrerendered(order);
  if (order.do === 'complain' && order.command === 'prerender') {
    stderr.write(`${printable(order.message)}\n`);
    return problems;
  }
  if (order.do === 'complain') {
    stderr.write(`${order.message}\n${cliTexts.seeHelp}\n`);
    return failed;
  }
  stdout.write(order.do === 'help' ? cliTexts.help : `${version()}\n`);
  return usable;
}

// A reader that closes early (`| head`) is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    stderr.write(`${cliTexts.crashed(String(error))}\n`);
    process.exitCode = failed;
  },
);
