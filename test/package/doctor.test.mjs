import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { axe } from '../helpers/axe.mjs';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const css = '<link rel="stylesheet" href="/thilik.css">';
const module = '<script type="module" src="/thilik.js"></script>';
const map = '<thilik-map id="karte" district="16070"><a href="/">Wort</a></thilik-map>';
const page = (body, head = css + module, html = 'lang="de"') =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>x</title>${head}</head><body><h1>Amt</h1><h2>Karte</h2>${body}</body></html>`;
const self = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

/** What is wrong with a page → what the doctor says about it, and the line it gives. */
const cases = {
  'nothing at all': { html: page('<p>Text</p>'), says: 'kein Baustein', line: '<div data-thilik="map"' },
  'a misspelt tag': { html: page('<thilik-karte>Wort</thilik-karte>' + map), says: '<thilik-karte> gibt es nicht' },
  'tags shown as text': { html: page(`<p>&lt;thilik-map district="16070"&gt;</p>${map}`), says: 'als Text' },
  'a place without its script': {
    html: page(`<div data-thilik="map">Wort</div>${map}`),
    says: 'bleibt Text, weil das Skript dafür fehlt',
    line: '<script defer src="/thilik.classic.js"></script>',
  },
  'a place that asks for nonsense': {
    html: page(`<div data-thilik="nonsense">Wort</div>${map}`),
    says: 'data-thilik="nonsense" gibt es nicht',
  },
  'type="module" stripped': {
    html: page(map, `${css}<script src="/thilik.js"></script><script defer src="/thilik.classic.js"></script>`),
    says: 'fehlt type="module"',
    line: 'thilik.classic.js',
  },
  'held back by a consent manager': {
    html: page(map, `${css}${module}<script type="text/plain" data-src="/thilik.classic.js"></script>`),
    says: 'zurückgehalten (type="text/plain")',
  },
  'two copies': { html: page(map, css + module + module.replace('.js', '.js?ver=2')), says: 'von zwei Stellen' },
  'another version first': {
    html: page(map, css + module.replace('/thilik.js', '/old/thilik.js') + module),
    says: `Mehrere Versionen von thilik sind auf der Seite: 0.0.9 und ${version}`,
  },
  'a stranger under our name': {
    html: page(
      map,
      `${css}<script>customElements.define('thilik-map', class extends HTMLElement {})</script>${module}`,
    ),
    says: '<thilik-map> gehört einem anderen Skript',
  },
  'connect-src missing': {
    html: page(map),
    headers: { 'content-security-policy': self },
    says: '.json (connect-src)',
    line: "connect-src 'self'",
  },
  'style-src missing': {
    html: page(map),
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
    says: 'verbietet /thilik.css (style-src)',
    line: "style-src 'self'",
  },
  'a hidden parent': {
    html: page(`<div class="tab" style="display:none">${map}</div>`),
    says: 'durch <div class="tab">',
  },
  'no height': { html: page(`<div class="box" style="height:0;overflow:hidden">${map}</div>`), says: 'keinen Platz' },
  'no width': { html: page(`<div style="width:0">${map}</div>`), says: 'keinen Platz' },
  'a narrow column': { html: page(`<div style="width:200px">${map}</div>`), says: 'nur 200 Pixel breit' },
  'a heading that skips a level': {
    html: page(map.replace(' id', ' heading-level="5" id')),
    says: 'hat die Ebene 5, vor ihr steht <h2>',
    line: 'heading-level="3"',
  },
  'a feed without CORS': {
    html: (other) => page(map.replace(' id', ` contacts-src="/data/contacts.json ${other}/data/de/contacts.json" id`)),
    says: 'auf einem anderen Server',
    line: 'Access-Control-Allow-Origin: http://127.0.0.1',
  },
  'a feed that is not there': {
    html: page(map.replace(' id', ' contacts-src="/weg.json" id')),
    says: '/weg.json gibt es',
  },
  'a feed that is none': {
    html: page(map.replace(' id', ' contacts-src="/thilik.css" id')),
    says: 'keine gültige Inhaltsdatei',
    line: 'check DATEI.json',
  },
  'an unknown attribute': { html: page(map.replace('district', 'distrcit')), says: 'Attribut „distrcit“ nicht' },
  'an unknown value': { html: page(map.replace(' id', ' theme="bunt" id')), says: 'bei „theme“ den Wert „bunt“' },
  'a map that is not there': {
    html: page(`${map}<thilik-contact-list for="plan">Wort</thilik-contact-list>`),
    says: 'sucht die Karte „plan“',
  },
  'no language': { html: page(map, css + module, ''), says: 'nennt ihre Sprache nicht', line: '<html lang="de">' },
  'a tag that swallows the page': {
    html: page('<thilik-map id="karte" /><main>Rest</main>'),
    says: 'den Rest der Seite',
  },
  'no fallback': { html: page('<thilik-map></thilik-map>'), says: 'ist leer' },
  'no style sheet': { html: page(map, module), says: 'thilik.css fehlt', line: 'href="/thilik.css"' },
  'old libraries': {
    html: page(
      map,
      `${css}<script>MooTools = { version: '1.4.5' }; Prototype = { Version: '1.7.3' }</script>${module}`,
    ),
    says: 'MooTools 1.4.5',
  },
};

/** Findings of each level, in a page that turns dark with its reader and styles everything. */
const bad = page(
  '<thilik-map id="karte" distrcit="16070" contacts-src="/ein/ordner/mit/einem/langen/namen/der/nicht/umbricht.json" style="height:30em"></thilik-map><thilik-karte>Wort</thilik-karte>',
  `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <style>html { letter-spacing: 0.3em; text-transform: uppercase }</style>${module}`,
);

let server;
let other;
let browser;
/** Where one sick page after the other is opened. */
let tab;

before(async () => {
  other = await startServer();
  const rules = Object.keys(cases).map((name, index) => {
    const { html, headers = {} } = cases[name];
    const body = typeof html === 'function' ? html(other.origin) : html;
    return { match: `/${index}.html`, body, headers };
  });
  const elements = readdirSync(`${dist}/chunks`).find((name) => /^elements-.*\.js$/.test(name));
  const old = readFileSync(`${dist}/chunks/${elements}`, 'utf8').split(version).join('0.0.9');
  server = await startServer({
    folders: { '/': dist, '/old/': dist },
    pages: {
      '/favicon.ico': '',
      '/well': page(map),
      '/version': page(map, css + module.replace('.js', '.js?ver=6.9')),
      '/bad': bad,
      '/asked': page(map.replace(' id', ' thilik-check id')),
    },
    rules: [{ match: `/old/chunks/${elements}`, body: old }, ...rules],
  });
  browser = await launchBrowser();
  tab = await openPage(browser);
});

after(async () => {
  await browser?.close();
  for (const each of [server, other]) await each?.close();
});

/** The report as a list of `{what, line}`. */
const report = () => {
  const root = document.querySelector('[data-thilik-report]')?.shadowRoot;
  if (!root?.querySelector('dialog[open]')) return null;
  return [...root.querySelectorAll('li')].map((item) => ({
    what: item.innerText,
    line: item.querySelector('code')?.textContent ?? '',
  }));
};

async function open(address, context) {
  const opened = await openPage(browser, context);
  await opened.page.goto(server.origin + address);
  return opened;
}

for (const [index, name] of Object.keys(cases).entries()) {
  test(`the doctor finds ${name}`, async () => {
    const { says, line = '' } = cases[name];
    const { page, errors } = tab;
    errors.length = 0;
    await page.goto(`${server.origin}/${index}.html?thilik-check`);
    await waitFor(page, report);
    let found;
    // A second doctor, of another version, may still replace the report of the first.
    const has = async () => (found = await page.evaluate(report))?.find(({ what }) => what.includes(says));
    const entry = await until(has).catch(() => assert.fail(JSON.stringify(found, null, 1)));
    assert.ok(entry.line.includes(line), entry.line);
    assert.deepEqual(
      errors.filter((error) => !/import statement|import\.meta|export/.test(error)),
      [],
    );
  });
}

for (const [what, address] of [
  ['a healthy page', '/well'],
  ['one whose system adds a version to the address of the script', '/version'],
]) {
  test(`${what} has nothing wrong, and says so`, async () => {
    const { page, close } = await open(`${address}?thilik-check`);
    assert.deepEqual(await waitFor(page, report), []);
    assert.match(await page.locator('[data-thilik-report] dialog').innerText(), /nichts zu beanstanden/);
    await close();
  });
}

test('the attribute opens it too, and the keyboard closes it', async () => {
  const { page, close } = await open('/asked');
  assert.deepEqual(await waitFor(page, report), []);
  await page.keyboard.press('Escape');
  await waitFor(page, () => !document.querySelector('[data-thilik-report]'));
  await close();
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
]) {
  test(`the report is as ${colorScheme} as the page, and can be read by everybody at ${width} px`, async () => {
    const { page, errors, close } = await open('/bad?thilik-check', { colorScheme, viewport: { width, height: 700 } });
    const found = await waitFor(page, report);
    const karte = found.filter(({ what }) => what.includes('<thilik-karte>'));
    assert.equal(karte.length, 1, 'a misspelt tag is told once');
    assert.equal(new Set(found.map(({ what }) => what.split('\n')[0])).size, 3, 'findings of each level');
    const violations = await axe(page, '[data-thilik-report]');
    const seen = await page.evaluate(() => {
      const dialog = document.querySelector('[data-thilik-report]').shadowRoot.querySelector('dialog');
      const { backgroundColor, letterSpacing, textTransform } = getComputedStyle(dialog);
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const list = dialog.querySelector('.body');
      return {
        backgroundColor,
        inherited: [letterSpacing, textTransform],
        isInside,
        isWide: list.scrollWidth > list.clientWidth,
        buttons: [...dialog.querySelectorAll('footer button')].every((each) => each.checkVisibility()),
      };
    });
    await close();
    assert.deepEqual([violations, errors], [[], []]);
    assert.deepEqual(seen, {
      backgroundColor: colorScheme === 'dark' ? 'rgb(20, 25, 29)' : 'rgb(255, 255, 255)',
      inherited: ['normal', 'none'],
      isInside: true,
      isWide: false,
      buttons: true,
    });
  });
}

test('a line is copied; where the browser forbids it, it is marked and the person is told', async () => {
  const { page, close } = await open('/bad?thilik-check', { permissions: ['clipboard-read', 'clipboard-write'] });
  const [{ line }] = (await waitFor(page, report)).filter((each) => each.line);
  const status = () =>
    document.querySelector('[data-thilik-report]').shadowRoot.querySelector('[role=status]').textContent;
  await page.click('[data-thilik-report] .line button');
  await waitFor(page, status);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), line);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.click('[data-thilik-report] .line button');
  const told = await waitFor(page, `(${status})().includes('Strg und C') && getSelection().toString()`);
  await close();
  assert.equal(told, line);
});

test('without being asked for it is neither loaded nor shown', async () => {
  const { page, close } = await open('/well');
  await waitFor(page, () => document.querySelector('thilik-map').dataset.state === 'ready');
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(
    loaded.filter((name) => /doctor/.test(name)),
    [],
  );
  assert.equal(await page.evaluate(report), null);
  await close();
});
