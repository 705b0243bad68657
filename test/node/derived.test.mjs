/** What is derived from the table of attributes is as the table has it now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { derivedFiles } from '../../src/build/derive.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const [file, text] of await derivedFiles(root)) {
  test(`${file} is as \`npm run derive\` writes it`, () => assert.equal(readFileSync(root + file, 'utf8'), text));
}
