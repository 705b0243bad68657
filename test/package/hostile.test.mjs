import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { launchBrowser, openPage, until } from '../helpers/page.mjs';
import { sample } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';
import { hostilePages } from '../hostile/pages.mjs';
import { expected, formNames, survive } from '../hostile/survive.mjs';

/** Of the pages that need no library and are quick; `npm run test:hostile` runs all of them. */
const names = sample(
  Object.keys(hostilePages).filter((name) => hostilePages[name].quick),
  { isCorner: (name) => ['built-ins replaced', 'strict CSP', 'XHTML as XML'].includes(name), more: 2 },
);
const pages = Object.fromEntries(names.map((name) => [name, hostilePages[name]]));
let survived;

before(async () => {
  survived = await survive(pages);
});

test('the form without script can be made', () => {
  assert.equal(survived.missing, null);
});

for (const name of names) {
  test(`on the hostile page “${name}” every form lives or leaves words`, () => {
    const { found } = survived.results.find((result) => result.name === name);
    assert.deepEqual(found, Object.fromEntries(formNames.map((form) => [form, expected(pages[name], form)])));
  });
}

test('the street map draws every sign where built-ins are replaced', async () => {
  const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
    ${hostilePages['built-ins replaced'].head}<script type="module" src="/thilik.js"></script></head>
    <body><thilik-map engine="maplibre">Wort</thilik-map></body></html>`;
  const server = await startServer({ pages: { '/': page, '/favicon.ico': '' } });
  const browser = await launchBrowser();
  try {
    const opened = await openPage(browser, { viewport: { width: 600, height: 700 } });
    await opened.page.goto(server.origin);
    // Playwright's own questions need the built-ins whole.
    const session = await opened.page.context().newCDPSession(opened.page);
    const isLive = `Boolean(document.querySelector('thilik-map').shadowRoot?.querySelector('.stage.live'))`;
    const ask = async () => (await session.send('Runtime.evaluate', { expression: isLive })).result.value === true;
    await until(ask, { timeoutMs: 60_000, what: 'the canvas is shown' });
    // MapLibre complains of each image that nobody draws.
    assert.deepEqual([opened.errors, opened.messages.filter((each) => /Image|TypeError/.test(each))], [[], []]);
  } finally {
    await browser.close();
    await server.close();
  }
});
