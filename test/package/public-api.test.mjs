import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { compareApi, pinned, publicApi } from '../../src/build/public-api.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const before = JSON.parse(readFileSync(root + pinned, 'utf8'));

test('nothing that pages rely on is gone, and what is new is written down', async () => {
  const { removed, added } = compareApi(before, await publicApi(root));
  const gone = 'gone, which breaks pages: keep it, or release a new major version and run "npm run api"';
  assert.deepEqual(removed, [], gone);
  assert.deepEqual(added, [], 'new: once it is meant to stay, run "npm run api" and commit the file');
});

test('a renamed attribute is both: something gone and something new', () => {
  const now = before.map((line) => line.replace('<thilik-map> attribute scope', '<thilik-map> attribute area'));
  assert.deepEqual(compareApi(before, now), {
    removed: ['<thilik-map> attribute scope'],
    added: ['<thilik-map> attribute area'],
  });
});

test('what is written down covers every kind of promise', () => {
  const kinds = ['attribute', 'property', 'read-only', 'method', 'event', 'slot', 'part', 'state'];
  for (const kind of kinds)
    assert.ok(
      before.some((line) => line.startsWith('<thilik-map> ' + kind)),
      kind,
    );
  for (const kind of ['token', 'export', 'file'])
    assert.ok(
      before.some((line) => line.startsWith(`${kind} `)),
      kind,
    );
  assert.ok(before.includes('<thilik-map> attribute boundaries takes 2019'));
});
