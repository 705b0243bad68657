/**
 * `npm run release -- patch|minor|major|x.y.z [--dry-run]`: version, changelog, tests, build and a zip for self-hosting.
 * Commits, tags and pushes nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { compareApi, pinned } from './public-api.mjs';

const parts = (version) => version.split('.').map(Number);
const isGreater = (a, b) => parts(a).reduceRight((later, part, i) => Math.sign(part - parts(b)[i]) || later, 0) > 0;

/** The version that `patch`, `minor`, `major` or a version itself leads to; `null` for anything else. */
export function nextVersion(current, argument) {
  const [major, minor, patch] = parts(current);
  const steps = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  };
  if (Object.hasOwn(steps, argument)) return steps[argument];
  return /^\d+\.\d+\.\d+$/.test(argument) ? argument : null;
}

/** Whether the step from one version to the next is large enough for what went and came. */
export function isLargeEnough(before, now, { removed, added }) {
  const [a, b] = [parts(before), parts(now)];
  const isMajor = b[0] > a[0];
  const isMinor = isMajor || b[1] > a[1];
  // Before 1.0.0 the second number counts as the first.
  const breaks = a[0] === 0 ? isMinor : isMajor;
  return (removed.length === 0 || breaks) && (added.length === 0 || isMinor);
}

const open = /^## \[(?:Unreleased|(\d+\.\d+\.\d+))\](?: – unreleased)?\n/m;

/** The changelog with what was open under the new version; `null` when nothing is. `opened`: the version it was open for. */
export function releaseChangelog(text, version, date) {
  const heading = open.exec(text);
  if (!heading || (heading[1] && !heading[0].includes('unreleased'))) return null;
  const [section] = text.slice(heading.index + heading[0].length).split(/^## /m);
  if (!/^[-*|] /m.test(section)) return null;
  const head = `## [Unreleased]\n\n## [${version}] – ${date}\n`;
  return { text: text.replace(heading[0], head), opened: heading[1] ?? null };
}

/** Ten lines for whoever unpacks the zip. */
export function readme(version, date) {
  return `thilik ${version} (${date}): Karte, Geschichten, Anlaufstellen und Angebote der Integration in Thüringen
1. Laden Sie den Ordner „thilik“ auf Ihren Webserver. Mehr braucht es nicht; nichts wird von anderswo geladen.
2. In den Kopf der Seite:  <script type="module" src="/thilik/thilik.js"></script>
   und darunter:           <link rel="stylesheet" href="/thilik/thilik.css">
3. An die gewünschte Stelle: <thilik-map district="16070">Text und Links für Seiten ohne Skript</thilik-map>
   Statt 16070 (Ilm-Kreis) setzen Sie den Schlüssel Ihres Kreises ein.
4. Verschwindet der Baustein beim Speichern, nehmen Sie <div data-thilik="map"> und das Skript thilik.classic.js.
5. Neue Version: über die alte kopieren, Altes in thilik/chunks/ vier Wochen lassen; Eigenes liegt außerhalb (contacts-src="…").
Prüfsummen aller Dateien: thilik/integrity.json. Lizenz: EUPL-1.2, thilik/LICENSE.
Alle Attribute und Beispiele: README.md im Quelltext, Abschnitt „Für Webmaster*innen“.
`;
}

/** The built folder as `thilik/` beside the ten lines; the same input gives the same bytes. */
export function zipOf(dist, text, date) {
  // Zip files know local time only, from 1980 on.
  const mtime = new Date(`${date}T12:00:00`);
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    // The WordPress plugin is installed as it is.
    .filter((path) => !path.startsWith('wordpress/'))
    .sort();
  const files = { 'LIESMICH.txt': [new TextEncoder().encode(text), { mtime }] };
  for (const path of paths) files[`thilik/${path}`] = [readFileSync(join(dist, path)), { mtime }];
  return zipSync(files, { level: 9 });
}

/** What went and came since the last release; nothing when there was none. */
function changesSince(version, root) {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    const before = execFileSync('git', ['show', `v${version}:${pinned}`], options);
    return compareApi(JSON.parse(before), JSON.parse(readFileSync(join(root, pinned), 'utf8')));
  } catch {
    return { removed: [], added: [] };
  }
}

/**
 * Makes the release in the folder, or says why not.
 * @param test runs every check and builds; `false`: something failed
 * @returns the written zip file
 * @throws Error with a sentence for whoever releases; everything is as it was before
 */
export function release({ root, argument = '', isDry = false, date, test, say = console.log }) {
  const path = (name) => join(root, name);
  const read = (name) => readFileSync(path(name), 'utf8');
  const dirty = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
  if (dirty) throw new Error(`Commit or remove these first:\n${dirty}`);

  const current = JSON.parse(read('package.json')).version;
  const version = nextVersion(current, argument);
  if (!version) throw new Error('Say how far to go: npm run release -- patch|minor|major|x.y.z [--dry-run]');
  const changelog = releaseChangelog(read('CHANGELOG.md'), version, date);
  if (!changelog) throw new Error('CHANGELOG.md has nothing under an unreleased heading.');
  const isFirst = version === current && changelog.opened === version;
  if (!isFirst && !isGreater(version, current)) throw new Error(`${version} is not later than ${current}.`);
  const changes = changesSince(current, root);
  if (!isFirst && !isLargeEnough(current, version, changes)) {
    const lines = [...changes.removed.map((line) => `gone: ${line}`), ...changes.added.map((line) => `new: ${line}`)];
    throw new Error(`${current} → ${version} is too small a step:\n${lines.join('\n')}`);
  }
  const zip = `release/thilik-${version}.zip`;
  say(`${current} → ${version}, ${zip}`);
  if (isDry) return zip;

  const names = ['package.json', 'package-lock.json', 'CHANGELOG.md'];
  const before = names.map(read);
  const bump = (text) => text.replace(`"version": "${current}"`, `"version": "${version}"`);
  writeFileSync(path('package.json'), bump(before[0]));
  // The lock names the version twice: its own and that of the root package.
  writeFileSync(path('package-lock.json'), bump(bump(before[1])));
  writeFileSync(path('CHANGELOG.md'), changelog.text);
  if (!test()) {
    names.forEach((name, i) => writeFileSync(path(name), before[i]));
    throw new Error('A check failed; nothing is released and version and changelog are as before.');
  }
  mkdirSync(path('release'), { recursive: true });
  writeFileSync(path(zip), zipOf(path('dist'), readme(version, date), date));
  say(`Look at it, then: git commit -am "build: release ${version}" && git tag v${version}`);
  return zip;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const npmTest = () => spawnSync('npm', ['test'], { cwd: root, stdio: 'inherit' }).status === 0;
  const [argument] = args.filter((arg) => arg !== '--dry-run');
  const date = new Date().toISOString().slice(0, 10);
  try {
    release({ root, argument, isDry: args.includes('--dry-run'), date, test: npmTest });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
