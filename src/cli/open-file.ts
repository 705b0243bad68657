import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { ReadFault } from '../i18n/de/cli.ts';
import { readFault } from './read-fault.ts';

/** How long an address may be silent, in milliseconds. */
const longest = 30_000;

export const isAddress = (file: string): boolean => /^https?:\/\//i.test(file);

/** The content of a file, of an address, or for `-` of the standard input; else why it can't be read. */
export async function openFile(file: string): Promise<Uint8Array<ArrayBuffer> | ReadFault> {
  try {
    if (isAddress(file)) return await download(file);
    return await (file === '-' ? buffer(stdin) : readFile(file));
  } catch (error) {
    return isAddress(file) ? 'no-answer' : readFault(error);
  }
}

async function download(address: string): Promise<Uint8Array<ArrayBuffer> | ReadFault> {
  const control = new AbortController();
  const wait = () => setTimeout(() => control.abort(), longest);
  let timer = wait();
  try {
    const response = await fetch(address, { signal: control.signal });
    if (!response.ok) return 'refused';
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of response.body ?? []) {
      clearTimeout(timer);
      timer = wait();
      pieces.push(piece);
    }
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}
