/**
 * `npm run test:all`, on a built book: every story in every language and colour scheme, the pictures with other fonts on
 * the machine, and the large matrices of `test/package` and `test/node`. Writes the table `all-results.md`. `npm test` runs a sample of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { runNodeTests } from '../helpers/node-tests.mjs';
import { choose, seed } from '../helpers/sample.mjs';
import { visit } from './everybody.mjs';
import { runFontConfigurations } from './font-configurations.mjs';
import { runStories, schemeNames, storiesOf } from './stories.mjs';

const { languageTags } = (
  await runnerImport(fileURLToPath(new URL('../../src/i18n/languages.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module;

const combinations = languageTags.flatMap((lang) => schemeNames.map((scheme) => ({ lang, scheme })));

/** Where a reader with a keyboard and large letters comes to every story, see `everybody.mjs`. */
const visited = ['de light', 'en dark', 'de-simple forced'];

/** Every story in every language and scheme: `{ id, lang, scheme }`. */
const allViews = () => combinations.flatMap((combination) => storiesOf().map(({ id }) => ({ ...combination, id })));

/**
 * Runs views, all of them without a choice; one row per language and scheme.
 * @param isVisited whether the stories of a language and scheme are used by keyboard and with large letters, too
 */
export async function runViews(views, isVisited = (name) => visited.includes(name)) {
  const rows = [];
  for (const { lang, scheme } of combinations) {
    const only = views ? views.filter((view) => view.lang === lang && view.scheme === scheme).map(({ id }) => id) : '';
    if (only.length === 0 && views) continue;
    const look = () => (isVisited(`${lang} ${scheme}`) ? visit : null);
    const results = await runStories({ look, only, lang, scheme, pages: views ? 1 : 2 });
    const wrong = [...results].filter(([, problems]) => problems.length > 0);
    rows.push({ lang, scheme, stories: results.size, wrong });
  }
  return rows;
}

/** Counts a seeded sample, as a step of `npm test`. */
export async function checkSample({ count = 12 } = {}) {
  const rows = await runViews(choose(allViews(), count));
  const failures = failuresOf(rows);
  for (const failure of failures) console.error(failure);
  console.log(`a sample of ${count} stories in other languages and schemes, seed ${seed}`);
  return { passed: count - failures.length, failed: failures.length, skipped: 0, failures };
}

const failuresOf = (rows) =>
  rows.flatMap(({ lang, scheme, wrong }) =>
    wrong.map(([id, problems]) => `✗ ${id}, ${lang}, ${scheme}\n    ${problems.join('\n    ')}`),
  );

/** Tests that run a sample of their matrix in `npm test`; here `THILIK_ALL` makes them run the whole. */
function runMatrices() {
  process.env.THILIK_ALL = '1';
  const isSampled = (file) => /helpers\/sample\.mjs|THILIK_ALL/.test(readFileSync(file, 'utf8'));
  return runNodeTests(['test/package', 'test/node'], isSampled);
}

/** The table of a whole run, as Markdown. */
export function tableOf(rows, fonts, matrices, date) {
  const lines = rows.map(
    ({ lang, scheme, stories, wrong }) => `| ${lang} | ${scheme} | ${stories} | ${wrong.length} |`,
  );
  return [
    '# Everything of which npm test runs a sample',
    `Written by \`npm run test:all\` on ${date}. A story counts as failed when it throws, logs, asks a foreign host, or axe finds something; in ${visited.join(', ')} also when it can't be used by keyboard or with large letters (\`everybody.mjs\`).`,
    ['| language | scheme | stories | failed |', '| --- | --- | ---: | ---: |', ...lines].join('\n'),
    [
      '| fonts of the machine | pictures |',
      '| --- | --- |',
      ...fonts.map(({ name, line }) => `| ${name} | ${line} |`),
    ].join('\n'),
    'Tests with a large matrix (every page, width, scheme, element, form, hostile page):',
    [
      '| file | tests | failed |',
      '| --- | ---: | ---: |',
      ...Object.entries(matrices.files)
        .map(([file, { passed, failed }]) => `| ${file} | ${passed + failed} | ${failed} |`)
        .sort(),
    ].join('\n'),
    ...failuresOf(rows).map((failure) => `- ${failure.replace(/\n\s+/g, ' · ')}`),
    '',
  ].join('\n\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await runViews(null);
  const fonts = runFontConfigurations();
  const matrices = await runMatrices();
  for (const failure of failuresOf(rows)) console.error(failure);
  writeFileSync(
    new URL('all-results.md', import.meta.url),
    tableOf(rows, fonts, matrices, new Date().toISOString().slice(0, 10)).trimEnd() + '\n',
  );
  for (const { lang, scheme, stories, wrong } of rows)
    console.log(`${lang} ${scheme}: ${stories} stories, ${wrong.length} failed`);
  for (const { name, line } of fonts) console.log(`pictures with ${name}: ${line}`);
  process.exitCode = failuresOf(rows).length > 0 || matrices.failed > 0 || fonts.some(({ failed }) => failed) ? 1 : 0;
}
