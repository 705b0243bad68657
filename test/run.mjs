/** `npm test`: every check in order, to the end, with one count as the last line. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binPath } from '../src/build/run-bin.mjs';
import { findBrowser } from './helpers/find-browser.mjs';
import { runNodeTests } from './helpers/node-tests.mjs';
import { seed } from './helpers/sample.mjs';
import { totalOf, withSecondTry } from './helpers/second-try.mjs';
import { checkSample } from './stories/all.mjs';
import { checkStories } from './stories/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const steps = [];
const scratch = mkdtempSync(join(tmpdir(), 'thilik-test-'));

/** Cursor movements of the test runner's terminal, which only clutter a log. */
const cursor = new RegExp(`${String.fromCharCode(27)}\\[(?:2K|1A|G)`, 'g');

function node(args, env = {}, write = (text) => process.stdout.write(text)) {
  return new Promise((resolve) => {
    const options = { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } };
    const child = spawn(process.execPath, args, options);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => write(String(data).replace(cursor, '')));
    }
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

async function step(name, run, quiet = false) {
  if (!quiet) console.log(`\n── ${name}`);
  const start = performance.now();
  let counts;
  try {
    counts = await run();
  } catch (error) {
    console.error(error.message);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  steps.push({ name, seconds: (performance.now() - start) / 1000, ...counts });
  return counts.failed === 0;
}

/** A step without tests of its own counts as one. */
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

const script = async (file) => asOne(await node([file]));

/** What the command says comes in one piece at its end; of one that talks much, only when it fails. */
async function command(packageName, args, { name, talksMuch = false } = {}) {
  let said = '';
  const code = await node([binPath(packageName, name), ...args], {}, (text) => (said += text));
  if (said && (code !== 0 || !talksMuch)) console.log(`\n${packageName}:\n${said}`);
  return asOne(code);
}

async function browserTests(group, files = []) {
  findBrowser();
  const report = join(scratch, `${group}.json`);
  const which = files.length > 0 ? ['--group', 'default', '--files', ...files] : ['--group', group];
  const args = [binPath('@web/test-runner', 'wtr'), '--config', 'test/web-test-runner.config.mjs', ...which];
  const code = await node(args, { THILIK_COUNTS: report });
  const counts = totalOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {});
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const nodeTests = (folders) =>
  withSecondTry((files) => runNodeTests(folders, files && ((file) => files.includes(file))));

const skipped = () => ({ passed: 0, failed: 0, skipped: 1 });

const statics = async () => {
  await step('format (prettier)', () => command('prettier', ['--check', '--log-level', 'warn', '.']), true);
  await step('lint (eslint)', () => command('eslint', ['--max-warnings', '0', '.']), true);
  await step('types (tsc)', () => command('typescript', [], { name: 'tsc' }), true);
};
const dynamics = async () => {
  await step('node tests', () => nodeTests(['test/geodata', 'test/node']));
  await step('browser tests of src', () => withSecondTry((files) => browserTests('src', files)));
  return step('build', () => script('src/build/build.mjs'));
};
// Checks that need one core run beside tests that wait for a browser.
const [, built] = await Promise.all([statics(), dynamics()]);
await step('sizes', () => (built ? script('test/size.mjs') : skipped()));
console.log(`Large matrices run as samples, seed ${seed}; npm run test:all runs all of them.`);
await step('node tests of dist', () =>
  built ? nodeTests(['test/package', 'test/house', 'test/browsers']) : skipped(),
);
await step('browser tests of dist', () => (built ? withSecondTry((files) => browserTests('dist', files)) : skipped()));
const bound = await step('build of the book', async () => {
  if (!built) return skipped();
  if ((await node(['src/build/manifest.mjs', 'stories/.storybook'])) !== 0) return asOne(1);
  const args = ['build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--quiet'];
  return command('storybook', args, { talksMuch: true });
});
const stories = async () => {
  await step('stories', () => (built && bound ? checkStories() : skipped()));
  await step('stories, a sample', () => (built && bound ? checkSample() : skipped()));
};
await Promise.all([step('the book', () => (built && bound ? nodeTests(['test/stories']) : skipped())), stories()]);
rmSync(scratch, { recursive: true, force: true });

// Again at the end, where a log that was cut still has them.
for (const { name, failures = [], unsteady = [] } of steps) {
  if (failures.length > 0) console.log(`\n── failed in ${name}\n${failures.join('\n')}`);
  if (unsteady.length > 0) console.log(`\n── unsteady in ${name}, passed when tried again\n${unsteady.join('\n')}`);
}
console.log('\n── summary');
const total = { passed: 0, failed: 0, skipped: 0, unsteady: 0 };
for (const { name, seconds, passed, failed, skipped: left, unsteady = [] } of steps) {
  const line = `${name.padEnd(24)} ${String(passed).padStart(4)} passed, ${failed} failed, ${left} skipped`;
  console.log(`${failed > 0 ? '✗' : passed > 0 ? '✓' : '–'} ${line}  ${seconds.toFixed(1)} s`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += left;
  total.unsteady += unsteady.length;
}
process.exitCode = total.failed > 0 ? 1 : 0;
const more = ['skipped', 'unsteady'].filter((each) => total[each] > 0).map((each) => `, ${total[each]} ${each}`);
console.log(`${total.passed} passed, ${total.failed} failed${more.join('')}`);
