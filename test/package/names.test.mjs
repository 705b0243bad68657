/** The map is an index: every district has its name on it, at every width and in both fonts, and nothing touches, no sign either. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { faces, wear } from '../helpers/fonts.mjs';
import { launchBrowser, waitFor } from '../helpers/page.mjs';
import { sample } from '../helpers/sample.mjs';
import { openMap } from '../helpers/street-page.mjs';

/** Text of twice the size has room for all names from this width on. */
const roomy = 560;
/** Of the map's element, in CSS pixels. */
const widths = sample([280, 320, 360, 480, 600, 768, 1024, 1280, 1600], {
  isCorner: (width) => [280, 480, 600, 1600].includes(width),
  more: 1,
});

/** Of our lists; offers as measured, those without a point of their own have no sign. */
const fewest = { stories: 14, offers: 10 };

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const allNames = (page) =>
  page.evaluate(() =>
    [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('.row .name')].map(({ textContent }) =>
      textContent.trim(),
    ),
  );

const resize = (page, width) =>
  page.evaluate(async (px) => {
    document.querySelector('div').style.setProperty('inline-size', `${px}px`);
    await new Promise(requestAnimationFrame);
  }, width);

/** The names that are shown, and what touches or sticks out; runs in the page. */
const look = () => {
  const { shadowRoot } = document.querySelector('thilik-map');
  const rectOf = (each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const isShown = (each) => each.getClientRects().length > 0 && each.checkVisibility({ visibilityProperty: true });
  const shown = (selector) => [...shadowRoot.querySelectorAll(selector)].filter(isShown);
  const thing = (kind, name, each) => ({ kind, name, box: rectOf(each) });
  const joined = (lines) =>
    lines.reduce((text, line) => (text.endsWith('-') ? text + line : `${text} ${line}`)).replace(/-(?=[a-zäöü])/g, '');
  const names = shown('.names text').map((text) =>
    thing('name', joined([...text.querySelectorAll('tspan')].map(({ textContent }) => textContent)), text),
  );
  // A row of text is as high as its font says, its letters are lower: up to a sixth may meet what lies above or below.
  for (const [index, text] of shown('.names text').entries()) {
    const slack = Number.parseFloat(getComputedStyle(text).fontSize) / 12;
    names[index].box.top += slack;
    names[index].box.bottom -= slack;
  }
  const dotsOf = (part) =>
    shown(`[part=${part}]`).map((dot) => thing('dot', `dot of ${dot.dataset.story ?? 'offers'}`, dot));
  const [stories, offers] = [dotsOf('story-point'), dotsOf('offer-point')];
  const dots = [...stories, ...offers];
  const around = shown('.search, .legend, .enlarge, .index').map((each) =>
    thing('beside', each.className.split(' ')[0], each),
  );
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const pairs = [];
  names.forEach((one, index) => {
    for (const other of [...names.slice(index + 1), ...dots, ...around]) {
      if (meet(one.box, other.box)) pairs.push(`${one.name} on ${other.name}`);
    }
  });
  for (const dot of dots) {
    for (const other of around) if (meet(dot.box, other.box)) pairs.push(`${dot.name} under ${other.name}`);
  }
  const canvas = rectOf(shadowRoot.querySelector('.drawing'));
  const isIn = ({ left, right, top, bottom }) =>
    left >= canvas.left && right <= canvas.right && top >= canvas.top && bottom <= canvas.bottom;
  const outside = [...names, ...dots].filter(({ box }) => !isIn(box)).map(({ name }) => `${name} sticks out`);
  const cut = [...shadowRoot.querySelectorAll('.row .name')].flatMap((name) => {
    const text = [...name.childNodes].find(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
    const word = document.createRange();
    const isCut = ({ 0: letters, index }) => {
      word.setStart(text, index);
      word.setEnd(text, index + letters.length);
      return word.getClientRects().length > 1;
    };
    return [...text.data.matchAll(/[^\s-]+/g)].filter(isCut).map(([letters]) => `${letters} is cut in the list`);
  });
  const faults = [...pairs, ...outside, ...cut];
  // Names of twice the size that stand alone may reach a dot of another district; no other name is in their way.
  const withoutDots = faults.filter((fault) => !fault.includes('on dot of'));
  return {
    names: names.map(({ name }) => name),
    signs: { stories: stories.length, offers: offers.length },
    faults,
    withoutDots,
  };
};

const direct = (page, dir) =>
  page.evaluate((dir) => (document.querySelector('thilik-map').shadowRoot.querySelector('.root').dir = dir), dir);

const columns = (cells) => cells.map((cell, index) => String(cell).padEnd([8, 14, 8, 12, 12][index] ?? 12)).join('');

for (const [frame, count] of [
  ['today', 22],
  ['2019', 23],
]) {
  describe(`${count} of ${count} names (boundaries of ${frame})`, () => {
    let map;
    let names;
    before(async () => {
      map = await openMap(browser, {
        body: `<style>body { margin: 0 }</style><div><thilik-map boundaries="${frame}" layers="stories offers"></thilik-map></div>`,
        policy: '',
        viewport: { width: 1600, height: 1200 },
      });
      await map.ready();
      await waitFor(map.page, () =>
        document.querySelector('thilik-map').shadowRoot.querySelector('[part=offer-point]'),
      );
      names = (await allNames(map.page)).sort();
      assert.equal(new Set(names).size, count);
    });
    after(() => map?.leave());

    for (const face of Object.values(faces)) {
      test(`at ${widths.join(', ')} px in ${face}, nothing touches`, async () => {
        await wear(map.page, face);
        const rows = [];
        const faults = [];
        for (const width of widths) {
          await resize(map.page, width);
          const found = await map.page.evaluate(look);
          rows.push([frame, face, width, `${found.names.length} of ${count}`, `${found.faults.length} overlaps`]);
          faults.push(...found.faults.map((fault) => `${width} px: ${fault}`));
          if (found.names.sort().join() !== names.join()) faults.push(`${width} px: names ${found.names.join()}`);
          for (const [kind, count] of Object.entries(found.signs)) {
            if (count < fewest[kind]) faults.push(`${width} px: ${count} signs of ${kind}`);
          }
          await direct(map.page, 'rtl');
          const mirrored = await map.page.evaluate(look);
          await direct(map.page, 'ltr');
          faults.push(...mirrored.faults.map((fault) => `${width} px, right to left: ${fault}`));
        }
        console.log(rows.map(columns).join('\n'));
        assert.deepEqual(faults, []);
      });

      test(`twice the text in ${face}: below ${roomy} px the chosen and the focused name alone, else all`, async () => {
        const { page } = map;
        await wear(page, face, 200);
        const option = (ags) => map.inMap(`[role=option][data-ags="${ags}"]`);
        const faults = [];
        for (const width of widths) {
          await resize(page, width);
          const isNarrow = width < roomy;
          const none = await page.evaluate(look);
          if (none.names.sort().join() !== (isNarrow ? '' : names.join())) faults.push(`${width} px: ${none.names}`);
          await option('16070').focus();
          await page.keyboard.press('Enter');
          await option('16067').focus();
          await waitFor(page, () =>
            document.querySelector('thilik-map').shadowRoot.querySelector('.names .pointed:not(.selected)'),
          );
          const chosen = await page.evaluate(look);
          const wanted = isNarrow ? 'Gotha,Ilm-Kreis' : names.join();
          if (chosen.names.sort().join() !== wanted) faults.push(`${width} px, chosen: ${chosen.names}`);
          // Letters of twice the size stand over signs of offers, which lie below them.
          const more = [none, chosen]
            .flatMap((found) => (isNarrow ? found.withoutDots : found.faults))
            .filter((fault) => !fault.endsWith('on dot of offers'));
          faults.push(...more.map((fault) => `${width} px: ${fault}`));
          await option('16070').focus();
          await map.inMap('#map-help').waitFor({ state: 'attached' });
          await page.keyboard.press('Escape');
          // Where the answer had the focus, it goes to a row of the list, which points at its district, too.
          await waitFor(page, () => {
            const { district, shadowRoot } = document.querySelector('thilik-map');
            shadowRoot.activeElement?.blur();
            return !district && !shadowRoot.querySelector('.names .pointed');
          });
        }
        assert.deepEqual(faults, []);
      });
    }
  });
}
