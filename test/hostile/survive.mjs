/** Opens hostile pages and finds out what readers get there. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { minify } from 'terser';
import { launchBrowser } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { hostileHtml, select, variants, verdict } from './forms.mjs';
import { libraryFolders } from './libraries.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist`;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const read = (name) => readFileSync(`${dist}/${name}`, 'utf8');
const patienceMs = 30_000;

export const formNames = ['module', 'classic', 'div', 'iframe', 'static'];

/** Addresses that only some pages ask for: an older version, and all scripts in one, minified once more. */
async function extraFiles() {
  const older = (name) => ({ match: `/old/${name}`, body: read(name).split(version).join('0.0.9') });
  const elements = readdirSync(`${dist}/chunks`).filter((name) => /^elements-.*\.js$/.test(name));
  const merged = `var menu = function () {}\n${read('thilik.classic.js')}${read('thilik-frame.js')}(function () {})()`;
  const { code } = await minify(merged, { ecma: 5, format: { ecma: 5 } });
  return [
    ...elements.map((name) => older(`chunks/${name}`)),
    older('thilik.classic.js'),
    { match: '/merged.js', body: code },
  ];
}

/** The form without script, as the command writes it. */
async function staticForm() {
  const args = [`${dist}/cli/thilik.mjs`, 'prerender', '--element', 'map', '--district', '16070', '--form', 'static'];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}

/** The answer of a function that runs in the page; not by Playwright's `evaluate`, which needs the built-ins whole. */
async function ask(session, question, form) {
  const expression = `(${question})(${JSON.stringify(form)})`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return exceptionDetails ? `error: ${exceptionDetails.exception?.description}` : result.value;
}

async function until(question, wanted) {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await question();
    if (wanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asks a form in the page, or the iframe's own page, which is nobody's but ours. */
function asker(page, session, form) {
  if (form !== 'iframe') return (question) => ask(session, question, form);
  return async (question) => {
    const frame = page.frames()[1];
    if (!frame) return 'error: the iframe has no page';
    return frame.evaluate(`(${question})('iframe')`).catch((error) => `error: ${error.message}`);
  };
}

async function judge(page, session, form, { words = '', unsized }) {
  const put = asker(page, session, form);
  if (form === 'static')
    return until(
      () => put(verdict),
      (answer) => answer === 'words',
    );
  if (words.split(' ').includes(form)) {
    await page.waitForLoadState('networkidle');
    return put(verdict);
  }
  const found = await until(
    () => put(verdict),
    (answer) => answer === 'alive',
  );
  if (found !== 'alive') return found;
  if (
    (await until(
      () => put(select),
      (answer) => answer === true,
    )) !== true
  )
    return 'drawn, but does not select';
  if (form !== 'iframe' || unsized) return found;
  const height = () => page.locator('iframe').evaluate((iframe) => iframe.offsetHeight);
  return (await until(height, (answer) => answer > 500)) > 500 ? found : 'alive, but not sized';
}

/** Serves one hostile page, opens it and gives the verdict of each of its forms. */
async function visit(browser, page, variant, { rules, staticHtml, picture }) {
  const files = { '/t/': dist, '/old/': dist, ...libraryFolders };
  const foreign = page.foreign
    ? await startServer({ folders: { '/t/': dist }, headers: page.cors ? { 'Access-Control-Allow-Origin': '*' } : {} })
    : null;
  const folder = `${foreign?.origin ?? ''}/t/`;
  const document = hostileHtml(page, variant, { folder, staticHtml });
  const own = { 'content-type': page.type ?? (page.charset ? 'text/html' : 'text/html; charset=utf-8'), ...page.own };
  const server = await startServer({
    folders: files,
    headers: page.headers ?? {},
    rules: [
      { match: '/amt/seite.html', body: page.charset ? Buffer.from(document, 'latin1') : document, headers: own },
      ...rules,
      ...(page.charset ? [{ match: /\.js$/, headers: { 'content-type': 'text/javascript' } }] : []),
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 900, height: 700 },
    javaScriptEnabled: page.scripts !== false,
  });
  try {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await tab.goto(`${server.origin}/amt/seite.html`);
    const results = {};
    for (const form of variant.forms) results[form] = await judge(tab, session, form, page);
    if (picture) await tab.screenshot({ path: picture, timeout: 10_000 }).catch(() => {});
    return results;
  } finally {
    await context.close();
    await server.close();
    await foreign?.close();
  }
}

/**
 * Opens all pages of the list, two at a time. `picture(name, index)` names the file of a picture, or nothing.
 * Gives for each page `{name, page, found}`, `found` by form, and why the static form is missing, if it is.
 */
export async function survive(pages, { picture = () => null } = {}) {
  const rules = await extraFiles();
  let missing = null;
  const staticHtml = await staticForm().catch((error) => {
    missing = error.message.split('\n')[1] ?? error.message;
    return null;
  });
  const browser = await launchBrowser();
  const results = Object.keys(pages).map((name) => ({ name, page: pages[name], found: {} }));
  const jobs = results.flatMap((result) => variants.map((variant, index) => ({ result, variant, index })));
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { result, variant, index } = job;
      if (variant.forms[0] === 'static' && staticHtml === null) continue;
      const options = { rules, staticHtml, picture: picture(result.name, index) };
      const found = await visit(browser, result.page, variant, options).catch(({ message }) => {
        const first = `error: ${message.split('\n')[0]}`;
        return Object.fromEntries(variant.forms.map((form) => [form, first]));
      });
      Object.assign(result.found, found);
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
  }
  return { results, missing };
}

/** What a form of a page should be. */
export function expected({ words = '' }, form) {
  return form === 'static' || words.split(' ').includes(form) ? 'words' : 'alive';
}
