import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { hostGlobals, importsOf, sourceFiles } from '../helpers/imports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Who may import whom. `types` are allowed as type-only imports. */
const pure = ['model', 'contract', 'geo', 'i18n', 'search', 'styles', 'events'];
const everything = [
  'model',
  'contract',
  'geo',
  'i18n',
  'search',
  'styles',
  'events',
  'templates',
  'data',
  'feeds',
  'hours',
  'content',
  'store',
  'engines',
  'controllers',
  'elements',
];
const layers = {
  model: { types: pure },
  contract: { values: ['model'], types: pure },
  geo: {
    types: pure,
    packages: [
      'topojson-client',
      'topojson-specification',
      '@turf/boolean-point-in-polygon',
      '@turf/distance',
      'geojson',
    ],
  },
  i18n: { types: pure },
  search: { values: ['model'], types: pure },
  styles: { types: pure, packages: ['lit', '@lit/reactive-element'] },
  events: { types: pure },
  templates: { packages: ['lit'] },
  hours: { values: ['model'], types: pure },
  feeds: { values: ['hours', 'i18n', 'model', 'geo', 'search'], types: pure, packages: ['fflate', 'ical.js'] },
  data: { values: ['contract', 'feeds', 'hours', 'model', 'geo', 'i18n', 'search'], types: pure },
  content: { values: ['hours', 'model', 'i18n'], types: pure, packages: ['lean-qr'] },
  store: { values: ['model', 'geo', 'search'], types: [...pure, 'feeds'] },
  engines: {
    values: ['geo', 'styles', 'model', 'templates'],
    types: [...pure, 'store'],
    packages: ['lit', 'geojson', 'pmtiles'],
  },
  controllers: { values: ['store', 'data', 'i18n', 'model'], types: everything, packages: ['lit'] },
  elements: { values: everything, packages: ['lit'] },
  doctor: { values: [...everything, 'define'], packages: ['lit', 'package.json'] },
  define: { values: [...everything, 'doctor'], packages: ['lit', 'package.json'] },
  embed: { values: [...everything, 'define'], packages: ['lit', '@lit-labs/ssr', 'parse5'] },
  integrations: { values: everything },
  cli: {
    values: [...everything.filter((layer) => layer !== 'elements'), 'embed'],
    types: everything,
    packages: ['ajv', 'jsonc-parser', 'lit', 'node:'],
  },
  index: { values: [...everything, 'define'], packages: ['lit'] },
};

/** What the layers without a document may use of their host; only data/ asks the network. */
const plain =
  'console setTimeout clearTimeout structuredClone queueMicrotask performance URL URLSearchParams AbortController AbortSignal DOMException';
const hostNames = {
  model: plain,
  contract: plain,
  geo: plain,
  search: plain,
  content: plain,
  store: plain,
  feeds: `${plain} TextDecoder TextEncoder Intl`,
  hours: `${plain} Intl`,
  data: `${plain} fetch Request Response Headers TextDecoder`,
};
const network = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** Tools that build run in Node only and may use everything. */
const files = sourceFiles(root, 'src').filter((file) => !file.startsWith('src/build/'));
const imports = new Map(files.map((file) => [file, importsOf(root, file)]));

function layerOf(path) {
  const [, first] = path.split('/');
  return first.replace(/\.ts$/, '');
}

function isPackage(to) {
  return !to.startsWith('src/') && !to.startsWith('geodata/');
}

function allowsPackage(rule, file, to) {
  if (to === 'maplibre-gl' || to.startsWith('maplibre-gl/')) return file.startsWith('src/engines/maplibre/');
  return (rule.packages ?? []).some((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`));
}

function problemOf(file, { to, typeOnly }) {
  const from = layerOf(file);
  const rule = layers[from];
  if (!rule) return `the folder ${from} is not in the table of layers`;
  if (to.startsWith('geodata/schema/') && from === 'cli') return null;
  if (to.startsWith('geodata/')) return from === 'data' && to.endsWith('.json') ? null : 'only data/ reads geodata';
  if (isPackage(to)) return allowsPackage(rule, file, to) ? null : `${from} may not import ${to}`;
  const target = layerOf(to);
  if (target === from && from !== 'index') return null;
  if (rule.values?.includes(target)) return null;
  if (typeOnly && rule.types?.includes(target)) return null;
  return `${from} may not import ${typeOnly ? 'types' : 'values'} of ${target}`;
}

test('every layer imports only what it may', () => {
  const problems = [];
  for (const [file, list] of imports) {
    for (const item of list) {
      const problem = problemOf(file, item);
      if (problem) problems.push(`${file}:${item.line} ${problem} (${item.to})`);
    }
  }
  assert.deepEqual(problems, []);
});

test('relative imports name an existing file', () => {
  const problems = [];
  for (const [file, list] of imports) {
    for (const { to, line } of list) {
      if (to.startsWith('src/') && to.endsWith('.ts') && !imports.has(to)) problems.push(`${file}:${line} ${to}`);
    }
  }
  assert.deepEqual(problems, []);
});

test('there is no cycle, neither by types nor by what is loaded later', () => {
  const demo = sourceFiles(root, 'demo').map((file) => [file, importsOf(root, file)]);
  const all = new Map([...imports, ...demo]);
  const state = new Map();
  const cycles = [];
  const visit = (file, path) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const { to } of all.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of all.keys()) visit(file, []);
  assert.deepEqual(cycles, []);
});

const globals = hostGlobals(root, files);

test('model, contract, geo, search, content, store, feeds, hours and data know no document', () => {
  const problems = [];
  for (const [file, list] of globals) {
    const allowed = hostNames[layerOf(file)]?.split(' ');
    for (const { name, line } of allowed ? list : []) {
      if (!allowed.includes(name)) problems.push(`${file}:${line} ${name}`);
    }
  }
  assert.deepEqual(problems, []);
});

test('only data/ asks the network', () => {
  const problems = [];
  for (const [file, list] of globals) {
    if (['data', 'cli'].includes(layerOf(file))) continue;
    for (const { name, line } of list) if (network.includes(name)) problems.push(`${file}:${line} ${name}`);
  }
  assert.deepEqual(problems, []);
});

test('static HTML is written without Lit and without a document', () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to, typeOnly } of imports.get(file) ?? []) if (!typeOnly) visit(to);
  };
  visit('src/embed/static/static-html.ts');
  assert.ok(seen.size > 10);
  assert.deepEqual(
    [...seen].filter((to) => isPackage(to) && !['topojson-client', '@turf/distance'].includes(to)),
    [],
  );
  const hosts = [...globals].filter(([file]) => seen.has(file)).flatMap(([, list]) => list.map(({ name }) => name));
  assert.deepEqual(
    hosts.filter((name) => !plain.split(' ').includes(name)),
    [],
  );
});
