/**
 * `npm run test:all`, on a built book: the pictures must be the same whatever fonts a machine has. Runs them with nothing
 * but DejaVu and with nothing but Liberation.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = { DejaVu: 'fonts-dejavu-core', Liberation: 'fonts-liberation' };
const pictures = fileURLToPath(new URL('run.mjs', import.meta.url));

/** A folder with the fonts of a package of Debian, fetched but not installed; `null` where there is none to be had. */
function fetchFonts(name, folder) {
  try {
    execFileSync('apt-get', ['download', name], { cwd: folder, stdio: 'ignore' });
    execFileSync('sh', ['-c', `dpkg -x ${name}_*.deb ${name}`], { cwd: folder, stdio: 'ignore' });
  } catch {
    return null;
  }
  const fonts = join(folder, name, 'usr/share/fonts');
  return existsSync(fonts) ? fonts : null;
}

/** Runs the pictures of all stories with these fonts alone; one line for the table of results. */
function runWith(name, folder) {
  const fonts = fetchFonts(packages[name], folder);
  if (!fonts) return { name, line: 'skipped: the fonts can only be had on Debian or Ubuntu', failed: false };
  const file = join(folder, `${name}.conf`);
  const cache = join(folder, `cache-${name}`);
  writeFileSync(file, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [pictures], {
    env: { ...process.env, FONTCONFIG_FILE: file },
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  if (status !== 0) console.error(stderr);
  return { name, line: lines.at(-1).replace(/ in [\d.]+ s/, ''), failed: status !== 0 || lines.length > 1 };
}

/** @returns `{name, line, failed}` by font; what could not be compared counts as failed, what could not be had does not */
export function runFontConfigurations() {
  const folder = mkdtempSync(join(tmpdir(), 'thilik-fonts-'));
  try {
    return Object.keys(packages).map((name) => runWith(name, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
