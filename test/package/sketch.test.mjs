/** The drop-in's first picture: the districts, before the code of the elements has arrived. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const elements = /\/chunks\/elements-/;

const page = (attributes) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>
<link rel="stylesheet" href="/thilik.css"><script type="module" src="/thilik.js"></script></head>
<body style="margin:0"><thilik-map ${attributes}><a href="/">Rückfall</a></thilik-map><p>Danach</p></body></html>`;

/** A promise and what keeps it. */
function gate() {
  let open;
  return [new Promise((resolve) => (open = resolve)), () => open()];
}

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Opens a page whose elements come as `rule` says, as a rule when `release` is called; `slow.js` never comes before `arrive`. */
async function open(attributes, { rule, width = 900, scheme = 'light', html = page(attributes) }) {
  const [elementsMayCome, release] = gate();
  const [slowMayCome, arrive] = gate();
  const server = await startServer({
    folders: { '/': dist },
    pages: { '/': html, '/favicon.ico': '', '/slow.js': '' },
    rules: [
      { match: elements, ...(rule ?? { until: elementsMayCome }) },
      { match: /slow\.js/, until: slowMayCome },
    ],
  });
  const opened = await openPage(browser, {
    origin: server.origin,
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  await opened.page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await opened.page.goto(server.origin, { waitUntil: 'commit' });
  const leave = async () => {
    await opened.close();
    await server.close();
  };
  return { ...opened, release, arrive, leave };
}

const paths = () =>
  [...(document.querySelector('thilik-map')?.shadowRoot?.querySelectorAll('path[data-ags]') ?? [])].map((path) => ({
    ags: path.dataset.ags,
    d: path.getAttribute('d'),
    selected: path.getAttribute('aria-selected'),
    fill: getComputedStyle(path).fill,
    box: JSON.stringify(path.getBoundingClientRect()),
  }));

for (const [attributes, count, width] of [
  ['', 22, 900],
  ['', 22, 360],
  ['district="16070"', 22, 1280],
  ['boundaries="2019" district="16056"', 23, 900],
  ['scope="16069 16070 16072"', 3, 760],
  ['district="nonsense" scope="nonsense"', 22, 960],
]) {
  test(`the districts of <thilik-map ${attributes}> stand early where the element draws them, ${width} px`, async () => {
    const { page, errors, release, leave } = await open(attributes, { width });
    await waitFor(page, () => document.querySelector('thilik-map')?.shadowRoot?.querySelector('path'));
    const early = await page.evaluate(paths);
    assert.equal(await page.evaluate(() => Boolean(customElements.get('thilik-map'))), false, 'no element yet');
    await page.evaluate(() => {
      globalThis.fewest = Infinity;
      const root = document.querySelector('thilik-map').shadowRoot;
      const look = () => {
        globalThis.fewest = Math.min(globalThis.fewest, root.querySelectorAll('path[data-ags]').length);
        requestAnimationFrame(look);
      };
      look();
    });
    release();
    await waitFor(page, () => document.querySelector('thilik-map').dataset.state === 'ready');
    assert.equal(early.length, count);
    const late = await page.evaluate(paths);
    assert.deepEqual(new Set(early.map(JSON.stringify)), new Set(late.map(JSON.stringify)));
    assert.equal(
      await page.evaluate(() => document.querySelector('thilik-map').shadowRoot.querySelector('.sketch')),
      null,
    );
    assert.equal(await page.evaluate(() => globalThis.fewest), count, 'no frame without districts');
    if (!attributes.includes('scope')) assert.equal(await page.evaluate(() => globalThis.shift), 0);
    assert.deepEqual(errors, []);
    await leave();
  });
}

test('a script with async that comes before the map draws it as soon as the page is there', async () => {
  const late = page('').replace('<body', '<script src="/slow.js"></script><body').replace('type="module"', '$& async');
  const { page: opened, arrive, leave } = await open('', { html: late });
  await waitFor(opened, () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/thilik.js')));
  arrive();
  await waitFor(opened, () => document.querySelector('thilik-map')?.shadowRoot?.querySelector('path'));
  assert.equal(await opened.evaluate(() => Boolean(customElements.get('thilik-map'))), false, 'no element yet');
  assert.equal((await opened.evaluate(paths)).length, 22);
  await leave();
});

test('the fallback comes back when the code of the elements can not be had', async () => {
  const { page, errors, leave } = await open('', { rule: { abort: true } });
  await waitFor(page, () => document.querySelector('thilik-map')?.shadowRoot?.querySelector('slot'));
  assert.ok(await page.getByRole('link', { name: 'Rückfall' }).isVisible());
  await until(() => /dynamically imported module/.test(errors.join()));
  await leave();
});
