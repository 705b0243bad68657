import { percentile } from './statistics.mjs';
import { profiles } from './variants.mjs';

const strokes = 200;

/** What readers type: names, parts of them, postal codes, a typing error, other letters, and what is no place. */
const typed = 'Nordhausen 99734 Waltershausen Mühlhausen Эрфурт إرفورت Eisenech Bad Langensalza 07554 Buxtehude'.split(
  ' ',
);

/**
 * From a key press in the search to its suggestions, laid out: the work of the script and of the browser, without the wait
 * for the next frame. On this machine as it is; the list of places is there before.
 * @returns milliseconds: `{strokes, median, p95, most}`
 */
export async function keystrokes(browser, server) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    server.start(profiles.fast);
    await page.goto(`${server.origin}/dropin/`);
    await page.waitForFunction(() => document.querySelector('thilik-map').dataset.state === 'ready');
    await page.locator('thilik-map input').focus();
    await page.waitForLoadState('networkidle');
    await page.evaluate(watch);
    const letters = typed.join('\n');
    for (let stroke = 0, at = 0; stroke < strokes; at++) {
      const letter = letters[at % (letters.length + 1)] ?? '\n';
      // The next word takes the place of the last one.
      if (letter === '\n') await page.locator('thilik-map input').selectText();
      else {
        await page.keyboard.type(letter);
        stroke++;
      }
    }
    const times = await page.evaluate(() => globalThis.times);
    return {
      strokes: times.length,
      median: percentile(times, 50),
      p95: percentile(times, 95),
      most: Math.max(...times),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page: the first and the last to hear of an input take the time. */
function watch() {
  const found = document.querySelector('thilik-map').shadowRoot.querySelector('.found');
  globalThis.times = [];
  let begin;
  addEventListener('input', () => (begin = performance.now()), true);
  addEventListener('input', () => {
    found.getBoundingClientRect();
    globalThis.times.push(performance.now() - begin);
  });
}
