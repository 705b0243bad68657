import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { chunkFile } from '../helpers/chunk-file.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

const scripts = readdirSync(dist, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.m?js$/.test(name) && !name.startsWith('cli/'));

/** MapLibre brings its own code, loads only when asked for and is checked on hostile pages by itself. */
const own = scripts.filter((name) => !/maplibre/.test(name));
const read = (name) => readFileSync(join(dist, name), 'utf8');

/** Pages with old libraries replace these, or content security policies forbid them. */
const banned = [
  ['Array.from', /\bArray\.from\(/],
  ['Object.values', /\bObject\.values\(/],
  ['entries() of a list', /\.entries\(\)/],
  ['replaceAll', /\.replaceAll\(/],
  ['new Event', /\bnew Event\(/],
  ['extends Event', /\bextends Event\b/],
  ['eval', /\beval\(/],
  ['new Function', /\bnew Function\(/],
  ['document.write', /\bdocument\.write\(/],
  ['storage on the device', /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/],
  ['a path of the machine', new RegExp(root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))],
];

/** The modules that a browser loads together with the module, by following its static imports. */
function staticallyReachable(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, address] of read(name).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    staticallyReachable(join(dirname(name), address).split(sep).join('/'), seen);
  }
  return seen;
}

/** The entry and the elements, which it asks for at once; all else is loaded when it is needed. */
const dropIn = () => [
  ...staticallyReachable('thilik.js'),
  ...staticallyReachable(relative(dist, chunkFile(dist, 'chunks/elements-*.js'))),
];

test('the built code uses nothing that host pages break', () => {
  const found = own.flatMap((name) =>
    banned.filter(([, pattern]) => pattern.test(read(name))).map(([what]) => `${name}: ${what}`),
  );
  assert.deepEqual(found, []);
});

test('the first picture waits for one script', () => {
  assert.deepEqual([...staticallyReachable('thilik.js')], ['thilik.js']);
});

test('the drop-in comes without the helper of the compiler for decorators', () => {
  assert.deepEqual(
    dropIn().filter((name) => read(name).includes('Reflect.decorate')),
    [],
  );
});

test('MapLibre is not loaded with the drop-in', () => {
  for (const name of dropIn()) {
    assert.doesNotMatch(read(name), /maplibregl|maplibre-gl-worker/, name);
  }
});

test('the drop-in brings everything but its lazy parts', () => {
  for (const name of dropIn()) {
    assert.doesNotMatch(read(name), /(?:\bfrom|\bimport)\s*\(?["'`][a-z@]/, `${name} imports a package`);
  }
});

test('every built file named in the code exists', () => {
  const missing = [];
  for (const name of own) {
    const text = read(name);
    const addresses = [
      ...text.matchAll(/(?:\bfrom|\bimport)\s*\(?["'`](\.{1,2}\/[^"'`]+)["'`]/g),
      ...text.matchAll(/new URL\(["'`](\.{1,2}\/[^"'`]+)["'`],\s*import\.meta\.url\)/g),
    ];
    for (const [, address] of addresses) {
      if (!existsSync(join(dist, dirname(name), address))) missing.push(`${name}: ${address}`);
    }
  }
  assert.deepEqual(missing, []);
});

test('integrity.json names every file', () => {
  const { files } = JSON.parse(read('integrity.json'));
  const unnamed = scripts.filter((name) => !(name in files));
  assert.deepEqual(unnamed, []);
});

test('the files that package.json promises exist', () => {
  const { exports, types, customElements } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const promised = [...targets, types, customElements].filter((path) => !path.includes('*') && !path.endsWith('.css'));
  assert.deepEqual(
    promised.filter((path) => !existsSync(join(root, path))),
    [],
  );
});
