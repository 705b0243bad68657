import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addLanguage, checkLanguage } from './language.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'thilik-language-'));
after(() => rmSync(copy, { recursive: true, force: true }));

/** What readers, the command and iframes get; the rest of a build has no texts. */
const build = `
import { writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { classicScript } from './src/build/classic.mjs';
for (const mode of ['dropin', 'command']) await build({ mode, logLevel: 'error' });
await writeFile('dist/embed/embed.js', await classicScript('src/embed/page.ts'));
`;

test('a language is its folder and its row', async () => {
  for (const part of [
    'src',
    'demo',
    'geodata',
    'test/public-api.json',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const touched = addLanguage(copy);
  console.log(`a language touches ${touched.join(', ')}`);
  assert.ok(touched.filter((path) => !path.endsWith('/')).length <= 3);
  execFileSync(process.execPath, ['--input-type=module', '-e', build], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await checkLanguage(copy);
});
