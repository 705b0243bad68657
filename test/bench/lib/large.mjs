import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOffers } from '../make-offers.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const district = '16070';
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html' };

const page = `<!doctype html><html lang="de"><title>A district of many</title>
<script type="module" src="/thilik/thilik.js"></script>
<thilik-map id="map" layers="offers" offers-src="/offers.fgb" offers-mode="replace"></thilik-map>
<thilik-offer-list for="map"></thilik-offer-list></html>`;

/** Our build, the page, and the file by ranges; `told`: the bytes of the file that left the server. */
function serve(file, told) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page);
    if (pathname === '/offers.fgb') {
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

/**
 * What one district's view takes of a file of many offers, map and list together.
 * @returns `{offers, fileBytes, bytes, requests, longest}`: of the file what it has and what was asked for; ms of the longest task
 */
export async function districtOfMany(browser, count) {
  mkdirSync(join(here, 'dist'), { recursive: true });
  const file = join(here, 'dist', `offers-${count}.fgb`);
  if (!existsSync(file)) await makeOffers(count, file);
  const told = { bytes: 0, requests: 0 };
  const server = await serve(file, told);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const tab = await context.newPage();
    await tab.addInitScript(() => {
      globalThis.longest = 0;
      const note = ({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration));
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'longtask', buffered: true });
    });
    await tab.goto(`http://localhost:${server.address().port}/`);
    const list = tab.locator('thilik-offer-list');
    const { format } = new Intl.NumberFormat('de');
    await list
      .locator('[role=status]')
      .filter({ hasText: format(count) })
      .waitFor({ timeout: 60_000 });
    await tab.evaluate((ags) => (document.querySelector('thilik-map').district = ags), district);
    await list.locator('[part=item]').first().waitFor({ timeout: 60_000 });
    await tab.waitForLoadState('networkidle');
    const longest = await tab.evaluate(() => globalThis.longest);
    return { offers: count, fileBytes: statSync(file).size, ...told, longest };
  } finally {
    await context.close();
    server.close();
  }
}
