/** What the README gives webmasters to paste is what the project makes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { snippetStyle } from '../../src/build/snippet-style.mjs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the style that keeps the space of a map free is that of thilik.css', () => {
  const [, style] = /<style>(thilik-map\b.*)<\/style>/.exec(readme) ?? [];
  assert.equal(style, snippetStyle('thilik-map'));
});
