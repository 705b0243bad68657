import { percentile } from './statistics.mjs';
import { profiles } from './variants.mjs';

const words = 'deutschkurs frauen 99 arabisch nähwerkstatt xyz verein 4'.split(' ');
const rounds = 3;

/**
 * From a key press in the filter of a list of many offers, which is joined to a map with a sign for each place of them, to
 * both laid out anew: the work of the script and of the browser, without the wait for the next frame. On this machine as it
 * is; the offers are there before.
 * @param {number} count how many offers
 * @returns milliseconds: `{strokes, median, p95, most}`
 */
export async function filterStrokes(browser, server, count) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    server.start(profiles.fast);
    await page.goto(`${server.origin}/offers-${count}/`);
    return { offers: count, ...(await typeIntoFilter(page)) };
  } finally {
    await context.close();
  }
}

/** Opens the filter of a page with a map and a list, and types. */
export async function typeIntoFilter(page) {
  const list = page.locator('thilik-offer-list');
  await list.locator('.toggle').click({ timeout: 60_000 });
  const field = list.locator('.filters input[type=search]');
  await field.focus();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('thilik-map').shadowRoot.querySelector('.offers'));
  await page.evaluate(watch);
  // The texts of many offers are read as soon as the filter is open: what is typed before is answered afterwards.
  await page.keyboard.type('x');
  await answered(page, 1);
  await page.keyboard.press('Backspace');
  await answered(page, 2);
  await page.evaluate(() => (globalThis.times = []));
  let strokes = 0;
  for (let round = 0; round < rounds; round++) {
    for (const word of words) {
      await page.keyboard.type(word);
      for (let left = word.length; left > 0; left--) await page.keyboard.press('Backspace');
      strokes += 2 * word.length;
    }
  }
  await answered(page, strokes);
  const times = await page.evaluate(() => globalThis.times);
  const [median, p95, most] = [50, 95, 100].map((percent) => percentile(times, percent));
  return { strokes: times.length, median, p95, most };
}

/** Until so many key presses have their picture; that none is missing is what makes them a measure. */
const answered = (page, count) =>
  page.waitForFunction((count) => globalThis.times.length === count, count, { timeout: 60_000 });

/** Runs in the page: from the first listener that hears of an input to the pictures that follow from it, laid out. */
function watch() {
  const elements = [...document.querySelectorAll('thilik-map, thilik-offer-list')];
  globalThis.times = [];
  let begin = 0;
  addEventListener('input', () => (begin = performance.now()), true);
  addEventListener('thilik-filter', async () => {
    const from = begin;
    await null;
    for (const element of elements) while (!(await element.updateComplete));
    for (const { shadowRoot } of elements) shadowRoot.querySelector('.root').getBoundingClientRect();
    globalThis.times.push(performance.now() - from);
  });
}
