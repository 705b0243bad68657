import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../helpers/page.mjs';
import {
  cors,
  foreign,
  foreignHost,
  foreignStyle,
  good,
  image,
  json,
  openMap,
  rasterStyle,
} from '../helpers/street-page.mjs';

/** The street map of somebody else fails in every way. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

describe('what fails leaves the districts, says so, tells the page the address, and can be tried again', () => {
  /** By title: how a server answers for style and tiles, the kind of the failure, and which of the two addresses is told. */
  const cases = {
    'a style that is not there': [{ style: { status: 404, headers: cors } }, 'status', 'style'],
    'a style that is no JSON': [{ style: { body: '<html>', headers: cors } }, 'json', 'style'],
    'a style that is none': [{ style: json({ layers: 1 }) }, 'shape', 'style'],
    'no answer': [{}, 'network', 'style'],
    'a style without CORS': [
      { style: { ...good[foreignStyle], headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example' } } },
      'network',
      'style',
    ],
    'tiles 404': [{ style: 'good', tiles: { status: 404, headers: cors } }, 'status', 'tiles'],
    'tiles 500': [{ style: 'good', tiles: { status: 500, headers: cors } }, 'status', 'tiles'],
  };
  /** One map asks one server after the other. */
  const routes = {};
  let map;
  before(async () => {
    map = await openMap(browser, { ...foreign(), attributes: 'consent="none"', routes });
    await map.ready();
    await map.press('in');
    await map.live();
  });
  after(() => map?.leave());

  for (const [index, title] of Object.keys(cases).entries()) {
    test(title, async () => {
      const [answers, kind, which] = cases[title];
      const addresses = {
        style: `https://${foreignHost}/${index}/stil.json`,
        tiles: `https://${foreignHost}/${index}/kacheln/`,
      };
      const goodOnes = { style: json(rasterStyle(`${addresses.tiles}{z}/{x}/{y}.png`)), tiles: image };
      for (const part of Object.keys(answers))
        routes[addresses[part]] = answers[part] === 'good' ? goodOnes[part] : answers[part];
      await map.page.evaluate(
        (address) => document.querySelector('thilik-map').setAttribute('basemap', address),
        addresses.style,
      );
      await map.streets(false);
      await map.press('streets');
      await map.says('Die Straßenkarte ist zurzeit nicht verfügbar');
      const error = (await map.told('thilik-error')).at(-1);
      assert.equal(error.kind, kind);
      assert.ok(error.source.startsWith(addresses[which]), error.source);
      for (const part of Object.keys(addresses)) routes[addresses[part]] = goodOnes[part];
      await map.press('yes');
      await map.streets();
      const shapes = await map.page.evaluate(
        () => document.querySelector('thilik-map').shadowRoot.querySelectorAll('[part=district]').length,
      );
      assert.equal(shapes, 22);
      assert.deepEqual(map.errors, []);
    });
  }

  test('tiles that never come', async () => {
    const anyTile = `https://${foreignHost}/kacheln/`;
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
