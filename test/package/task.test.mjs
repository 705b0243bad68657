import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

/**
 * The task of the people that the map is made for: whom do I ask where I live? From the top of a page to an office and a
 * way to reach it. Every key and click counts beside the typing.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` };
const most = { keyboard: 10, pointer: 2 };
const tasks = [
  ['Nordhausen', 'Nordhausen', 'Landratsamt Nordhausen'],
  ['99734', 'Nordhausen', 'Landratsamt Nordhausen'],
  ['Waltershausen', 'Gotha', 'Landratsamt Gotha'],
  ['إرفورت', 'Erfurt', 'Stadtverwaltung Erfurt'],
];
const windows = { wide: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  server = await startServer({ folders, pages: { '/favicon.ico': '' } });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The first page of the demo with its map ready; nothing has the focus. */
async function visit(viewport) {
  const visited = await openPage(browser, { origin: server.origin, viewport });
  await visited.page.goto(`${server.origin}/demo/index.html`);
  await waitFor(visited.page, () => document.querySelector('thilik-map')?.dataset.state === 'ready');
  return visited;
}

/** What has the focus inside the map: where it stands, and what it leads to. */
const focused = () => {
  const element = document.querySelector('thilik-map').shadowRoot.activeElement;
  if (!element) return null;
  if (element.matches('input')) return 'search';
  if (element.matches('.answer > :is(h2, h3, h4, h5, h6)')) return 'answer';
  return element.matches('.first a') ? element.href : 'other';
};
const hasSuggestions = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  return shadowRoot.querySelector('input').getAttribute('aria-expanded') === 'true';
};
const isAnswered = (name) => {
  const title = document.querySelector('thilik-map').shadowRoot.querySelector('.answer > :is(h2, h3, h4, h5, h6)');
  return title?.textContent.trim().startsWith(name);
};
/** The first office, whose heading is in sight, and how it is reached; who reads on scrolls, which is no press. */
const officeInSight = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const first = shadowRoot.querySelector('.first');
  const isHit = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  };
  const inSight = isHit(first.querySelector('h2, h3, h4, h5, h6'));
  first.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const ways = [...first.querySelectorAll('a')].filter(isHit).map(({ href }) => href);
  return { office: first.textContent, inSight, ways };
};

const isWay = (href) => /^(https?:|tel:|mailto:)/.test(href ?? '');

async function byKeyboard(page, words, district) {
  let presses = 0;
  const press = async (key) => {
    presses++;
    assert.ok(presses <= 60, `still on the way after ${presses} keys`);
    await page.keyboard.press(key);
  };
  while ((await page.evaluate(focused)) !== 'search') await press('Tab');
  await page.keyboard.insertText(words);
  await waitFor(page, hasSuggestions);
  await press('Enter');
  await waitFor(page, isAnswered, { argument: district });
  await waitFor(page, () => document.querySelector('thilik-map').shadowRoot.activeElement?.closest('.answer'));
  while (!isWay(await page.evaluate(focused))) await press('Tab');
  return presses;
}

async function byPointer(page, words, district) {
  let presses = 0;
  const click = (target) => {
    presses++;
    return target.click();
  };
  const map = page.locator('thilik-map').first();
  await click(map.locator('input'));
  await page.keyboard.insertText(words);
  await waitFor(page, hasSuggestions);
  await click(map.locator('[part=suggestions] [role=option]').first());
  await waitFor(page, isAnswered, { argument: district });
  await waitFor(page, () => document.querySelector('thilik-map').shadowRoot.activeElement?.closest('.answer'));
  return presses;
}

for (const [form, viewport] of Object.entries(windows)) {
  describe(`whom do I ask, ${form}`, () => {
    for (const [words, district, office] of tasks) {
      for (const [how, perform] of Object.entries({ keyboard: byKeyboard, pointer: byPointer })) {
        test(`in ${words}, by ${how}: at most ${most[how]} presses`, async () => {
          const { page, close } = await visit(viewport);
          const presses = await perform(page, words, district);
          const found = await page.evaluate(officeInSight);
          await close();
          console.log(`${form}, ${how}: ${words} → ${district} ${presses} presses, ${found.ways.join(' ')}`);
          assert.ok(found.office.includes(office), found.office);
          assert.ok(found.inSight, 'the office is in sight');
          assert.ok(found.ways.some(isWay), 'nothing covers a way to reach it');
          assert.ok(presses <= most[how], `${presses} presses`);
        });
      }
    }
  });
}

test('in Nordhausen, by its name on the map: 1 press', async () => {
  const { page, close } = await visit(windows.wide);
  await page.locator('thilik-map [part=district][data-ags="16062"]').click();
  await waitFor(page, isAnswered, { argument: 'Nordhausen' });
  const { inSight, ways } = await page.evaluate(officeInSight);
  await close();
  assert.ok(inSight && ways.some(isWay));
});
