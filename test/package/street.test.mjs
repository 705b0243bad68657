import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, until, waitFor } from '../helpers/page.mjs';
import { openMap, strictPolicy } from '../helpers/street-page.mjs';

/** The built map becoming one to zoom into, in pages of other people. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const loud = (messages) => messages.filter((message) => /^(error|warning)/.test(message) && !/GPU stall/.test(message));

test('without intent not one byte of MapLibre; with it everything under a strict policy, from our folder alone', async () => {
  const map = await openMap(browser);
  await map.ready();
  await map.page.waitForLoadState('networkidle');
  await map.inMap('.enlarge').hover();
  await map.inMap('.enlarge').focus();
  await map.page.waitForLoadState('networkidle');
  assert.deepEqual([map.engineFiles(), map.streetFiles()], [[], []]);
  // The worker comes beside the engine, which alone would ask for it only once it runs.
  let letEngineGo = () => {};
  const heldBack = new Promise((resolve) => (letEngineGo = resolve));
  await map.page.route(/chunks\/maplibre/, async (route) => {
    await heldBack;
    await route.continue();
  });
  const worker = map.page.waitForRequest(/maplibre-gl-worker/);
  await map.press('in');
  await worker;
  assert.equal(
    await map.page.evaluate(() => document.querySelector('thilik-map').shadowRoot.querySelector('canvas')),
    null,
  );
  letEngineGo();
  await map.live();
  await map.page.waitForLoadState('networkidle');
  const bad = map.server.requests.filter(({ status }) => status !== 200);
  await map.leave();
  assert.deepEqual([map.errors, loud(map.messages), map.foreign, bad], [[], [], [], []]);
});

test('the two pictures differ only in antialiasing', async () => {
  const map = await openMap(browser, {
    attributes: 'district="16070" no-locate',
    draws: true,
    viewport: { width: 600, height: 1800 },
  });
  await map.ready();
  await map.page.waitForLoadState('networkidle');
  const clip = await map.inMap('.map').first().boundingBox();
  // What stands on the drawing alone: buttons, legend, names beside their districts.
  const hide = () =>
    map.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('thilik-map');
      for (const each of shadowRoot.querySelectorAll('.controls, .streets, .legend, .enlarge, .names .beside'))
        each.style.visibility = 'hidden';
    });
  await hide();
  const svg = await map.page.screenshot({ clip });
  await map.page.evaluate(() => document.querySelector('thilik-map').setAttribute('engine', 'maplibre'));
  await map.live();
  await hide();
  await waitFor(map.page, () => {
    const { shadowRoot } = document.querySelector('thilik-map');
    return (
      shadowRoot.getAnimations({ subtree: true }).length === 0 &&
      getComputedStyle(shadowRoot.querySelector('.map')).opacity === '0'
    );
  });
  const canvas = await map.page.screenshot({ clip });
  const difference = await map.page.evaluate(compare, [svg.toString('base64'), canvas.toString('base64')]);
  await map.leave();
  console.log(`SVG and canvas: ${JSON.stringify(difference)}`);
  // Text drawn from distance fields and lines of another antialiasing touch single pixels; shapes, colours and places don't.
  assert.ok(difference.far < 0.03, 'at most 3 % of the pixels differ by more than a quarter');
  assert.ok(difference.mean < 4, 'on average by less than 4 of 255');
  assert.ok(difference.blurredMost < 64, 'nothing larger than a few pixels is elsewhere');
});

/** Compares two pictures; runs in the page, which alone can read them. */
async function compare(pictures) {
  const read = async (base64, blur) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.filter = blur ? `blur(${blur}px)` : 'none';
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const differ = (a, b) => {
    let [far, sum, most] = [0, 0, 0];
    for (let i = 0; i < a.length; i += 4) {
      const by = Math.max(Math.abs(a[i] - b[i]), Math.abs(a[i + 1] - b[i + 1]), Math.abs(a[i + 2] - b[i + 2]));
      if (by > 64) far++;
      sum += by;
      most = Math.max(most, by);
    }
    return { far: far / (a.length / 4), mean: sum / (a.length / 4), most };
  };
  const sharp = differ(await read(pictures[0], 0), await read(pictures[1], 0));
  const blurred = differ(await read(pictures[0], 4), await read(pictures[1], 4));
  return { far: sharp.far, mean: sharp.mean, blurredMost: blurred.most };
}

describe('by keyboard alone', () => {
  test('the focus stays in the list of districts, the canvas follows, and everything can be reached', async () => {
    const map = await openMap(browser);
    await map.ready();
    const { keyboard } = map.page;
    const focus = () =>
      map.page.evaluate(() => {
        const { activeElement } = document.querySelector('thilik-map').shadowRoot;
        return activeElement?.dataset.ags ?? activeElement?.dataset.do ?? activeElement?.classList[1] ?? null;
      });
    await map.inMap('[role=option][tabindex="0"]').focus();
    await keyboard.press('Tab');
    assert.equal(await focus(), 'enlarge');
    await keyboard.press('Enter');
    await map.live();
    assert.equal(await focus(), 'enlarge', 'the button that was pressed keeps the focus');
    const seen = [];
    while (seen.at(-1) !== '16077' && seen.length < 9) {
      await keyboard.press('Shift+Tab');
      seen.push(await focus());
    }
    await keyboard.press('+');
    await map.scaled((scale) => scale > 3);
    assert.equal(await focus(), '16077', 'Altenburger Land keeps the focus');
    const said = () => map.inMap('.drawing > [role=status].hidden-text').textContent();
    await until(async () => /^Sichtbar: (?!die ganze)/.test((await said()).trim()));
    // However far away a shape lies: nothing is scrolled but the canvas, and that stays to be seen.
    await keyboard.press('+');
    await map.scaled((scale) => scale > 7);
    await keyboard.press('End');
    await until(async () => (await focus()) === '16071');
    const scrolled = await map.inMap('.stage').evaluate((stage) => {
      const { top, bottom } = stage.getBoundingClientRect();
      const boxes = [stage, ...stage.querySelectorAll('*')].map(({ scrollLeft, scrollTop }) => scrollLeft || scrollTop);
      return { boxes: boxes.filter(Boolean), isSeen: top >= 0 && bottom <= innerHeight };
    });
    assert.deepEqual(scrolled, { boxes: [], isSeen: true });
    await keyboard.press('-');
    await until(async () => /Sichtbar: .*Weimarer Land/.test(await said()));
    await keyboard.press('0');
    await until(async () => (await said()).trim() === 'Sichtbar: die ganze Karte.');
    await keyboard.press('Home');
    await until(async () => (await focus()) === '16077');
    await keyboard.press('Enter');
    assert.deepEqual(
      (await map.told('thilik-select')).map(({ id }) => id),
      ['16077'],
    );
    await map.leave();
    assert.deepEqual(
      seen.filter((name) => name !== 'here'),
      ['full', 'move', 'home', 'out', 'in', '16077'],
    );
  });

  test('the canvas is no part of what assistive technology meets', async () => {
    const map = await openMap(browser);
    await map.ready();
    await map.press('in');
    await map.live();
    const stops = await map.page.evaluate(() => {
      const canvas = document.querySelector('thilik-map').shadowRoot.querySelector('.canvas');
      return {
        hidden: canvas.getAttribute('aria-hidden'),
        stops: [...canvas.querySelectorAll('*')].filter(({ tabIndex }) => tabIndex >= 0).length,
        options: document.querySelector('thilik-map').shadowRoot.querySelectorAll('[role=option]').length,
      };
    });
    await map.leave();
    assert.deepEqual(stops, { hidden: 'true', stops: 0, options: 22 });
  });
});

describe('gestures on the SVG map', () => {
  test('Ctrl and wheel zoom, the wheel alone scrolls the page', async () => {
    const map = await openMap(browser, {
      body: '<thilik-map></thilik-map><div style="height: 3000px"></div>',
      policy: '',
    });
    await map.ready();
    const box = await map.inMap('.stage').boundingBox();
    await map.page.mouse.move(box.x + 100, box.y + 100);
    await map.page.mouse.wheel(0, 200);
    await waitFor(map.page, () => scrollY > 0);
    assert.deepEqual(map.engineFiles(), []);
    await map.page.evaluate(() => scrollTo(0, 0));
    await map.page.keyboard.down('Control');
    await map.page.mouse.wheel(0, -100);
    await map.page.keyboard.up('Control');
    await map.live();
    await map.watchHint();
    await map.page.mouse.wheel(0, 200);
    await map.hinted();
    const hint = await map.page.evaluate(
      () => document.querySelector('thilik-map').shadowRoot.querySelector('.maplibregl-desktop-message').textContent,
    );
    await waitFor(map.page, () => scrollY > 0);
    await map.leave();
    assert.match(hint, /Strg-Taste/);
  });
});

describe('without what it needs the SVG map stays, with one quiet sentence', () => {
  const cases = [
    [
      'no WebGL2',
      {
        before: () => {
          const { getContext } = HTMLCanvasElement.prototype;
          HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
            return kind === 'webgl2' ? null : getContext.call(this, kind, ...rest);
          };
        },
      },
    ],
    ['a blocked worker', { policy: strictPolicy.replace("worker-src 'self'", "worker-src 'none'") }],
    [
      'Trusted Types without our policy',
      { policy: `${strictPolicy}; require-trusted-types-for 'script'; trusted-types lit-html` },
    ],
  ];
  for (const [title, options] of cases) {
    test(title, async () => {
      const map = await openMap(browser, options);
      await map.ready();
      await map.press('in');
      await map.says('kann hier nicht vergrößern');
      const [error, ...more] = await map.told('thilik-error');
      const ours = map.messages.filter((message) => message.includes('<thilik-map>'));
      const shapes = await map.page.evaluate(
        () =>
          document.querySelector('thilik-map').shadowRoot.querySelectorAll('.stage:not(.live) [part=district]').length,
      );
      await map.leave();
      assert.equal(error.kind, 'webgl');
      assert.deepEqual(more, []);
      assert.equal(ours.length, 1, ours.join());
      assert.equal(shapes, 22);
    });
  }

  test('Trusted Types with our policy: everything works', async () => {
    const policy = `${strictPolicy}; require-trusted-types-for 'script'; trusted-types lit-html thilik`;
    const map = await openMap(browser, { policy });
    await map.ready();
    await map.press('in');
    await map.live();
    await map.leave();
    assert.deepEqual([map.errors, loud(map.messages)], [[], []]);
  });
});

describe('the reader’s position', () => {
  const at = (latitude, longitude) => ({ geolocation: { latitude, longitude }, permissions: ['geolocation'] });
  const cases = [
    ['in a district selects it', '', at(50.8405, 10.952), 'Sie sind hier: Ilm-Kreis', '16070'],
    ['outside of Thuringia says so', '', at(48.137, 11.575), 'außerhalb von Thüringen', null],
    [
      'outside of the scope says so',
      'scope="16051"',
      at(50.8405, 10.952),
      'Diese Karte zeigt ein anderes Gebiet',
      null,
    ],
  ];
  for (const [title, attributes, context, words, district] of cases) {
    test(title, async () => {
      const map = await openMap(browser, { attributes, ...context });
      await map.ready();
      await map.press('here');
      await map.says(words);
      const selected = await map.page.evaluate(() => document.querySelector('thilik-map').getAttribute('district'));
      const sent = map.server.requests.filter(({ address }) => /50\.8|10\.95|48\.13/.test(address));
      await map.leave();
      assert.equal(selected, district);
      assert.deepEqual([sent, map.foreign], [[], []]);
    });
  }

  test('refused says so, and is asked for only on click', async () => {
    const map = await openMap(browser, {
      before: () => {
        globalThis.positions = 0;
        const { getCurrentPosition } = Geolocation.prototype;
        Geolocation.prototype.getCurrentPosition = function (...rest) {
          globalThis.positions++;
          return getCurrentPosition.apply(this, rest);
        };
      },
    });
    await map.ready();
    assert.equal(await map.page.evaluate(() => globalThis.positions), 0);
    await map.press('here');
    await map.says('gibt den Standort nicht frei');
    await map.leave();
  });
});
