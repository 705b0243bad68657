#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { argv, stderr, stdin, stdout } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { cliTexts, type ReadFault } from '../i18n/cli.de.ts';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import type { FileReport } from './finding.ts';
import { asJson, asText } from './print.ts';

/** Exit codes; part of what scripts rely on. */
const [usable, problems, failed] = [0, 1, 2];

const readFaults: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'no-file',
  ENOTDIR: 'no-file',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

async function checkFile(file: string): Promise<FileReport> {
  const name = file === '-' ? cliTexts.standardInput : file;
  let content: Buffer;
  try {
    content = await (file === '-' ? buffer(stdin) : readFile(file));
  } catch (error) {
    const reason = readFaults[(error as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable';
    const message = cliTexts.readFault(reason);
    const finding = { level: 'problem', reason, path: '', line: null, value: '', message } as const;
    return { file: name, lists: [], findings: [finding], readable: false };
  }
  return check(name, content, new Date());
}

async function checkFiles(files: readonly string[], json: boolean): Promise<number> {
  const reports = await Promise.all(files.map(checkFile));
  const isGood = reports.every(({ findings }) => findings.every(({ level }) => level === 'warning'));
  stdout.write(json ? asJson(reports, isGood) : asText(reports));
  if (!reports.every(({ readable }) => readable)) return failed;
  return isGood ? usable : problems;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function main(): Promise<number> {
  const order = readArguments(argv.slice(2));
  if (order.do === 'check') return checkFiles(order.files, order.json);
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
