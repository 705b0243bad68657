/** `thilik prerender` as webmasters use it, and the pages that readers without JavaScript get. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { parseFragment } from 'parse5';
import { axe } from '../helpers/axe.mjs';
import { launchBrowser, openPage } from '../helpers/page.mjs';
import { pageAround, prerender } from '../helpers/prerender.mjs';
import { combine, sample } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const data = (name) => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8'));
const districts = data('districts.topo.json').objects.ftoday.geometries.map(({ properties }) => properties.name);

let browser;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thilik-prerender-'));
  browser = await launchBrowser();
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser?.close();
});

/** Shows a page; a style is allowed only by its hash, no script at all. */
async function show(content, { head = '', policy = '', ...options } = {}, look) {
  const server = await startServer({
    pages: { '/': pageAround(content, { head }), '/favicon.ico': '' },
    headers: policy ? { 'Content-Security-Policy': policy } : {},
  });
  const { page, messages, close } = await openPage(browser, { origin: server.origin, ...options });
  try {
    await page.goto(server.origin);
    return await look(page, messages);
  } finally {
    await close();
    await server.close();
  }
}

/** What can be read in the page, in shadow roots too, with single spaces. */
const wordsOf = (page) =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.children ?? []),
    ]);
    const texts = [document.querySelector('main'), ...roots].map(({ innerText = '' }) => innerText);
    return texts.join(' ').replace(/\s+/g, ' ');
  });

const faults = {
  'no element': [
    [],
    'Es fehlt der Baustein: --element map, story-card, contact-list, offer-list, district-search, story-tour.',
  ],
  'an unknown element': [['--element', 'globe'], 'Die Option „--element“ kann nicht „globe“ sein.'],
  'an unknown option': [['--element', 'map', '--colour', 'red'], 'Die Option „--colour“ gibt es nicht.'],
  'a wrong district': [['--element', 'map', '--district', '99999'], 'Die Option „--district“ kann nicht „99999“ sein.'],
  'a wrong level': [['--element', 'map', '--heading-level', '9'], 'Die Option „--heading-level“ kann nicht „9“ sein.'],
  'an unsafe address': [
    ['--element', 'map', '--report-href', 'javascript:alert(1)'],
    'Die Option „--report-href“ kann nicht „javascript:alert(1)“ sein.',
  ],
  'a missing value': [['--element', 'map', '--story'], 'Zur Option „--story“ fehlt der Wert.'],
  'a value too much': [['--element', 'map', '--no-persons=yes'], 'Die Option „--no-persons“ steht ohne Wert.'],
  'an option of another element': [
    ['--element', 'map', '--variant', 'compact'],
    'Die Option „--variant“ gibt es bei <thilik-map> nicht.',
  ],
  'an option of the other form': [
    ['--element', 'map', '--form', 'static', '--stylesheet', 'x.css'],
    'Die Option „--stylesheet“ gilt nur mit --form shadow.',
  ],
  'an unknown story': [['--element', 'story-card', '--story', 'nix'], 'Die Geschichte „nix“ gibt es nicht.'],
  'a file that is not there': [
    ['--element', 'contact-list', '--src', 'nix.json'],
    'nix.json: Diese Datei gibt es nicht.',
  ],
  'an address on the internet': [
    ['--element', 'contact-list', '--src', 'https://example.org/a.json'],
    'Aus dem Internet wird nichts geladen: Nennen Sie zu „--src“ mit „--file“ die Datei auf diesem Rechner.',
  ],
};

for (const [name, [options, sentence]] of Object.entries(faults)) {
  test(`${name} gives one German sentence, exit code 1, and nothing else`, async () => {
    assert.deepEqual(await prerender(options, { cwd: folder }), { code: 1, out: '', err: `${sentence}\n` });
  });
}

test('every attribute of the elements is an option', async () => {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const values = {
    district: '16070',
    scope: '16070',
    boundaries: '2019',
    story: 'jena',
    layers: 'stories',
    shade: 'offers',
  };
  Object.assign(values, { topics: 'sport', variant: 'compact', theme: 'plain', for: 'karte', 'heading-level': '4' });
  Object.assign(values, { engine: 'svg', basemap: 'basemapde-grau', consent: 'external', 'worker-url': '/w.js' });
  Object.assign(values, { 'stale-after': '12', 'report-href': 'mailto:a@example.org', href: '/kreis/{ags}' });
  Object.assign(values, {
    mode: 'replace',
    'offers-mode': 'replace',
    'contacts-mode': 'add',
    format: 'table',
    'offers-format': 'table',
    'contacts-format': 'table',
    order: 'topic',
    share: 'telegram whatsapp',
    'url-state': 'thilik',
  });
  const missing = [];
  for (const { tagName, attributes } of elements) {
    const names = attributes.map(({ name }) => name).filter((name) => !/src$/.test(name));
    const flags = attributes.filter(({ type }) => type?.text === 'boolean').map(({ name }) => name);
    const options = names.flatMap((name) => (flags.includes(name) ? [`--${name}`] : [`--${name}`, values[name] ?? '']));
    const { code, out, err } = await prerender(['--element', tagName, ...options]);
    if (code !== 0) missing.push(err);
    for (const name of names)
      if (code === 0 && !/<thilik-[^>]*/.exec(out)[0].includes(` ${name}`)) missing.push(`${tagName} ${name}`);
  }
  assert.deepEqual(missing, []);
  assert.equal(elements.length >= 4, true);
});

test('own files come together, beside ours or instead of them', async () => {
  const offer = (id, name) => ({ id, name: { de: name }, district: '16053', kind: 'meeting', asOf: '2026-09' });
  const write = (file, ...offers) => writeFileSync(join(folder, file), JSON.stringify({ version: 1, offers }));
  write('eins.json', offer('lesekreis', 'Lesekreis'));
  write('zwei datei.json', offer('werkbank', 'Werkbank'), offer('anders', 'LESEKREIS'));
  const options = ['--element', 'offer-list', '--district', '16053', '--src', '/eins.json /zwei.json'];
  const files = ['--file', 'eins.json', '--file', 'zwei datei.json'];
  for (const form of ['shadow', 'static']) {
    const both = await prerender([...options, ...files, '--form', form], { cwd: folder });
    assert.match(both.out, /Lesekreis[^]*Werkbank[^]*Kitchen on the Run/, form);
    assert.doesNotMatch(both.out, /LESEKREIS/);
    assert.match(both.err, /zwei datei\.json: Ein Eintrag steht auch in einer Quelle, die vorgeht/);
    const own = await prerender([...options, ...files, '--mode', 'replace', '--form', form], { cwd: folder });
    assert.match(own.out, /Lesekreis[^]*Werkbank/, form);
    assert.doesNotMatch(own.out, /Kitchen on the Run/);
  }
});

test('a district in which own contacts know nobody has the help for the whole state of our list', async () => {
  const office = {
    id: 'amt',
    kind: 'office',
    district: '16051',
    function: { de: 'Integrationsbüro' },
    asOf: '2026-01',
  };
  const contacts = [{ ...office, authority: 'Stadt Erfurt', url: 'https://www.erfurt.de/' }];
  writeFileSync(join(folder, 'nobody.json'), JSON.stringify({ version: 1, contacts }));
  for (const form of ['shadow', 'static']) {
    const written = async (district) => {
      const files = ['--contacts-src', '/nobody.json', '--contacts-file', 'nobody.json'];
      return (await prerender(['--element', 'map', '--district', district, ...files, '--form', form], { cwd: folder }))
        .out;
    };
    const help = /Hilfe für ganz Thüringen<[^]*https:/;
    assert.match(await written('16070'), help, form);
    assert.doesNotMatch(await written('16051'), help, form);
  }
});

const forms = {
  'map, nothing selected': ['--element', 'map'],
  'map, district': ['--element', 'map', '--district', '16070'],
  'map, story in English': ['--element', 'map', '--story', 'jena', '--lang', 'en'],
  'story card': ['--element', 'story-card', '--story', 'ilm-kreis'],
  'contact list': ['--element', 'contact-list'],
  'offer list': ['--element', 'offer-list', '--district', '16070'],
};

/** Every element below a node, also in templates. */
const elementsOf = (node) =>
  [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) => [child, ...elementsOf(child)]);

for (const [name, options] of Object.entries(forms)) {
  for (const form of ['shadow', 'static']) {
    test(`${form}, ${name}: well-formed, no id twice, no marks of Lit`, async () => {
      const { code, out } = await prerender([...options, '--form', form]);
      assert.equal(code, 0);
      const errors = [];
      const tree = parseFragment(out, {
        onParseError: ({ code: fault }) => errors.push(fault),
        scriptingEnabled: false,
      });
      assert.deepEqual(errors, []);
      const ids = elementsOf(tree).flatMap(({ attrs = [] }) =>
        attrs.filter(({ name: attribute }) => attribute === 'id'),
      );
      assert.equal(new Set(ids.map(({ value }) => value)).size, ids.length);
      assert.doesNotMatch(out, /<!--(?!\/?email_off-->)|undefined|null\b|NaN|\[object|lit-|\/work|\/tmp/);
      assert.doesNotMatch(out, / style=| on\w+=/);
      const hideable = out.replace(/<!--email_off-->[^]*?<!--\/email_off-->/g, '');
      assert.doesNotMatch(hideable, /mailto:|\w@\w/, 'services in front of a page hide it from readers without script');
      if (form === 'static') assert.doesNotMatch(out, / class=| id=|<script|<style|thilik-/);
    });
  }
}

const corners = ['shadow, map, district', 'static, map, nothing selected', 'shadow, contact list'];
const isCorner = ({ form, name }) => corners.includes(`${form}, ${name}`);
for (const { form, name } of sample(combine({ form: ['shadow', 'static'], name: Object.keys(forms) }), {
  isCorner,
  more: 2,
})) {
  test(`${form}, ${name}: accessible and complete without JavaScript`, async () => {
    const { out } = await prerender([...forms[name], '--form', form]);
    // The page runs no script of its own; the checker is let in from outside.
    const policy = "default-src 'none'; style-src 'unsafe-inline'";
    const checked = show(out, { policy, bypassCSP: true, viewport: { width: 768, height: 900 } }, async (page) => {
      assert.deepEqual(await axe(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    });
    const narrow = show(out, { javaScriptEnabled: false, viewport: { width: 320, height: 900 } }, async (page) => {
      const size = await page.locator('main').boundingBox();
      assert.ok(size.width <= 320 && size.height > 200, JSON.stringify(size));
    });
    await Promise.all([checked, narrow]);
  });
}

for (const form of ['shadow', 'static']) {
  test(`${form}: a map without selection shows all districts, stories and offices without JavaScript`, async () => {
    const { out } = await prerender(['--element', 'map', '--form', form]);
    await show(out, { javaScriptEnabled: false }, async (page) => {
      // Locators reach into open shadow roots; the text is what a reader sees.
      const shown = await wordsOf(page);
      const stories = data('stories.json').stories;
      const offices = data('contacts.json').contacts.filter(
        // A number that only a source at second hand has is shown nowhere.
        ({ district, phone, sure }) => district && phone && sure?.phone !== 'secondary',
      );
      assert.deepEqual([districts.length, stories.length, offices.length > 5], [22, 15, true]);
      const missing = [
        ...districts,
        ...stories.map(({ headline, title }) => (headline ?? title).de),
        ...stories.map(({ summary }) => summary.de),
        ...offices.map(({ phone }) => phone),
      ].filter((words) => !shown.includes(words.replace(/\s+/g, ' ')));
      assert.deepEqual(missing, []);
      assert.equal(await page.locator('path[part=district], path[fill-opacity]').count(), 22);
    });
  });
}

test('controls that need a script are not shown without one', async () => {
  const { out } = await prerender(['--element', 'contact-list', '--district', '16070']);
  const isShown = (options) => show(out, options, (page) => page.locator('input').isVisible());
  assert.equal(await isShown({ javaScriptEnabled: false }), false);
  assert.equal(await isShown({}), true);
});

test('the picture keeps its looks in dark, in forced colours, on paper', async () => {
  const { out } = await prerender(['--element', 'map', '--district', '16070']);
  const head = '<meta name="color-scheme" content="light dark">';
  const fills = (options) =>
    show(out, { head, javaScriptEnabled: true, ...options }, async (page) => {
      if (options.print) await page.emulateMedia({ media: 'print' });
      return page.evaluate(async () => {
        const { shadowRoot } = document.querySelector('thilik-map');
        await Promise.all(shadowRoot.getAnimations().map(({ finished }) => finished));
        const color = (selector) => {
          const { fill, fillOpacity } = getComputedStyle(shadowRoot.querySelector(selector));
          return `${fill} ${fillOpacity}`;
        };
        return [
          color('path[data-ags="16051"]'),
          color('path[data-ags="16070"]'),
          shadowRoot.querySelector('.map').clientHeight,
        ];
      });
    });
  const [light, dark, forced, paper] = await Promise.all([
    fills({}),
    fills({ colorScheme: 'dark' }),
    fills({ forcedColors: 'active' }),
    fills({ print: true }),
  ]);
  for (const [district, chosen, height] of [light, dark, forced, paper]) {
    assert.notEqual(district, chosen);
    assert.notEqual(district, 'rgb(0, 0, 0) 1');
    assert.ok(height > 80, String(height));
  }
  assert.deepEqual(light[1], 'rgb(11, 90, 148) 1');
  assert.notDeepEqual(dark, light);
  assert.notDeepEqual(forced, light);
  assert.ok(light[2] > 300, String(light[2]));
  assert.equal(paper[1], 'rgb(0, 0, 0) 1', 'the chosen one is black on paper');
});

test('a strict policy needs the printed hash only, or the style sheet from dist', async () => {
  const looks = (content, policy) =>
    show(content, { policy }, async (page, messages) => {
      const color = await page.evaluate(
        () => getComputedStyle(document.querySelector('thilik-map').shadowRoot.querySelector('path')).fill,
      );
      return [
        color,
        messages.filter((message) => message.includes('thilik-map.css') || message.startsWith('error')).length,
      ];
    });
  const { out, err } = await prerender(['--element', 'map']);
  const [hash] = /'sha256-[^']+'/.exec(err);
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(out);
  assert.equal(hash, `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  // The body's own style of the test page is what is blocked.
  const strict = (allowed) => `default-src 'none'; style-src ${allowed}`;
  const [styled] = await looks(out, "style-src 'unsafe-inline'");
  const unstyled = 'rgb(0, 0, 0)';
  assert.notEqual(styled, unstyled);
  assert.deepEqual(await looks(out, strict(hash)), [styled, 1]);
  assert.equal((await looks(out, strict("'self'")))[0], unstyled);
  const linked = await prerender(['--element', 'map', '--stylesheet', '/styles/thilik-map.css']);
  assert.equal(linked.err, '');
  assert.deepEqual(await looks(linked.out, strict("'self'")), [styled, 1]);
});

const hostile =
  '</template></style></noscript></svg><script>document.title="böse"</script><img src=x onerror="document.title=1">';

test('hostile own content stays text, in both forms', async () => {
  const text = { de: hostile };
  const file = join(folder, 'boese.json');
  const place = { name: hostile, lonLat: [10.952, 50.8405] };
  const story = {
    id: 'x',
    number: hostile,
    title: text,
    district: '16070',
    place,
    summary: text,
    topics: [],
    funded: true,
    asOf: '2019',
    body: { de: [hostile] },
  };
  const contact = {
    id: 'a',
    district: '16070',
    kind: 'office',
    authority: hostile,
    function: text,
    asOf: '2019',
    email: '"><script>1</script>',
  };
  writeFileSync(file, JSON.stringify({ version: 1, stories: [story], contacts: [contact], offers: [] }));
  const own = {
    map: ['--element', 'map', '--stories-src', 'boese.json', '--contacts-src', 'boese.json'],
    district: [
      '--element',
      'map',
      '--district',
      '16070',
      '--stories-src',
      'boese.json',
      '--contacts-src',
      'boese.json',
    ],
    card: ['--element', 'story-card', '--story', 'x', '--src', '/daten/"><b>', '--file', 'boese.json'],
    list: ['--element', 'contact-list', '--src', 'boese.json'],
  };
  const isCorner = ({ form, name }) => name === (form === 'shadow' ? 'card' : 'district');
  for (const { form, name } of sample(combine({ form: ['shadow', 'static'], name: Object.keys(own) }), {
    isCorner,
    more: 1,
  })) {
    const { code, out } = await prerender([...own[name], '--form', form], { cwd: folder });
    assert.equal(code, 0);
    const scripted = show(out, {}, async (page) => {
      assert.equal(await page.title(), 'Vorgerechnet');
      assert.equal(await page.locator('main script, main img, main b').count(), 0);
    });
    const still = show(out, { javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator('main script, main img, main b').count(), 0);
      assert.ok((await wordsOf(page)).includes(hostile), `${form}, ${name}`);
    });
    await Promise.all([scripted, still]);
  }
});

test('records left out of own files are told, and the rest is written', async () => {
  const contact = {
    id: 'a',
    district: '16070',
    kind: 'office',
    authority: 'Amt',
    asOf: '2026',
    url: 'https://example.org/',
  };
  writeFileSync(join(folder, 'teils.json'), JSON.stringify({ version: 1, contacts: [contact, { id: 'b' }] }));
  const { code, out, err } = await prerender(['--element', 'contact-list', '--src', 'teils.json', '--form', 'static'], {
    cwd: folder,
  });
  assert.equal(code, 0);
  assert.match(out, /Amt/);
  assert.match(
    err,
    /^teils\.json: \d+ Angaben fehlen im Ergebnis, weil sie nicht stimmen\. Einzelheiten zeigt „thilik check“\.\n$/,
  );
});

test('the first picture of the map fits what a first answer holds', async () => {
  const { gzipSync } = await import('node:zlib');
  const { out } = await prerender(['--element', 'map']);
  const untilPicture = out.slice(0, out.indexOf('class="legend'));
  const size = gzipSync(untilPicture, { level: 9 }).length;
  console.log(`map until the drawing ends: ${size} bytes gzip; whole: ${gzipSync(out, { level: 9 }).length}`);
  // Ten packets, which a server sends before it waits for an answer.
  assert.ok(size < 14_000, String(size));
});
