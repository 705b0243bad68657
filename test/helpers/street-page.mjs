import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { blindCanvas } from './blind-canvas.mjs';
import { openPage, until, waitFor } from './page.mjs';
import { startServer } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The policy that the README promises to be enough on the page's own origin. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'";

/** A made-up third party; no test reaches the network. */
export const foreignHost = 'karten.example';
export const foreignStyle = `https://${foreignHost}/stil.json`;

export const fixture = (name) => readFileSync(`${root}test/fixtures/pmtiles/${name}`);

/** A style with one source, whose tiles come from an address. */
export const rasterStyle = (tiles) => ({
  version: 8,
  sources: {
    karte: {
      type: 'raster',
      tiles: [tiles],
      tileSize: 256,
      attribution: '<a href="https://karten.example/">© Amt</a>',
    },
  },
  layers: [{ id: 'karte', type: 'raster', source: 'karte' }],
});

/** A red pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** Answers of a host that lets every page read them. */
export const cors = { 'Access-Control-Allow-Origin': '*' };
export const json = (value) => ({ json: value, headers: cors });
export const image = { body: pixel, contentType: 'image/png', headers: cors };
export const tiles = `https://${foreignHost}/kacheln/{z}/{x}/{y}.png`;
export const good = { [foreignStyle]: json(rasterStyle(tiles)), [`https://${foreignHost}/kacheln/`]: image };

/** A map with streets of somebody else, on a page that allows their host. */
export const foreign = (more = '') => ({
  attributes: `basemap="${foreignStyle}" ${more}`,
  policy: strictPolicy.replace(
    "connect-src 'self'",
    `connect-src 'self' https://${foreignHost} https://kacheln.example`,
  ),
  routes: good,
});

/**
 * A page with one map (attributes as HTML) or other markup, under the strict policy; its reader wants less motion, so that
 * the camera jumps.
 * `draws`: whether the canvas is more than {@link blindCanvas}.
 * `routes`: foreign address prefix → what it answers, for `route.fulfill`, or a function of the route.
 */
export async function openMap(
  browser,
  {
    attributes = '',
    body,
    policy = strictPolicy,
    routes = {},
    rules = [],
    before,
    pages = {},
    draws = false,
    ...context
  } = {},
) {
  const markup = body ?? `<thilik-map ${attributes}><a href="/">Rückfall</a></thilik-map>`;
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Seite</title>
    <link rel="stylesheet" href="/thilik/thilik.css"><script type="module" src="/thilik/thilik.js"></script>${markup}`;
  const server = await startServer({
    folders: { '/thilik/': `${root}dist/`, '/demo/': `${root}demo/` },
    pages: { '/': html, '/favicon.ico': '', ...pages },
    headers: policy ? { 'Content-Security-Policy': policy } : {},
    rules,
  });
  const opened = await openPage(browser, {
    origin: server.origin,
    viewport: { width: 400, height: 1600 },
    reducedMotion: 'reduce',
    ...context,
  });
  const { page } = opened;
  const asked = [];
  await page.route(
    (url) => url.protocol === 'https:',
    (route) => {
      const address = route.request().url();
      asked.push(address);
      const key = Object.keys(routes).find((prefix) => address.startsWith(prefix));
      if (!key) return route.abort();
      const answer = routes[key];
      return typeof answer === 'function' ? answer(route) : route.fulfill(answer);
    },
  );
  await page.addInitScript(() => {
    globalThis.told = [];
    for (const name of ['thilik-error', 'thilik-consent-request', 'thilik-select']) {
      addEventListener(name, ({ type, detail }) => globalThis.told.push({ type, ...detail }), true);
    }
  });
  if (!draws) await page.addInitScript(blindCanvas);
  if (before) await page.addInitScript(before);
  await page.goto(server.origin);
  const inMap = (selector) => page.locator('thilik-map').first().locator(selector);
  return {
    ...opened,
    server,
    asked,
    inMap,
    /** The map stands, and what it loads by itself is there. */
    ready: async () => {
      await waitFor(page, () => document.querySelector('thilik-map')?.shadowRoot?.querySelector('.enlarge'));
      await page.evaluate(() => document.querySelector('thilik-map').ready);
    },
    /** Presses a control; the button that brings them, which steps nearer, first. */
    press: async (name) => {
      const enlarge = inMap('.enlarge[aria-expanded=false]');
      const isClosed = (await enlarge.count()) > 0;
      if (isClosed) await enlarge.click();
      if (!isClosed || name !== 'in') await inMap(`[data-do=${name}]`).click();
    },
    /** Notes that the hint on gestures was there: it stays for a tenth of a second, which questions may miss. */
    watchHint: () =>
      page.evaluate(() => {
        const root = document.querySelector('thilik-map').shadowRoot;
        const look = () => (globalThis.hinted ||= root.querySelector('.maplibregl-show') !== null);
        new MutationObserver(look).observe(root, { subtree: true, attributeFilter: ['class'] });
      }),
    hinted: () => waitFor(page, () => globalThis.hinted),
    /** The canvas has taken over. */
    live: () => waitFor(page, () => document.querySelector('thilik-map').shadowRoot.querySelector('.stage.live')),
    /** Back to the SVG map. */
    still: () => waitFor(page, () => !document.querySelector('thilik-map').shadowRoot.querySelector('.stage.live')),
    streets: (shown = true) =>
      waitFor(
        page,
        (wanted) =>
          document.querySelector('thilik-map').shadowRoot.querySelector('.streets')?.getAttribute('aria-pressed') ===
          String(wanted),
        { argument: shown },
      ),
    says: (words) =>
      waitFor(
        page,
        (text) =>
          document.querySelector('thilik-map').shadowRoot.querySelector('.street-note')?.textContent.includes(text),
        { argument: words },
      ),
    told: (type) => page.evaluate((name) => globalThis.told.filter((each) => each.type === name), type),
    /** Files of MapLibre that the page asked for. */
    engineFiles: () => server.requests.map(({ address }) => address).filter((address) => /maplibre/.test(address)),
    /** Files of the controls that the page asked for. */
    streetFiles: () =>
      server.requests.map(({ address }) => address).filter((address) => /chunks\/street-/.test(address)),
    /** How much larger than at home the map is: the SVG map below the canvas goes along with it. */
    scaled: (isRight) =>
      until(async () => {
        const style = (await inMap('.map').getAttribute('style')) ?? '';
        return isRight(Number(/scale\(([^)]*)\)/.exec(style)?.[1] ?? 1));
      }),
    leave: async () => {
      await opened.close();
      await server.close();
    },
  };
}
