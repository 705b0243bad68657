/** A short visit of the built pages in Firefox ESR and WebKitGTK: `npm run test:browsers`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { until } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { firefox } from './firefox.mjs';
import { installBrowsers } from './install.mjs';
import { webkit } from './webkit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = installBrowsers();
// Where everything is to be checked, nothing is left out.
if (missing && process.env.CI) throw new Error(missing);

const demos = readdirSync(`${root}demo`).filter((name) => /^(?!builder|editor).*\.html$/.test(name));
const pages = [...demos.map((name) => `/demo/${name}`), '/thilik/builder.html', '/thilik/showcase.html'];

const framed = `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
<script defer src="/thilik/thilik-frame.js"></script>
<iframe src="/thilik/embed/contacts.html?district=16070" title="Ämter" width="600" height="150"></iframe>`;
const cards = `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
<link rel="stylesheet" href="/thilik/thilik.css"><script type="module" src="/thilik/thilik.js"></script>
<thilik-story-card story="jena">Wort</thilik-story-card><thilik-contact-list district="16070">Wort</thilik-contact-list>
<thilik-offer-list>Wort</thilik-offer-list>`;

/** Elements of ours that have nothing to show yet, or show nothing. */
const notAlive = () => {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => /^thilik-/.test(localName));
  const isAlive = (element) => {
    // Rests beside others that talk, as a search whose list is not open.
    const { shadowRoot, dataset } = element;
    return shadowRoot && shadowRoot.textContent.trim() && !['loading', 'error'].includes(dataset.state);
  };
  return all.filter((element) => !isAlive(element)).map(({ outerHTML }) => outerHTML.slice(0, 80));
};

/** How often a PDF document draws words. */
function wordsOf(pdf) {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    const from = index + start.length;
    try {
      return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {
      return '';
    }
  });
  return streams.join('\n').match(/\bT[jJ]\b/g)?.length ?? 0;
}

for (const [name, launch] of Object.entries({ 'Firefox ESR': firefox, WebKitGTK: webkit })) {
  describe(name, { skip: missing ?? false }, () => {
    let browser;
    let server;
    before(async () => {
      server = await startServer({
        folders: { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` },
        pages: { '/favicon.ico': '', '/framed': framed, '/cards': cards },
      });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const go = (path) => browser.go(server.origin + path);
    const isTrue = (question, argument) => until(() => browser.ask(question, argument), { what: String(question) });

    for (const path of pages) {
      test(`${path}: every element is alive`, async () => {
        await go(path);
        await isTrue(() => document.readyState === 'complete');
        await until(async () => (await browser.ask(notAlive)).length === 0).catch(async () =>
          assert.deepEqual(await browser.ask(notAlive), []),
        );
      });
    }

    test('a click on a district brings its answer', async () => {
      await go('/demo/index.html');
      await isTrue(() => document.querySelector('thilik-map')?.dataset.state === 'ready');
      await browser.click(() => document.querySelector('thilik-map').shadowRoot.querySelector('[data-ags="16067"]'));
      await isTrue(() => {
        const { district, shadowRoot } = document.querySelector('thilik-map');
        return district === '16067' && shadowRoot.querySelector('.answer')?.textContent.includes('Landratsamt Gotha');
      });
    });

    test('a search by postal code brings its answer', async () => {
      const has = (name) => Boolean(document.querySelector('thilik-map')?.shadowRoot?.querySelector(name));
      const inMap = (selector) => document.querySelector('thilik-map')?.shadowRoot?.querySelector(selector);
      const isThere = (selector) => until(() => browser.ask(has, selector), { what: selector });
      // An address of its own: a browser that comes back to a page may put it where the reader was.
      await go('/demo/index.html?search');
      await isThere('input');
      await browser.click(inMap, 'input');
      await browser.type('99734');
      const isTaken = () => browser.ask(() => document.querySelector('thilik-map').district === '16062');
      // The list may be another one by the time the mouse is there.
      const choose = async () => {
        if (await browser.ask(has, '[role=option]')) await browser.click(inMap, '[role=option]').catch(() => {});
        return isTaken();
      };
      await until(choose, { what: 'the suggestion is taken' });
    });

    test('an iframe is as high as its page, twenty times', async () => {
      for (let count = 0; count < 20; count++) {
        await go('/framed');
        await isTrue(() => {
          const { contentDocument, clientHeight } = document.querySelector('iframe');
          const inner = contentDocument.querySelector('[data-embed]');
          const { height } = contentDocument.documentElement.getBoundingClientRect();
          return inner?.dataset.state === 'ready' && height > 200 && Math.abs(clientHeight - height) < 2;
        });
      }
    });

    test('paper has the words of cards and lists', async (context) => {
      if (!browser.print) return context.skip('its driver prints nothing');
      await go('/cards');
      await until(async () => (await browser.ask(notAlive)).length === 0);
      const words = wordsOf(await browser.print());
      assert.ok(words > 100, `${words} words`);
    });
  });
}
