import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { faces, textSizes, wear } from '../helpers/fonts.mjs';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { openMap } from '../helpers/street-page.mjs';

/** What lies over the map covers no story and no offer, in any width, face and size of text. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Pairs of what lies over the map and a sign below it; runs in the page. */
const covered = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const boxes = (selector) =>
    [...shadowRoot.querySelectorAll(selector)].map((each) => [each, each.getBoundingClientRect()]);
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const over = boxes('.controls .control, .control.streets, .pointed-name').filter(
    ([each]) => getComputedStyle(each).visibility === 'visible' && each.textContent.trim() + each.children.length,
  );
  const signs = boxes('[part=story-point], [part=offer-point]');
  const name = ([each]) => each.dataset.do ?? each.textContent.trim();
  return {
    signs: signs.length,
    pairs: over.flatMap((one) =>
      [...signs, ...over.filter((other) => other !== one)]
        .filter(([, box]) => meet(one[1], box))
        .map((other) => `${name(one)} over ${name(other)}`),
    ),
  };
};

/** What is written over the map and does not show whole: the name that is pointed at, and words on buttons. */
const cut = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const parts = [...shadowRoot.querySelectorAll('.control.streets, .pointed-name strong')];
  const stage = shadowRoot.querySelector('.stage').getBoundingClientRect();
  const sticksOut = (each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return left < stage.left - 1 || right > stage.right + 1 || top < stage.top - 1 || bottom > stage.bottom + 1;
  };
  return parts.filter(sticksOut).map((each) => each.textContent.trim());
};

describe('nothing covers a sign', () => {
  const cases = [
    ['with a mouse', {}, [300, 344, 479, 480, 752, 1264]],
    ['with a finger', { hasTouch: true }, [344, 480, 752]],
  ];
  for (const [title, context, widths] of cases) {
    describe(title, () => {
      let map;
      before(async () => {
        map = await openMap(browser, {
          body: '<div><thilik-map basemap="/demo/strassenkarte/stil.json"></thilik-map></div>',
          policy: '',
          ...context,
        });
        await map.ready();
        await map.page.waitForLoadState('networkidle');
      });
      after(() => map?.leave());

      for (const face of Object.values(faces)) {
        for (const percent of textSizes) {
          test(`in ${face}, text at ${percent} %`, async () => {
            const { page } = map;
            await wear(page, face, percent);
            const found = [];
            for (const width of widths) {
              await page.setViewportSize({ width: width + 16, height: 900 });
              await page.evaluate(
                (px) => document.querySelector('div').style.setProperty('inline-size', `${px}px`),
                width,
              );
              // The longest name, the most counts, and one below the controls.
              for (const ags of ['16066', '16063', '16077']) {
                await page.evaluate((key) => {
                  const { shadowRoot } = document.querySelector('thilik-map');
                  shadowRoot.querySelector(`[role=option][data-ags="${key}"]`).focus();
                }, ags);
                await page.keyboard.press('Enter');
                await waitFor(page, (key) => document.querySelector('thilik-map').getAttribute('district') === key, {
                  argument: ags,
                });
                const { signs, pairs } = await page.evaluate(covered);
                assert.ok(signs > 20, `${signs} signs`);
                const outside = (await page.evaluate(cut)).map((words) => `${words} sticks out`);
                found.push(...[...pairs, ...outside].map((what) => `${width} px: ${what}`));
                // The same key would take the selection back.
                await page.keyboard.press('Escape');
              }
            }
            assert.deepEqual(found, []);
          });
        }
      }
    });
  }
});
