import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { nodes } from '../helpers/ast.mjs';
import { filesOf, readerScripts } from '../helpers/chunk-file.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

const scripts = readdirSync(dist, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.m?js$/.test(name) && !name.startsWith('cli/'));

/** MapLibre and ical.js load only when asked for; what they need of the page is looked at below. */
const others = /maplibre|\/ical-/;
const own = scripts.filter((name) => !others.test(name));
const read = (name) => readFileSync(join(dist, name), 'utf8');

/** Pages with old libraries replace these; what content security policies forbid is in security.test.mjs. */
const banned = [
  ['Array.from', /\bArray\.from\(/],
  ['Object.values', /\bObject\.values\(/],
  ['entries() of a list', /\.entries\(\)/],
  ['replaceAll', /\.replaceAll\(/],
  ['new Event', /\bnew Event\(/],
  ['extends Event', /\bextends Event\b/],
  ['storage on the device', /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/],
  ['a path of the machine', new RegExp(root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))],
];

/** The bundler's list of a module's exports: an object of its own, and what a page adds to all objects does no harm. */
const exportsLoop = /^for\(var (\w+) in (\w+)\)\w+\(\w+,\1,\{get:\2\[\1\],enumerable:!0\}\);?$/;

/** What old libraries break and only a parser finds: enumerated lists, arguments of bind(), a built-in passed on. */
const broken = [
  ['for…in', ({ type }, text) => type === 'ForInStatement' && !exportsLoop.test(text())],
  [
    'bind() with arguments',
    ({ type, callee, arguments: given }) =>
      type === 'CallExpression' && callee.property?.name === 'bind' && given.length > 1,
  ],
  [
    'Array.from',
    ({ type, object, property }) => type === 'MemberExpression' && object.name === 'Array' && property.name === 'from',
  ],
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
  ...filesOf(dist, 'chunks/elements-*.js').flatMap((file) => [...staticallyReachable(relative(dist, file))]),
];

test('the built code uses nothing that host pages break', () => {
  const found = own.flatMap((name) =>
    banned.filter(([, pattern]) => pattern.test(read(name))).map(([what]) => `${name}: ${what}`),
  );
  assert.deepEqual(found, []);
});

test('neither it nor what is bundled with it enumerates lists or binds arguments, which host pages break', () => {
  const found = own.flatMap((name) => {
    const text = read(name);
    return [...nodes(parseAst(text).body, text)].flatMap(([node, source]) =>
      broken.filter(([, is]) => is(node, source)).map(([what]) => `${name}: ${what}: ${source().slice(0, 80)}`),
    );
  });
  assert.deepEqual(found, []);
});

test('MapLibre and ical.js make their lists without the built-in that host pages replace', () => {
  const inPage = scripts.filter((name) => others.test(name) && !/worker/.test(name));
  assert.ok(inPage.some((name) => name.includes('ical')) && inPage.some((name) => name.includes('maplibre')));
  for (const name of inPage) assert.doesNotMatch(read(name), /(?<![\w$.])Array\.from\(/, name);
});

test('no script looks behind in a regular expression, which Safari 16 cannot read', () => {
  assert.deepEqual(
    scripts.filter((name) => /\(\?<[=!]/.test(read(name))),
    [],
  );
});

test('the first picture waits for one script', () => {
  assert.deepEqual([...staticallyReachable('thilik.js')], ['thilik.js']);
});

test('the style sheet stays under two kilobytes on its way', () => {
  assert.ok(gzipSync(read('thilik.css')).length <= 2048);
});

test('MapLibre is not loaded with the drop-in', () => {
  for (const name of dropIn()) {
    assert.doesNotMatch(read(name), /maplibregl|maplibre-gl-worker/, name);
  }
});

test('only what speaks to MapLibre comes with it', () => {
  const others = [...readerScripts(dist).values()].flat().filter((path) => !/maplibre|pmtiles/.test(path));
  const drawn = others.filter((name) => [...staticallyReachable(name)].some((each) => /maplibre/.test(each)));
  assert.deepEqual(drawn, []);
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
