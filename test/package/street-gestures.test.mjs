import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { openMap } from '../helpers/street-page.mjs';

/** The live map under fingers, wheel and settings of readers. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const live = async (options) => {
  const map = await openMap(browser, options);
  await map.ready();
  await map.press('in');
  await map.live();
  await settled(map.page);
  return map;
};
/** How much larger than at home the map is; the SVG map below goes along with the canvas. */
const scale = (page) =>
  page.evaluate(() => {
    const { style } = document.querySelector('thilik-map').shadowRoot.querySelector('.map');
    return Number(/scale\(([^)]*)\)/.exec(style.transform)?.[1] ?? 1);
  });
/** The camera has stood still for some frames. */
const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const { style } = document.querySelector('thilik-map').shadowRoot.querySelector('.map');
        let [last, still] = ['', 0];
        const look = () => {
          still = style.transform === last ? still + 1 : 0;
          last = style.transform;
          if (still > 8) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
/** Presses a button and counts the steps in which the camera gets there. */
const stepsOf = (page, name) =>
  page.evaluate(async (action) => {
    const { shadowRoot } = document.querySelector('thilik-map');
    const seen = new Set();
    const svg = shadowRoot.querySelector('.map');
    const observer = new MutationObserver(() => seen.add(svg.style.transform));
    observer.observe(svg, { attributeFilter: ['style'] });
    shadowRoot.querySelector(`[data-do=${action}]`).click();
    let still = 0;
    while (still < 12 || seen.size === 0) {
      const before = seen.size;
      await new Promise(requestAnimationFrame);
      still = seen.size === before ? still + 1 : 0;
    }
    observer.disconnect();
    return seen.size;
  }, name);

test('who wants less motion gets jumps, also when the wish comes later', async () => {
  const map = await live({ reducedMotion: 'no-preference' });
  const found = [];
  for (const reducedMotion of ['no-preference', 'reduce']) {
    await map.page.emulateMedia({ reducedMotion });
    await stepsOf(map.page, 'in');
    found.push({ steps: await stepsOf(map.page, 'home'), scale: await scale(map.page) });
  }
  await map.leave();
  assert.ok(found[0].steps > 1 && found[1].steps === 1, JSON.stringify(found));
  for (const { scale: at } of found) assert.ok(Math.abs(at - 1) < 0.01, `scale ${at}`);
});

test('two fingers zoom, one scrolls the page and brings a hint that can be read in a narrow column', async () => {
  const map = await live({
    body: '<div style="inline-size: 300px"><thilik-map no-legend></thilik-map></div><div style="height: 3000px"></div>',
    policy: '',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  const { page } = map;
  const cdp = await page.context().newCDPSession(page);
  const touch = (type, ...points) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  const { x, y, height } = await map.inMap('.stage').boundingBox();
  const [middle, centre] = [x + 130, y + height / 2];
  const before = await scale(page);
  await touch('touchStart', [middle - 20, centre], [middle + 20, centre]);
  for (let by = 5; by <= 40; by += 5) await touch('touchMove', [middle - 20 - by, centre], [middle + 20 + by, centre]);
  await touch('touchEnd');
  await settled(page);
  const nearer = await scale(page);
  assert.ok(nearer > before * 1.5, `${before} → ${nearer}`);
  assert.equal(await page.evaluate(() => scrollY), 0);

  await map.watchHint();
  await touch('touchStart', [middle, centre + 60]);
  for (let by = 10; by <= 80; by += 10) await touch('touchMove', [middle, centre + 60 - by]);
  await map.hinted();
  const hint = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('thilik-map');
    const box = (selector) => shadowRoot.querySelector(selector).getBoundingClientRect();
    const [words, stage] = [box('.maplibregl-mobile-message'), box('.stage')];
    const element = shadowRoot.querySelector('.maplibregl-mobile-message');
    return {
      text: element.textContent,
      size: Number.parseFloat(getComputedStyle(element).fontSize),
      within: words.left >= stage.left && words.right <= stage.right && element.scrollWidth <= element.clientWidth,
    };
  });
  await touch('touchEnd');
  await waitFor(page, () => scrollY > 20);
  const after = await scale(page);
  await map.leave();
  assert.deepEqual([hint.text, hint.within, hint.size >= 14], ['Karte mit zwei Fingern bewegen', true, true]);
  assert.equal(after, nearer);
});

test('fullscreen: the canvas grows with it, and the button leads back', async () => {
  const map = await live({ viewport: { width: 700, height: 600 } });
  const { page } = map;
  const isFull = () => page.evaluate(() => document.fullscreenElement?.localName ?? null);
  const label = () => map.inMap('[data-do=full]').getAttribute('aria-label');
  assert.equal(await label(), 'Vollbild');
  await map.press('full');
  await waitFor(page, () => document.fullscreenElement);
  assert.equal(await isFull(), 'thilik-map');
  await waitFor(page, () => {
    const { shadowRoot } = document.querySelector('thilik-map');
    const [canvas, stage] = ['canvas', '.stage'].map((name) => shadowRoot.querySelector(name));
    return Math.abs(canvas.clientHeight - stage.clientHeight) <= 1 && stage.clientHeight >= innerHeight * 0.69;
  });
  assert.equal(await label(), 'Vollbild beenden');
  await map.press('full');
  await waitFor(page, () => !document.fullscreenElement);
  await map.leave();
});

test('a browser that knows no full screen, as Safari before 16.4: the map lives without that button', async () => {
  const before = () => {
    for (const { prototype } of [Document, ShadowRoot, Element]) {
      for (const name of ['fullscreenElement', 'fullscreenEnabled', 'exitFullscreen', 'requestFullscreen']) {
        Reflect.deleteProperty(prototype, name);
      }
    }
    const { matches } = Element.prototype;
    Element.prototype.matches = function (selector) {
      if (selector.includes(':fullscreen')) throw new SyntaxError(`unknown: ${selector}`);
      return matches.call(this, selector);
    };
  };
  const map = await live({ before });
  assert.equal(await map.inMap('[data-do=full]').count(), 0);
  await map.press('out');
  assert.deepEqual(await map.page.evaluate(() => globalThis.told), []);
  await map.leave();
});

test('the container decides the size, not the window: home stays home', async () => {
  const map = await live({
    body: '<div style="inline-size: 500px"><thilik-map></thilik-map></div>',
    policy: '',
    viewport: { width: 700, height: 600 },
  });
  await stepsOf(map.page, 'home');
  await map.page.evaluate(() => document.querySelector('div').style.setProperty('inline-size', '320px'));
  await waitFor(map.page, () => {
    const { shadowRoot } = document.querySelector('thilik-map');
    return shadowRoot.querySelector('canvas').clientWidth <= 320;
  });
  // One step nearer is twice as large as home only if it has shrunk with its container.
  await stepsOf(map.page, 'in');
  await settled(map.page);
  const at = await scale(map.page);
  await map.leave();
  assert.ok(Math.abs(at - 2) < 0.05, `scale ${at}`);
});

test('a sign for several places opens', async () => {
  const offer = (id, lonLat) => ({
    id,
    name: { de: id },
    kind: 'meeting',
    topics: ['sprache'],
    district: '16061',
    place: { name: 'Ort', lonLat, precision: 'address' },
    status: 'active',
    asOf: '2026-01',
  });
  const near = [offer('a', [10.3, 51.38]), offer('b', [10.305, 51.381]), offer('c', [10.302, 51.379])];
  const map = await live({
    attributes: 'offers-mode="replace" offers-src="/offers.json" layers="offers" scope="16061"',
    rules: [{ match: '/offers.json', body: JSON.stringify({ version: 1, offers: near }) }],
  });
  await stepsOf(map.page, 'home');
  // Of the canvas it stands below to the right of its place, of the drawing where it is free.
  const [x, y] = await map
    .inMap('[part=offer-point]')
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { e, f } = element.transform.baseVal.consolidate().matrix;
      return [left + width / 2 - e + 9, top + height / 2 - f + 7];
    });
  await map.page.mouse.click(x, y);
  await waitFor(map.page, () => {
    const { style } = document.querySelector('thilik-map').shadowRoot.querySelector('.map');
    return Number(/scale\(([^)]*)\)/.exec(style.transform)?.[1] ?? 1) > 1.5;
  });
  const selected = await map.told('thilik-select');
  await map.leave();
  assert.deepEqual(selected, [], 'it comes nearer and selects nothing');
});

test('colours in notations that MapLibre does not read look the same on the canvas', async () => {
  const map = await openMap(browser, {
    body: `<style>thilik-map { --thilik-color-district: oklch(85% 0.09 150); --thilik-color-district-selected: color(display-p3 0.2 0.2 0.6);
      --thilik-color-border: lab(40% 10 -30); --thilik-color-accent: hwb(200 10% 30%); }</style>
      <thilik-map district="16061" no-legend></thilik-map>`,
    draws: true,
    policy: '',
  });
  const { page } = map;
  await map.ready();
  await page.waitForLoadState('networkidle');
  const spots = await page.evaluate(() =>
    ['16061', '16077', '16065'].map((ags) => {
      const shape = document.querySelector('thilik-map').shadowRoot.querySelector(`[part=district][data-ags="${ags}"]`);
      const { left, top, width, height } = shape.getBoundingClientRect();
      return { x: left + width * 0.5, y: top + height * 0.68 };
    }),
  );
  await page.mouse.move(1, 1);
  const look = async () => {
    const pictures = [];
    for (const { x, y } of spots) {
      const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
      pictures.push((await page.screenshot({ clip })).toString('base64'));
    }
    return page.evaluate(async (list) => {
      const colours = [];
      for (const base64 of list) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context.drawImage(await createImageBitmap(new Blob([bytes], { type: 'image/png' })), 0, 0);
        colours.push([...context.getImageData(0, 0, 1, 1).data].slice(0, 3));
      }
      return colours;
    }, pictures);
  };
  const drawn = await look();
  await page.evaluate(() => document.querySelector('thilik-map').setAttribute('engine', 'maplibre'));
  await map.live();
  await waitFor(page, () => {
    const { shadowRoot } = document.querySelector('thilik-map');
    return (
      shadowRoot.getAnimations({ subtree: true }).length === 0 &&
      getComputedStyle(shadowRoot.querySelector('.map')).opacity === '0'
    );
  });
  const canvas = await look();
  await map.leave();
  for (const [index, colour] of drawn.entries()) {
    const by = Math.max(...colour.map((value, channel) => Math.abs(value - canvas[index][channel])));
    assert.ok(by <= 3, `${colour} and ${canvas[index]}`);
  }
  assert.notDeepEqual(drawn[0], drawn[1]);
});
