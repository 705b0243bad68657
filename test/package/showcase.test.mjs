import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import readQr from 'jsqr';
import { launchBrowser, openPage } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** How many pages a file of the browser has. */
const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
const print = async (page) => pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

async function open(path) {
  const opened = await openPage(browser, { origin: server.origin });
  await opened.page.goto(server.origin + path);
  return opened;
}

describe('the showcase on paper', () => {
  for (const path of ['/showcase.html', '/showcase-en.html', '/showcase-de-simple.html']) {
    test(`${path}: a cover, a page for each story with a code that leads to it, and one on the programme`, async () => {
      const { page, errors, close } = await open(path);
      assert.equal(await print(page), 17);
      const codes = await page.evaluate(async () => {
        const draw = async (svg) => {
          const image = new Image();
          image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
          await image.decode();
          const side = 4 * svg.viewBox.baseVal.width;
          const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
          const context = canvas.getContext('2d');
          context.fillStyle = '#fff';
          context.fillRect(0, 0, side, side);
          context.drawImage(image, 0, 0, side, side);
          return { side, pixels: [...context.getImageData(0, 0, side, side).data] };
        };
        return Promise.all([...document.querySelectorAll('.story .code svg')].map(draw));
      });
      const read = codes.map(({ side, pixels }) => readQr(Uint8ClampedArray.from(pixels), side, side)?.data);
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
    assert.equal(await print(page), 1);
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
      '500',
      'etwa 75',
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
