import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { sample } from '../helpers/sample.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Every module that is published; scripts for `<script>`, the command, pages of their own (builder), the worker and the
 * doctor, which examines the page as soon as it is loaded, are no modules to import.
 */
const notToImport = /^(cli|embed|builder|assets)\/|\.classic\.js$|^thilik-frame\.js$|^chunks\/doctor-/;
const modules = readdirSync(dist, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.m?js$/.test(name) && !notToImport.test(name));

/** Imports it in a thread of its own: what one module puts on `globalThis` must not help the next. */
function importAlone(address) {
  const worker = new Worker(`import(${JSON.stringify(address)})`, { eval: true });
  return new Promise((resolve, reject) => worker.once('error', reject).once('exit', resolve));
}

// What pages and bundlers import by name, and some of the parts that come with it.
for (const name of sample(modules, { isCorner: (each) => !each.startsWith('chunks/'), more: 12 })) {
  test(`${name} can be imported without a browser`, () => importAlone(pathToFileURL(dist + name).href));
}
