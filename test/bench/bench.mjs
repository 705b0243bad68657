/** `npm run bench`: what readers wait for, with thilik and with what a webmaster would take instead; see README.md. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../helpers/page.mjs';
import { compare } from './lib/compare.mjs';
import { buildDist, installPeers, machine } from './lib/environment.mjs';
import { goalLines } from './lib/goals.mjs';
import { help, readOptions } from './lib/options.mjs';
import { withTable } from './lib/readme.mjs';
import { startShapedServer } from './lib/shaped-server.mjs';
import { regressions } from './lib/statistics.mjs';
import { printedTable } from './lib/table.mjs';
import { profiles, quickProfiles, variants } from './lib/variants.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const resultsFile = `${here}bench-results.json`;

/** Parts beside the comparison: their module is only loaded when they are wanted, Lighthouse is large. */
const extras = {
  many: async ({ browser, server }) => (await import('./lib/many.mjs')).tenMaps(browser, server, 5),
  memory: async ({ server }) => (await import('./lib/memory.mjs')).mountAndRemove(server),
  frames: async ({ browser, server }) => (await import('./lib/frames.mjs')).hoverAndSelect(browser, server),
  search: async ({ browser, server }) => (await import('./lib/search.mjs')).keystrokes(browser, server),
  filter: async ({ browser, server }) => (await import('./lib/filter.mjs')).filterStrokes(browser, server, 10_000),
  large: async ({ browser }) => {
    const { districtOfMany, allOfMany } = await import('./lib/large.mjs');
    return { ...(await districtOfMany(browser, 1_000_000)), whole: await allOfMany(browser, 100_000) };
  },
  clusters: async ({ browser, server }) => (await import('./lib/clusters.mjs')).clusters(browser, server, 3),
  street: async ({ browser, server }) => (await import('./lib/street.mjs')).streetMap(browser, server, 5),
  feeds: async () => (await import('./lib/feeds.mjs')).longestStretches(1),
  lighthouse: async ({ server }) =>
    (await import('./lib/lighthouse.mjs')).audit(`${server.origin}/demo/ilm-kreis.html`, 3),
  showcase: async ({ browser, server }) => (await import('./lib/showcase.mjs')).showcase(browser, server, 3),
};

async function measure(options, browser, server, pages) {
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    browser: `Chromium ${browser.version()}`,
    versions: pages.versions,
    runs: options.runs,
  };
  const list = variants.filter(({ id }) => options.variants.includes(id) && !pages.missing.includes(id));
  if (options.parts.includes('compare')) {
    for (const [name, profile] of Object.entries(options.quick ? quickProfiles : profiles)) {
      results[name] = await compare(browser, server, list, profile, options.runs);
      console.log(`\n${profile.title}, medians of ${options.runs} (least–most)\n${printedTable(list, results[name])}`);
    }
  }
  for (const part of options.parts.filter((name) => extras[name])) {
    results[part] = await extras[part]({ browser, server });
    console.log(`\n${part}: ${JSON.stringify(results[part])}`);
  }
  return results;
}

/** Six digits are more than any figure has. */
const rounded = (_key, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);

/** Each file is complete or as before: it is written beside and then renamed. */
function write(files) {
  for (const [path, text] of files) writeFileSync(`${path}.new`, text);
  for (const [path] of files) renameSync(`${path}.new`, path);
}

function finish(options, results) {
  console.log(`\n${goalLines(results).join('\n')}`);
  const before = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : null;
  for (const { profile, variant, figure, before: old, now } of regressions(before, results)) {
    console.log(
      `worse than the committed results: ${variant}, ${figure} (${profile}): ${old.toFixed(1)} → ${now.toFixed(1)}`,
    );
  }
  if (!options.complete) return console.log('\nNot a complete run: nothing was written.');
  write([
    [resultsFile, `${JSON.stringify(results, rounded, 2)}\n`],
    [readme, withTable(readFileSync(readme, 'utf8'), results)],
  ]);
  console.log('\nWrote bench-results.json and the table in the README.');
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return console.log(help);
  const content = { read: () => null };
  const server = await startShapedServer((address) => content.read(address), options.port);
  let browser;
  try {
    browser = await launchBrowser();
    installPeers();
    if (options.build) buildDist();
    const { makePages } = await import('./lib/pages.mjs');
    const pages = await makePages(options.variants, `${here}dist`);
    content.read = pages.read;
    for (const id of pages.missing) console.log(`"${id}" is missing: this build can't make its page.`);
    finish(options, await measure(options, browser, server, pages));
  } finally {
    await browser?.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  const busy = error.code === 'EADDRINUSE' && `Port ${error.port} is in use.`;
  console.error(busy || error.message.split('\n')[0]);
  process.exitCode = 1;
}
