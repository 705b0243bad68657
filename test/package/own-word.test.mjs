/** The page's own word on whom to ask first: the same in every form, and never from the address of an iframe. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { pageAround, prerender } from '../helpers/prerender.mjs';
import { startServer } from '../helpers/server.mjs';

const [name, phone, url] = ['Büro <b>Integration</b>', '03628 47 11', 'https://www.example.org/amt/'];
const given = ['--first-name', name, '--first-phone', phone, '--first-url', url];
const word = `Büro &lt;b&gt;Integration&lt;/b&gt; · <a href="tel:+4936284711">${phone}</a> · <a href="${url}">example.org/amt</a>`;
const shown = `${name} · ${phone} · example.org/amt`;
const label = 'Angabe dieser Internetseite';

const module = '<script type="module" src="/thilik.js"></script>';
const classic = '<script defer src="/thilik.classic.js"></script>';
const map = ['--element', 'map', '--district', '16070'];

let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  const [shadow, still, ofOne] = await Promise.all([
    prerender([...map, ...given]),
    prerender([...map, ...given, '--form', 'static']),
    prerender(['--element', 'map', '--scope', '16070', ...given]),
  ]);
  const element = `<thilik-map district="16070"><span slot="first">${word}</span><a href="/x">Ersatz</a></thilik-map>`;
  const place = (children) => `<div data-thilik="map" data-district="16070">${children}</div>`;
  const pages = {
    '/element': pageAround(element, { head: module }),
    '/placeholder': pageAround(place(`<span data-slot="first">${word}</span>`), { head: classic }),
    '/wrapped-placeholder': pageAround(place(`<p><span data-slot="first">${word}</span></p>`), { head: classic }),
    '/prerendered': pageAround(shadow.out, { head: module }),
    '/prerendered-of-one': pageAround(ofOne.out, { head: module }),
    '/static': pageAround(still.out),
    '/favicon.ico': '',
  };
  server = await startServer({ pages });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(address, options = {}) {
  const visited = await openPage(browser, { origin: server.origin, ...options });
  await visited.page.goto(server.origin + address);
  return visited;
}

const isReady = () => document.querySelector('thilik-map')?.dataset.state === 'ready';

/**
 * What stands first in the answer, as it is read: words between its heading and its end, and where its links lead; whether
 * the story beside it says more than its title, because the page's own word says less than an office.
 */
const firstOffice = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const first = shadowRoot.querySelector('.first');
  const assigned = first.querySelector('slot[name=first]')?.assignedElements() ?? [];
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  return {
    words: [...assigned, ...first.querySelectorAll('p')].map((each) => tidy(each.innerText)),
    links: assigned.flatMap((each) => [...each.querySelectorAll('a')].map((a) => a.getAttribute('href'))),
    hasSummary: shadowRoot.querySelector('.answer .summary').checkVisibility(),
    // What is in the slot is seen there, between the heading and the label.
    isInPlace: assigned.every((each) => {
      const [own, box] = [each, first].map((part) => part.getBoundingClientRect());
      return own.height > 0 && own.top >= box.top && own.bottom <= box.bottom;
    }),
  };
};
const expected = { words: [shown, label], links: ['tel:+4936284711', url], hasSummary: true, isInPlace: true };

describe('the page’s own word', () => {
  for (const form of ['element', 'placeholder', 'wrapped-placeholder', 'prerendered', 'prerendered-of-one']) {
    test(`${form}: is the first office once the element works`, async () => {
      const { page, errors, close } = await visit(`/${form}`);
      await waitFor(page, isReady);
      const found = await page.evaluate(firstOffice);
      await close();
      assert.deepEqual(found, expected);
      assert.deepEqual(errors, []);
    });
  }

  test('on paper: is the first office of the one page, as large as a number', async () => {
    const { page, close } = await visit('/element');
    await waitFor(page, isReady);
    await waitFor(page, () => document.querySelector('thilik-map').shadowRoot.querySelector('.paper'));
    const pdf = await page.pdf({ format: 'A4' });
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('[slot=first], [slot=first] a')].map((each) => getComputedStyle(each).fontSize),
    );
    const found = await page.evaluate(firstOffice);
    await close();
    const pt = 96 / 72;
    assert.deepEqual(
      sizes.filter((size) => Math.round(Number.parseFloat(size) / pt) !== 20),
      [],
    );
    assert.deepEqual([found.words, found.isInPlace], [expected.words, true]);
    assert.equal(
      pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length,
      1 + 1,
      'what stands before the map, and the map',
    );
  });

  for (const form of ['prerendered', 'prerendered-of-one']) {
    test(`${form}: is the first office without script, too`, async () => {
      const { page, close } = await visit(`/${form}`, { javaScriptEnabled: false });
      const found = await page.evaluate(firstOffice);
      await close();
      assert.deepEqual(found, expected);
    });
  }

  test('prerendered: another district that the reader chooses has its own first office', async () => {
    const { page, close } = await visit('/prerendered');
    await waitFor(page, isReady);
    await page.locator('thilik-map .neighbours').getByRole('link', { name: 'Hildburghausen' }).click();
    await waitFor(page, () =>
      document
        .querySelector('thilik-map')
        .shadowRoot.querySelector('#answer-title')
        ?.textContent.startsWith('Hildburghausen'),
    );
    const { words, links, hasSummary } = await page.evaluate(firstOffice);
    await close();
    assert.deepEqual([links.includes(url), hasSummary], [false, false]);
    assert.ok(!words.includes(shown) && !words.includes(label), words.join());
  });

  test('static: stands first among the offices', async () => {
    const { page, close } = await visit('/static', { javaScriptEnabled: false });
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    await close();
    assert.ok(text.includes(`Hier fragen Sie zuerst ${shown} ${label}`), text.slice(0, 300));
  });

  test('element and placeholder: stands there before and without script', async () => {
    for (const form of ['element', 'placeholder']) {
      const { page, close } = await visit(`/${form}`, { javaScriptEnabled: false });
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      await close();
      assert.ok(text.includes(shown), form);
    }
  });
});

describe('an iframe shows nobody’s word but ours', () => {
  const evil = '0900 123456';
  const parameters = ['first', 'first-name', 'first-phone', 'first-url', 'slot', 'data-slot', 'own-word', 'slot-first'];
  test(`not by ${parameters.join(', ')}, nor by what stands in a parameter that there is`, async () => {
    const tag = `<span slot="first">${evil}</span>`;
    const query = new URLSearchParams([
      ['district', '16070'],
      ...parameters.flatMap((each) => [
        [each, evil],
        [each, tag],
      ]),
      ['title', tag],
      ['topics', tag],
      ['theme', tag],
    ]);
    const { page, close } = await visit(`/embed/map.html?${query}`);
    await waitFor(page, isReady);
    const found = await page.evaluate(firstOffice);
    const slotted = await page.evaluate(() => document.querySelectorAll('[slot=first]').length);
    const seen = await page.evaluate(() => {
      const { innerText, shadowRoot } = document.querySelector('thilik-map');
      return innerText + shadowRoot.querySelector('.root').innerText;
    });
    await close();
    assert.deepEqual([found.links, slotted], [[], 0]);
    assert.ok(!found.words.includes(label));
    assert.ok(!seen.includes(evil) && seen.includes('Ilm-Kreis'));
  });
});

describe('thilik prerender says what is wrong with a word of one’s own', () => {
  const faults = {
    'without a district': [
      ['--element', 'map', '--first-name', 'Büro'],
      'Zur Option „--first-name“ fehlt der Kreis: --district, oder --scope mit einem.',
    ],
    'for several districts': [
      ['--element', 'map', '--scope', '16070 16052', '--first-phone', phone],
      'Zur Option „--first-phone“ fehlt der Kreis: --district, oder --scope mit einem.',
    ],
    'for another element': [
      ['--element', 'contact-list', '--district', '16070', '--first-name', 'Büro'],
      'Die Option „--first-name“ gibt es bei <thilik-contact-list> nicht.',
    ],
    'no number': [
      [...map, '--first-phone', 'auf Anfrage'],
      'Die Option „--first-phone“ kann nicht „auf Anfrage“ sein.',
    ],
    'no web address': [
      [...map, '--first-url', 'javascript:alert(1)'],
      'Die Option „--first-url“ kann nicht „javascript:alert(1)“ sein.',
    ],
  };
  for (const [fault, [options, sentence]] of Object.entries(faults)) {
    test(fault, async () => {
      assert.deepEqual(await prerender(options), { code: 1, out: '', err: `${sentence}\n` });
    });
  }
});
