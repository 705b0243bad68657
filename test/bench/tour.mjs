/**
 * Figures of the tour in the built showcase, printed: `npm run build && node test/bench/tour.mjs`. Steps are measured in
 * processor time of the page's main thread, so that other programs on the machine do not count.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../helpers/chunk-file.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const steps = 14;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Processor time of the main thread and frames from the press of a key until the next story stands there. */
async function stepTimes(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const times = [];
  const frames = [];
  for (let step = 0; step < steps; step++) {
    const before = await work();
    frames.push(
      await page.evaluate(async () => {
        const tour = document.querySelector('thilik-story-tour');
        const shown = () => tour.shadowRoot.querySelector('.position').textContent;
        const old = shown();
        const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await nextFrame();
        tour.shadowRoot.querySelector('.next').click();
        for (let frame = 1; ; frame++) {
          await nextFrame();
          if (shown() !== old) return frame;
        }
      }),
    );
    times.push((await work()) - before);
    await page.waitForLoadState('networkidle');
  }
  return { times, frames };
}

/** How a canvas map that has been zoomed into gets to the next story: as a flight with so many frames, or by a jump. */
async function flight(page) {
  await page.evaluate(() => document.querySelector('thilik-map').setAttribute('engine', 'maplibre'));
  await waitFor(page, () => document.querySelector('thilik-map').shadowRoot.querySelector('canvas'));
  const map = page.locator('thilik-map');
  const isNear = () =>
    page.evaluate(() => {
      const moved = document.querySelector('thilik-map').shadowRoot.querySelector('[style*=scale]');
      return /scale\(([3-9]|\d\d)/.test(moved?.style.transform);
    });
  for (let tries = 0; tries < 12 && !(await isNear()); tries++) {
    await map.getByRole('button', { name: 'Vergrößern', exact: true }).click({ force: true });
    await page.waitForTimeout(1500);
  }
  if (!(await isNear())) return null;
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    const tour = document.querySelector('thilik-story-tour');
    const moves = [];
    // The SVG map below goes with the canvas, move by move.
    const map = document.querySelector('thilik-map').shadowRoot.querySelector('[style*=scale]');
    new MutationObserver(() => moves.push(performance.now())).observe(map, { attributeFilter: ['style'] });
    tour.shadowRoot.querySelector('.back').click();
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frame = 0; frame < 90; frame++) await nextFrame();
    return moves;
  });
}

const size = (name) =>
  filesOf(dist, name).reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

const server = await startServer();
const browser = await launchBrowser();
const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
await page.goto(`${server.origin}/showcase.html`);
await page.locator('thilik-story-tour[data-state=ready]').waitFor();
await page.waitForLoadState('networkidle');
const { times, frames } = await stepTimes(page);
console.log(`next story: shown in frame ${Math.max(...frames)} at the latest, ${median(times).toFixed(1)} ms of work, at most ${Math.max(...times).toFixed(1)} ms (a frame has 16.7 ms)`); // prettier-ignore
const parts = ['chunks/thilik-story-tour-*.js', 'chunks/map-numbers-*.js', 'chunks/address-state-*.js'];
console.log(`tour beyond the first view, gzip: ${parts.map((name) => `${name} ${size(name)}`).join(', ')}`);
if (process.argv.includes('--flight')) {
  const moves = await flight(page);
  if (!moves) throw new Error('the canvas does not zoom');
  const length = (moves.at(-1) ?? 0) - (moves[0] ?? 0);
  console.log(moves.length < 3 ? 'canvas: jumps' : `canvas: ${moves.length} moves in ${length.toFixed(0)} ms`);
}
await close();
await browser.close();
await server.close();
