import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { load } from '../helpers/load-source.mjs';

const { codeOf } = await load('src/content/hand-over/link.ts');

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Pages for iframes lie on one server, the pages around them on another. */
let thilik;
let open;
let moved;
let host;
let browser;

const frame = (address, attributes = '') =>
  `<iframe src="${address}" title="Karte" width="600" height="300" loading="lazy" ${attributes}></iframe>`;
const around = (body, head = '<script defer src="/thilik-frame.js"></script>') =>
  `<!doctype html><html lang="de"><head><title>x</title>${head}</head><body>${body}
<script>window.selected = []; addEventListener('thilik-select', (e) => selected.push([e.target.localName, e.detail.kind, e.detail.id]));</script></body></html>`;

before(async () => {
  thilik = await startServer({ folders: { '/t/': dist }, pages: { '/favicon.ico': '' } });
  open = await startServer({ folders: { '/t/': dist }, headers: { 'Access-Control-Allow-Origin': '*' } });
  const location = `${thilik.origin}/t/embed/map.html?district=16070`;
  moved = await startServer({ rules: [{ match: /map\.html/, status: 302, headers: { location } }] });
  const map = `${thilik.origin}/t/embed/map.html?district=16070&heading-level=2`;
  host = await startServer({
    folders: { '/': dist },
    pages: {
      '/favicon.ico': '',
      '/plain': around(frame(map), ''),
      '/sized': around(frame(map)),
      '/moved': around(frame(`${moved.origin}/t/embed/map.html?district=16070`)),
      '/late': around(
        frame(map),
        `<script>addEventListener('load', () => setTimeout(() => {
        const s = document.createElement('script'); s.src = '/thilik-frame.js'; document.head.append(s) }, 300))</script>`,
      ),
      '/dark': around(`<div style="color-scheme: dark">${frame(map)}</div>`),
      '/dark-light': around(`<div style="color-scheme: dark">${frame(`${map}&color-scheme=light`)}</div>`),
      '/sandbox': around(frame(`${open.origin}/t/embed/map.html?district=16070`, 'sandbox="allow-scripts"')),
      '/sandbox-closed': around(frame(map, 'sandbox="allow-scripts"')),
      '/sandbox-dead': around(frame(map, 'sandbox=""')),
      '/unknown-module': around(
        `${frame('/embed/contacts.html?distrcit=1&theme=bunt')}<thilik-map distrcit="1" theme="bunt">Wort</thilik-map>`,
        '<script type="module" src="/thilik.js"></script>',
      ),
      '/unknown-classic': around(
        `<thilik-contact-list distrcit="1" theme="bunt">Wort</thilik-contact-list>
        <div data-thilik="story-card" data-story="jena" data-distrcit="1" data-theme="bunt">Wort</div>
        <div data-thilik="nonsense">Dieses Wort bleibt.</div>`,
        '<script defer src="/thilik.classic.js"></script>',
      ),
      '/tour': around(frame(`${thilik.origin}/t/embed/tour.html?url-state=thilik`)),
      '/offers': around(frame(`${thilik.origin}/t/embed/offers.html?url-state=thilik`)),
      '/liar': around(frame('/embed/pretend') + frame(map, 'id="real"')),
      '/embed/pretend': `<script>parent.postMessage({ thilik: 'height', height: 5000 }, '*'); parent.told = true</script>`,
    },
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  for (const server of [thilik, open, moved, host]) await server?.close();
});

async function openHost(path, options) {
  const opened = await openPage(browser, options);
  await opened.page.goto(host.origin + path);
  const element = await opened.page.waitForSelector('iframe:last-of-type');
  return { ...opened, element, inner: await element.contentFrame() };
}

const isReady = () => document.querySelector('[data-embed]')?.dataset.state === 'ready';
const height = (element) => element.evaluate((iframe) => iframe.getBoundingClientRect().height);
const fits = () => {
  const iframe = [...document.querySelectorAll('iframe')].at(-1);
  return iframe.getBoundingClientRect().height > 700;
};
const scrolls = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;

test('without the script the iframe keeps its height and scrolls', async () => {
  const { inner, element, close } = await openHost('/plain');
  await waitFor(inner, isReady);
  assert.equal(await height(element), 304);
  assert.equal(await inner.evaluate(scrolls), true);
  await close();
});

for (const path of ['/sized', '/moved', '/late']) {
  test(`with the script it is as high as its content, also when that changes (${path})`, async () => {
    const { page, inner, close } = await openHost(path);
    await waitFor(inner, isReady);
    await waitFor(page, fits);
    await waitFor(inner, () => document.documentElement.scrollHeight <= document.documentElement.clientHeight);
    const before = await page.evaluate(() => document.querySelector('iframe').offsetHeight);
    await inner.evaluate(() =>
      document.body.append(Object.assign(document.createElement('hr'), { style: 'height: 500px' })),
    );
    await waitFor(page, (old) => document.querySelector('iframe').offsetHeight >= old + 500, { argument: before });
    await close();
  });
}

test('what readers select reaches the page around', async () => {
  const { page, inner, close } = await openHost('/sized');
  await waitFor(inner, isReady);
  await waitFor(page, fits);
  await inner.locator('[part=district][data-ags="16051"]').dispatchEvent('click');
  await waitFor(page, () => window.selected.length > 0);
  assert.deepEqual(await page.evaluate(() => window.selected), [['iframe', 'district', '16051']]);
  await close();
});

test('a tour is opened at the story of the page’s address, keeps its steps there, and Back goes one back', async () => {
  const { page, inner, messages, close } = await openHost('/tour#a=1&thilik=16053/jena');
  const tells = (id) =>
    waitFor(inner, (wanted) => document.querySelector('[data-embed]').story === wanted, { argument: id });
  const isAt = (hash) => waitFor(page, (wanted) => location.hash === wanted, { argument: hash });
  await waitFor(inner, isReady);
  await tells('jena');
  await inner.getByRole('button', { name: 'Weiter' }).click();
  await isAt('#a=1&thilik=16062/nordhausen');
  await page.goBack();
  await tells('jena');
  await isAt('#a=1&thilik=16053/jena');
  await page.evaluate(() => (location.hash = '#thilik=16052/gera'));
  await tells('gera');
  assert.deepEqual(
    messages.filter((line) => line.includes('has no attribute')),
    [],
    'what the tour knows is no mistake of its map',
  );
  await close();
});

test('offers are filtered by the page’s address, keep their filter there, and follow a link to marked ones', async () => {
  const { page, inner, close } = await openHost('/offers#a=1&thilik=//sprache');
  const hasTopics = (topics) =>
    waitFor(inner, (wanted) => document.querySelector('[data-embed]').topics === wanted, { argument: topics });
  const isAt = (hash) => waitFor(page, (wanted) => location.hash === wanted, { argument: hash });
  await waitFor(inner, isReady);
  await hasTopics('sprache');
  await inner.locator('[data-choice=begegnung]').click();
  await isAt('#a=1&thilik=//sprache+begegnung');
  await page.goBack();
  await hasTopics('sprache');
  await isAt('#a=1&thilik=//sprache');
  const [{ id, name }] = JSON.parse(readFileSync(`${dist}/data/de/offers.json`, 'utf8')).offers;
  await page.evaluate((code) => (location.hash = `#thilik-offers-${code}`), codeOf(id));
  await waitFor(
    inner,
    (wanted) => {
      const items = [...document.querySelector('[data-embed]').shadowRoot.querySelectorAll('[part=item]')];
      return items.length === 1 && items[0].textContent.includes(wanted);
    },
    { argument: name.de },
  );
  await close();
});

test('it takes the colours of the page around, and light ones when that says nothing', async () => {
  for (const [path, scheme] of [
    ['/dark', 'dark'],
    ['/plain', 'light'],
  ]) {
    const { inner, close } = await openHost(path, { colorScheme: 'dark' });
    await waitFor(inner, isReady);
    await waitFor(inner, (wanted) => getComputedStyle(document.documentElement).colorScheme === wanted, {
      argument: scheme,
    });
    await close();
  }
});

test('in a sandbox that allows scripts it lives and is sized, if the server allows modules', async () => {
  const { page, inner, close } = await openHost('/sandbox');
  await waitFor(inner, isReady);
  assert.equal(await inner.evaluate(() => self.origin), 'null');
  await waitFor(page, fits);
  await close();
});

test('in a sandbox of a server that allows no modules the words stay, are sized, and the console says what to do', async () => {
  const { page, inner, messages, close } = await openHost('/sandbox-closed');
  await waitFor(page, fits);
  assert.match(await inner.locator('thilik-map').innerText(), /Landratsamt Ilm-Kreis/);
  await until(() => /Access-Control-Allow-Origin: \*/.test(messages.join('\n')));
  await close();
});

test('the words of each page name every record, of when it is, and link as elements do', () => {
  const read = (file) => readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)), 'utf8');
  const records = (kind) => JSON.parse(read(`data/de/${kind}.json`))[kind];
  const entriesOf = (page, tag) => read(`embed/${page}.html`).match(new RegExp(`<${tag}[ >].*?</${tag}>`, 'g')) ?? [];
  const offices = records('contacts').filter(({ kind }) => kind !== 'function');
  const pages = [
    [entriesOf('stories', 'thilik-story-card'), records('stories')],
    [entriesOf('contacts', 'li'), offices],
    [entriesOf('offers', 'li'), records('offers')],
  ];
  for (const [entries, { length }] of pages) {
    assert.equal(entries.length, length);
    for (const entry of entries)
      assert.match(
        entry,
        /<strong>[^<]+<\/strong><br>.*<small>(Stand|aus dem Jahr|aus der Broschüre von) [^<]+<\/small>/,
      );
  }
  const linked = offices.filter(({ phone }) => phone);
  const phones = pages[1][0].join('').match(/<a href="tel:(?:\+49\d+|115)">/g);
  assert.ok(linked.length > 5);
  assert.equal(phones.length, linked.length);
  assert.equal(entriesOf('map', 'li').length, 22);
});

test('in a sandbox that allows nothing the words stay', async () => {
  const { inner, close } = await openHost('/sandbox-dead');
  await waitFor(inner, () => document.querySelectorAll('thilik-map li').length === 22);
  assert.match(await inner.locator('thilik-map').innerText(), /Landratsamt Ilm-Kreis/);
  await close();
});

test('messages from a foreign page are ignored, whoever sends them', async () => {
  const { page, close } = await openHost('/liar');
  await waitFor(page, () => window.told);
  // The real page answers later than the liar, so the liar has been heard by then.
  await waitFor(page, fits);
  assert.equal(await page.evaluate(() => document.querySelector('iframe').offsetHeight), 304);
  await page.evaluate(() => postMessage({ thilik: 'height', height: 5000 }, '*'));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  assert.ok((await page.evaluate(() => document.getElementById('real').offsetHeight)) < 5000);
  await close();
});

test('a page with the right address but another origin than the iframe names is ignored', async () => {
  const { page, element, inner, close } = await openHost('/sized');
  await waitFor(inner, isReady);
  await waitFor(page, fits);
  const before = await height(element);
  // The iframe goes elsewhere, as after a click on a link, while its `src` stays.
  const [navigated] = await Promise.all([
    page.waitForEvent('framenavigated'),
    inner.goto(`${host.origin}/embed/pretend`),
  ]);
  await navigated.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  assert.equal(await page.evaluate(() => window.told), true);
  assert.equal(await height(element), before);
  await close();
});

test('the page tells its height to nobody but its parent that greeted', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${host.origin}/embed/pretend`);
  const heard = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const all = [];
        addEventListener('message', ({ data, source }) => {
          if (source !== window) all.push(data.thilik);
          // Not our greeting first; what is told after it would show in the list.
          for (const thilik of ['other', 'greeting']) if (data.thilik === 'ready') source.postMessage({ thilik }, '*');
          if (data.thilik === 'height') resolve(all);
        });
        document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
      }),
    `${thilik.origin}/t/embed/map.html`,
  );
  assert.deepEqual(heard, ['ready', 'height']);
  await close();
});

test('a greeting of anybody but the page around is ignored', async () => {
  const { page, inner, close } = await openHost('/plain');
  await waitFor(inner, isReady);
  await inner.evaluate(() => {
    globalThis.heard = 0;
    addEventListener('message', ({ data }) => data.thilik === 'greeting' && globalThis.heard++);
  });
  const scheme = () => document.documentElement.style.getPropertyValue('color-scheme');
  await page.evaluate(() => {
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>parent.frames[0].postMessage({ thilik: 'greeting', colorScheme: 'dark' }, '*')</script>`;
    document.body.append(stranger);
  });
  await waitFor(inner, () => globalThis.heard === 1);
  assert.equal(await inner.evaluate(scheme), '');
  await page.evaluate(() => frames[0].postMessage({ thilik: 'greeting', colorScheme: 'dark' }, '*'));
  await waitFor(inner, () => globalThis.heard === 2);
  assert.equal(await inner.evaluate(scheme), 'dark');
  await close();
});

async function openEmbed(path) {
  const opened = await openPage(browser);
  await opened.page.goto(`${thilik.origin}/t/embed/${path}`);
  await waitFor(opened.page, isReady);
  return opened;
}

test('attributes, title and language come from the address; unknown ones are named', async () => {
  const { page, messages, close } = await openEmbed(
    'contacts.html?district=16070&lang=en&no-search=&heading-level=4&distrcit=1',
  );
  const list = page.locator('thilik-contact-list');
  assert.equal(await list.getAttribute('district'), '16070');
  assert.equal(await page.locator('h4').count(), 1);
  assert.equal(await page.locator('input').count(), 0);
  assert.equal(await page.title(), 'Integration in Thuringia: contact points');
  assert.deepEqual(
    await page.locator('main h1').allInnerTexts(),
    ['Integration in Thuringia: contact points'],
    'one heading in the main region, in the language of the page',
  );
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.match(messages.join('\n'), /<thilik-contact-list> has no attribute distrcit/);
  await close();
});

/** By page: its forms, each by its tag, and how it spells an attribute. */
const unknown = {
  '/unknown-module': [
    ['element and module', 'thilik-map', 'distrcit'],
    ['iframe', 'thilik-contact-list', 'distrcit'],
  ],
  '/unknown-classic': [
    ['element and classic script', 'thilik-contact-list', 'distrcit'],
    ['div', 'thilik-story-card', 'data-distrcit'],
  ],
};
for (const [path, forms] of Object.entries(unknown)) {
  test(`unknown attributes and values are ignored and named on the console (${path})`, async () => {
    const { page, messages, errors, close } = await openPage(browser);
    await page.goto(host.origin + path);
    for (const [form, tag, attribute] of forms) {
      const hints = [
        `<${tag}> has no attribute ${attribute}; it is ignored.`,
        `<${tag}> theme="bunt" is ignored; known: auto`,
      ];
      const isTold = () => hints.every((hint) => messages.some((line) => line.startsWith(`warning: ${hint}`)));
      await until(isTold).catch(() => assert.fail(`${form}: ${messages.join('\n')}`));
      const place = form === 'iframe' ? page.frames()[1] : page;
      await waitFor(place, (name) => document.querySelector(name).dataset.state === 'ready', { argument: tag });
    }
    if (path.includes('classic')) {
      assert.equal(await page.innerHTML('[data-thilik=nonsense]'), 'Dieses Wort bleibt.');
      assert.match(messages.join('\n'), /<div data-thilik="nonsense"> is unknown/);
    }
    await close();
    assert.deepEqual(errors, []);
  });
}

test('colours come from the address, and nothing else that CSS could do', async () => {
  const { page, messages, close } = await openEmbed(
    'map.html?district=16070&color-scheme=light&color-background=ffffee&color-accent=7a1f5c&color-text=%23123456&color-border=red;--x:url(//evil)',
  );
  const seen = await page.evaluate(() => {
    const map = document.querySelector('thilik-map');
    const drawn = getComputedStyle(map.shadowRoot.querySelector('[data-ags="16070"]'));
    return [
      getComputedStyle(document.documentElement).backgroundColor,
      drawn.getPropertyValue('--_color-accent'),
      drawn.getPropertyValue('--_color-text'),
      document.documentElement.style.getPropertyValue('--thilik-color-border'),
      map.getAttributeNames().filter((name) => name.startsWith('color')),
    ];
  });
  await close();
  assert.deepEqual(seen, ['rgb(255, 255, 238)', '#7a1f5c', '#123456', '', []]);
  assert.match(messages.join('\n'), /color-border=.* is ignored/);
});

test('of light and dark, an unknown choice is named on the console; that the page around makes none is no mistake', async () => {
  const alone = await openEmbed('map.html?color-scheme=dunkel');
  await until(() => alone.messages.some((line) => line.includes('color-scheme=dunkel is ignored: light, dark.')));
  await alone.close();
  const around = await openHost('/sized');
  await waitFor(around.inner, isReady);
  await waitFor(around.page, fits);
  await around.close();
  assert.doesNotMatch(around.messages.join('\n'), /color-scheme/);
});

test('what the address says of light and dark counts more than the page around', async () => {
  const { page, inner, close } = await openHost('/dark-light');
  await waitFor(inner, isReady);
  await waitFor(page, fits);
  assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
  await close();
});

test('an address brings no content of other servers and no code', async () => {
  const given = {
    'stories-src': '//evil.example/x.json',
    'contacts-src': '/own.json https://evil.example/x.json',
    'offers-src': '/\n/evil.example/x.json',
    basemap: 'ht\ttps://evil.example/style.json',
    'report-href': 'javascript:alert(1)',
    onclick: 'alert(1)',
    'worker-url': '\u0001\\\\evil',
  };
  const { page, messages, close } = await openEmbed(`map.html?${new URLSearchParams(given)}`);
  const names = await page.evaluate(() => document.querySelector('thilik-map').getAttributeNames());
  for (const name of Object.keys(given)) assert.ok(!names.includes(name), name);
  assert.match(messages.join('\n'), /stories-src=\/\/evil\.example\/x\.json is ignored/);
  await close();
});

test('several addresses of this server are taken, and one for mail', async () => {
  const given = {
    'contacts-src': '/a.json data/b.csv',
    'report-href': 'mailto:a@example.org?subject={id}',
    scope: '16070 16051',
  };
  const { page, close } = await openEmbed(`map.html?${new URLSearchParams(given)}`);
  const taken = await page.evaluate((names) => {
    const map = document.querySelector('thilik-map');
    return names.map((name) => map.getAttribute(name));
  }, Object.keys(given));
  assert.deepEqual(taken, Object.values(given));
  await close();
});

test('the page of stories shows all, those of a district, or one in full', async () => {
  const cards = async (path) => {
    const { page, close } = await openEmbed(path);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('thilik-story-card')].map((card) => [card.getAttribute('story'), card.variant]),
    );
    await close();
    return found;
  };
  assert.equal((await cards('stories.html')).length, 15);
  assert.deepEqual(await cards('stories.html?district=16063'), [
    ['eisenach', 'compact'],
    ['wartburgkreis', 'compact'],
  ]);
  assert.deepEqual(await cards('stories.html?story=jena'), [['jena', 'full']]);
});

for (const name of ['map', 'stories', 'contacts', 'offers']) {
  test(`${name}.html comes alive without an error and without a foreign address`, async () => {
    const { page, errors, messages, foreign, close } = await openPage(browser, { origin: thilik.origin });
    await page.goto(`${thilik.origin}/t/embed/${name}.html`);
    await waitFor(page, isReady);
    assert.deepEqual([errors, messages.filter((line) => line.startsWith('error')), foreign], [[], [], []]);
    await close();
  });
}
