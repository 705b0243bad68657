import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from 'node:test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const run = promisify(execFile);

/**
 * Every module that is published; scripts for `<script>`, the command, pages of their own (builder), the worker and the
 * doctor, which examines the page as soon as it is loaded, are no modules to import.
 */
const notToImport = /^(cli|embed|builder|assets)\/|\.classic\.js$|^thilik-frame\.js$|^chunks\/doctor-/;
const modules = readdirSync(dist, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.m?js$/.test(name) && !notToImport.test(name));

for (const name of modules) {
  test(`${name} can be imported without a browser`, async () => {
    const address = pathToFileURL(dist + name).href;
    const code = `import(${JSON.stringify(address)}).catch((error) => { console.error(error.message); process.exit(1); })`;
    try {
      await run(process.execPath, ['--input-type=module', '-e', code], { timeout: 60_000 });
    } catch (error) {
      assert.fail(error.stderr?.slice(-500) || error.message);
    }
  });
}
