/** The budgets that users read about are those that the build is held to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { firstView, files } = JSON.parse(read('test/size-limits.json'));
const number = (text) => Number(text.replaceAll(',', ''));

test('the table in the changelog has every limit, so that raising one needs a line there', () => {
  const [, section = ''] = /^### Budgets\n([^]*?)(?=^#|$(?![^]))/m.exec(read('CHANGELOG.md')) ?? [];
  const rows = section.split('\n').filter((line) => /^\| (`|first view)/.test(line));
  const told = rows.map((row) => {
    const [name, gzip, brotli] = row.split('|').slice(1, -1).map((cell) => cell.trim()); // prettier-ignore
    return [name.replace(/^`([^`]+)`.*/, '$1'), { gzip: number(gzip), brotli: number(brotli) }];
  });
  const limits = [['first view', firstView.limit], ...Object.entries(files)];
  assert.deepEqual(Object.fromEntries(told), Object.fromEntries(limits));
});

test('every limit is for gzip and for brotli', () => {
  for (const [name, limit] of Object.entries({ ...files, firstView: firstView.limit })) {
    assert.deepEqual(Object.keys(limit), ['gzip', 'brotli'], name);
  }
});
