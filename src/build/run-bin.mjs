import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of a command of an installed package, so that no shell and no PATH is needed. */
export function binPath(packageName, command = packageName) {
  const paths = require.resolve.paths(packageName);
  for (const folder of paths) {
    try {
      const { bin } = JSON.parse(readFileSync(join(folder, packageName, 'package.json'), 'utf8'));
      return join(dirname(join(folder, packageName, 'package.json')), typeof bin === 'string' ? bin : bin[command]);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${packageName} is not installed: run npm ci`);
}

/** Runs a command of an installed package; rejects with its output when it fails. */
export function runBin(packageName, args, { cwd, command } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binPath(packageName, command), ...args], { cwd });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${packageName} failed:\n${output}`)),
    );
  });
}
