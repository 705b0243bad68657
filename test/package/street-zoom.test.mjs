import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, until, waitFor } from '../helpers/page.mjs';
import { openMap } from '../helpers/street-page.mjs';

/** The one button below the map, and what leads to the controls beside it. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const tall = { viewport: { width: 600, height: 1400 } };
/** What is there of the map to zoom into. */
const look = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('thilik-map');
    const button = shadowRoot.querySelector('.enlarge');
    return {
      words: button?.textContent.trim() ?? null,
      expanded: button?.getAttribute('aria-expanded') ?? null,
      controls: shadowRoot.querySelectorAll('.control').length,
      canvas: shadowRoot.querySelectorAll('canvas').length,
    };
  });
const closed = { words: 'Karte vergrößern', expanded: 'false', controls: 0, canvas: 0 };
const isOpen = ({ page }) =>
  page.evaluate(() => document.querySelector('thilik-map').shadowRoot.querySelector('.controls') !== null);

describe('one button in words', () => {
  test('brings the controls, steps nearer, and takes everything away again', async () => {
    const map = await openMap(browser, tall);
    await map.ready();
    await map.page.waitForLoadState('networkidle');
    assert.deepEqual(await look(map.page), closed);
    const [button, stage] = [await map.inMap('.enlarge').boundingBox(), await map.inMap('.stage').boundingBox()];
    assert.ok(button.height >= 44, 'large enough for a finger');
    assert.ok(button.y > stage.y + stage.height / 2, 'at the foot of the map');
    await map.inMap('.enlarge').click();
    await map.live();
    await map.scaled((scale) => scale > 1.9);
    const open = await look(map.page);
    assert.deepEqual([open.words, open.expanded, open.canvas], ['Ganze Karte zeigen', 'true', 1]);
    assert.ok(open.controls >= 5, `${open.controls} controls`);
    await map.inMap('.enlarge').click();
    await map.still();
    assert.deepEqual(await look(map.page), closed);
    // And once more, from the code that is there.
    await map.inMap('.enlarge').click();
    await map.live();
    await map.leave();
    assert.deepEqual(map.errors, []);
  });

  test('engine="svg" has none, and no gesture brings it', async () => {
    const map = await openMap(browser, { attributes: 'engine="svg"', ...tall });
    await waitFor(map.page, () => document.querySelector('thilik-map')?.shadowRoot?.querySelector('.row'));
    await map.page.evaluate(() => document.querySelector('thilik-map').ready);
    await map.inMap('.stage').dblclick({ position: { x: 5, y: 5 } });
    await map.page.waitForLoadState('networkidle');
    const found = await look(map.page);
    await map.leave();
    assert.deepEqual([found, map.streetFiles()], [{ ...closed, words: null, expanded: null }, []]);
  });

  test('a double click and fit() with districts bring the controls, too', async () => {
    const map = await openMap(browser, tall);
    await map.ready();
    await map.page.waitForLoadState('networkidle');
    assert.deepEqual(map.streetFiles(), []);
    for (const act of [
      () => map.inMap('.stage').dblclick({ position: { x: 5, y: 5 } }),
      () => map.page.evaluate(() => document.querySelector('thilik-map').fit('16070 16067')),
    ]) {
      await act();
      await map.live();
      const { expanded, controls } = await look(map.page);
      assert.ok(expanded === 'true' && controls >= 5, `${act}: ${expanded}, ${controls} controls`);
      await map.inMap('.enlarge').click();
      await map.still();
      assert.deepEqual(await look(map.page), closed);
    }
    await map.leave();
  });

  test('engine="maplibre" brings the controls, too', async () => {
    const map = await openMap(browser, tall);
    await map.ready();
    await map.page.evaluate(() => document.querySelector('thilik-map').setAttribute('engine', 'maplibre'));
    await map.live();
    const { expanded, controls } = await look(map.page);
    await map.leave();
    assert.ok(expanded === 'true' && controls >= 5, `${expanded}, ${controls} controls`);
  });
});

test('in a modal, Escape closes one thing at a time', async () => {
  const map = await openMap(browser, {
    body: '<dialog><thilik-map district="16070"></thilik-map></dialog>',
    policy: '',
    viewport: { width: 600, height: 2000 },
    before: () => addEventListener('DOMContentLoaded', () => document.querySelector('dialog').showModal()),
  });
  const { page } = map;
  await map.ready();
  await map.press('in');
  await map.live();
  await map.press('move');
  await map.inMap('.pans').waitFor();
  await map.inMap('[role=option][data-ags="16070"]').focus();
  const state = () =>
    page.evaluate(() => {
      const element = document.querySelector('thilik-map');
      const has = (selector) => element.shadowRoot.querySelector(selector) !== null;
      return [element.district, has('.pans'), has('.controls'), document.querySelector('dialog').open]
        .map(Boolean)
        .join();
    });
  const seen = [await state()];
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Escape');
    await until(async () => (await state()) !== seen.at(-1));
    seen.push(await state());
  }
  await map.leave();
  assert.deepEqual(seen, [
    'true,true,true,true',
    'true,false,true,true',
    'true,false,false,true',
    'false,false,false,true',
    'false,false,false,false',
  ]);
});

test('Escape on the button or a control takes the controls away, the focus stays on the button', async () => {
  const map = await openMap(browser, { body: '<dialog open><thilik-map></thilik-map></dialog>', policy: '', ...tall });
  await map.ready();
  for (const from of ['.enlarge', '[data-do=out]']) {
    await map.press('in');
    await map.live();
    await map.inMap(from).focus();
    await map.page.keyboard.press('Escape');
    await until(async () => !(await isOpen(map)));
    await map.still();
    const isThere = await map.inMap('.enlarge').evaluate((button) => button.matches(':focus'));
    assert.ok(isThere, from);
  }
  await map.leave();
});

test('keys that the map uses do not scroll the page', async () => {
  const map = await openMap(browser, {
    body: '<div style="height: 100px"></div><thilik-map></thilik-map><div style="height: 3000px"></div>',
    policy: '',
    viewport: { width: 600, height: 1600 },
    reducedMotion: 'no-preference',
  });
  const { page } = map;
  await map.ready();
  const scrolled = () => page.evaluate(() => scrollY);
  const press = async (keys) => {
    for (const key of keys) await page.keyboard.press(key);
    // A scroll that a key has begun shows within these frames.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    });
  };
  const used = [...'↓↓↓↓↓↓↓↓'].map(() => 'ArrowDown');
  await map.inMap('[role=option][tabindex="0"]').focus();
  await press([...used, 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End']);
  assert.equal(await scrolled(), 0, 'on the drawing');
  await map.press('in');
  await map.live();
  await map.inMap('[role=option][tabindex="0"]').focus();
  await press([...used, 'ArrowRight', 'Home', 'End', '+', '-', '0']);
  assert.equal(await scrolled(), 0, 'on the map that zooms');
  await page.evaluate(() => document.querySelector('thilik-map').shadowRoot.activeElement.blur());
  await until(async () => {
    await press(['ArrowDown']);
    return (await scrolled()) > 0;
  });
  await map.leave();
});
