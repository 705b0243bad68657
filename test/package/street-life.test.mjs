import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { isWhole } from '../helpers/sample.mjs';
import { openMap } from '../helpers/street-page.mjs';

/** The live map is born, moved, hidden, printed and removed by pages that know nothing of it. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** No transition runs and some frames have passed. */
const settled = (page) =>
  page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('thilik-map');
    const style = () => shadowRoot.querySelector('.map').style.transform;
    for (let last = '', still = 0; still < 20;) {
      await new Promise(requestAnimationFrame);
      const isStill = style() === last && shadowRoot.getAnimations({ subtree: true }).length === 0;
      still = isStill ? still + 1 : 0;
      last = style();
    }
  });

describe('life in other people’s pages', () => {
  /** Keeps every context that the page makes. */
  const watchContexts = () => {
    globalThis.contexts = [];
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (kind === 'webgl2' && context && !globalThis.contexts.includes(context)) globalThis.contexts.push(context);
      return context;
    };
  };
  const alive = () => globalThis.contexts.filter((context) => !context.isContextLost()).length;

  /** More than the sixteen that browsers keep alive. */
  const mounts = isWhole ? 50 : 18;
  test(`${mounts} mounts and removals leave no context behind`, { timeout: 240_000 }, async () => {
    const map = await openMap(browser, { draws: true, before: watchContexts });
    await map.ready();
    await map.press('in');
    await map.live();
    const left = await map.page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        document.querySelector('thilik-map').remove();
        const next = document.createElement('thilik-map');
        next.setAttribute('engine', 'maplibre');
        document.body.append(next);
        await next.ready;
        await new Promise((resolve) => {
          const look = () => {
            if (next.shadowRoot.querySelector('canvas')) resolve();
            else requestAnimationFrame(look);
          };
          look();
        });
      }
      document.querySelector('thilik-map').remove();
      await null;
      return {
        made: globalThis.contexts.length,
        left: globalThis.contexts.filter((each) => !each.isContextLost()).length,
      };
    }, mounts);
    await map.leave();
    assert.ok(left.made > mounts, `${left.made} contexts were made`);
    assert.equal(left.left, 0);
    assert.deepEqual(
      map.messages.filter((message) => /Too many active WebGL/.test(message)),
      [],
    );
  });

  test('at most four maps are live; the reader’s newest wins, the oldest goes back to SVG', async () => {
    const body = Array.from({ length: 6 }, () => '<thilik-map engine="maplibre" no-legend></thilik-map>').join('');
    const watch = `(${watchContexts})(); globalThis.watchers = 0;
      globalThis.IntersectionObserver = class extends IntersectionObserver {
        constructor(...rest) { super(...rest); globalThis.watchers++; }
      };`;
    const map = await openMap(browser, { draws: true, body, before: watch, viewport: { width: 320, height: 9000 } });
    await waitFor(
      map.page,
      () =>
        [...document.querySelectorAll('thilik-map')].filter((each) => each.shadowRoot?.querySelector('.stage.live'))
          .length === 4,
      // Four maps, drawn in software at once.
      { timeoutMs: 120_000 },
    );
    assert.equal(await map.page.evaluate(alive), 4);
    const which = () =>
      map.page.evaluate(() =>
        [...document.querySelectorAll('thilik-map')]
          .map((each) => (each.shadowRoot.querySelector('.stage.live') ? 1 : 0))
          .join(''),
      );
    const first = await which();
    await map.page.locator('thilik-map').nth(first.indexOf('0')).locator('[data-do=in]').click();
    await waitFor(
      map.page,
      (index) => document.querySelectorAll('thilik-map')[index].shadowRoot.querySelector('.stage.live'),
      { argument: first.indexOf('0'), timeoutMs: 120_000 },
    );
    const count = await map.page.evaluate(alive);
    const watchers = await map.page.evaluate(() => globalThis.watchers);
    await map.leave();
    assert.equal(count, 4);
    assert.equal(watchers, 1, 'one observer serves all maps of the page');
  });

  test('left while the canvas was loading it comes when wanted again; moved in the page it stays; removed it is gone', async () => {
    const map = await openMap(browser, {
      draws: true,
      body: '<thilik-map></thilik-map><div id="elsewhere"></div>',
      before: watchContexts,
    });
    await map.ready();
    let release;
    const released = new Promise((resolve) => (release = resolve));
    const isHeld = map.page.waitForRequest(/chunks\/maplibre-/);
    await map.page.route(/chunks\/maplibre-/, async (route) => released.then(() => route.continue()));
    await map.press('in');
    await isHeld;
    await map.inMap('.enlarge[aria-expanded=true]').click();
    await map.press('in');
    release();
    await map.live();
    const moved = await map.page.evaluate(async () => {
      const element = document.querySelector('thilik-map');
      const canvas = element.shadowRoot.querySelector('canvas');
      document.querySelector('#elsewhere').append(element);
      await null;
      await null;
      return canvas === element.shadowRoot.querySelector('canvas') && !canvas.getContext('webgl2').isContextLost();
    });
    assert.equal(moved, true);
    await map.page.evaluate(() => document.querySelector('thilik-map').remove());
    await waitFor(map.page, () => globalThis.contexts.every((context) => context.isContextLost()));
    await map.leave();
  });

  test('born hidden, it waits, and fits itself when first seen', async () => {
    const map = await openMap(browser, {
      draws: true,
      body: '<details><summary>Karte</summary><thilik-map engine="maplibre" scope="16070"></thilik-map></details>',
    });
    await map.ready();
    await map.page.waitForLoadState('networkidle');
    assert.deepEqual(map.engineFiles(), []);
    await map.page.evaluate(() => (document.querySelector('details').open = true));
    await map.live();
    const sizes = await map.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('thilik-map');
      return [shadowRoot.querySelector('canvas').clientWidth, shadowRoot.querySelector('.stage').clientWidth];
    });
    await map.leave();
    assert.ok(sizes[0] > 200);
    assert.ok(Math.abs(sizes[0] - sizes[1]) <= 1);
  });

  test('a lost context shows the SVG map at once, and the canvas again when it comes back', async () => {
    // Meiningen is selected and lies in the middle; what is drawn on the canvas there is the selection's colour.
    const map = await openMap(browser, {
      draws: true,
      attributes: 'scope="16066" district="16066"',
      before: watchContexts,
    });
    await map.ready();
    await map.press('in');
    await map.live();
    const { x, y, width, height } = await map.inMap('.stage').boundingBox();
    const clip = { x: Math.round(x + width / 2) - 20, y: Math.round(y + height * 0.7), width: 40, height: 20 };
    await settled(map.page);
    const before = await map.page.screenshot({ clip });
    await map.page.evaluate(() => {
      globalThis.extension = globalThis.contexts
        .find((each) => !each.isContextLost())
        .getExtension('WEBGL_lose_context');
      globalThis.extension.loseContext();
    });
    await map.still();
    await map.page.evaluate(() => globalThis.extension.restoreContext());
    await map.live();
    await settled(map.page);
    const after = await map.page.screenshot({ clip });
    await map.leave();
    assert.ok(before.equals(after), 'the selection is drawn as before');
  });

  test('print shows the SVG map where it was', async () => {
    const map = await openMap(browser, { draws: true });
    await map.ready();
    await map.press('in');
    await map.live();
    await map.page.emulateMedia({ media: 'print' });
    const print = await map.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('thilik-map');
      const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      const displays = ['.canvas', '.controls', '.enlarge'].map((selector) => style(selector).display);
      return [style('.map').opacity, style('.map').transform, ...displays];
    });
    await map.leave();
    assert.deepEqual(print, ['1', 'none', 'none', 'none', 'none']);
  });
});
