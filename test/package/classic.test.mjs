import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const code = readFileSync(`${dist}/thilik.classic.js`, 'utf8');
const place = '<div data-thilik="map" data-district="16070"><a href="/">Wort</a></div>';
const tag = '<script defer src="/a/b/thilik.classic.js"></script>';
const page = (head, body = place) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
${head}</head><body>${body}</body></html>`;
const run = (text) => `<script>addEventListener('load', () => { ${text} })</script>`;

/** Ways in which systems and their helpers bring the script into a page. */
const alive = {
  'in the head, deferred': page(tag),
  'in the head, at once': page('<script src="/a/b/thilik.classic.js?ver=6.5"></script>'),
  'at the end of the page': page('', place + tag),
  'between the places': page('', tag + place),
  'copied elsewhere, with the folder': page('<script defer src="/cache/x1.js" data-base="/a/b"></script>'),
  'with the folder relative to <base>': page(
    '<base href="/a/"><script defer src="/cache/x1.js" data-base="b/"></script>',
  ),
  'merged, the folder at the place': page(
    '<script defer src="/cache/merged.js"></script>',
    place.replace(' ', ' data-base="/a/b/" '),
  ),
  'merged, the folder known by the style sheet': page(
    '<link rel="stylesheet" href="/a/b/thilik.css?v=1"><script defer src="/cache/merged.js"></script>',
  ),
  'delayed until the page has loaded': page(
    run(`const s = document.createElement('script'); s.src = '/a/b/thilik.classic.js'; document.head.append(s)`),
  ),
  'held back by a consent manager, then run as text': page(
    `<script type="text/plain" data-src="/a/b/thilik.classic.js"></script>${run(
      `fetch('/a/b/thilik.classic.js').then((r) => r.text()).then((t) => (0, eval)(t))`,
    )}`,
  ),
  twice: page(tag + tag),
  'twice, the first without a folder': page(
    `<script defer src="/cache/merged.js"></script>${run(
      `const s = document.createElement('script'); s.src = '/a/b/thilik.classic.js'; document.head.append(s)`,
    )}`,
  ),
  'beside the module': page(`${tag}<script type="module" src="/a/b/thilik.js"></script>`),
};

let server;
let browser;

before(async () => {
  const pages = Object.fromEntries(Object.values(alive).map((html, index) => [`/${index}`, html]));
  server = await startServer({
    folders: { '/a/b/': dist },
    pages: {
      ...pages,
      '/favicon.ico': '',
      '/lost': page('<script defer src="/cache/merged.js"></script>'),
      '/versions': page(`<script defer src="/cache/other.js" data-base="/a/b/"></script>${tag}`),
    },
    rules: [
      { match: '/cache/x1.js', body: code },
      // Whoever merges does not always put semicolons between files.
      {
        match: '/cache/merged.js',
        body: `var before = function () {}${code.trimEnd()}(function () { window.after = 1 })()`,
      },
      { match: '/cache/other.js', body: code.split(`"${version}"`).join('"0.0.9"') },
    ],
  });
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(address) {
  const opened = await openPage(browser, { origin: server.origin });
  await opened.page.goto(server.origin + address);
  return opened;
}

const isAlive = () => document.querySelector('div > thilik-map')?.dataset.state === 'ready';

for (const [index, way] of Object.keys(alive).entries()) {
  test(`the classic script mounts: ${way}`, async () => {
    const { page, errors, messages, close } = await open(`/${index}`);
    await waitFor(page, isAlive);
    assert.equal(await page.evaluate(() => document.querySelectorAll('thilik-map').length), 1);
    assert.deepEqual(errors, []);
    const told = way.includes('without a folder') ? messages.filter((line) => !line.includes('Where is')) : messages;
    assert.deepEqual(
      told.filter((line) => /^(warning|error)/.test(line) && !line.includes('problem(s)')),
      [],
    );
    await close();
  });
}

/** Heights by kind: of a place until the script comes, of its element, and of what is no place or no longer one. */
const heights = async (kinds) => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/a/b/thilik.css' });
  document.head.append(sheet);
  await new Promise((resolve) => (sheet.onload = resolve));
  const height = (html) => {
    document.body.innerHTML = `<div style="display:flow-root;--_wait:1h">${html}</div>`;
    return Math.round(document.body.firstChild.getBoundingClientRect().height);
  };
  return kinds.map(([kind, attribute]) => ({
    kind,
    place: height(`<div data-thilik="${kind}" data-${attribute}>Wort</div>`),
    element: height(`<thilik-${kind} ${attribute}>Wort</thilik-${kind}>`),
    left: Math.max(
      height(`<div data-thilik="${kind}">Wort<thilik-${kind} data-state="ready" hidden></thilik-${kind}></div>`),
      height(`<a data-thilik="${kind}" data-${attribute}>Wort</a>`),
    ),
  }));
};

test('a place holds the height of its element until that stands inside; a link holds none', async () => {
  const kinds = [
    ['map', ''],
    ['map', 'district="16054"'],
    ['story-card', 'story="jena"'],
    ['contact-list', 'district="16070"'],
    ['offer-list', 'district="16070"'],
    ['district-search', ''],
    ['story-tour', ''],
  ];
  const { page, close } = await open('/favicon.ico');
  for (const width of [320, 600, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { kind, place, element, left } of await page.evaluate(heights, kinds)) {
      assert.ok(
        element > 100 && place === element,
        `${kind}, ${width} px: ${place} px held, ${element} by the element`,
      );
      assert.ok(left < 100, `${kind}, ${width} px: ${left} px held where nothing is to come`);
    }
  }
  await close();
});

test('without any sign of its folder it says what to do, and the words stay', async () => {
  const { page, messages, close } = await open('/lost');
  await waitFor(page, () => window.after && document.querySelector('thilik-map:not(:defined) > a'));
  assert.ok((await page.locator('a').boundingBox()).height > 0);
  assert.match(messages.join(), /data-base/);
  await close();
});

test('of two versions the first stays and the second says so', async () => {
  const { page, messages, close } = await open('/versions');
  await waitFor(page, isAlive);
  assert.ok(messages.join().includes(`version 0.0.9 is here; ${version} does nothing`));
  await close();
});

test('in a page sent as XML the words stay', async () => {
  const { page, messages, close } = await open('/0');
  const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script src="/a/b/thilik.classic.js"></script></head><body>${place}</body></html>`;
  await page.route('**/xhtml', (route) => route.fulfill({ contentType: 'application/xhtml+xml', body: html }));
  await page.goto(`${server.origin}/xhtml`);
  assert.ok((await page.locator('div > a').boundingBox()).height > 0);
  assert.match(messages.join(), /application\/xhtml\+xml/);
  await close();
});
