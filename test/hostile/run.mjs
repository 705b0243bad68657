/**
 * `npm run test:hostile`: every form on every hostile page, with pictures in `pictures/` and a table. Names of pages as
 * arguments run only these.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchBrowser } from '../helpers/page.mjs';
import { ensureLibraries } from './libraries.mjs';
import { hostilePages } from './pages.mjs';
import { expected, formNames, survive } from './survive.mjs';

const pictures = fileURLToPath(new URL('pictures/', import.meta.url));
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });

const wanted = process.argv.slice(2);
const reasons = await ensureLibraries();
const pages = {};
for (const name of Object.keys(hostilePages)) {
  const { needs } = hostilePages[name];
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (needs && reasons[needs]) console.log(`left out: ${name} (${reasons[needs]})`);
  else pages[name] = hostilePages[name];
}

const fileName = (name, index) => `${name.replace(/[^a-z0-9]+/gi, '-')}-${index}.png`;
const start = performance.now();
const { results, missing } = await survive(pages, { picture: (name, index) => pictures + fileName(name, index) });
if (missing) console.log(`left out: the static form (${missing})`);

const width = Math.max(...results.map(({ name }) => name.length));
console.log(`\n${''.padEnd(width)}  ${formNames.map((form) => form.padEnd(8)).join('')}`);
const failures = [];
for (const { name, page, found } of results) {
  const cells = formNames.map((form) => {
    const is = found[form];
    if (is !== undefined && is !== expected(page, form))
      failures.push(`${name}, ${form}: ${is} instead of ${expected(page, form)}`);
    return (is === undefined ? '–' : is).slice(0, 7).padEnd(8);
  });
  console.log(`${name.padEnd(width)}  ${cells.join('')}${page.why ? ` ${page.why}` : ''}`);
}

/** All pictures on few sheets, to be looked at. */
async function contactSheets() {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
  const perSheet = 12;
  for (let from = 0; from < results.length; from += perSheet) {
    const rows = results.slice(from, from + perSheet).map(({ name }) => {
      const images = [0, 1, 2].map((index) => `<img src="${fileName(name, index)}" alt="" height="220">`);
      return `<figure><figcaption>${name.replace(/</g, '&lt;')}</figcaption>${images.join('')}</figure>`;
    });
    const sheet = `${pictures}sheet-${from / perSheet + 1}`;
    const css = 'body{display:grid;grid-template-columns:1fr 1fr;font:14px sans-serif;gap:8px} figure{margin:0}';
    await writeFile(`${sheet}.html`, `<!doctype html><meta charset="utf-8"><style>${css}</style>${rows.join('')}`);
    await page.goto(pathToFileURL(`${sheet}.html`).href);
    await page.screenshot({ path: `${sheet}.png`, fullPage: true });
  }
  await browser.close();
}
await contactSheets();

const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`\n${results.length} pages, ${failures.length} failures, ${seconds} s; pictures in ${pictures}`);
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
