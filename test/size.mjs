/** Sizes of what readers load, against the limits in size-limits.json (bytes). Raising a limit is a decision of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { filesOf, readerScripts } from './helpers/chunk-file.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const { firstViews, files: limits } = JSON.parse(readFileSync(new URL('size-limits.json', import.meta.url), 'utf8'));
const units = {
  raw: (content) => content.length,
  gzip: (content) => gzipSync(content, { level: 9 }).length,
  brotli: (content) => brotliCompressSync(content).length,
};

function sizesOf(names) {
  const contents = names.flatMap((name) => filesOf(dist, name)).map((file) => readFileSync(file));
  const sum = (unit) => contents.reduce((total, content) => total + units[unit](content), 0);
  return Object.fromEntries(Object.keys(units).map((unit) => [unit, sum(unit)]));
}

function check(title, names, limit) {
  const missing = names.flatMap((name) => filesOf(dist, name)).filter((file) => !existsSync(file));
  if (missing.length > 0) return `${title.padEnd(42)}missing ✗`;
  const sizes = sizesOf(names);
  const columns = Object.values(sizes).map((size) => String(size).padStart(9));
  const texts = Object.entries(limit ?? {}).map(
    ([unit, most]) => `${unit} ${most}${sizes[unit] > most ? ' ✗ exceeded' : ''}`,
  );
  return `${title.padEnd(42)}${columns.join('')}  ${texts.join(', ') || '✗ no limit'}`;
}

const languages = (await runnerImport(`${root}src/i18n/languages.ts`, { root, configFile: false })).module.languageTags;

/** A row for `{language}` is one for each; German texts come with the code that shows them. */
function rowsOf(name) {
  const spoken = languages.filter((tag) => tag !== 'de' || !name.startsWith('chunks/'));
  return name.includes('{language}') ? spoken.map((tag) => name.replace('{language}', tag)) : [name];
}

const limited = new Map(Object.keys(limits).flatMap((name) => rowsOf(name).map((row) => [row, limits[name]])));
const unlimited = [...readerScripts(dist).keys()].filter((name) => !limited.has(name));
const lines = [
  ...[...limited.keys(), ...unlimited].map((name) => check(name, [name], limited.get(name))),
  // What pages load until their picture stands, in German; demo.test.mjs checks that this is all.
  ...Object.entries(firstViews).map(([name, { files, limit }]) => check(name, files, limit)),
];
console.log(`${'file'.padEnd(42)}${Object.keys(units).map((unit) => unit.padStart(9)).join('')}  limit`); // prettier-ignore
console.log(lines.join('\n'));
process.exitCode = lines.some((line) => line.includes('✗')) ? 1 : 0;
