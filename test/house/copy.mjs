/** A copy of the project that may be changed, and a build of what readers, the command and iframes get. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const parts = 'src demo geodata test/public-api.json README.md package.json tsconfig.json vite.config.ts'.split(' ');

export function copyProject() {
  const copy = mkdtempSync(join(tmpdir(), 'thilik-house-'));
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** Changes a file; a change that finds nothing to do is a fault of the test. */
export function change(root, file, how) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = how(before);
  assert.notEqual(after, before, file);
  writeFileSync(path, after);
}

const script = `
import { writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { classicScript, classicScripts } from './src/build/classic.mjs';
for (const mode of ['dropin', 'command']) await build({ mode, logLevel: 'error' });
for (const [name, entry] of Object.entries(classicScripts)) await writeFile('dist/' + name, await classicScript(entry));
`;

/** Writes what `npm run derive` writes (nobody touches those files by hand), and builds. */
export function buildCopy(root) {
  const run = (...args) =>
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  run('src/build/derive.mjs');
  run('--input-type=module', '-e', script);
}
