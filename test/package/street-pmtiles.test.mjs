import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { fixture, foreignHost, openMap, strictPolicy } from '../helpers/street-page.mjs';

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const cors = { 'Access-Control-Allow-Origin': '*' };
const policy = strictPolicy.replace("connect-src 'self'", `connect-src 'self' https://${foreignHost}`);

describe('a file of tiles on one’s own server', () => {
  const ranges = (body) => (route) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
    const part = body.subarray(Number(from), Number(to) + 1);
    return route.fulfill({
      status: 206,
      body: part,
      headers: { ...cors, 'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${body.length}` },
    });
  };
  /** One map reads one file after the other. */
  const routes = {};
  let map;
  before(async () => {
    map = await openMap(browser, { attributes: 'consent="none"', policy, routes });
    await map.ready();
    await map.press('in');
    await map.live();
  });
  after(() => map?.leave());

  /** Gives the map a file of this name, with these answers for it; gives its address. */
  const show = async (name, answer) => {
    const file = `https://${foreignHost}/${name}.pmtiles`;
    routes[file] = answer;
    await map.page.evaluate((address) => document.querySelector('thilik-map').setAttribute('basemap', address), file);
    await map.streets(false);
    await map.press('streets');
    return file;
  };

  test('is read in parts', async () => {
    const part = map.page.waitForRequest((request) => /^bytes=/.test(request.headers().range));
    const file = await show('karte', ranges(fixture('test_fixture_1.pmtiles')));
    await map.streets();
    assert.equal((await part).url(), file);
    await waitFor(map.page, () =>
      document
        .querySelector('thilik-map')
        .shadowRoot.querySelector('[part=attribution]')
        ?.textContent.includes('OpenStreetMap'),
    );
    await map.page.waitForLoadState('networkidle');
    const failures = await map.told('thilik-error');
    assert.deepEqual([failures, map.errors], [[], []]);
  });

  const failing = [
    [
      'a server that ignores ranges',
      (route) => route.fulfill({ status: 200, body: Buffer.alloc(40_000, 1), headers: cors }),
      'nicht in Teilen',
    ],
    ['a file of an unknown version', ranges(fixture('invalid_v4.pmtiles')), 'zurzeit nicht verfügbar'],
    ['a file that is cut off', ranges(fixture('test_fixture_1.pmtiles').subarray(0, 100)), 'zurzeit nicht verfügbar'],
    ['a file that is not there', (route) => route.fulfill({ status: 404, headers: cors }), 'zurzeit nicht verfügbar'],
  ];
  for (const [index, [title, answer, words]] of failing.entries()) {
    test(title, async () => {
      const file = await show(index, answer);
      await waitFor(
        map.page,
        (address) => globalThis.told.some(({ type, source }) => type === 'thilik-error' && source === address),
        { argument: file },
      );
      await map.says(words);
    });
  }
});
