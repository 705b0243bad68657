/** Old libraries for the hostile pages: from npm by a lock of their own, or from Debian's archive. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
/** What is fetched here and never committed. */
const debian = `${here}node_modules/.debian/`;

/** Address prefix → folder, for the server of the pages. */
export const libraryFolders = {
  '/npm/': `${here}node_modules`,
  '/debian/': existsSync('/usr/share/javascript/prototype') ? '/usr/share/javascript' : `${debian}usr/share/javascript`,
};

/** The browser versions of Prototype and MooTools are not in npm. */
async function fetchFromDebian() {
  await mkdir(debian, { recursive: true });
  await run('apt-get', ['download', 'libjs-prototype', 'libjs-mootools'], { cwd: debian });
  const names = (await readdir(debian)).filter((name) => name.endsWith('.deb'));
  for (const name of names) await run('dpkg', ['-x', name, '.'], { cwd: debian });
}

/** Gets what is missing; gives the reason by address prefix for what can't be had. */
export async function ensureLibraries() {
  const reasons = {};
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!existsSync(`${here}node_modules/jquery`)) {
    await run(npm, ['ci', '--ignore-scripts'], { cwd: here }).catch((error) => (reasons['/npm/'] = firstLine(error)));
  }
  if (!existsSync(libraryFolders['/debian/'])) {
    await fetchFromDebian().catch((error) => (reasons['/debian/'] = `Debian packages: ${firstLine(error)}`));
  }
  return reasons;
}

function firstLine({ message }) {
  return message.split('\n').slice(0, 2).join(' ').trim();
}
