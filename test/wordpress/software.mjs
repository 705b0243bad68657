/** Fetches what a real WordPress needs (PHP, WordPress, its SQLite drop-in), once, into node_modules/.cache/wordpress. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const cache = fileURLToPath(new URL('../../node_modules/.cache/wordpress/', import.meta.url));

/** Where each version comes from: Debian's package, or a folder of the npm package. */
const versions = { 6.1: 'debian', 6.5: 'wp-6.5', 6.6: 'wp-beta' };
export const versionNames = Object.keys(versions);

const debianPackages = ['wordpress', 'wordpress-theme-twentytwentythree', 'libjs-underscore', 'php-getid3'];
const buildsPackage = '@wp-playground/wordpress-builds@0.9.19';
const sqlitePackage = '@wp-playground/cli@3.1.56';

const quiet = { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

function run(command, args, options = {}) {
  return execFileSync(command, args, { ...quiet, maxBuffer: 2 ** 28, ...options }).toString();
}

function has(command) {
  try {
    run(command, ['--version']);
    return true;
  } catch {
    return false;
  }
}

function hasPhp() {
  return has('php') && /^pdo_sqlite$/m.test(run('php', ['-m']));
}

/** Throws one sentence when PHP with SQLite is missing and cannot be installed here. */
export function ensurePhp() {
  if (hasPhp()) return;
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log('Installing php-cli and php-sqlite3 with apt-get.');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'php-cli', 'php-sqlite3']);
  }
  if (!hasPhp())
    throw new Error('PHP for the command line with pdo_sqlite is missing: install php-cli and php-sqlite3.');
}

/** Fills a folder of the cache once; a half-filled one does not stay. */
function cached(name, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  fill(unfinished);
  renameSync(unfinished, folder);
  return folder;
}

function npmPackage(name, folder, ...paths) {
  const tarball = run('npm', ['pack', '--silent', '--pack-destination', folder, name]).trim().split('\n').pop();
  run('tar', ['xzf', join(folder, tarball), '-C', folder, ...paths]);
  rmSync(join(folder, tarball));
}

function unzip(file, folder) {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const target = join(folder, name);
    mkdirSync(name.endsWith('/') ? target : join(target, '..'), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(target, content);
  }
}

/** Its links to other packages become real files. */
function debianWordPress(folder) {
  if (!has('apt-get') || !has('dpkg'))
    throw new Error('WordPress 6.1 comes from a Debian package; here is no apt-get.');
  const packages = join(folder, 'packages');
  mkdirSync(packages);
  run('apt-get', ['download', ...debianPackages], { cwd: packages });
  for (const file of readdirSync(packages)) run('dpkg', ['-x', join(packages, file), join(packages, 'root')]);
  const share = join(packages, 'root/usr/share');
  const includes = join(share, 'wordpress/wp-includes');
  for (const [from, to] of [
    ['php/getid3', 'ID3'],
    ['javascript/underscore', 'js'],
  ]) {
    for (const name of readdirSync(join(share, from))) {
      if (!existsSync(join(share, from, name))) continue;
      rmSync(join(includes, to, name), { force: true });
      cpSync(join(share, from, name), join(includes, to, name), { recursive: true, dereference: true });
    }
  }
  for (const name of ['certificates/ca-bundle.crt', 'js/crop']) rmSync(join(includes, name), { recursive: true });
  for (const name of ['.htaccess', 'wp-config.php']) rmSync(join(share, 'wordpress', name), { force: true });
  renameSync(join(share, 'wordpress'), join(folder, 'wordpress'));
  rmSync(packages, { recursive: true });
}

/** The package keeps styles and scripts apart from the rest. */
function npmWordPress(name, folder) {
  const builds = cached('builds', (target) =>
    npmPackage(buildsPackage, target, 'package/src/wordpress', 'package/public'),
  );
  unzip(join(builds, `package/src/wordpress/${name}.zip`), join(folder, 'wordpress'));
  cpSync(join(builds, 'package/public', name), join(folder, 'wordpress'), { recursive: true });
  // It comes installed, with a database and plugins of its own.
  for (const path of ['wp-config.php', 'wp-content/database', 'wp-content/mu-plugins', 'wp-content/db.php']) {
    rmSync(join(folder, 'wordpress', path), { recursive: true, force: true });
  }
}

/** Folder of an unpacked WordPress; not to be written to. */
export function wordPressFolder(version) {
  const source = versions[version];
  const fill = (folder) => (source === 'debian' ? debianWordPress(folder) : npmWordPress(source, folder));
  return join(cached(`wordpress-${version}`, fill), 'wordpress');
}

/** Folder of the plugin that lets WordPress use SQLite. */
export function sqliteFolder() {
  const folder = cached('sqlite', (target) => {
    npmPackage(sqlitePackage, target, 'package/sqlite-database-integration.zip');
    unzip(join(target, 'package/sqlite-database-integration.zip'), target);
  });
  return join(folder, 'plugin-sqlite-database-integration');
}
