/**
 * A page keeps an old `thilik.js` (in a cache, say) whose chunks are gone from the server: the page's own words stand
 * there without emptiness around them, and where only a part fails, the reader can ask for it again.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const tags = ['map', 'story-card', 'contact-list', 'offer-list', 'district-search', 'story-tour'];
const wordsOf = (name) => `Worte der Seite: ${name}`;
const element = (name, attributes = '') =>
  `<thilik-${name} ${attributes}><p style="margin:0">${wordsOf(name)}</p></thilik-${name}>`;
const pageOf = (content) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<link rel="stylesheet" href="/thilik.css"><script type="module" src="/thilik.js"></script></head>
<body style="margin:0">${content}<p>Danach</p></body></html>`;

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** A page whose server has lost what `gone` matches, until `comeBack` is called. */
async function open(content, gone) {
  const pages = { '/': pageOf(content), '/favicon.ico': '' };
  const server = await startServer({ pages, rules: [{ match: gone, status: 404 }] });
  const opened = await openPage(browser, { origin: server.origin, viewport: { width: 900, height: 900 } });
  await opened.page.goto(server.origin, { waitUntil: 'commit' });
  const leave = async () => {
    await opened.close();
    await server.close();
  };
  return { ...opened, comeBack: () => void (server.rules.length = 0), leave };
}

/** The elements that have failed; empty space under the words, and whether any is still reserved. */
const failed = () =>
  [...document.querySelectorAll('[data-state=error]:not(:defined)')].map((each) => {
    const words = each.querySelector('p').getBoundingClientRect();
    return {
      tag: each.localName,
      areWordsShown: words.height > 0,
      empty: Math.round(each.getBoundingClientRect().height - words.height),
      reserve: getComputedStyle(each, '::before').blockSize,
    };
  });
const asWords = (names) =>
  names.map((name) => ({ tag: `thilik-${name}`, areWordsShown: true, empty: 0, reserve: '0px' }));
const areFailed = (count) =>
  [...document.querySelectorAll('[data-state=error]:not(:defined)')].filter(
    (each) => getComputedStyle(each, '::before').blockSize === '0px',
  ).length === count &&
  // The sketch of a map is taken away in the same task.
  !document.querySelector('thilik-map:not(:defined)')?.shadowRoot?.querySelector('.sketch');
const isReady = () => document.querySelector('thilik-map').dataset.state === 'ready';

describe('an element whose code is gone leaves the words of the page, and no emptiness', () => {
  test('all of them, without the code that they share; of a map also the word on whom to ask first', async () => {
    const own = '<span slot="first">Büro · 03628 4711</span>';
    const content = tags.map((name) => element(name)).join('') + element('map').replace('<p', `${own}<p`);
    const { page, leave } = await open(content, /\/chunks\/elements-/);
    await waitFor(page, areFailed, { argument: tags.length + 1 });
    assert.deepEqual((await page.evaluate(failed)).slice(0, -1), asWords(tags));
    assert.ok((await page.getByText('Büro · 03628 4711').boundingBox()).height > 0);
    await leave();
  });

  for (const name of tags.slice(1)) {
    test(`${name} alone: the map beside it lives`, async () => {
      const gone = new RegExp(`/chunks/thilik-${name}-`);
      const { page, errors, leave } = await open(element('map') + element(name), gone);
      await waitFor(page, areFailed, { argument: 1 });
      assert.deepEqual(await page.evaluate(failed), asWords([name]));
      await waitFor(page, isReady);
      assert.deepEqual(errors, []);
      await leave();
    });
  }
});

describe('a part that is gone is said, and comes when the reader asks again', () => {
  const alert = (page) => page.getByRole('alert');
  const cases = [
    {
      name: 'the search',
      gone: /\/chunks\/place-search-/,
      content: element('map'),
      ask: (page) => page.getByRole('combobox').focus(),
      works: async (page) => {
        await page.getByRole('combobox').fill('Jena');
        await page.getByRole('option', { name: 'Jena' }).first().waitFor();
      },
    },
    {
      name: 'the answer',
      gone: /\/chunks\/answer-/,
      content: element('map', 'district="16053"'),
      works: (page) => page.getByRole('heading', { name: 'Jena' }).first().waitFor(),
    },
    {
      name: 'the stories of the map',
      gone: /\/data\/de\/stories\.json/,
      content: element('map'),
      works: (page) => waitFor(page, isReady),
    },
    {
      name: 'the contacts of a list',
      gone: /\/data\/de\/contacts\.json/,
      content: element('contact-list', 'district="16053"'),
      works: (page) => page.locator('[part=item]').first().waitFor(),
    },
  ];
  for (const { name, gone, content, ask, works } of cases) {
    test(name, async () => {
      const { page, errors, comeBack, leave } = await open(content, gone);
      if (ask) await waitFor(page, isReady);
      await ask?.(page);
      await alert(page).first().waitFor();
      comeBack();
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).first().click();
      await works(page);
      await alert(page).waitFor({ state: 'detached' });
      assert.deepEqual(errors, []);
      await leave();
    });
  }

  test('the way of the arrow keys: the console says so, Enter still chooses', async () => {
    const { page, errors, messages, leave } = await open(element('map', 'engine="svg"'), /\/chunks\/ways-/);
    await waitFor(page, isReady);
    await page.locator('[part=district][data-ags="16053"]').focus();
    await page.keyboard.press('ArrowUp');
    await until(() => messages.some((message) => /^warning: .*ways-/.test(message)));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Jena' }).first().waitFor();
    assert.deepEqual(errors, []);
    await leave();
  });
});
