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
  const file = `https://${foreignHost}/karte.pmtiles`;
  const attributes = `basemap="${file}" consent="none"`;

  test('is read in parts', async () => {
    const map = await openMap(browser, {
      attributes,
      policy,
      routes: { [file]: ranges(fixture('test_fixture_1.pmtiles')) },
    });
    await map.ready();
    const part = map.page.waitForRequest(
      (request) => request.url() === file && /^bytes=/.test(request.headers().range),
    );
    await map.press('streets');
    await map.streets();
    await part;
    await waitFor(map.page, () =>
      document
        .querySelector('thilik-map')
        .shadowRoot.querySelector('[part=attribution]')
        ?.textContent.includes('OpenStreetMap'),
    );
    await map.page.waitForLoadState('networkidle');
    const failures = await map.told('thilik-error');
    await map.leave();
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
  for (const [title, answer, words] of failing) {
    test(title, async () => {
      const map = await openMap(browser, { attributes, policy, routes: { [file]: answer } });
      await map.ready();
      await map.press('streets');
      await map.says(words);
      const [error] = await map.told('thilik-error');
      await map.leave();
      assert.equal(error.source, file);
    });
  }
});
