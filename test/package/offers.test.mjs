import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

/** The page with lists of offers, which come as a chunk of their own. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folders = { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` };

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Opens a demo page on a server of its own, and notes what jumps. */
async function visit(name, { rules = [], ...context } = {}) {
  const server = await startServer({ folders, pages: { '/favicon.ico': '' }, rules });
  const visited = await openPage(browser, { origin: server.origin, ...context });
  await visited.page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await visited.page.goto(`${server.origin}/demo/${name}.html`);
  const leave = async () => {
    await visited.close();
    await server.close();
  };
  return { ...visited, server, leave };
}

const allReady = (tag) => {
  const elements = [...document.querySelectorAll(tag)];
  return elements.length > 0 && elements.every(({ dataset }) => dataset.state === 'ready');
};
const ready = (page, tag = 'thilik-offer-list') => waitFor(page, allReady, { argument: tag });
const chunks = ({ requests }) => requests.filter(({ address }) => address.includes('offer-list'));

test('the list of offers is loaded only by pages that have one, also later by a script', async () => {
  const { page, server, errors, leave } = await visit('elemente');
  await ready(page, 'thilik-contact-list');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(chunks(server), []);
  await page.evaluate(() => document.querySelector('main').append(document.createElement('thilik-offer-list')));
  await ready(page);
  assert.equal(chunks(server).length, 1);
  await leave();
  assert.deepEqual(errors, []);
});

for (const [width, height] of [
  [320, 640],
  [360, 800],
  [600, 960],
  [768, 1024],
  [1280, 900],
]) {
  test(`nothing jumps on a slow network, and nothing scrolls sideways, in a window of ${width} × ${height} px`, async () => {
    const rules = [
      { match: /offer-list/, delayMs: 300 },
      { match: /\/de\/offers\.json/, delayMs: 200 },
      { match: /data\/offers\.json/, delayMs: 400 },
    ];
    const { page, leave } = await visit('angebote', { rules, viewport: { width, height } });
    await ready(page);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const shifts = await page.evaluate(() => globalThis.shifts);
    const beyond = await sideways(page);
    await leave();
    assert.deepEqual(shifts, []);
    assert.deepEqual(beyond, noneSideways);
  });
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing, ${colorScheme}, filtered and opened`, async () => {
    const { page, leave } = await visit('angebote', { colorScheme });
    await ready(page);
    await page.evaluate(() => {
      const list = document.querySelector('thilik-offer-list').shadowRoot;
      list.querySelector('.topic').click();
      list.querySelector('[part=item] summary').click();
    });
    await waitFor(page, () => document.querySelector('thilik-offer-list').shadowRoot.querySelector('.bullets'));
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
    await leave();
    assert.deepEqual(found, []);
  });
}

test('a keyboard is enough to filter, and to go on with the rest', async () => {
  const { page, leave } = await visit('angebote');
  await ready(page);
  const focused = async () => {
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    });
  };
  const tabTo = async (pattern) => {
    for (let i = 0; i < 40; i++) if (pattern.test(await focused())) return;
    throw new Error(`not reached: ${pattern}`);
  };
  const status = (expected) =>
    waitFor(
      page,
      (text) =>
        document.querySelector('thilik-offer-list').shadowRoot.querySelector('[role=status]').textContent.trim() ===
        text,
      { argument: expected },
    );
  await tabTo(/^Sprache/);
  await page.keyboard.press('Space');
  await status('5 von 35 Angeboten');
  await page.keyboard.press('Space');
  await status('35 Angebote');
  await tabTo(/weitere zeigen$/);
  await page.keyboard.press('Enter');
  await waitFor(
    page,
    () =>
      document.querySelector('thilik-offer-list').shadowRoot.querySelectorAll('[part=item]:not([hidden])').length ===
      35,
  );
  // Where the browser scrolls back to is not where the focus is.
  const topic = page.locator('[data-choice=sprache]').first();
  await topic.focus();
  await page.evaluate(() => {
    document.querySelector('thilik-offer-list').setAttribute('url-state', 'thilik');
    scrollTo(0, 5000);
  });
  await page.keyboard.press('Space');
  await waitFor(page, () => location.hash === '#thilik=//sprache');
  await page.evaluate(() => scrollTo(0, 0));
  await page.goBack();
  await status('35 Angebote');
  await waitFor(page, () => scrollY > 0);
  await waitFor(page, () => {
    const { top, bottom } = document
      .querySelector('thilik-offer-list')
      .shadowRoot.activeElement.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  });
  await leave();
});
