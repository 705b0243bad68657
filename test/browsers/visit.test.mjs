/**
 * A visit of the built pages in Firefox ESR and WebKitGTK: in `npm test` one page with every element, in
 * `npm run test:browsers` every demo page as well.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { until } from '../helpers/page.mjs';
import { isWhole } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';
import { firefox } from './firefox.mjs';
import { installBrowsers } from './install.mjs';
import { webkit } from './webkit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = await installBrowsers();
// Where everything is to be checked, nothing is left out.
if (missing && process.env.CI) throw new Error(missing);

const demos = readdirSync(`${root}demo`).filter((name) => /^(?!builder|editor).*\.html$/.test(name));
const pages = [...demos.map((name) => `/demo/${name}`), '/thilik/builder.html', '/thilik/showcase.html'];

const head = '<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>';
/** What must not lose its height while its data is on the way. */
const steady = 'thilik-story-card, thilik-contact-list, thilik-offer-list';
const everything = `${head}<link rel="stylesheet" href="/thilik/thilik.css">
<script type="module" src="/thilik/thilik.js"></script>
<main style="inline-size: 340px"><thilik-story-card story="jena">Wort</thilik-story-card>
<thilik-contact-list district="16053">Wort</thilik-contact-list>
<thilik-offer-list>Wort</thilik-offer-list></main>
<thilik-map>Wort</thilik-map>
<thilik-district-search>Wort</thilik-district-search>
<thilik-story-tour>Wort</thilik-story-tour>`;
const frame = `<iframe src="/thilik/embed/contacts.html?district=16070" title="Ämter" width="600" height="150"></iframe>`;
const framed = `${head}<script defer src="/thilik/thilik-frame.js"></script>${frame.repeat(5)}`;

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

/** Addresses of the links in a PDF document, and how often it draws words. */
const readPdf = (pdf) => {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: start }) => {
    const from = index + start.length;
    try {
      return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {
      return '';
    }
  });
  const all = [text, ...streams].join('\n');
  const links = [...all.matchAll(/\/URI\s*\(((?:\\.|[^)])*)\)/g)].map(([, address]) => address);
  return { links, words: all.match(/\bT[jJ]\b/g)?.length ?? 0 };
};

for (const [name, launch] of Object.entries({ 'Firefox ESR': firefox, WebKitGTK: webkit })) {
  describe(name, { skip: missing ?? false }, () => {
    let browser;
    let page;
    let server;
    before(async () => {
      server = await startServer({
        folders: { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` },
        pages: { '/favicon.ico': '', '/framed': framed, '/everything': everything, '/away': head },
      });
      browser = await launch();
      page = await browser.newPage();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    const go = (path) => page.goto(server.origin + path);
    const ask = (question, argument) => page.evaluate(question, argument);
    const isTrue = (question, argument) => until(() => ask(question, argument), { what: String(question) });
    const allAlive = () =>
      until(async () => (await ask(notAlive)).length === 0).catch(async () =>
        assert.deepEqual(await ask(notAlive), []),
      );
    /** Clicks on something in the shadow root of the map. */
    const click = async (selector) => {
      const [x, y] = await ask((inMap) => {
        const element = document.querySelector('thilik-map').shadowRoot.querySelector(inMap);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      }, selector);
      await page.mouse.click(x, y);
    };

    test('heights stay while data is slow, and then every element is alive', async () => {
      let release;
      const until = new Promise((resolve) => (release = resolve));
      server.rules.push({ match: /\/data\//, until });
      await go('/everything');
      await isTrue(
        (names) => [...document.querySelectorAll(names)].every((each) => each.matches('[data-state=loading]:defined')),
        steady,
      );
      /** From now on, the least height of each. */
      const reserved = await ask((names) => {
        const all = [...document.querySelectorAll(names)];
        const heights = () => all.map((each) => each.getBoundingClientRect().height);
        globalThis.least = heights();
        const observer = new ResizeObserver(() => {
          globalThis.least = heights().map((height, index) => Math.min(height, globalThis.least[index]));
        });
        for (const each of all) observer.observe(each);
        return heights();
      }, steady);
      server.rules.pop();
      release();
      await allAlive();
      const [least, shown] = await ask(
        (names) => [
          globalThis.least,
          [...document.querySelectorAll(names)].map((each) => each.getBoundingClientRect().height),
        ],
        steady,
      );
      for (const [index, height] of shown.entries()) {
        assert.ok(
          Math.min(reserved[index], least[index]) > 0.8 * height,
          `${reserved}, then ${least}, at last ${shown}`,
        );
      }
    });

    test('names stand in the middle of their places', async () => {
      const away = await ask(() =>
        [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('.names text')]
          .filter((text) => text.getClientRects().length > 0 && text.children.length === 1)
          .map((text) => {
            const { y, height } = text.getBBox();
            return Math.abs(y + height / 2) / Number.parseFloat(getComputedStyle(text).fontSize);
          }),
      );
      // Those beside their place stand above or below it.
      const usual = away.sort((a, b) => a - b)[Math.floor(away.length / 2)];
      assert.ok(usual < 0.2, `${away} of the size of letters`);
    });

    test('a click on a district brings its answer', async () => {
      await click('[data-ags="16067"]');
      await isTrue(() => {
        const { district, shadowRoot } = document.querySelector('thilik-map');
        return district === '16067' && shadowRoot.querySelector('.answer')?.textContent.includes('Landratsamt Gotha');
      });
    });

    /** Types a postal code and takes what is suggested. */
    const search = async (code, ags) => {
      const has = (inMap) => Boolean(document.querySelector('thilik-map').shadowRoot.querySelector(inMap));
      const isTyping = (text) => document.querySelector('thilik-map').shadowRoot.querySelector('input:focus')?.value === text; // prettier-ignore
      const empty = () => void (document.querySelector('thilik-map').shadowRoot.querySelector('input').value = '');
      // Field and list move as long as an answer is on its way.
      const choose = async () => {
        if (await ask(has, 'li[role=option]')) await click('li[role=option]').catch(() => {});
        else if (!(await ask(isTyping, code))) {
          await ask(empty);
          await click('input');
          await page.keyboard.type(code);
        }
        return ask((key) => document.querySelector('thilik-map').district === key, ags);
      };
      await until(choose, { what: `${code} is taken` });
    };
    test('a search by postal code brings its answer, again after coming back to the page', async () => {
      await search('99734', '16062');
      await go('/away');
      await ask(() => history.back());
      await isTrue(() => document.querySelector('thilik-map')?.dataset.state === 'ready');
      await search('98693', '16070');
    });

    test('paper has all of cards and lists, from the first page on', async (context) => {
      if (!page.pdf) return context.skip('its driver prints nothing');
      await go('/everything?paper');
      await allAlive();
      const links = await ask(() => {
        for (const other of document.querySelectorAll('thilik-map, thilik-story-tour')) other.remove();
        document.querySelector('main').style.inlineSize = 'auto';
        const { shadowRoot } = document.querySelector('thilik-contact-list');
        return [...shadowRoot.querySelectorAll('a[href]')].map(({ href }) => href);
      });
      const print = async (options) =>
        readPdf(Buffer.from(await page.pdf({ width: '21cm', height: '29.7cm', ...options })));
      const whole = await print();
      assert.deepEqual(
        links.filter((link) => !whole.links.includes(link)),
        [],
      );
      assert.ok(whole.words > 300, `only ${whole.words} words`);
      // A heading alone on it would leave the rest of the page empty.
      assert.ok((await print({ pageRanges: '1' })).links.includes(links[0]), 'no office on the first page');
    });

    test('an iframe is as high as its page, twenty times', async () => {
      for (let count = 0; count < 4; count++) {
        await go('/framed');
        await isTrue(() =>
          [...document.querySelectorAll('iframe')].every(({ contentDocument, clientHeight }) => {
            const inner = contentDocument.querySelector('[data-embed]');
            const { height } = contentDocument.documentElement.getBoundingClientRect();
            return inner?.dataset.state === 'ready' && height > 200 && Math.abs(clientHeight - height) < 2;
          }),
        );
      }
    });

    for (const path of isWhole ? pages : []) {
      test(`${path}: every element is alive`, async () => {
        await go(path);
        await isTrue(() => document.readyState === 'complete');
        await allAlive();
      });
    }
  });
}
