import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOffers } from '../make-offers.mjs';
import { typeIntoFilter } from './filter.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const district = '16070';
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

const pageOf = (address) => `<!doctype html><html lang="de"><title>Many offers</title>
<script type="module" src="/thilik/thilik.js"></script>
<thilik-map id="map" layers="offers" offers-src="${address}" offers-mode="replace"></thilik-map>
<thilik-offer-list for="map"></thilik-offer-list></html>`;

/** Our build, the page, and the file by ranges; `told`: the bytes of the file that left the server. */
function serve(file, told) {
  const address = `/offers${extname(file)}`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(pageOf(address));
    if (pathname === address) {
      const { size } = statSync(file);
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range) ?? [];
      const [start, end] = [Number(from ?? 0), Math.min(Number(to ?? size - 1), size - 1)];
      told.bytes += end - start + 1;
      told.requests++;
      response.writeHead(from ? 206 : 200, {
        'content-length': end - start + 1,
        ...(from && { 'content-range': `bytes ${start}-${end}/${size}` }),
      });
      return createReadStream(file, { start, end }).pipe(response);
    }
    const path = join(dist, pathname.replace('/thilik/', ''));
    if (!pathname.startsWith('/thilik/') || !existsSync(path)) return response.writeHead(404).end();
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(readFileSync(path));
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

/** Runs in the page: milliseconds of its longest task. */
function noteLongest() {
  globalThis.longest = 0;
  const note = ({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration));
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask', buffered: true });
}

/** Shows a map with its list and the whole of a file of many offers, made unless it is there, until the list counts them. */
async function withMany(browser, count, name, visit) {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const file = join(here, 'dist', name);
  if (!existsSync(file)) await makeOffers(count, file);
  const told = { bytes: 0, requests: 0 };
  const server = await serve(file, told);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const tab = await context.newPage();
    await tab.addInitScript(noteLongest);
    await tab.goto(`http://localhost:${server.address().port}/`);
    const list = tab.locator('thilik-offer-list');
    const { format } = new Intl.NumberFormat('de');
    await list
      .locator('[role=status]')
      .filter({ hasText: new RegExp(`${count}|${format(count)}`) })
      .waitFor({ timeout: 120_000 });
    const found = await visit(tab, list);
    return { offers: count, fileBytes: statSync(file).size, ...told, ...found };
  } finally {
    await context.close();
    server.close();
  }
}

const longestOf = (tab) => tab.evaluate(() => globalThis.longest);

/**
 * What one district's view takes of a file of many offers, map and list together.
 * @returns `{offers, fileBytes, bytes, requests, longest}`: of the file what it has and what was asked for; ms of the longest task
 */
export const districtOfMany = (browser, count) =>
  withMany(browser, count, `offers-${count}.fgb`, async (tab, list) => {
    await tab.evaluate((ags) => (document.querySelector('thilik-map').district = ags), district);
    await list.locator('[part=item]').first().waitFor({ timeout: 60_000 });
    await tab.waitForLoadState('networkidle');
    return { longest: await longestOf(tab) };
  });

/**
 * What a page takes that shows all of a slim JSON file of many offers.
 * @returns the same, with ms until they are counted, bytes of heap, and what a key press in the filter takes
 */
export const allOfMany = (browser, count) =>
  withMany(browser, count, `offers-${count}.slim.json`, async (tab) => {
    const counted = await tab.evaluate(() => performance.now());
    await tab.waitForFunction(() => document.querySelector('thilik-map').shadowRoot.querySelector('.offers'));
    await tab.waitForLoadState('networkidle');
    const longest = await longestOf(tab);
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
    return { counted, longest, heap, filter: await typeIntoFilter(tab) };
  });
