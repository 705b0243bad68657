import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

/** What pages with many elements, or with elements that come and go, cost in the long run. */
const tags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list', 'thilik-offer-list'];
const pageWith = (body) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
  <script type="module" src="/thilik.js"></script><body>${body}`;

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

async function visit(body, beforeLoad) {
  const server = await startServer({ pages: { '/': pageWith(body), '/favicon.ico': '' } });
  const visited = await openPage(browser, { origin: server.origin });
  await beforeLoad?.(visited.page);
  await visited.page.goto(server.origin);
  return { ...visited, server, leave: () => visited.close().then(() => server.close()) };
}

const allReady = (names) => {
  const elements = [...document.body.querySelectorAll(names.join())];
  return elements.length > 0 && elements.every(({ dataset }) => dataset.state === 'ready');
};

const everything = `<thilik-map id="karte" district="16070"></thilik-map>
  <thilik-contact-list for="karte"></thilik-contact-list>
  <thilik-story-card story="jena"></thilik-story-card>
  <thilik-offer-list></thilik-offer-list>`;

test('ten maps share one observer of sizes and ask for each file once', async () => {
  const { page, server, leave } = await visit(everything + '<thilik-map></thilik-map>'.repeat(9), (target) =>
    target.addInitScript(() => {
      globalThis.made = {};
      for (const name of ['ResizeObserver', 'IntersectionObserver']) {
        globalThis.made[name] = 0;
        globalThis[name] = class extends globalThis[name] {
          constructor(...args) {
            super(...args);
            globalThis.made[name]++;
          }
        };
      }
    }),
  );
  await waitFor(page, allReady, { argument: tags });
  await page.waitForLoadState('networkidle');
  const { ResizeObserver, IntersectionObserver } = await page.evaluate(() => globalThis.made);
  const asked = server.requests.map(({ address }) => address);
  await leave();
  assert.equal(ResizeObserver, 1, 'the maps watch their width');
  assert.ok(IntersectionObserver <= 1, `${IntersectionObserver} intersection observers`);
  assert.ok(asked.some((address) => address.endsWith('/stories.json')));
  assert.deepEqual(asked, [...new Set(asked)]);
});

test('elements that have left the page are forgotten, also those that left before they were ready', async () => {
  const { page, leave } = await visit('<main></main>');
  const cdp = await page.context().newCDPSession(page);
  await waitFor(page, (tag) => customElements.get(tag) !== undefined, { argument: tags[0] });
  /** How many objects of an element's class there are. */
  const alive = async (tag) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: count } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await cdp.send('Runtime.releaseObject', { objectId: objects.objectId });
    return count.value;
  };
  const fill = (html) => page.evaluate((text) => (document.querySelector('main').innerHTML = text), html);

  await fill(everything);
  await waitFor(page, allReady, { argument: tags });
  assert.deepEqual(await Promise.all(tags.map(alive)), [1, 1, 1, 1]);
  for (let i = 0; i < 3; i++) await fill(everything);
  await fill('');
  await waitFor(page, () => document.querySelector('main').children.length === 0);
  // What they had begun may still come to its end, a frame or two later.
  let left;
  const isForgotten = async () => {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await cdp.send('HeapProfiler.collectGarbage');
    left = await Promise.all(tags.map(alive));
    return left.join() === '0,0,0,0';
  };
  await until(isForgotten).catch(() => assert.deepEqual(left, [0, 0, 0, 0]));
  await leave();
});
