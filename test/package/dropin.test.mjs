import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
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

/** As systems that add a version to each address bring it, e.g. WordPress. */
const withVersion = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<script type="module" src="/a/b/thilik.js?ver=1"></script></head><body>
<thilik-map><a href="/">Rückfall</a></thilik-map>
<thilik-story-card story="ilm-kreis"></thilik-story-card>
</body></html>`;

/** The card needs no contacts; the list waits for them. */
const withWaiting = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<script type="module" src="/a/b/thilik.js"></script></head><body>
<thilik-story-card story="ilm-kreis" distrcit="16070"></thilik-story-card>
<thilik-contact-list></thilik-contact-list>
</body></html>`;

let server;
let browser;
let contactsMayCome = Promise.resolve();

before(async () => {
  server = await startServer({
    folders: { '/a/b/': dist },
    pages: { '/': html, '/version': withVersion, '/waiting': withWaiting, '/favicon.ico': '' },
    rules: [
      {
        match: /contacts\.json/,
        get until() {
          return contactsMayCome;
        },
      },
    ],
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

test('a version in its address loads the script a second time, and nothing happens twice', async () => {
  const { page, errors, messages, close } = await openPage(browser, { origin: server.origin });
  await page.addInitScript(() => {
    globalThis.done = [];
    const note = (owner, name, what) => {
      const original = owner[name];
      owner[name] = function (...given) {
        globalThis.done.push(what(this, ...given));
        return original.apply(this, given);
      };
    };
    note(CustomElementRegistry.prototype, 'define', (_registry, tag) => `defines ${tag}`);
    note(Element.prototype, 'attachShadow', (element) => `opens ${element.localName}`);
  });
  const start = server.requests.length;
  await page.goto(`${server.origin}/version`);
  await waitFor(page, () =>
    ['thilik-map', 'thilik-story-card'].every((tag) => document.querySelector(tag).dataset.state === 'ready'),
  );
  await page.waitForLoadState('networkidle');
  const { done, districts } = await page.evaluate(() => ({
    done: globalThis.done,
    districts: [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('path[data-ags]')].map(
      ({ dataset }) => dataset.ags,
    ),
  }));
  await close();
  const asked = server.requests.slice(start).map(({ address }) => address);
  const own = asked.filter((address) => address.startsWith('/a/b/'));
  assert.deepEqual(
    own.filter((address) => address.includes('thilik.js')).sort(),
    ['/a/b/thilik.js', '/a/b/thilik.js?ver=1'],
    'what else imports the script does so without the version: one request more, and no more than one',
  );
  assert.deepEqual(own.length, new Set(own).size, 'each address is asked for once');
  assert.deepEqual(done.sort(), [
    'defines thilik-contact-list',
    'defines thilik-map',
    'defines thilik-story-card',
    'opens thilik-map',
    'opens thilik-story-card',
  ]);
  assert.equal(districts.length, 22);
  assert.equal(new Set(districts).size, 22);
  assert.deepEqual([errors, messages], [[], []]);
});

test('what webmasters are told on the console is loaded when nothing that readers see is on its way any more', async () => {
  let arrive;
  contactsMayCome = new Promise((resolve) => (arrive = resolve));
  const { page, messages, close } = await openPage(browser, { origin: server.origin });
  await page.clock.install();
  const start = server.requests.length;
  const asked = () =>
    server.requests.slice(start).filter(({ address }) => /telling|diagnostics|attribute-check/.test(address));
  await page.goto(`${server.origin}/waiting`);
  await waitFor(page, () => document.querySelector('thilik-story-card').dataset.state === 'ready');
  await page.clock.runFor(5000);
  // What the clock has set off reaches the server before this does.
  await page.evaluate(() => fetch('/favicon.ico').then((answer) => answer.text()));
  const early = asked();
  arrive();
  await until(() => messages.some((line) => line.includes('<thilik-story-card> has no attribute distrcit')));
  await close();
  assert.deepEqual(early, []);
  assert.ok(asked().length > 0, 'loaded in the end');
});
