/** A WordPress of its own in a temporary folder, served by PHP on a free port. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteFolder, wordPressFolder } from './software.mjs';

const plugin = fileURLToPath(new URL('../../dist/wordpress/thilik.zip', import.meta.url));
const php = (name) => fileURLToPath(new URL(`php/${name}.php`, import.meta.url));

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The drop-in; before WordPress 6.2 its way of preparing queries does not fit, and WordPress's own does. */
function addSqlite(folder, version) {
  const target = join(folder, 'wp-content/plugins/sqlite-database-integration');
  cpSync(sqliteFolder(), target, { recursive: true });
  const dropIn = readFileSync(join(target, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', target)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(folder, 'wp-content/db.php'), dropIn);
  if (version !== '6.1') return;
  const file = join(target, 'wp-includes/sqlite/class-wp-sqlite-db.php');
  const code = readFileSync(file, 'utf8');
  const changed = code.replace('public function prepare(', 'public function unused_prepare(');
  if (changed === code) throw new Error('The SQLite drop-in has changed: prepare() is not where it was.');
  writeFileSync(file, changed);
}

function config(origin, more = {}) {
  const constants = {
    DB_NAME: 'wordpress',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WPLANG: 'de_DE',
    WP_ENVIRONMENT_TYPE: 'local',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: true,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: 'test',
    SECURE_AUTH_KEY: 'test',
    LOGGED_IN_KEY: 'test',
    NONCE_KEY: 'test',
    ...more,
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`;
}

/** Runs the installation; when it fails, the folder goes and WordPress's own words come with the error. */
function installed(folder, install) {
  try {
    return install();
  } catch (error) {
    const log = join(folder, 'wp-content/debug.log');
    const reason = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : error.message;
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`WordPress could not be installed: ${reason}`, { cause: error });
  }
}

/** Asks until the server answers at all. */
async function answering(origin) {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await fetch(`${origin}/readme.html`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * Installs and starts a WordPress with the built plugin unpacked and active.
 *
 * Gives `{version, origin, accounts, rest, script, log, close}`: `rest(role, method, route, body)` asks its interface and gives
 * `{status, body}`; `script(name, ...args)` runs a file of `php/` inside WordPress and gives what it prints, read as
 * JSON; `log()` is what PHP complained about.
 */
export async function startSite(version) {
  const folder = mkdtempSync(join(tmpdir(), 'thilik-wordpress-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  cpSync(wordPressFolder(version), folder, { recursive: true });
  mkdirSync(join(folder, 'wp-content/plugins'), { recursive: true });
  addSqlite(folder, version);
  writeFileSync(join(folder, 'wp-config.php'), config(origin));

  const script = (name, ...args) => {
    const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 };
    const output = execFileSync(
      'php',
      ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true', php(name), folder, ...args],
      options,
    );
    return JSON.parse(output.slice(output.indexOf('\u0002') + 1));
  };
  const { accounts, ...state } = installed(folder, () => script('install', plugin));
  if (!state.installed || !state.activated) throw new Error(`The plugin was not installed: ${JSON.stringify(state)}`);

  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], {
    // A group of its own: its workers outlive it otherwise.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await answering(origin);

  const rest = async (role, method, route, body) => {
    const [path, query] = route.split('?');
    const address = `${origin}/index.php?rest_route=${path}${query ? `&${query}` : ''}`;
    const headers = { 'Content-Type': 'application/json' };
    if (role) headers.Authorization = `Basic ${btoa(`${role}:${accounts[role].application}`)}`;
    const response = await fetch(address, { method, headers, body: body && JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };
  const log = () => {
    try {
      return readFileSync(join(folder, 'wp-content/debug.log'), 'utf8');
    } catch {
      return '';
    }
  };
  const close = () => {
    process.kill(-server.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  /** For scripts only: the server's addresses stay those of the first site. */
  const becomeNetwork = () => {
    script('to-network');
    const constants = {
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: '127.0.0.1',
      PATH_CURRENT_SITE: '/',
    };
    Object.assign(constants, { SITE_ID_CURRENT_SITE: 1, BLOG_ID_CURRENT_SITE: 1 });
    writeFileSync(join(folder, 'wp-config.php'), config(origin, constants));
  };
  return { archive: plugin, becomeNetwork, version: state.version, folder, origin, accounts, rest, script, log, close };
}
