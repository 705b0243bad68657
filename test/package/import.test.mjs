import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from 'node:test';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const run = promisify(execFile);

const modules = ['', 'elements/'].flatMap((folder) =>
  readdirSync(dist + folder)
    .filter((name) => name.endsWith('.js') && !name.endsWith('.classic.js') && name !== 'thilik-frame.js')
    .map((name) => folder + name),
);

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
