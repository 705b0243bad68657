/** The table of what was tested for everybody names tests that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const rows = [...readFileSync(`${folder}criteria.md`, 'utf8').matchAll(/^\| (\d\.\d\.\d+) .*\| (.+) \|$/gm)];
const criteria =
  '1.1.1 1.3.1 1.4.3 1.4.4 1.4.12 2.1.1 2.1.2 2.1.4 2.4.3 2.4.7 2.5.5 2.5.8 3.1.1 3.1.2 3.2.2 3.2.5 4.1.2'.split(' ');

test('each criterion has a test that exists', (context) => {
  const lost = [];
  let count = 0;
  for (const [, criterion, tests] of rows) {
    const named = [...tests.matchAll(/\[[a-z]+\]\(([^)]+)\) “([^”]+)”/g)];
    assert.ok(named.length > 0, `${criterion} has no test`);
    for (const [, file, name] of named) {
      const isThere = existsSync(folder + file) && readFileSync(folder + file, 'utf8').includes(name);
      if (!isThere) lost.push(`${criterion}: ${file}: ${name}`);
      count++;
    }
  }
  assert.deepEqual(
    rows.map(([, criterion]) => criterion),
    criteria,
  );
  assert.deepEqual(lost, []);
  context.diagnostic(`${rows.length} criteria, kept by ${count} tests`);
});
