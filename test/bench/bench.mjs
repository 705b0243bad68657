/** `npm run bench`: what readers wait for, with thilik and with what a webmaster would take instead; see README.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../helpers/page.mjs';
import { ratio, regressions, summarise } from './lib/statistics.mjs';
import { printedTable } from './lib/table.mjs';
import { profiles, variants } from './lib/variants.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const resultsFile = `${here}bench-results.json`;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    port: { type: 'string', default: '0' },
    'no-build': { type: 'boolean', default: false },
  },
});

const quick = options.only !== undefined || options.runs !== '7' || options['no-build'];

function prepare() {
  const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(`${here}node_modules`)) {
    console.log('Installing what thilik is compared with …');
    run('npm', ['ci', '--prefix', here, '--no-fund', '--no-audit', '--loglevel', 'error']);
  }
  if (!options['no-build'] || !existsSync(`${root}dist/thilik.js`)) {
    console.log('Building …');
    run(process.execPath, ['test/build/build.mjs']);
  }
}

function chosen() {
  const ids = options.only?.split(',') ?? variants.map(({ id }) => id);
  const unknown = ids.filter((id) => !variants.some((variant) => variant.id === id));
  if (unknown.length > 0) throw new Error(`No variant is called ${unknown.join(', ')}.`);
  return variants.filter(({ id }) => ids.includes(id));
}

/** Rounds of all variants, one after the other, so that what disturbs the machine disturbs all of them. */
async function compare(browser, server, list, profile, rounds) {
  const runs = Object.fromEntries(list.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    for (const variant of list) runs[variant.id].push(await visit(browser, server, variant, profile, profile));
    process.stderr.write(`round ${round + 1} of ${rounds}\r`);
  }
  const figures = Object.fromEntries(list.map(({ id }) => [id, summarise(runs[id])]));
  for (const { id } of list) {
    for (const [name, of] of [
      ['toLimit', 'limit'],
      ['toLeaflet', 'leaflet'],
      ['toD3', 'd3'],
    ]) {
      if (runs[of]) figures[id][name] = ratio(runs[id], runs[of], 'districts');
    }
  }
  return figures;
}

const { visit } = await import('./lib/visit.mjs');

async function main() {
  const list = chosen();
  const rounds = Number(options.runs);
  prepare();
  const { makePages } = await import('./lib/pages.mjs');
  const { startShapedServer } = await import('./lib/shaped-server.mjs');
  const browser = await launchBrowser();
  let server;
  try {
    const { read, missing } = await makePages(
      list.map(({ id }) => id),
      `${here}dist`,
    );
    for (const line of missing) console.log(line);
    const there = list.filter(({ id }) => read(`/${id}/`) !== null);
    server = await startShapedServer(read, Number(options.port));
    const results = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus()[0].model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
      browser: `Chromium ${browser.version()}`,
      runs: rounds,
    };
    for (const [name, profile] of Object.entries(profiles)) {
      results[name] = await compare(browser, server, there, profile, rounds);
      console.log(`\n${profile.title}\n${printedTable(there, results[name])}`);
    }
    finish(results);
  } finally {
    await server?.close();
    await browser.close();
  }
}

function finish(results) {
  const before = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : null;
  for (const { profile, variant, figure, before: old, now } of regressions(before, results)) {
    console.log(`worse than the committed results: ${variant}, ${figure} (${profile}): ${old} → ${now}`);
  }
  if (quick) return console.log('\nA quick try: nothing was written.');
  mkdirSync(here, { recursive: true });
  writeFileSync(`${resultsFile}.new`, `${JSON.stringify(results, null, 2)}\n`);
  renameSync(`${resultsFile}.new`, resultsFile);
}

try {
  await main();
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `Port ${options.port} is in use.` : error.message);
  process.exitCode = 1;
}
