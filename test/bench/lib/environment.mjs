import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('..', import.meta.url));

/** What figures depend on; memory in GB. */
export function machine() {
  const [{ model }] = cpus();
  return {
    processor: model.replace(/\s+/g, ' ').trim(),
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${process.arch}`,
  };
}

function run(what, command, args) {
  console.log(`${what} …`);
  try {
    execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new Error(`${what} failed.`);
  }
}

/** Installs the other libraries, which are no part of the project's own packages, where they are missing. */
export function installPeers() {
  if (existsSync(`${here}node_modules/leaflet.markercluster`)) return;
  run('Installing what thilik is compared with', 'npm', ['ci', '--prefix', here, '--loglevel', 'error']);
}

/** Builds `dist/`, so that the figures belong to the sources as they are. */
export function buildDist() {
  run('Building', process.execPath, ['src/build/build.mjs']);
}
