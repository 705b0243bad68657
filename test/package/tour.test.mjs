import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Sums what shifts in the page. */
function countShifts() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test('what is unfolded pushes away only what stands below the button that was pressed', async () => {
  const server = await startServer();
  const { page, errors, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.origin}/showcase.html#thilik=16056/eisenach`);
  const tour = page.locator('thilik-story-tour[story=eisenach][data-state=ready]');
  await tour.waitFor();
  /** Where the controls and the words of the story stand in the page. */
  const places = () =>
    page.evaluate(() => {
      const root = document.querySelector('thilik-story-tour').shadowRoot;
      const all = [...root.querySelectorAll('.bar button, .stop > *, .stop [aria-expanded], .long [aria-expanded]')];
      return all.map((each) => [
        each.textContent.trim().slice(0, 12),
        Math.round(each.getBoundingClientRect().y + scrollY),
      ]);
    });
  const unfold = async (name, shown) => {
    const button = page.getByRole('button', { name });
    await button.waitFor();
    const before = (await places()).map(([, y]) => y);
    const scrolled = await page.evaluate(() => scrollY);
    await button.evaluate((each) => each.click());
    await page.locator(shown).first().waitFor();
    await page.waitForLoadState('networkidle');
    const after = (await places()).map(([, y]) => y);
    assert.deepEqual(after.slice(0, before.length), before);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
  };
  await unfold('Ganze Geschichte lesen', '.long .end');
  await unfold('Ansprechstellen zeigen', '.today .first');
  assert.deepEqual(errors, []);
  await close();
  await server.close();
});

test('the twelfth story is open after at most ten key presses from the top of the page', async () => {
  const server = await startServer();
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.origin}/showcase.html`);
  await page.locator('thilik-story-tour[data-state=ready]').waitFor();
  let presses = 0;
  const press = async (key) => {
    presses++;
    await page.keyboard.press(key);
  };
  const isInTour = () => document.activeElement?.localName === 'thilik-story-tour';
  while (!(await page.evaluate(isInTour)) && presses < 20) await press('Tab');
  // Fields keep digits for themselves.
  const isField = () => document.activeElement.shadowRoot.activeElement.localName === 'select';
  while ((await page.evaluate(isField)) && presses < 20) await press('Tab');
  await press('1');
  await press('2');
  await page.locator('thilik-story-tour[story=erfurt]').waitFor();
  await waitFor(page, () => document.activeElement.shadowRoot?.activeElement?.matches('.stop :is(h2, h3)'));
  await press('Tab');
  await press('Enter');
  await page.locator('thilik-story-tour .long .prose').waitFor();
  console.log(`story 12 is open after ${presses} key presses`);
  assert.ok(presses <= 10, `${presses}`);
  await close();
  await server.close();
});

describe('story and map stand still, whichever part of them comes last', () => {
  for (const [path, width, part] of [
    ['/embed/tour.html?lang=en', 800, /chunks\/answer-/],
    ['/embed/tour.html?story=gera', 360, /chunks\/answer-/],
    ['/showcase.html', 768, /chunks\/map-numbers-/],
    ['/showcase-en.html', 1280, /chunks\/en-reading-/],
  ]) {
    test(`${path} in a window of ${width} px: ${part}`, async () => {
      let release;
      const isReleased = new Promise((resolve) => (release = resolve));
      const server = await startServer({ rules: [{ match: part, until: isReleased }] });
      const { page, errors, close } = await openPage(browser, {
        origin: server.origin,
        viewport: { width, height: 900 },
      });
      await page.addInitScript(countShifts);
      await page.goto(server.origin + path);
      await until(() => server.requests.some(({ address }) => part.test(address)));
      await waitFor(page, () => document.querySelector('thilik-map').shadowRoot?.querySelector('.root:not(.sketch)'));
      const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await page.evaluate(frames);
      release();
      await waitFor(page, () => {
        const [tour, map] = ['thilik-story-tour', 'thilik-map'].map((name) => document.querySelector(name));
        const isReady = [tour, map].every(({ dataset }) => dataset.state === 'ready');
        return isReady && map.shadowRoot.querySelector('.numbers .current');
      });
      await page.waitForLoadState('networkidle');
      await page.evaluate(frames);
      const shift = await page.evaluate(() => globalThis.shift);
      await close();
      await server.close();
      assert.deepEqual(errors, []);
      // German words on the buttons become others, which are as high.
      assert.equal(shift.toFixed(3), '0.000');
    });
  }
});
