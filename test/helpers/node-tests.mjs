import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { run } from 'node:test';
import { noTests, totalOf } from './second-try.mjs';

function testFiles(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true });
  return names
    .filter((name) => /\.test\.m?js$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

function describe({ name, file, details }) {
  const where = file ? ` (${relative(process.cwd(), file)})` : '';
  const error = details.error?.cause ?? details.error;
  return `✗ ${name}${where}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}\n`;
}

/** What takes longest starts first, so that nobody waits alone for it in the end. */
const longest =
  'take-over prerender street street-consent street-life demo visit editor builder version-0.1 street-zoom street-gestures street-layout embed street-failures doctor hostile builder-code task surroundings touch'.split(
    ' ',
  );
const place = (file) => longest.indexOf(basename(file, '.test.mjs')) + 1 || longest.length + 1;

/** Names the files that took longest, for whoever wants the run to be shorter. */
function slowest(milliseconds) {
  const sorted = [...milliseconds].sort(([, a], [, b]) => b - a).slice(0, 6);
  return sorted.map(([file, time]) => `${relative(process.cwd(), file)} ${(time / 1000).toFixed(0)} s`).join(', ');
}

/**
 * Runs the *.test.mjs files of the folders, or some of them, with node:test and counts the tests; suites do not count.
 * `failures` describes each failed test, `files` counts by file.
 */
export function runNodeTests(folders, isWanted = () => true) {
  const counts = {};
  const where = (file) => relative(process.cwd(), file);
  const countsIn = (file) => (counts[where(file)] ??= noTests());
  const files = folders
    .flatMap(testFiles)
    .filter(isWanted)
    .map((file) => join(process.cwd(), file));
  files.sort((a, b) => place(a) - place(b));
  if (files.length === 0) return Promise.resolve(totalOf(counts));
  return new Promise((resolve, reject) => {
    const milliseconds = new Map();
    const note = ({ nesting, file, details }) => {
      if (nesting === 0) milliseconds.set(file, (milliseconds.get(file) ?? 0) + details.duration_ms);
    };
    const stream = run({ files, concurrency: 4, timeout: process.env.THILIK_ALL ? 1_800_000 : 450_000 });
    stream.on('test:pass', (event) => {
      note(event);
      if (event.details.type === 'suite') return;
      countsIn(event.file)[event.skip !== undefined || event.todo !== undefined ? 'skipped' : 'passed']++;
    });
    stream.on('test:fail', (event) => {
      note(event);
      // A suite or parent fails because a test in it failed, which is counted already.
      if (event.details.error?.failureType === 'subtestsFailed') return;
      const failure = describe(event);
      countsIn(event.file).failed++;
      countsIn(event.file).failures.push(failure);
      console.error(failure);
    });
    stream.on('test:stderr', (event) => process.stderr.write(event.message));
    stream.on('error', reject);
    stream.on('end', () => {
      const total = totalOf(counts);
      console.log(`slowest: ${slowest(milliseconds)}`);
      console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
      resolve(total);
    });
    stream.resume();
  });
}
