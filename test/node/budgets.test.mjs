/** The budgets that users read about are those that the build is held to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { firstViews, files } = JSON.parse(read('test/size-limits.json'));
const views = Object.entries(firstViews).map(([name, { limit }]) => [name, limit]);
const limits = { ...Object.fromEntries(views), ...files };
const number = (text) => Number(text.replaceAll(',', ''));

test('the table in the changelog has every limit, so that raising one needs a line there', () => {
  const [, section = ''] = /^### Budgets\n([^]*?)(?=^#|$(?![^]))/m.exec(read('CHANGELOG.md')) ?? [];
  const rows = section.split('\n').filter((line) => /^\| (`|first view)/.test(line));
  const told = rows.map((row) => {
    const [name, gzip, brotli] = row.split('|').slice(1, -1).map((cell) => cell.trim()); // prettier-ignore
    return [name.replace(/^`([^`]+)`.*/, '$1'), { gzip: number(gzip), brotli: number(brotli) }];
  });
  assert.deepEqual(Object.fromEntries(told), limits);
});

test('every limit is for gzip and for brotli', () => {
  for (const [name, limit] of Object.entries(limits)) {
    assert.deepEqual(Object.keys(limit), ['gzip', 'brotli'], name);
  }
});
