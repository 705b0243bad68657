/** A made-up language: what it takes to add one, and whether it is spoken everywhere then. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { change } from './copy.mjs';

/** Esperanto, as if it were written from right to left. */
const tag = 'eo';
const row = `  ${tag}: { name: 'Esperanto', dir: 'rtl', review: 'draft', fallback: 'de' },\n`;
const mark = '§';

/** English with a mark in front of whatever is said. */
const marked = (code) => `${code.replace('export const terms:', 'const english:')}
function marked<T>(value: T): T {
  const mark = (each: unknown): unknown =>
    typeof each === 'string'
      ? '${mark}' + each
      : typeof each === 'function'
        ? (...given: unknown[]) => mark((each as (...given: unknown[]) => unknown)(...given))
        : Array.isArray(each)
          ? each.map(mark)
          : typeof each === 'object' && each
            ? Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, mark(inner)]))
            : each;
  return mark(value) as T;
}
export const terms = marked(english);
`;

/**
 * Adds the language to the copy of the project in `root`.
 * @returns what it had to touch, relative to `root`; a folder counts as one
 */
export function addLanguage(root) {
  const folder = `src/i18n/${tag}`;
  cpSync(join(root, 'src/i18n/en'), join(root, folder), { recursive: true });
  for (const file of readdirSync(join(root, folder))) change(root, `${folder}/${file}`, marked);
  change(root, 'src/i18n/languages.ts', (code) => code.replace(/(?=^\} as const satisfies)/m, row));
  // What `npm run api` does.
  const files = ['contacts', 'offers', 'stories'].map((kind) => `file data/${tag}/${kind}.json`);
  change(root, 'test/public-api.json', (json) =>
    [JSON.stringify([...JSON.parse(json), ...files].sort(), null, 2), ''].join('\n'),
  );
  return [`${folder}/`, 'src/i18n/languages.ts', 'test/public-api.json'];
}

/** What has to be said in English with the mark, by part and form. */
const command = {
  'static: the drawing': [['map', '--district', '16070'], `${mark}Map of Thuringia with 22 districts`],
  'interface: a heading': [['map', '--district', '16070'], `${mark}Ask here first`],
  'reading: labels of a story': [['story-card', '--story', 'jena'], `${mark}Presented by`],
  'reading: what an offer is': [['offer-list', '--district', '16053'], `${mark}Project`],
  'offers: the heading of the list': [['offer-list', '--district', '16053'], `${mark}Activities: `],
};
const page = {
  'interface: a heading': ['#map', `${mark}Ask here first`],
  'street: name of a button': ['#map', `${mark}Zoom in`],
  'reading: labels of the opened story': ['#map', `${mark}Presented by`],
  'offers: the heading of the list': ['#offers', `${mark}Activities: `],
  'diagnostics: a key that does not exist': ['#wrong', `${mark}No district in Thuringia has the number ‘99999’`],
};

const html = `<!doctype html><html lang="${tag}" dir="rtl"><meta charset="utf-8"><title>x</title>
<script type="module" src="/thilik/thilik.js"></script>
<thilik-map id="map" story="jena"></thilik-map>
<thilik-offer-list id="offers" district="16053"></thilik-offer-list>
<thilik-contact-list id="wrong" district="99999"></thilik-contact-list>`;

/**
 * Checks in the built copy in `root` that the language is spoken in every form, and that nobody downloads another one.
 * @throws AssertionError
 */
export async function checkLanguage(root) {
  for (const [what, [[element, ...options], sentence]] of Object.entries(command)) {
    const args = ['prerender', '--element', element, ...options, '--lang', tag, '--form', 'static'];
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'dist/cli/thilik.mjs'), ...args], {
      maxBuffer: 2 ** 24,
    });
    assert.ok(stdout.includes(sentence), `command, ${what}`);
  }
  const server = await startServer({ folders: { '/thilik/': join(root, 'dist/') }, pages: { '/': html } });
  const browser = await launchBrowser();
  try {
    await checkPage(browser, server);
    await checkFrame(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function checkPage(browser, server) {
  const { page: tab, close } = await openPage(browser);
  await tab.goto(`${server.origin}/`);
  // Only then has it buttons to zoom.
  await tab.locator('#map .enlarge').click();
  for (const [what, [selector, sentence]] of Object.entries(page)) {
    await waitFor(tab, saysSo, { argument: [selector, sentence] }).catch(() => assert.fail(`page, ${what}`));
  }
  assert.equal(await tab.evaluate(() => document.querySelector('#map').shadowRoot.querySelector('.root').dir), 'rtl');
  const languages = server.requests.flatMap(({ address }) => /\/chunks\/([\w-]+)-interface-/.exec(address)?.[1] ?? []);
  assert.deepEqual([...new Set(languages)], [tag]);
  await close();
}

/** Whether words or names of an element contain a sentence; runs in the page. */
function saysSo([selector, sentence]) {
  const root = document.querySelector(selector).shadowRoot;
  const names = root ? [...root.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')) : [];
  return root && [root.textContent.replace(/\s+/g, ' '), ...names].some((text) => text.includes(sentence));
}

async function checkFrame(browser, server) {
  const { page: tab, close } = await openPage(browser);
  await tab.goto(`${server.origin}/thilik/embed/map.html?lang=${tag}`);
  await waitFor(tab, (start) => document.title.startsWith(start), { argument: mark }).catch(() =>
    assert.fail('title of the page for iframes'),
  );
  await close();
}
