import { waitFor } from '../../helpers/page.mjs';
import { audit } from './lighthouse.mjs';
import { spread } from './statistics.mjs';
import { profiles } from './variants.mjs';

const steps = 14;

/** The showcase: what Lighthouse says, what a step of its tour costs, how its map flies, and what shifts meanwhile. */
export async function showcase(browser, server, runs) {
  const address = `${server.origin}/thilik/showcase.html`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(countShifts);
    server.start(profiles.fast);
    await page.goto(address);
    await page.locator('thilik-story-tour[data-state=ready]').waitFor();
    await page.waitForLoadState('networkidle');
    // Before the steps: the browser does not take their presses for a reader's.
    const shift = await page.evaluate(() => globalThis.shift);
    const step = await stepFigures(page);
    const flight = await flightFigures(page);
    return {
      step,
      shift,
      flight,
      desktop: await audit(address, runs, 'desktop'),
      phone: await audit(address, runs),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page: sums what shifts and no reader has caused. */
function countShifts() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) globalThis.shift += hadRecentInput ? 0 : value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Frames from the press of “next” until the next story stands there, and processor time of the main thread in them, so
 * that other programs on the machine do not count; nor does the protocol that asks.
 */
async function stepFigures(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return 1000 * (of('TaskDuration') - of('DevToolsCommandDuration'));
  };
  const [times, frames] = [[], []];
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
  return { frames: Math.max(...frames), work: spread(times) };
}

/** How a canvas map that has been zoomed into gets to the next story: in so many pictures, within so many milliseconds. */
async function flightFigures(page) {
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
  if (!(await isNear())) throw new Error('The canvas of the showcase does not zoom.');
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
    return { moves: moves.length, ms: (moves.at(-1) ?? 0) - (moves[0] ?? 0) };
  });
}
