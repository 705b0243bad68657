import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { faces, textSizes, wear } from '../helpers/fonts.mjs';
import { launchBrowser } from '../helpers/page.mjs';
import { sample } from '../helpers/sample.mjs';
import { openMap } from '../helpers/street-page.mjs';

/** The controls over the map do not cover each other and show whole, in any width, face and size of text. Names, legend and dots: names.test.mjs. */
let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** What lies over the map and over each other, or sticks out of it; runs in the page. */
const faults = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const boxOf = (each) => each.getBoundingClientRect();
  const controls = [...shadowRoot.querySelectorAll('.control')].map((each) => ({
    name: each.dataset.do ?? each.dataset.pan,
    box: boxOf(each),
    isCut: each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1,
  }));
  const stage = boxOf(shadowRoot.querySelector('.stage'));
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const isIn = ({ left, right, top, bottom }) =>
    left >= stage.left - 1 && right <= stage.right + 1 && top >= stage.top - 1 && bottom <= stage.bottom + 1;
  return {
    count: controls.length,
    found: controls.flatMap((one, index) => [
      ...controls
        .slice(index + 1)
        .flatMap((other) => (meet(one.box, other.box) ? [`${one.name} over ${other.name}`] : [])),
      ...(isIn(one.box) ? [] : [`${one.name} sticks out`]),
      ...(one.isCut ? [`words of ${one.name} do not fit`] : []),
    ]),
  };
};

describe('each control over the map', () => {
  const cases = [
    ['with a mouse', {}, [300, 344, 479, 480, 752, 1264], [300, 480, 1264]],
    [
      'with a finger',
      { hasTouch: true, isMobile: true, viewport: { width: 320, height: 700 } },
      [344, 480, 752],
      [344, 752],
    ],
  ];
  for (const [title, context, all, corners] of cases) {
    const widths = sample(all, { isCorner: (width) => corners.includes(width) });
    describe(title, () => {
      let map;
      before(async () => {
        map = await openMap(browser, {
          body: '<div><thilik-map basemap="/demo/strassenkarte/stil.json" no-search></thilik-map></div>',
          policy: '',
          ...context,
        });
        await map.ready();
        await map.press('in');
        await map.live();
        await map.press('move');
        await map.inMap('.pans').waitFor();
      });
      after(() => map?.leave());

      test('is large enough for a finger, and for a mouse, too: 44 px', async () => {
        const sizes = await map.page.evaluate(() =>
          [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('.control, .enlarge')].map((each) => {
            const { width, height } = each.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
        // Six or seven over the map, four to move it, one below.
        assert.ok(sizes.length >= 11, `${sizes.length} controls`);
        assert.ok(Math.min(...sizes) >= 44, `${sizes}`);
      });

      for (const face of Object.values(faces)) {
        for (const percent of textSizes) {
          test(`in ${face}, text at ${percent} %`, async () => {
            const { page } = map;
            await wear(page, face, percent);
            const seen = [];
            for (const width of widths) {
              await page.setViewportSize({ width: width + 16, height: 1600 });
              await page.evaluate(
                (px) => document.querySelector('div').style.setProperty('inline-size', `${px}px`),
                width,
              );
              const { count, found } = await page.evaluate(faults);
              // Six or seven, streets among them, and four that move the map.
              assert.ok(count >= 10, `${count} controls`);
              seen.push(...found.map((what) => `${width} px: ${what}`));
            }
            assert.deepEqual(seen, []);
          });
        }
      }
    });
  }
});

test('the legend makes room for the controls at once, also where the canvas never comes', async () => {
  const map = await openMap(browser, { policy: '', viewport: { width: 940, height: 1000 } });
  await map.ready();
  // Never answered: the map does not come, nor does it fail.
  await map.page.route(/maplibre/, () => {});
  await map.press('in');
  await map.inMap('.control').first().waitFor();
  const covered = await map.page.evaluate(() => {
    const { shadowRoot } = document.querySelector('thilik-map');
    const isOnTop = (each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return shadowRoot.elementFromPoint(x + width / 2, y + height / 2)?.closest('.control') === each;
    };
    return [...shadowRoot.querySelectorAll('.control')]
      .filter((each) => !isOnTop(each))
      .map(({ dataset }) => dataset.do);
  });
  await map.leave();
  assert.deepEqual(covered, []);
});
