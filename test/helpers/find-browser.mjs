import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The same browser without its window opens pages three times as fast. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function places() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

function install() {
  console.error(`Installing ${shell} with apt-get.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', shell], options);
  } catch {
    console.error(`apt-get could not install ${shell}.`);
  }
}

/** When `true`, the browser is the one without a window, which draws letters a little differently. */
export const isShell = (path) => path.includes('headless-shell');

/**
 * Path of a Chromium-like browser. On Debian and Ubuntu as root one is installed when there is none; with `CI` set, the one
 * that the pictures are of.
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, but there is no such file.`);
  }
  const find = () => places().find((path) => existsSync(path));
  const found = find();
  const isRight = found && (!process.env.CI || isShell(found));
  if (isRight) return found;
  if (canInstall()) install();
  const installed = find();
  if (installed) return installed;
  throw new Error('No browser found: install Chromium or Chrome, or set CHROME_PATH to its program file.');
}

/** Switches that make the browser run everywhere, draw letters alike, draw WebGL in software and contact nobody. */
export function browserArgs() {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--enable-unsafe-swiftshader',
    '--font-render-hinting=none',
    '--disable-font-subpixel-positioning',
    '--disable-lcd-text',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}
