/** Sizes of what readers load, against the limits in size-limits.json (bytes). Raising a limit is a decision of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chunkFile } from './helpers/chunk-file.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const limits = JSON.parse(readFileSync(new URL('size-limits.json', import.meta.url), 'utf8'));

let failed = false;
console.log(`${'file'.padEnd(32)}${['raw', 'gzip', 'brotli'].map((name) => name.padStart(10)).join('')}  limit`);
for (const [name, limit] of Object.entries(limits)) {
  const file = chunkFile(dist, name);
  if (!existsSync(file)) {
    if (!limit.optional) failed = true;
    console.log(`${name.padEnd(32)}${'missing'.padStart(10)}${limit.optional ? '' : '  ✗'}`);
    continue;
  }
  const content = readFileSync(file);
  const sizes = {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
  const checks = Object.keys(sizes).filter((unit) => limit[unit] !== undefined);
  const over = checks.filter((unit) => sizes[unit] > limit[unit]);
  if (over.length > 0) failed = true;
  const columns = Object.values(sizes).map((size) => String(size).padStart(10));
  const texts = checks.map((unit) => `${unit} ${limit[unit]}${over.includes(unit) ? ' ✗ exceeded' : ''}`);
  console.log(`${name.padEnd(32)}${columns.join('')}  ${texts.join(', ')}`);
}

/** What a page with map, card and contact list loads until its picture stands; demo.test.mjs checks that this is all. */
const firstView = {
  files: ['thilik.js', 'chunks/elements-*.js', 'thilik.css', 'data/de/stories.json', 'data/de/contacts.json'],
  limit: 38_950,
};
const total = firstView.files.reduce(
  (sum, name) => sum + gzipSync(readFileSync(chunkFile(dist, name)), { level: 9 }).length,
  0,
);
if (total > firstView.limit) failed = true;
console.log(
  `first view, German: ${total} bytes gzip of ${firstView.limit}${total > firstView.limit ? ' ✗ exceeded' : ''}`,
);
process.exitCode = failed ? 1 : 0;
