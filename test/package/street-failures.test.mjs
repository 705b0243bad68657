import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../helpers/page.mjs';
import {
  cors,
  foreign,
  foreignHost,
  foreignStyle,
  good,
  json,
  openMap,
  rasterStyle,
  tiles,
} from '../helpers/street-page.mjs';

/** The street map of somebody else fails in every way. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

describe('what fails leaves the districts, says so, tells the page the address, and can be tried again', () => {
  const anyTile = `https://${foreignHost}/kacheln/`;
  const cases = [
    ['a style that is not there', { [foreignStyle]: { status: 404, headers: cors } }, 'status', foreignStyle],
    ['a style that is no JSON', { [foreignStyle]: { body: '<html>', headers: cors } }, 'json', foreignStyle],
    ['a style that is none', { [foreignStyle]: json({ layers: 1 }) }, 'shape', foreignStyle],
    ['no answer', {}, 'network', foreignStyle],
    [
      'a style without CORS',
      {
        [foreignStyle]: {
          json: rasterStyle(tiles),
          headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example' },
        },
      },
      'network',
      foreignStyle,
    ],
    ['tiles 404', { ...good, [anyTile]: { status: 404, headers: cors } }, 'status', anyTile],
    ['tiles 500', { ...good, [anyTile]: { status: 500, headers: cors } }, 'status', anyTile],
  ];
  for (const [title, routes, kind, address] of cases) {
    test(title, async () => {
      const answers = { ...routes };
      const map = await openMap(browser, { ...foreign('consent="none"'), routes: answers });
      await map.ready();
      await map.press('streets');
      await map.says('Die Straßenkarte ist zurzeit nicht verfügbar');
      const [error] = await map.told('thilik-error');
      assert.equal(error.kind, kind);
      assert.ok(error.source.startsWith(address), error.source);
      for (const key of Object.keys(answers)) delete answers[key];
      Object.assign(answers, good);
      await map.press('yes');
      await map.streets();
      const shapes = await map.page.evaluate(
        () => document.querySelector('thilik-map').shadowRoot.querySelectorAll('[part=district]').length,
      );
      await map.leave();
      assert.equal(shapes, 22);
      assert.deepEqual(map.errors, []);
    });
  }

  test('tiles that never come', async () => {
    const map = await openMap(browser, {
      ...foreign('consent="none"'),
      routes: { ...good, [anyTile]: () => {} },
      // Patience of many seconds becomes one of a moment.
      before: () => {
        const { setTimeout } = globalThis;
        globalThis.setTimeout = (act, ms, ...rest) => setTimeout(act, ms > 10_000 ? 1_000 : ms, ...rest);
      },
    });
    await map.ready();
    await map.press('streets');
    await map.says('Die Straßenkarte ist zurzeit nicht verfügbar');
    const [error] = await map.told('thilik-error');
    await map.leave();
    assert.equal(error.kind, 'network');
    assert.ok(error.source.startsWith(anyTile), error.source);
  });
});
