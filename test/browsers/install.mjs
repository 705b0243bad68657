import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Debian's packages of the browsers and what they need, by the file that shows that each is there. */
export const programs = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/xvfb-run',
  xauth: '/usr/bin/xauth',
};

const missing = () => Object.keys(programs).filter((name) => !existsSync(programs[name]));

/**
 * Installs with apt what is missing, where that may be done.
 * @returns {Promise<string | null>} why it could not be: one sentence; `null` when all is there
 */
export async function installBrowsers() {
  const names = missing();
  if (names.length === 0) return null;
  const isAllowed = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isAllowed) {
    console.error(`Installing ${names.join(', ')} with apt-get.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
      try {
        await promisify(execFile)('apt-get', args, { env, maxBuffer: 1e8 });
      } catch ({ stderr }) {
        console.error(stderr);
        break;
      }
    }
  }
  const left = missing();
  return left.length === 0 ? null : `Debian's ${left.join(', ')} must be installed to visit pages in these browsers.`;
}
