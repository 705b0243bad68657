import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { command, runCommand } from '../helpers/cli.mjs';
import { faces, wear } from '../helpers/fonts.mjs';
import { load } from '../helpers/load-source.mjs';
import { manyOffers, manyOffersFile } from '../helpers/many-offers.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { textOfPages } from '../helpers/pdf-text.mjs';
import { startServer } from '../helpers/server.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

const { codeOf } = await load('src/content/hand-over/link.ts');

const reader = fileURLToPath(import.meta.resolve('jsqr'));

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The text of each page that the browser prints. */
const print = async (page) => textOfPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

/** What is read on each page of the brochure, block by block in the page's own order; runs in the page. */
const blocksOfPages = () =>
  [...document.querySelectorAll('.hero, .story, .about')].map((sheet) =>
    [...sheet.querySelectorAll('h1, h2, h3, p, li, dd')]
      .filter((each) => each.checkVisibility() && !each.querySelector('p, li'))
      .map(({ innerText }) => innerText.normalize('NFKC').replace(/\s+/g, ''))
      .filter(Boolean),
  );

/** The blocks that do not stand in the text after the one before. */
function outOfOrder(blocks, text) {
  let end = 0;
  return blocks.filter((block) => {
    const start = text.indexOf(block, end);
    if (start >= 0) end = start + block.length;
    return start < 0;
  });
}

async function open(path) {
  const opened = await openPage(browser, { origin: server.origin });
  await opened.page.goto(server.origin + path);
  return opened;
}

describe('the showcase on paper', () => {
  for (const path of ['/showcase.html', '/showcase-en.html', '/showcase-de-simple.html']) {
    test(`${path}: a cover, a page for each story with a code that leads to it, and one on the programme, in reading order`, async () => {
      const { page, errors, close } = await open(path);
      const printed = await print(page);
      await page.emulateMedia({ media: 'print' });
      const sheets = await page.evaluate(blocksOfPages);
      await page.emulateMedia({ media: null });
      assert.equal(printed.length, 17);
      assert.deepEqual(
        sheets.map((blocks, index) => outOfOrder(blocks, printed[index])),
        sheets.map(() => []),
      );
      await page.addScriptTag({ path: reader });
      const read = await page.evaluate(async () => {
        const readCode = async (svg) => {
          const image = new Image();
          image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
          await image.decode();
          const side = 4 * svg.viewBox.baseVal.width;
          const context = new OffscreenCanvas(side, side).getContext('2d');
          context.fillStyle = '#fff';
          context.fillRect(0, 0, side, side);
          context.drawImage(image, 0, 0, side, side);
          return globalThis.jsQR(context.getImageData(0, 0, side, side).data, side, side)?.data;
        };
        return Promise.all([...document.querySelectorAll('.story .code svg')].map(readCode));
      });
      const wanted = await page.evaluate(() =>
        [...document.querySelectorAll('.story')].map(
          ({ dataset: { ags, story } }) => `${location.href}#thilik=${ags}/${story}`,
        ),
      );
      assert.equal(wanted.length, 15);
      assert.deepEqual(read, wanted);
      assert.deepEqual(errors, []);
      await close();
    });
  }

  test('one story is one page, and afterwards everything is printed again', async () => {
    const { page, close } = await open(`/showcase.html#thilik=16053/jena`);
    await page.evaluate(() => (globalThis.print = () => {}));
    await page.locator('thilik-story-tour[story=jena]').waitFor();
    await page.getByRole('button', { name: 'Diese Geschichte drucken' }).click();
    await page.emulateMedia({ media: 'print' });
    const shown = () => page.locator('.story h2:visible').allInnerTexts();
    assert.deepEqual(await shown(), ['Kitchen on the Run: kochen im Container']);
    assert.equal((await print(page)).length, 1);
    assert.equal((await shown()).length, 15);
    await close();
  });

  test('a story is read from its place to its source, without names of persons', async () => {
    const { page, close } = await open('/showcase.html');
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('#geschichte-ilm-kreis').innerText();
    const parts = [
      'Arnstadt, Ilm-Kreis',
      'Ein Spiel- und Sportfest',
      'Ein Nachmittag voller',
      'Menschen, die das Fest',
      'Anteil der Teilnehmenden',
      'Als 2015',
    ];
    const rest = ['Im Jahr 2019 geplant', 'Titel in der Broschüre', 'Quelle: IKPE'];
    const places = [...parts, ...rest].map((each) => words.indexOf(each));
    assert.ok(
      places.every((place) => place >= 0),
      places.join(),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.doesNotMatch(await page.locator('.stories').innerText(), /Mückenheim/);
    await close();
  });
});

test('without scripts all stories stand there whole', async () => {
  const { page, close } = await openPage(browser, { origin: server.origin, javaScriptEnabled: false });
  await page.goto(`${server.origin}/showcase.html`);
  assert.equal(await page.locator('.story .text:visible').count(), 15);
  assert.equal(await page.locator('.actions:visible').count(), 0);
  await page.getByRole('link', { name: 'Brücken zwischen Schule und Eltern' }).first().click();
  assert.match(page.url(), /#geschichte-gera$/);
  await close();
});

describe('passing a story on', () => {
  const stub = (page, refuses) =>
    page.addInitScript((no) => {
      globalThis.given = [];
      const take = async (value) => {
        if (no) throw new DOMException('no', 'NotAllowedError');
        globalThis.given.push(value);
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: take } });
      Object.defineProperty(navigator, 'share', { value: no ? undefined : take });
    }, refuses);

  test('its link is copied, mailed and given to the system', async () => {
    const { page, errors, close } = await openPage(browser, { origin: server.origin });
    await stub(page, false);
    await page.goto(`${server.origin}/showcase-en.html#thilik=16053/jena`);
    await page.locator('thilik-story-tour[story=jena]').waitFor();
    const url = `${server.origin}/showcase-en.html#thilik=16053/jena`;
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link has been copied.').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const title = 'Kitchen on the Run: cooking in a container';
    assert.deepEqual(await page.evaluate(() => globalThis.given), [url, { title, url }]);
    const mail = page.getByRole('link', { name: 'Send by e-mail' });
    await mail.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await mail.click();
    const wanted = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
    assert.equal(await mail.getAttribute('href'), wanted);
    assert.deepEqual(errors, []);
    await close();
  });

  test('where the browser refuses, the link stands there selected, and nothing is offered that is not there', async () => {
    const { page, close } = await openPage(browser, { origin: server.origin });
    await stub(page, true);
    await page.goto(`${server.origin}/showcase.html`);
    await page.locator('thilik-story-tour[story=ilm-kreis]').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Teilen' }).count(), 0);
    await page.getByRole('button', { name: 'Link kopieren' }).click();
    const field = page.getByRole('textbox', { name: /erlaubt das Kopieren nicht/ });
    assert.equal(await field.inputValue(), `${server.origin}/showcase.html#thilik=16070/ilm-kreis`);
    assert.equal(await field.evaluate(({ selectionStart, selectionEnd }) => selectionEnd - selectionStart > 10), true);
    await close();
  });

  test('search engines read an article with a place for each story', async () => {
    const { page, close } = await open('/showcase.html');
    const [data] = await page.locator('script[type="application/ld+json"]').allTextContents();
    const articles = JSON.parse(data)['@graph'].filter((node) => node['@type'] === 'Article');
    assert.equal(articles.length, 15);
    assert.ok(articles.every(({ headline, contentLocation }) => headline && contentLocation['@type'] === 'Place'));
    await close();
  });
});

/** Words that go on in the next line; runs in the page, whose browser knows no rules of hyphenation. */
const brokenWords = () => {
  const tour = document.querySelector('thilik-story-tour').shadowRoot;
  const told = [...tour.querySelectorAll('.stop :is(h2, dt)'), ...document.querySelectorAll('.hero h1, .about h2')];
  const isBroken = (node, { index, 0: word }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  };
  return told.flatMap((each) => {
    const found = [];
    const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      found.push(...[...node.data.matchAll(/\p{L}+/gu)].filter((word) => isBroken(node, word)).map(([word]) => word));
    }
    return found;
  });
};

test('no title and no name of a figure is cut within a word on a phone, in a wide font', async () => {
  const { page, close } = await openPage(browser, { origin: server.origin, viewport: { width: 320, height: 700 } });
  await page.goto(`${server.origin}/showcase.html`);
  await wear(page, faces.wide);
  const stories = await page.evaluate(() =>
    [...document.querySelectorAll('.story')].map((story) => ({
      id: story.dataset.story,
      title: story.querySelector('h2').textContent,
      figures: Math.min(2, story.querySelectorAll('.figures > div').length),
    })),
  );
  const found = [];
  for (const { id, title, figures } of stories) {
    await page.evaluate((story) => (document.querySelector('thilik-story-tour').story = story), id);
    await waitFor(
      page,
      ([wanted, count]) => {
        const { shadowRoot } = document.querySelector('thilik-story-tour');
        const isThere = shadowRoot?.querySelector('.stop h2')?.textContent.trim() === wanted;
        return isThere && shadowRoot.querySelectorAll('.stop .figures > div').length === count;
      },
      { argument: [title, figures] },
    );
    for (const width of [320, 360, 375, 390, 412]) {
      await page.setViewportSize({ width, height: 700 });
      found.push(...(await page.evaluate(brokenWords)).map((word) => `${id}, ${width}: ${word}`));
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const beyond = await sideways(page);
  await close();
  assert.deepEqual(found, []);
  assert.deepEqual(beyond, noneSideways);
});

/** What is shown of titles now. */
const titles = (page) => page.locator(':is(h1, h2):visible').allInnerTexts();

describe('the showcase on a wall', () => {
  test('is gone through by a presenter’s keys, from the title to the sources, and ends at the story in the tour', async () => {
    const { page, errors, close } = await open('/showcase.html?present');
    const shows = async (title) => assert.deepEqual(await titles(page), [title]);
    await shows('Fünfzehn Geschichten');
    assert.match(await page.locator('.keys:visible').innerText(), /Ziffern 1 bis 15/);
    for (const [keys, title] of [
      ['ArrowRight', 'Ein Spiel- und Sportfest für 500 Menschen'],
      ['PageDown', 'Kitchen on the Run: kochen im Container'],
      ['ArrowLeft', 'Ein Spiel- und Sportfest für 500 Menschen'],
      ['1 2', 'Mitbestimmen in Erfurt'],
      ['Home', 'Fünfzehn Geschichten'],
      ['PageUp', 'Fünfzehn Geschichten'],
    ]) {
      for (const key of keys.split(' ')) await page.keyboard.press(key);
      await shows(title);
      assert.deepEqual(await page.locator('[aria-level="1"]:visible').allInnerTexts(), [title]);
    }
    await page.keyboard.press('End');
    assert.match(await page.locator('.sources').innerText(), /Quelle: IKPE.*GeoBasis-DE/);
    await page.keyboard.press('ArrowLeft');
    await shows('Brücken zwischen Schule und Eltern');
    await page.keyboard.press('b');
    assert.equal(await page.locator(':visible:not(html, head, head *)').count(), 0, 'black');
    await page.keyboard.press('b');
    await shows('Brücken zwischen Schule und Eltern');
    await page.keyboard.press('Escape');
    await page.locator('thilik-story-tour[story=gera]').waitFor();
    assert.equal(await page.locator('.story:visible').count(), 0);
    assert.equal(await page.locator('[aria-level]').count(), 0, 'as it was');
    assert.deepEqual(errors, []);
    await close();
  });

  for (const lang of ['', '-en', '-de-simple']) {
    test(`showcase${lang}.html: each slide fits, and no letter is too small for eight metres`, async () => {
      const { page, close } = await openPage(browser, {
        origin: server.origin,
        viewport: { width: 1280, height: 720 },
      });
      await page.goto(`${server.origin}/showcase${lang}.html?present`);
      const found = [];
      for (let slide = 0; slide <= 16; slide++) {
        const { over, small } = await page.evaluate(() => {
          const shown = [...document.querySelectorAll('.shown *')].filter((each) => each.checkVisibility());
          const told = shown.filter((each) =>
            [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
          );
          const sizes = told
            .filter((each) => !each.closest('svg, small'))
            .map((each) => parseFloat(getComputedStyle(each).fontSize));
          const root = document.documentElement;
          return {
            over: Math.max(root.scrollHeight - innerHeight, root.scrollWidth - innerWidth),
            small: Math.min(...sizes) < innerHeight / 36,
          };
        });
        if (over > 0 || small) found.push({ slide, over, small });
        await page.keyboard.press('ArrowRight');
      }
      assert.deepEqual(found, []);
      await close();
    });
  }
});

describe('thilik pack', () => {
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'thilik-'))));
  after(() => rm(folder, { recursive: true }));

  test('writes one file that is read, shown and printed without a network', async () => {
    const { code } = await runCommand(folder, [
      'pack',
      '--showcase',
      'stories.html',
      '--address',
      'https://example.org/s',
    ]);
    assert.equal(code, 0);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const [asked, errors] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const address = pathToFileURL(join(folder, 'stories.html')).href;
    await page.goto(address);
    assert.equal(await page.locator('.story .text:visible').count(), 15);
    assert.equal((await print(page)).length, 17);
    assert.equal(
      await page.locator('#geschichte-jena .code').getAttribute('data-address'),
      'https://example.org/s#thilik=16053/jena',
    );
    await page.getByRole('button', { name: 'Vorführen' }).click();
    assert.deepEqual(await titles(page), ['Fünfzehn Geschichten']);
    await page.keyboard.press('7');
    assert.deepEqual(await titles(page), ['Offen informieren in Krisenzeiten']);
    assert.deepEqual(asked, [address]);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('writes a page with map and own offers that opens a link to 20 of them in another language, filters and saves', async () => {
    const { offers } = JSON.parse(manyOffersFile(200));
    const wrong = { ...offers[0], id: 'wrong', district: '1' };
    await writeFile(join(folder, 'angebote.json'), JSON.stringify({ version: 1, offers: [...offers, wrong] }));
    const address = 'https://example.org/angebote.html';
    const order = ['pack', '--offers', 'angebote.json', '--district', '16070', '--address', address, 'angebote.html'];
    const { code, err } = await runCommand(folder, order);
    assert.equal(code, 0);
    assert.match(err, /^angebote.json: 1 Angaben fehlen .*\nGeschrieben: angebote.html/);
    const context = await browser.newContext({ offline: true, acceptDownloads: true });
    const page = await context.newPage();
    const [asked, errors] = [[], []];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const file = pathToFileURL(join(folder, 'angebote.html')).href;
    const ids = [...manyOffers(20)].map(({ id }) => id);
    const link = `#thilik-offers-${ids.map(codeOf).join('')}`;
    await page.goto(`${file}${link}`);
    const items = page.locator('thilik-offer-list [part=item]:visible');
    await items.nth(19).waitFor();
    assert.equal(await page.title(), 'Angebote: Ilm-Kreis');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL((url) => url.href.startsWith(`${file}?lang=en${link}`));
    await items.nth(19).waitFor();
    const names = await items.locator('h4').allInnerTexts();
    assert.deepEqual(
      names.map((name) => name.trim()),
      ids.map((_id, index) => `Offer ${index}`),
    );
    assert.equal(await page.title(), 'Activities: Ilm-Kreis');
    assert.equal(
      await page.locator('thilik-map path[part=district][aria-selected=true]').getAttribute('data-ags'),
      '16070',
    );

    await page.getByRole('button', { name: 'QR code' }).click();
    await page.locator('thilik-offer-list svg.code').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Table (.csv)' }).click(),
    ]);
    assert.equal((await readFile(await saved.path(), 'utf8')).match(/Offer \d+/g).length, 20);

    await page.getByRole('button', { name: 'Pass activities on' }).click();
    await page.getByRole('button', { name: 'Filter activities' }).click();
    await page.locator('thilik-offer-list input[type=search]').fill('Offer 3');
    await page.locator('thilik-offer-list [role=status]', { hasText: '7 of 15 activities' }).waitFor();
    await page.locator('thilik-map input').fill('Weimar');
    await page.locator('thilik-map [role=option]').first().click();
    await page.locator('thilik-map path[part=district][aria-selected=true][data-ags="16055"]').waitFor();
    assert.deepEqual(
      asked.filter((each) => !/^(blob:|data:)/.test(each)).map((each) => each.split('#')[0]),
      [file, `${file}?lang=en`],
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('says what is wrong and writes nothing', async () => {
    await writeFile(join(folder, 'amt.json'), await readFile(new URL('../../geodata/contacts.json', import.meta.url)));
    const alone = join(folder, 'cli', 'thilik.mjs');
    await cp(command, alone);
    for (const [args, said, from] of [
      [['pack', 'a.html'], /--showcase/],
      [['pack', '--showcase', '--offers', 'b.csv', 'a.html'], /--showcase oder --offers/],
      [['pack', '--offers', 'nix.csv', 'a.html'], /nix.csv: Diese Datei gibt es nicht/],
      [['pack', '--offers', 'amt.json', 'a.html'], /amt.json: Darin sind keine Angebote/],
      [['pack', '--offers', 'nix.csv', '--district', 'Ilm', 'a.html'], /--district.*Ilm/],
      [['pack', '--showcase'], /Es fehlt die Datei/],
      [['pack', '--showcase', 'a.html', '--lang', 'xx'], /--lang.*xx/],
      [['pack', '--showcase', 'a.html', '--address', 'javascript:alert(1)'], /--address/],
      [['pack', '--showcase', 'no/such/folder/a.html'], /lässt sich nicht schreiben/],
      // Alone, without the pages it was built with.
      [['pack', '--showcase', 'a.html'], /abgebrochen.*showcase\.html/, alone],
    ]) {
      const { code, err } = await runCommand(folder, args, '', [], from);
      assert.notEqual(code, 0, args.join(' '));
      assert.match(err, said);
    }
    assert.equal(existsSync(join(folder, 'a.html')), false);
  });
});
