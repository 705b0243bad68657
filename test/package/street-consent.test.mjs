import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { sample } from '../helpers/sample.mjs';
import {
  foreign,
  foreignHost,
  foreignStyle,
  image,
  json,
  openMap,
  rasterStyle,
  strictPolicy,
} from '../helpers/street-page.mjs';

/** The street map of somebody else: who is contacted, and when. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

describe('before consent nobody is asked for anything', () => {
  test('click: the text names the host, and the button is the consent', async () => {
    const map = await openMap(browser, foreign());
    await map.ready();
    await map.press('in');
    await map.live();
    await map.press('streets');
    await map.says(foreignHost);
    const words = await map.inMap('.street-note').innerText();
    await map.page.waitForLoadState('networkidle');
    assert.deepEqual(map.asked, []);
    assert.match(words, /IP-Adresse/);
    assert.deepEqual(await map.told('thilik-consent-request'), [
      { type: 'thilik-consent-request', service: foreignHost, hosts: [foreignHost] },
    ]);
    await map.press('yes');
    await map.streets();
    await waitFor(map.page, () =>
      document
        .querySelector('thilik-map')
        .shadowRoot.querySelector('[part=attribution]')
        ?.textContent.includes('© Amt'),
    );
    assert.equal(map.asked[0], foreignStyle);
    await map.page.evaluate(() => document.querySelector('thilik-map').revokeConsent());
    await map.streets(false);
    const before = map.asked.length;
    await map.press('in');
    await map.press('out');
    await map.page.waitForLoadState('networkidle');
    await map.leave();
    assert.equal(map.asked.length, before, 'after revoking nothing is asked for any more');
  });

  test('declined: nothing, and the button is still there', async () => {
    const map = await openMap(browser, foreign());
    await map.ready();
    await map.press('streets');
    await map.says(foreignHost);
    await map.press('no');
    await waitFor(map.page, () => !document.querySelector('thilik-map').shadowRoot.querySelector('.street-note'));
    await map.leave();
    assert.deepEqual(map.asked, []);
  });

  test('external: the page decides by grantConsent()', async () => {
    const map = await openMap(browser, foreign('consent="external"'));
    await map.ready();
    await map.press('streets');
    await map.says('Datenschutz-Einstellungen');
    assert.equal(await map.inMap('[data-do=yes]').count(), 0);
    assert.deepEqual(map.asked, []);
    await map.page.evaluate(() => document.querySelector('thilik-map').grantConsent());
    await map.streets();
    await map.leave();
    assert.ok(map.asked.length > 0);
  });

  test('a page that cancels the request asks by itself', async () => {
    const map = await openMap(browser, {
      ...foreign(),
      before: () => addEventListener('thilik-consent-request', (event) => event.preventDefault()),
    });
    await map.ready();
    await map.press('streets');
    await waitFor(map.page, () => globalThis.told.some(({ type }) => type === 'thilik-consent-request'));
    assert.equal(await map.inMap('.street-note').count(), 0);
    await map.page.evaluate(() => document.querySelector('thilik-map').grantConsent());
    await map.streets();
    await map.leave();
  });

  test('none: at once with the first zoom, without a question', async () => {
    const map = await openMap(browser, foreign('consent="none"'));
    await map.ready();
    await map.page.waitForLoadState('networkidle');
    assert.deepEqual(map.asked, []);
    await map.press('in');
    await map.streets();
    const questions = await map.told('thilik-consent-request');
    await map.leave();
    assert.deepEqual(questions, []);
  });

  test('a style that names one more host needs consent for that one too', async () => {
    const elsewhere = 'https://kacheln.example/{z}/{x}/{y}.png';
    const map = await openMap(browser, {
      ...foreign(),
      routes: { [foreignStyle]: json(rasterStyle(elsewhere)), 'https://kacheln.example/': image },
    });
    await map.ready();
    await map.press('streets');
    await map.says(foreignHost);
    await map.press('yes');
    await map.says('kacheln.example');
    assert.deepEqual(map.asked, [foreignStyle]);
    const tile = map.page.waitForRequest(/^https:\/\/kacheln\.example\//);
    await map.press('yes');
    await map.streets();
    await tile;
    await map.leave();
  });

  test('ready street maps ask no host but those in hosts.json, which names each of them', async () => {
    const { hosts, optional } = JSON.parse(readFileSync(new URL('../../dist/hosts.json', import.meta.url), 'utf8'));
    assert.deepEqual(hosts, []);
    const [{ host, basemap, when }] = optional;
    assert.deepEqual(basemap, ['basemapde-farbe', 'basemapde-grau', 'basemapde-relief']);
    assert.match(when, /click.*external.*none/);
    const map = await openMap(browser, {
      attributes: 'consent="none"',
      policy: strictPolicy.replace("connect-src 'self'", `connect-src 'self' https://${host}`),
      routes: {
        [`https://${host}/gdz_basemapde_vektor/styles/`]: json(rasterStyle(`https://${host}/{z}/{x}/{y}.png`)),
        [`https://${host}/`]: image,
      },
    });
    await map.ready();
    await map.press('in');
    for (const [index, name] of basemap.entries()) {
      await map.page.evaluate((value) => document.querySelector('thilik-map').setAttribute('basemap', value), name);
      await map.streets(false);
      await map.press('streets');
      await map.streets();
      const style = map.asked.filter((address) => address.includes('/styles/'))[index];
      assert.equal(style, `https://${host}/gdz_basemapde_vektor/styles/bm_web_${['col', 'gry', 'top'][index]}.json`);
    }
    const words = (await map.inMap('[part=attribution]').allInnerTexts()).join();
    await map.leave();
    assert.deepEqual([...new Set(map.asked.map((address) => new URL(address).host))], [host]);
    assert.match(words, /© basemap\.de \/ BKG.*CC BY 4\.0/);
    assert.deepEqual(map.errors, []);
  });

  test('our own host is no third party', async () => {
    const map = await openMap(browser, { attributes: 'basemap="/demo/strassenkarte/stil.json"' });
    await map.ready();
    await map.press('streets');
    await map.streets();
    const questions = await map.told('thilik-consent-request');
    await map.leave();
    assert.deepEqual([questions, map.asked, map.foreign, map.errors], [[], [], [], []]);
  });
});

describe('consent tools decide with the few lines of the README', () => {
  /** What a visitor's consent does in each tool, as far as our lines use it. */
  const tools = {
    klaro: () => {
      const watchers = [];
      const manager = { consents: { karte: false }, watch: (watcher) => watchers.push(watcher) };
      globalThis.klaro = { getManager: () => manager };
      globalThis.decide = (yes) => {
        manager.consents.karte = yes;
        for (const watcher of watchers) watcher.update(manager, 'consents', manager.consents);
      };
    },
    borlabs: () => {
      let has = false;
      globalThis.BorlabsCookie = { Consents: { hasConsent: () => has } };
      globalThis.decide = (yes) => {
        has = yes;
        document.dispatchEvent(new CustomEvent('borlabs-cookie-consent-saved'));
      };
    },
    usercentrics: () => {
      let status = false;
      globalThis.UC_UI = {
        isInitialized: () => true,
        getServicesBaseInfo: () => [{ name: 'Straßenkarte', consent: { status } }],
      };
      globalThis.decide = (yes) => {
        status = yes;
        dispatchEvent(new CustomEvent('UC_UI_CMP_EVENT'));
      };
    },
    ccm19: () => {
      globalThis.CCM = { acceptedEmbeddings: [] };
      globalThis.decide = (yes) => {
        globalThis.CCM.acceptedEmbeddings = yes ? [{ name: 'Straßenkarte' }] : [];
        dispatchEvent(new CustomEvent('ccm19WidgetClosed'));
      };
    },
  };
  for (const name of sample(Object.keys(tools), { more: 2 })) {
    test(name, async () => {
      const map = await openMap(browser, {
        ...foreign('consent="external"'),
        body: `<thilik-map id="karte" consent="external" basemap="${foreignStyle}"></thilik-map>
          <script type="module" src="/demo/einwilligung/${name}.js"></script>`,
        before: tools[name],
      });
      await map.ready();
      await map.press('streets');
      await map.says('Datenschutz-Einstellungen');
      assert.deepEqual(map.asked, []);
      await map.page.evaluate(() => globalThis.decide(true));
      await map.streets();
      await map.page.evaluate(() => globalThis.decide(false));
      await map.streets(false);
      await map.leave();
      assert.deepEqual(map.errors, []);
    });
  }
});
