/**
 * Pages written for version 0.1 work with every later build: each row of the interface that was pinned then, the snippet
 * with its styles inside, an old cached style sheet and frame script, prerendered and static pages.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}test/fixtures/version-0.1/`;
const read = (name) => readFileSync(folder + name, 'utf8');
const rows = JSON.parse(read('public-api.json'));
const tags = ['map', 'story-card', 'contact-list', 'offer-list'].map((name) => `thilik-${name}`);

const page = (body, head = '<script type="module" async src="/thilik/thilik.js"></script>') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>${head}</head><body>${body}</body></html>`;
const forms = {
  snippet: page(
    '<thilik-map district="16070">Integration im Ilm-Kreis</thilik-map>',
    `<script type="module" async src="/thilik/thilik.js"></script>${read('snippet-style.html')}`,
  ),
  classic: page(
    tags.map((tag) => `<${tag} story="jena">Wort</${tag}>`).join(''),
    '<script defer src="/thilik/thilik.classic.js"></script><link rel="stylesheet" href="/v01/thilik.css">',
  ),
  placeholder: page(
    `<div data-thilik="map" data-district="16070">Wort</div><div data-thilik="story-card" data-story="jena">Wort</div>
     <div data-thilik="contact-list" data-district="16070">Wort</div><div data-thilik="offer-list" data-district="16051">Wort</div>
     <a href="/" data-thilik="map" data-scope="16070 16051">Karte</a>`,
    '<script defer src="/thilik/thilik.classic.js"></script>',
  ),
};
const frames = ['map', 'stories', 'contacts', 'offers'];
const prerendered = tags.map((tag) => `prerendered-${tag.slice(7)}`);

let server;
let browser;
before(async () => {
  const written = Object.entries(forms).map(([name, html]) => [`/${name}`, html]);
  const own = prerendered.map((name) => [`/${name}`, page(read(`${name}.html`))]);
  const statics = tags.map((tag) => [`/static-${tag}`, page(read(`static-${tag.slice(7)}.html`), '')]);
  const framed = frames.map((name) => [
    `/frame-${name}`,
    page(
      `<iframe src="/thilik/embed/${name}.html?district=16070&title=Eigener+Titel&color-accent=7a1f5c" title="x" height="300"></iframe>`,
      '<script defer src="/v01/thilik-frame.js"></script>',
    ),
  ]);
  server = await startServer({
    folders: { '/thilik/': `${root}dist`, '/v01/': folder },
    pages: {
      '/favicon.ico': '',
      '/empty': page(''),
      '/tokens': page(tags.map((tag) => `<${tag} district="16070" story="jena"></${tag}>`).join('')),
      ...Object.fromEntries([...written, ...own, ...statics, ...framed]),
    },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const allAlive = () =>
  ['map', 'story-card', 'contact-list', 'offer-list'].every((name) =>
    [...document.querySelectorAll(`thilik-${name}`)].every(
      ({ dataset }) => dataset.state && dataset.state !== 'loading',
    ),
  );

async function open(path, options) {
  const opened = await openPage(browser, { origin: server.origin, viewport: { width: 1000, height: 800 }, ...options });
  await opened.page.goto(server.origin + path);
  return opened;
}

/** Words of an element, everything that is folded away included. */
const words = (p, id) => p.evaluate((at) => document.getElementById(at).shadowRoot.textContent, id);
const inside = (p, id, selector) => p.locator(`#${id} ${selector}`);
const count = (p, id, selector) => inside(p, id, selector).count();
const fill = (p, id) =>
  inside(p, id, '[part=district][data-ags="16070"]').evaluate((path) => getComputedStyle(path).fill);
const headings = (p, id) =>
  p.evaluate(
    (at) => [...document.getElementById(at).shadowRoot.querySelectorAll('h2,h3,h4,h5,h6')].map((h) => h.localName),
    id,
  );
const within = (p, id, word) => waitFor(p, ([at, text]) => document.getElementById(at).shadowRoot.textContent.includes(text), { argument: [id, word] }); // prettier-ignore
const openAll = (p, id) =>
  p.evaluate((at) => {
    for (const each of document.getElementById(at).shadowRoot.querySelectorAll('details')) each.open = true;
  }, id);
/** Opens everything, then waits for a link in it. */
async function reports(p, id) {
  await openAll(p, id);
  await waitFor(
    p,
    (at) => {
      const element = document.getElementById(at).shadowRoot;
      for (const each of element.querySelectorAll('details:not([open])')) each.open = true;
      return element.querySelector('a[href^="mailto:redaktion@example.org"]');
    },
    { argument: id },
  );
}
const tellsStale = async (p, id, isStale) => {
  const reasons = await p.evaluate((at) => globalThis.problems?.[at] ?? [], id);
  assert.equal(reasons.includes('stale'), isStale, `${id}: ${reasons}`);
};
const structured = (p, word) => waitFor(p, (text) => document.querySelector('script[type="application/ld+json"][data-thilik]')?.textContent.includes(text), { argument: word }); // prettier-ignore
const ownFields = async (p, id) => {
  await within(p, id, 'Eigene');
  assert.doesNotMatch(await words(p, id), /Jena/);
};

/** What an attribute of 0.1 does, by its row. Those that need a page of their own have tests of their own below. */
const attributes = {
  '<thilik-map> attribute boundaries': async (p) => {
    assert.equal(await count(p, 'map-boundaries', '[part=district]'), 23);
    assert.equal(await count(p, 'map-boundaries-today', '[part=district]'), 22);
  },
  '<thilik-map> attribute contacts-src': (p) => within(p, 'map-contacts-src', 'Eigenes Amt (Beispiel)'),
  '<thilik-map> attribute stories-src': (p) => within(p, 'map-stories-src', 'Eigene Geschichte (Beispiel)'),
  '<thilik-map> attribute offers-src': async (p) => {
    await openAll(p, 'map-offers-src');
    await within(p, 'map-offers-src', 'Eigenes Angebot (Beispiel)');
  },
  '<thilik-map> attribute district': async (p) => {
    assert.match(await inside(p, 'map-district', '[part~=panel]').innerText(), /Gera/);
    assert.equal(await p.locator('#map-district').getAttribute('district'), '16052');
  },
  '<thilik-map> attribute heading-level': async (p) => assert.equal((await headings(p, 'map-heading-level'))[0], 'h5'),
  '<thilik-map> attribute layers': async (p) => {
    assert.ok((await count(p, 'map-plain', '[part~=story-point]')) > 10);
    assert.equal(await count(p, 'map-layers', '[part~=story-point]'), 0);
  },
  '<thilik-map> attribute no-legend': async (p) => {
    assert.equal(await count(p, 'map-plain', '[part=legend]'), 1);
    assert.equal(await count(p, 'map-no-legend', '[part=legend]'), 0);
  },
  '<thilik-map> attribute no-persons': async (p) => {
    await within(p, 'map-persons', 'Erika Beispiel');
    await within(p, 'map-no-persons', 'Der Garten ist für alle da.');
    assert.doesNotMatch(await words(p, 'map-no-persons'), /Erika/);
  },
  '<thilik-map> attribute report-href': (p) => reports(p, 'map-report-href'),
  '<thilik-map> attribute scope': async (p) => assert.equal(await count(p, 'map-scope', '[part=district]'), 2),
  '<thilik-map> attribute stale-after': async (p) => {
    await tellsStale(p, 'map-contacts-src', true);
    await tellsStale(p, 'map-stale-after', false);
  },
  '<thilik-map> attribute story': async (p) => {
    assert.equal(await p.locator('#map-story').getAttribute('district'), '16053');
    await within(p, 'map-story', 'Jena');
  },
  '<thilik-map> attribute structured-data': (p) => structured(p, 'Nordhausen'),
  '<thilik-map> attribute theme': async (p) => {
    assert.notEqual(await fill(p, 'map-theme'), 'rgb(1, 2, 3)');
    assert.equal(await fill(p, 'map-theme-kern'), 'rgb(1, 2, 3)');
  },
  '<thilik-map> attribute topics': async (p) => {
    const few = await count(p, 'map-topics', '[part~=story-point]');
    assert.ok(few > 0 && few < (await count(p, 'map-plain', '[part~=story-point]')), String(few));
  },

  '<thilik-story-card> attribute for': (p) => within(p, 'card-for', 'Jena'),
  '<thilik-story-card> attribute heading-level': async (p) => assert.equal((await headings(p, 'card-story'))[0], 'h4'),
  '<thilik-story-card> attribute no-persons': async (p) => {
    await openAll(p, 'card-no-persons');
    for (const id of ['card-persons', 'card-no-persons']) {
      await inside(p, id, 'button:has-text("Geschichte")').first().click();
      await within(p, id, 'Der Garten ist für alle da.');
    }
    assert.match(await words(p, 'card-persons'), /Erika/);
    assert.doesNotMatch(await words(p, 'card-no-persons'), /Erika/);
  },
  '<thilik-story-card> attribute report-href': async (p) => {
    await inside(p, 'card-report-href', 'button:has-text("Geschichte")').first().click();
    await reports(p, 'card-report-href');
  },
  '<thilik-story-card> attribute src': (p) => within(p, 'card-src', 'Eigene Geschichte (Beispiel)'),
  '<thilik-story-card> attribute stale-after': async (p) => {
    await tellsStale(p, 'card-src', true);
    await tellsStale(p, 'card-stale-after', false);
  },
  '<thilik-story-card> attribute story': (p) => within(p, 'card-story', 'Jena'),
  '<thilik-story-card> attribute structured-data': (p) => structured(p, 'Gera'),
  '<thilik-story-card> attribute theme': (p) => within(p, 'card-theme', 'Jena'),
  '<thilik-story-card> attribute variant': async (p) => {
    await within(p, 'card-variant', 'Eigene Geschichte (Beispiel)');
    assert.equal(await count(p, 'card-variant', '.long'), 0);
  },

  '<thilik-contact-list> attribute district': async (p) => {
    await within(p, 'contacts-district', 'Eigenes Amt');
    assert.doesNotMatch(await words(p, 'contacts-district'), /Zweites Amt/);
  },
  '<thilik-contact-list> attribute for': (p) => within(p, 'contacts-for', 'Gera'),
  '<thilik-contact-list> attribute heading-level': async (p) =>
    assert.equal((await headings(p, 'contacts-district'))[0], 'h5'),
  '<thilik-contact-list> attribute no-persons': (p) => within(p, 'contacts-no-search', 'Eigenes Amt'),
  '<thilik-contact-list> attribute no-search': async (p) => {
    assert.equal(await count(p, 'contacts-src', '[part=search]'), 1);
    assert.equal(await count(p, 'contacts-no-search', '[part=search]'), 0);
  },
  '<thilik-contact-list> attribute report-href': (p) => reports(p, 'contacts-report-href'),
  '<thilik-contact-list> attribute scope': async (p) => {
    await within(p, 'contacts-scope', 'Zweites Amt');
    assert.doesNotMatch(await words(p, 'contacts-scope'), /Eigenes Amt/);
  },
  '<thilik-contact-list> attribute src': (p) => ownFields(p, 'contacts-src'),
  '<thilik-contact-list> attribute stale-after': async (p) => {
    await tellsStale(p, 'contacts-src', true);
    await tellsStale(p, 'contacts-stale-after', false);
  },
  '<thilik-contact-list> attribute structured-data': (p) => structured(p, 'Zweites Amt (Beispiel)'),
  '<thilik-contact-list> attribute theme': (p) => within(p, 'contacts-theme', 'Eigenes Amt'),

  '<thilik-offer-list> attribute district': (p) => within(p, 'offers-district', 'Eigenes Angebot'),
  '<thilik-offer-list> attribute for': (p) => within(p, 'offers-for', 'Gera'),
  '<thilik-offer-list> attribute heading-level': async (p) =>
    assert.equal((await headings(p, 'offers-district'))[0], 'h5'),
  '<thilik-offer-list> attribute no-filter': async (p) => {
    assert.equal(await count(p, 'offers-src', '[part=filter]'), 1);
    assert.equal(await count(p, 'offers-no-filter', '[part=filter]'), 0);
  },
  '<thilik-offer-list> attribute no-persons': (p) => within(p, 'offers-no-filter', 'Eigenes Angebot'),
  '<thilik-offer-list> attribute report-href': (p) => reports(p, 'offers-report-href'),
  '<thilik-offer-list> attribute scope': async (p) => assert.doesNotMatch(await words(p, 'offers-scope'), /Eigenes/),
  '<thilik-offer-list> attribute src': (p) => ownFields(p, 'offers-src'),
  '<thilik-offer-list> attribute stale-after': (p) => tellsStale(p, 'offers-stale-after', true),
  '<thilik-offer-list> attribute structured-data': (p) => structured(p, 'Eigenes Angebot (Beispiel)'),
  '<thilik-offer-list> attribute theme': (p) => within(p, 'offers-theme', 'Eigenes Angebot'),
  '<thilik-offer-list> attribute topics': async (p) => {
    await within(p, 'offers-topics', 'Zweites Angebot');
    assert.doesNotMatch(await words(p, 'offers-topics'), /Eigenes Angebot/);
  },
};

/** Attributes whose tests stand below, since they need a street map. */
const streetAttributes = ['basemap', 'consent', 'engine', 'no-locate', 'worker-url'];

describe('attributes of 0.1', () => {
  let opened;
  before(async () => {
    opened = await open('/v01/attributes.html');
    await waitFor(opened.page, allAlive);
    // Hints and problems come last.
    await waitFor(opened.page, () => globalThis.problems?.['offers-stale-after']);
  });
  after(() => opened?.close());

  for (const [row, check] of Object.entries(attributes)) test(row, () => check(opened.page));

  test('every attribute of the pinned interface has its check', () => {
    const wanted = rows.filter((row) => / attribute [\w-]+$/.test(row));
    const missing = wanted.filter(
      (row) => !attributes[row] && !streetAttributes.some((name) => row === `<thilik-map> attribute ${name}`),
    );
    assert.ok(wanted.length > 40);
    assert.deepEqual(missing, []);
  });

  test('no attribute or word of 0.1 is called unknown, nothing throws, nobody else is asked', () => {
    assert.deepEqual(opened.messages.filter((text) => /is ignored|has no attribute/.test(text)), []); // prettier-ignore
    assert.deepEqual(opened.errors, []);
    assert.deepEqual(opened.foreign, []);
  });

  test('properties, read-only ones and methods are there', async () => {
    const members = rows.flatMap((row) => {
      const [, tag, name] = /^<([\w-]+)> (?:property|read-only|method) (\w+)$/.exec(row) ?? [];
      return tag ? [[tag, name]] : [];
    });
    assert.ok(members.length > 50);
    const missing = await opened.page.evaluate(
      (list) => list.filter(([tag, name]) => !(name in document.querySelector(tag))).join(),
      members,
    );
    assert.equal(missing, '');
  });

  test('parts are there, signs of offers where a page asks for them', async () => {
    const parts = rows.flatMap((row) => {
      const [, tag, name] = /^<([\w-]+)> part ([\w-]+)$/.exec(row) ?? [];
      return tag ? [[tag, name]] : [];
    });
    assert.ok(parts.length > 15);
    const missing = await opened.page.evaluate(
      (list) =>
        list
          .filter(([tag, name]) =>
            [...document.querySelectorAll(tag)].every((each) => !each.shadowRoot.querySelector(`[part~="${name}"]`)),
          )
          .join(' '),
      parts,
    );
    assert.equal(missing, 'thilik-map,offer-point');
    await opened.page.evaluate(() => (document.querySelector('thilik-map').layers = 'stories offers contacts'));
    await opened.page
      .locator('thilik-map')
      .first()
      .locator('[part=offer-point]')
      .first()
      .waitFor({ state: 'attached' });
  });

  test('slots take their children', async () => {
    const media = await opened.page.evaluate(
      () => document.querySelector('#card-media figure').assignedSlot?.name ?? null,
    );
    assert.equal(media, 'media');
  });
});

test('each token of 0.1 reaches the picture', async () => {
  const { page: p, close } = await open('/tokens');
  await waitFor(p, allAlive);
  const tokens = rows.flatMap((row) => /^token (--[\w-]+)$/.exec(row)?.[1] ?? []);
  assert.equal(tokens.length, 12);
  /** Computed values of everything in the elements, in one long text. */
  const styles = (token, value) =>
    p.evaluate(
      ([name, text]) => {
        document.body.style.setProperty(name, text);
        document.querySelector('thilik-map').shadowRoot.querySelector('button')?.focus();
        const found = new Set();
        for (const host of document.querySelectorAll('[data-state]')) {
          for (const each of host.shadowRoot.querySelectorAll('*')) {
            const style = getComputedStyle(each);
            for (const key of [
              'color', 'backgroundColor', 'fill', 'stroke', 'borderTopColor', 'outlineColor', 'fontFamily',
              'borderTopLeftRadius', 'paddingTop', 'paddingInlineStart', 'columnGap', 'rowGap', 'marginBlockEnd',
            ]) found.add(style[key]); // prettier-ignore
          }
        }
        document.body.style.removeProperty(name);
        return [...found].join('|');
      },
      [token, value],
    );
  const values = (token) =>
    token.includes('color')
      ? ['rgb(12, 34, 56)', 'rgb(65, 43, 21)']
      : token.includes('font')
        ? ['monospace', 'cursive']
        : ['13px', '27px'];
  const idle = [];
  for (const token of tokens) {
    const [one, other] = values(token);
    if ((await styles(token, one)) === (await styles(token, other))) idle.push(token);
  }
  assert.deepEqual(idle, []);
  await close();
});

test('events and methods of 0.1', async () => {
  const { page: p, close } = await open('/empty');
  await p.evaluate(() => {
    globalThis.told = [];
    const names = ['select', 'filter', 'ready', 'error', 'problems', 'consent-request'].map((name) => `thilik-${name}`);
    for (const name of names)
      addEventListener(name, ({ type, target, detail }) => told.push({ type, id: target.id, detail }), true);
    document.body.innerHTML = `<thilik-map id="map"></thilik-map><thilik-map id="faulty" contacts-src="/v01/contacts.json"></thilik-map>
      <thilik-map id="broken" stories-src="/nothing.json"></thilik-map><thilik-contact-list id="contacts"></thilik-contact-list>
      <thilik-offer-list id="offers" src="/v01/offers.json"></thilik-offer-list><thilik-story-card id="card" story="jena"></thilik-story-card>`;
  });
  await waitFor(p, allAlive);
  const told = (type, id) =>
    waitFor(p, ([t, i]) => globalThis.told.find((each) => each.type === t && each.id === i), { argument: [type, id] });

  const counts = (await told('thilik-ready', 'map')).detail;
  assert.deepEqual(Object.keys(counts).sort(), ['contacts', 'districts', 'offers', 'stories']);
  assert.equal(counts.districts, 22);
  assert.ok(counts.stories > 0 && counts.offers > 0 && counts.contacts > 0);
  assert.equal((await told('thilik-error', 'broken')).detail.kind, 'status');
  await waitFor(p, () =>
    globalThis.told.some(
      ({ type, id, detail }) =>
        type === 'thilik-problems' &&
        id === 'faulty' &&
        detail.problems.some(({ path, reason }) => path && reason && reason !== 'stale'),
    ),
  );

  await p.locator('#map [part=district][data-ags="16070"]').dispatchEvent('click');
  assert.deepEqual((await told('thilik-select', 'map')).detail, { kind: 'district', id: '16070' });
  await p.locator('#contacts [part=search] input').fill('Gera');
  assert.equal((await told('thilik-filter', 'contacts')).detail.query, 'Gera');
  await p.locator('#offers [part=filter] button[aria-pressed]').first().dispatchEvent('click');
  assert.equal((await told('thilik-filter', 'offers')).detail.topics.length, 1);
  await p.locator('#card button').first().click();
  assert.deepEqual((await told('thilik-select', 'card')).detail, { kind: 'story', id: 'jena' });

  const before = await p.evaluate(() => told.filter(({ type }) => type === 'thilik-select').length);
  await p.evaluate(async () => {
    await map.ready;
    map.select({ kind: 'district', id: '16052' });
  });
  await waitFor(p, () => map.getAttribute('district') === '16052');
  await p.evaluate(() => map.select({ kind: 'story', id: 'erfurt' }));
  await waitFor(p, () => map.getAttribute('district') === '16051' && map.getAttribute('story') === 'erfurt');
  await p.evaluate(() => map.clearSelection());
  await waitFor(p, () => !map.hasAttribute('district') && !map.hasAttribute('story'));
  assert.equal(await p.evaluate(() => told.filter(({ type }) => type === 'thilik-select').length), before);
  await close();
});

test('states of 0.1, as a state and as an attribute', async () => {
  const { page: p, close } = await open('/empty');
  await p.route('**/nothing-to-show', (route) =>
    route.fulfill({ json: { version: 1, stories: [], offers: [], contacts: [] } }),
  );
  await p.evaluate(() => {
    const kinds = { 'contact-list': 'contacts', 'offer-list': 'offers', 'story-card': 'stories', map: 'stories' };
    document.body.innerHTML = Object.entries(kinds)
      .map(([name, kind]) => {
        const src = name === 'map' ? 'stories-src' : 'src';
        const only = name === 'map' ? 'layers="stories"' : 'mode="replace" story="eigene-geschichte"';
        return `<thilik-${name} id="${name}-ready" ${src}="/v01/${kind}.json" ${only}></thilik-${name}>
          <thilik-${name} id="${name}-empty" ${src}="/nothing-to-show" ${only}></thilik-${name}>
          <thilik-${name} id="${name}-error" ${src}="/nothing.json" ${only}></thilik-${name}>`;
      })
      .join('');
  });
  for (const name of ['contact-list', 'offer-list', 'story-card', 'map']) {
    for (const state of ['ready', 'empty', 'error']) {
      const id = `${name}-${state}`;
      await waitFor(p, (at) => !['loading', undefined].includes(document.getElementById(at).dataset.state), {
        argument: id,
      });
      const seen = await p.evaluate((at) => {
        const element = document.getElementById(at);
        return [element.dataset.state, element.matches(`:state(${element.dataset.state})`)];
      }, id);
      assert.deepEqual(seen, [state, true], id);
    }
  }
  await close();
});

describe('the street map as 0.1 asked for it', () => {
  const map = (attributes) => page(`<thilik-map id="map" ${attributes}></thilik-map>`);
  const visit = async (attributes) => {
    const opened = await openPage(browser, { origin: server.origin, viewport: { width: 800, height: 700 } });
    await opened.page.route('**/street', (route) =>
      route.fulfill({ body: map(attributes), contentType: 'text/html; charset=utf-8' }),
    );
    await opened.page.addInitScript(() => {
      addEventListener('thilik-consent-request', (event) => ((globalThis.asked = event.detail), event.preventDefault()), true);
    }); // prettier-ignore
    const asked = [];
    opened.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await opened.page.goto(`${server.origin}/street`);
    await waitFor(opened.page, allAlive);
    return { ...opened, asked };
  };
  const settled = (p) => waitFor(p, () => document.querySelector('#map').shadowRoot.querySelector('canvas'));
  const seen = async (list, pattern) => {
    for (let i = 0; i < 600 && !list.some((path) => pattern.test(path)); i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(list.some((path) => pattern.test(path)), `${pattern} in ${list.join(' ')}`); // prettier-ignore
  };

  test('engine="maplibre", basemap and consent="none" bring a canvas with the style', async () => {
    const { page: p, asked, close } = await visit('engine="maplibre" basemap="/v01/style.json" consent="none"');
    await settled(p);
    await seen(asked, /\/v01\/style\.json$/);
    await close();
  });

  test('worker-url names the worker', async () => {
    const { asked, close } = await visit('engine="maplibre" worker-url="/v01/worker.mjs"');
    await seen(asked, /\/v01\/worker\.mjs$/);
    await close();
  });

  test('consent="external" asks the page, and grantConsent() brings the streets', async () => {
    const {
      page: p,
      asked,
      foreign,
      close,
    } = await visit('engine="maplibre" basemap="https://karten.example/stil.json" consent="external"');
    await p.route('https://karten.example/**', (route) => route.abort());
    await settled(p);
    assert.deepEqual(foreign, []);
    await p.evaluate(() => document.querySelector('#map').grantConsent());
    await p.locator('#map').evaluate((element) => element.fit('16070'));
    await seen(asked, /\/stil\.json$/);
    await close();
  });

  test('consent="click" asks nobody before the reader does', async () => {
    const {
      page: p,
      foreign,
      close,
    } = await visit('engine="maplibre" basemap="https://karten.example/stil.json" consent="click"');
    await settled(p);
    await p.evaluate(() => document.querySelector('#map').revokeConsent());
    assert.deepEqual(foreign, []);
    await close();
  });
});

describe('forms of 0.1', () => {
  for (const name of ['snippet', 'classic', 'placeholder']) {
    test(name, async () => {
      const { page: p, errors, foreign, close } = await open(`/${name}`);
      await waitFor(p, allAlive);
      const found = await p.evaluate(() =>
        [...document.querySelectorAll('[data-state]')].map((each) => each.localName),
      );
      assert.equal(found.length, { snippet: 1, classic: 4, placeholder: 5 }[name]);
      assert.equal(await p.locator('thilik-map').first().locator('[part=district]').count(), 22);
      assert.deepEqual(errors, []);
      assert.deepEqual(foreign, []);
      await close();
    });
  }

  for (const name of frames) {
    test(`iframe ${name}, sized by the frame script of 0.1`, async () => {
      const { page: p, errors, close } = await open(`/frame-${name}`);
      const inner = await (await p.waitForSelector('iframe')).contentFrame();
      await waitFor(inner, () => document.querySelector('[data-embed]')?.dataset.state === 'ready');
      await waitFor(p, () => document.querySelector('iframe').getBoundingClientRect().height > 310);
      assert.equal(await inner.title(), 'Eigener Titel');
      const accent = await inner.evaluate(() =>
        document.documentElement.style.getPropertyValue('--thilik-color-accent'),
      );
      assert.equal(accent, '#7a1f5c');
      assert.deepEqual(errors, []);
      await close();
    });
  }

  for (const name of prerendered) {
    test(`${name} by 0.1 is taken over`, async () => {
      const { page: p, errors, close } = await open(`/${name}`);
      const tag = `thilik-${name.slice('prerendered-'.length)}`;
      await waitFor(p, allAlive);
      const state = await p.locator(tag).evaluate((element) => ({
        state: element.dataset.state,
        roots: element.shadowRoot.querySelectorAll('.root').length,
        words: element.shadowRoot.textContent.length,
      }));
      assert.equal(state.state, 'ready');
      await waitFor(p, (at) => document.querySelector(at).shadowRoot.querySelectorAll('.root').length === 1, { argument: tag }); // prettier-ignore
      assert.ok(state.words > 100);
      assert.deepEqual(errors, []);
      await close();
    });

    test(`${name} by 0.1 shows its words without script`, async () => {
      const { page: p, close } = await open(`/${name}`, { javaScriptEnabled: false });
      const tag = `thilik-${name.slice('prerendered-'.length)}`;
      const length = await p
        .locator(tag)
        .evaluate(({ shadowRoot }) => shadowRoot.querySelector('.root').innerText.length);
      assert.ok(length > 100, String(length));
      await close();
    });
  }

  for (const tag of tags) {
    test(`static page of ${tag} by 0.1 needs nothing`, async () => {
      const { page: p, foreign, close } = await open(`/static-${tag}`);
      assert.ok((await p.locator('body').innerText()).length > 100);
      assert.deepEqual(foreign, []);
      await close();
    });
  }

  test('every file and every export of 0.1 is there', () => {
    const files = rows.flatMap((row) => /^file (.+)$/.exec(row)?.[1] ?? []);
    assert.ok(files.length > 60);
    assert.deepEqual(files.filter((file) => !existsSync(`${root}dist/${file}`)), []); // prettier-ignore
    const now = JSON.parse(readFileSync(`${root}test/public-api.json`, 'utf8'));
    assert.deepEqual(rows.filter((row) => row.startsWith('export ') && !now.includes(row)), []); // prettier-ignore
  });
});
