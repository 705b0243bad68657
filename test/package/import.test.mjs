import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from 'node:test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const run = promisify(execFile);

/** Every module that is published; scripts for `<script>` and the command are no modules to import. */
const modules = readdirSync(dist, { recursive: true })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.m?js$/.test(name) && !/^(cli|embed)\/|\.classic\.js$|^thilik-frame\.js$/.test(name));

for (const name of modules) {
  test(`${name} can be imported without a browser`, async () => {
    const address = pathToFileURL(dist + name).href;
    const code = `import(${JSON.stringify(address)}).catch((error) => { console.error(error.message); process.exit(1); })`;
    try {
      await run(process.execPath, ['--input-type=module', '-e', code], { timeout: 20_000 });
    } catch (error) {
      assert.fail(error.stderr?.slice(-500) || error.message);
    }
  });
}
