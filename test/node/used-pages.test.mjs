import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser, openPage } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const blank = '<!doctype html><title>Seite</title><p style="height: 9rem">Seite</p>';

test('a page that a test left is like new for the next one', async () => {
  const server = await startServer({ pages: { '/': blank, '/favicon.ico': '' } });
  const browser = await launchBrowser();
  try {
    const { origin } = server;
    const first = await openPage(browser, { origin, viewport: { width: 300, height: 400 }, colorScheme: 'dark' });
    const { page } = first;
    await page.addInitScript(() => (globalThis.planted = true));
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: blank.replace('Seite', 'Anders') }),
    );
    await page.emulateMedia({ media: 'print' });
    await page.goto(origin);
    await page.evaluate(() => (document.cookie = 'krume=1'));
    assert.equal(await page.title(), 'Anders');
    await first.close();

    const second = await openPage(browser, { origin });
    assert.equal(second.page, page, 'it is the same page');
    await page.goto(origin);
    const found = await page.evaluate(() => ({
      title: document.title,
      planted: globalThis.planted ?? null,
      cookie: document.cookie,
      width: innerWidth,
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      isPaper: matchMedia('print').matches,
    }));
    await page.evaluate(() => console.log('nur hier'));
    assert.deepEqual(found, {
      title: 'Seite',
      planted: null,
      cookie: '',
      width: 1280,
      isDark: false,
      isPaper: false,
    });
    assert.deepEqual([first.messages, second.messages], [[], ['log: nur hier']]);
    await page.context().grantPermissions(['geolocation']);
    await second.close();
    assert.ok(page.isClosed(), 'what cannot be taken back is closed');
  } finally {
    await browser.close();
    await server.close();
  }
});
