import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Split, so that this file does not find itself. */
const banned = [
  ['a path of a machine', new RegExp(['/(?:ho', 'me|Us', 'ers|wo', 'rk|ro', 'ot)/[\\w.-]+/'].join(''))],
  ['a path of a machine', new RegExp(['[A-Z]:\\\\', 'Users\\\\'].join(''))],
  ['a registry address', new RegExp(['"reso', 'lved":|registry\\.', 'npmjs|/npm-', 'registry/'].join(''))],
  ['an address of a local server', new RegExp(['https?://(?:local', 'host|127\\.0\\.0\\.', '1):\\d{4}'].join(''))],
];

const binary = /\.(png|jpe?g|gif|ico|woff2?|zip|pdf|fgb|pmtiles|webp|avif)$/i;

/** Tracked files and those about to be; without git (a downloaded archive) there is nothing to check. */
function trackedFiles() {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['ls-files', '-z'], options).split('\0').filter(Boolean);
  } catch {
    return null;
  }
}

test('no tracked file names a machine or a registry', (context) => {
  const files = trackedFiles();
  if (!files) return context.skip('not a git checkout');
  const found = [];
  for (const file of files) {
    if (binary.test(file) || !existsSync(root + file)) continue;
    readFileSync(root + file, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        for (const [what, pattern] of banned) if (pattern.test(line)) found.push(`${file}:${index + 1} ${what}`);
      });
  }
  assert.deepEqual(found.slice(0, 20), []);
});

test('the top level stays as agreed', (context) => {
  const files = trackedFiles();
  if (!files) return context.skip('not a git checkout');
  const allowed =
    /^(\..+|src|stories|geodata|demo|test|vite\.config\.ts|package(-lock)?\.json|tsconfig\.json|eslint\.config\.js|README\.md|LICENSE(\.\w+)?|LICENSES|CHANGELOG\.md|CONTRIBUTING\.md)$/;
  const top = [...new Set(files.map((file) => file.split('/')[0]))];
  assert.deepEqual(
    top.filter((name) => !allowed.test(name)),
    [],
  );
});
