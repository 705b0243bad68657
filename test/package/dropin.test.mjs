import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const tags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list', 'thilik-offer-list'];

/** Below a folder, so that an address that is not relative shows; a strict policy, as authorities set it. */
const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<script type="module" src="/a/b/thilik.js"></script></head><body>
<thilik-map><a href="/">Rückfall</a></thilik-map>
<thilik-story-card story="ilm-kreis"></thilik-story-card>
<thilik-contact-list district="16070"></thilik-contact-list>
<thilik-offer-list district="16070"></thilik-offer-list>
</body></html>`;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'";

let server;
let browser;

before(async () => {
  server = await startServer({
    folders: { '/a/b/': dist },
    pages: { '/': html, '/favicon.ico': '' },
    headers: { 'Content-Security-Policy': policy },
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

test('one script makes the elements live under a strict policy, from its own folder alone', async () => {
  const { page, errors, messages, foreign, close } = await openPage(browser, { origin: server.origin });
  await page.goto(server.origin);
  await waitFor(page, (names) => names.every((name) => customElements.get(name)), { argument: tags });
  await waitFor(
    page,
    (names) => names.every((name) => document.querySelector(name).shadowRoot?.childElementCount > 0),
    {
      argument: tags,
    },
  );
  await page.waitForLoadState('networkidle');
  await close();
  assert.deepEqual(errors, []);
  assert.deepEqual(
    messages.filter((message) => message.startsWith('error')),
    [],
  );
  assert.deepEqual(foreign, []);
  const elsewhere = server.requests.filter(
    ({ address, status }) => status !== 200 || !/^\/($|favicon|a\/b\/)/.test(address),
  );
  assert.deepEqual(elsewhere, []);
});
