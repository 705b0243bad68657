/** What an authority's security officer asks: what is inside, is it what was built, and what can it do to a page? */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { bom } from '../../src/build/bom.mjs';
import { nodes } from '../helpers/ast.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const read = (name) => readFileSync(join(dist, name), 'utf8');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1).split(sep).join('/')); // prettier-ignore

test('integrity.json has the checksum of every file but itself', () => {
  const noted = JSON.parse(read('integrity.json')).files;
  const hash = (name) => `sha384-${createHash('sha384').update(readFileSync(join(dist, name))).digest('base64')}`; // prettier-ignore
  const others = files.filter((name) => name !== 'integrity.json').sort();
  assert.deepEqual(noted, Object.fromEntries(others.map((name) => [name, hash(name)])));
});

const sbom = JSON.parse(read('sbom.cdx.json'));
const inside = sbom.components.map(({ name }) => name);

test('every package that the source maps of dist know is in the bill of materials, and every dependency', () => {
  const sources = files.filter((name) => name.endsWith('.map')).flatMap((name) => JSON.parse(read(name)).sources);
  const packages = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]).filter(Boolean);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const expected = [...packages, ...Object.keys(dependencies).filter((name) => !name.startsWith('@types/'))];
  assert.ok(packages.includes('maplibre-gl') && packages.includes('ical.js'));
  assert.deepEqual(
    [...new Set(expected)].filter((name) => !inside.includes(name)),
    [],
  );
});

test('the bill names version, licence and the checksum of the lock for each, and who needs whom', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const locked = (name) => Object.keys(lock).filter((path) => path.endsWith(`node_modules/${name}`));
  for (const { name, version, purl, licenses, hashes } of sbom.components) {
    const [found] = locked(name).filter((path) => lock[path].version === version);
    assert.ok(found, `${name} ${version}`);
    assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
    assert.equal(licenses.length, 1, name);
    assert.equal(Buffer.from(hashes[0].content, 'hex').toString('base64'), lock[found].integrity.slice(7), name);
  }
  const refs = new Set([sbom.metadata.component, ...sbom.components].map((each) => each['bom-ref']));
  assert.equal(refs.size, sbom.components.length + 1, 'each once');
  for (const { ref, dependsOn } of sbom.dependencies)
    assert.deepEqual(
      [ref, ...dependsOn].filter((each) => !refs.has(each)),
      [],
    );
});

test('a licence of several is an expression, a package that the lock does not know has no checksum', () => {
  const none = { name: 'x', version: '1.0.0', license: '(MIT OR Apache-2.0)', dependencies: {}, folder: root };
  const [{ licenses, hashes }] = bom(root, [none]).components;
  assert.deepEqual([licenses, hashes], [[{ expression: '(MIT OR Apache-2.0)' }], []]);
});

/** Licences whose conditions a copy of `dist/` with THIRD-PARTY.md fulfils, beside the EUPL. */
const fitting = ['(MIT OR Apache-2.0)', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'Unlicense'];

test('every licence fits, and its text comes along', () => {
  const text = read('THIRD-PARTY.md');
  for (const { name, version, licenses } of sbom.components) {
    const licence = licenses[0].license?.id ?? licenses[0].expression;
    assert.ok(fitting.includes(licence), `${name}: ${licence}`);
    const [, part] = text.split(`## ${name} ${version}\n`);
    assert.match(part?.split('\n```\n')[1] ?? part ?? '', /permi|public domain|Mozilla Public License/i, name);
  }
});

const named = ({ type, name, value, quasis }) => (type === 'Identifier' ? name : value ?? quasis?.[0].value.cooked); // prettier-ignore
const property = (node) => (node?.type === 'MemberExpression' ? named(node.property) : undefined);
const called = ({ type, callee }) => (/^(Call|New)Expression$/.test(type) ? property(callee) ?? callee.name : undefined); // prettier-ignore
const isText = (node) => node?.type === 'TemplateLiteral' || typeof node?.value === 'string';

/** What makes code or markup of text. */
const sinks = [
  ['eval', (node) => called(node) === 'eval'],
  ['Function', (node) => called(node) === 'Function'],
  ['text as code', (node) => /^set(Timeout|Interval)$/.test(called(node) ?? '') && isText(node.arguments[0])],
  ['document.write', (node) => /^writeln?$/.test(called(node) ?? '') && node.callee.object?.name === 'document'],
  [
    'markup',
    (node) => node.type === 'AssignmentExpression' && /^(innerHTML|outerHTML|srcdoc)$/.test(property(node.left) ?? ''),
  ],
  [
    'markup',
    (node) =>
      /^(insertAdjacentHTML|createContextualFragment|parseFromString|(set|parse)HTMLUnsafe)$/.test(called(node) ?? ''),
  ],
];

const lit = 'Lit’s one door for its own templates, with the Trusted Types policy lit-html; data goes in as text nodes';
const attribution = 'MapLibre’s cleaning of attributions in a document that runs nothing, before it shows them';

/** The only places, each with its reason. */
const exceptions = {
  'assets/maplibre-gl-worker-*.js: eval: globalThis.eval(n)':
    'MapLibre’s importScriptInWorkers(), which nobody calls here; a policy without unsafe-eval refuses it',
  'builder/builder.js: markup: e.srcdoc=`<!doctype html><html lang="${n}"><meta name="color-scheme" content="light dark">':
    'the builder’s preview of the snippet it wrote, in a frame with an empty sandbox',
  'builder/builder.js: markup: n.innerHTML=e': lit,
  'chunks/elements-*.js: markup: n.innerHTML=e': lit,
  'chunks/maplibre-*.js: markup: new DOMParser().parseFromString(t,`text/html`)': attribution,
  'cli/packed.js: markup: n.innerHTML=e': lit,
  'cli/thilik.mjs: markup: new DOMParser().parseFromString(t, `text/html`)': attribution,
  'cli/thilik.mjs: markup: s.innerHTML = t': lit,
};

test('nothing in dist, dependencies included, makes code or markup of text, but for what is listed', () => {
  const found = files
    .filter((name) => /\.m?js$/.test(name))
    .flatMap((name) => {
      const text = read(name);
      return [...nodes(parseAst(text).body, text)].flatMap(([node, source]) =>
        sinks
          .filter(([, is]) => is(node))
          .map(([what]) => `${name.replace(/-[\w-]{8}\.js$/, '-*.js')}: ${what}: ${source().slice(0, 90)}`),
      );
    });
  assert.deepEqual([...new Set(found)].sort(), Object.keys(exceptions).sort());
});
