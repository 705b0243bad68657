import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

describe('story and map stand still, whichever part of them comes last', () => {
  for (const [path, width, part] of [
    ['/embed/tour.html?lang=en', 800, /chunks\/answer-/],
    ['/embed/tour.html?story=gera', 360, /chunks\/answer-/],
    ['/showcase.html', 768, /chunks\/map-numbers-/],
    ['/showcase-en.html', 1280, /chunks\/en-reading-/],
  ]) {
    test(`${path} in a window of ${width} px: ${part}`, async () => {
      let release;
      const isReleased = new Promise((resolve) => (release = resolve));
      const server = await startServer({ rules: [{ match: part, until: isReleased }] });
      const { page, errors, close } = await openPage(browser, {
        origin: server.origin,
        viewport: { width, height: 900 },
      });
      await page.addInitScript(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) globalThis.shift += value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(server.origin + path);
      await until(() => server.requests.some(({ address }) => part.test(address)));
      await waitFor(page, () => document.querySelector('thilik-map').shadowRoot?.querySelector('.root:not(.sketch)'));
      const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await page.evaluate(frames);
      release();
      await waitFor(page, () => {
        const [tour, map] = ['thilik-story-tour', 'thilik-map'].map((name) => document.querySelector(name));
        const isReady = [tour, map].every(({ dataset }) => dataset.state === 'ready');
        return isReady && map.shadowRoot.querySelector('.numbers .current');
      });
      await page.waitForLoadState('networkidle');
      await page.evaluate(frames);
      const shift = await page.evaluate(() => globalThis.shift);
      await close();
      await server.close();
      assert.deepEqual(errors, []);
      // German words on the buttons become others, which are as high.
      assert.equal(shift.toFixed(3), '0.000');
    });
  }
});
