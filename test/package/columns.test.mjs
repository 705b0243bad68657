/**
 * No emptiness: after what stands in a column of the map comes what is below it. Measured on the demo pages, from the end of
 * each region to the next one in the same column, to the foot and to the end of the element.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faces, wear } from '../helpers/fonts.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { choose, combine, isWhole } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` };
const pages = ['index', 'ilm-kreis', 'elemente', 'angebote'];
/** Of the window, in CSS pixels. */
const widths = [320, 360, 480, 600, 768, 900, 980, 1024, 1280, 1600];
const most = 48;

/** What the reader, or the page, has chosen. */
const states = {
  'at rest': null,
  'a district with a story': { kind: 'district', id: '16070' },
  'a district without': { kind: 'district', id: '16054' },
  'a story': { kind: 'story', id: 'jena' },
};

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

const isReady = () => document.querySelector('thilik-map').dataset.state === 'ready';

async function visit(name, face) {
  const visited = await openPage(browser, { origin: server.origin, viewport: { width: 1280, height: 900 } });
  await visited.page.goto(`${server.origin}/demo/${name}.html`);
  await waitFor(visited.page, isReady);
  await dress(visited.page, face);
  return visited;
}

/** The pages of the demo name a font of their own. */
async function dress(page, face) {
  await wear(page, face);
  await page.evaluate(() => document.body.style.setProperty('font-family', 'inherit'));
}

/** Every one in one font and half of them in each, or all in both. */
const inFonts = (name, values) =>
  isWhole
    ? combine({ [name]: values, face: Object.values(faces) })
    : Object.values(faces).flatMap((face, index, { length }) =>
        choose(values, values.length)
          .filter((_, place) => place % length === index)
          .map((value) => ({ [name]: value, face })),
      );

const select = async (detail) => {
  const map = document.querySelector('thilik-map');
  map.select(detail);
  await map.updateComplete;
};
/** The answer and the story come by themselves; a story is there when its sources are. */
const isShown = ({ kind }) => {
  const { shadowRoot, dataset } = document.querySelector('thilik-map');
  const opened = shadowRoot.querySelector('.opened');
  return (
    dataset.state === 'ready' &&
    shadowRoot.querySelector('#answer-title') !== null &&
    shadowRoot.querySelector('.awaited') === null &&
    (kind !== 'story' || opened?.textContent.includes('Zur Geschichte'))
  );
};

/** The greatest emptiness after a region in each column: `{columns, px, after}`; runs in the page. */
const look = async () => {
  await new Promise(requestAnimationFrame);
  const map = document.querySelector('thilik-map');
  const area = map.shadowRoot.querySelector('.root');
  const { gridTemplateColumns, columnGap } = getComputedStyle(area);
  const tracks = gridTemplateColumns.split(' ').map(Number.parseFloat);
  const gap = Number.parseFloat(columnGap);
  /** What is seen of a region ends with its last content, not with its box. */
  const endOf = (region) => {
    const shown = [...region.querySelectorAll('*')].filter((each) => each.checkVisibility() && each.clientHeight > 0);
    const slotted = [region, ...region.querySelectorAll('slot')].flatMap((each) => each.assignedElements?.() ?? []);
    return Math.max(
      ...[...shown, ...slotted, ...(region.matches('.search') ? [region] : [])].map(
        (each) => each.getBoundingClientRect().bottom,
      ),
    );
  };
  const regions = [...area.children]
    .map((region) => ({ region, box: region.getBoundingClientRect(), end: endOf(region) }))
    .filter(({ region, end }) => !region.matches('.hidden-text') && end > 0)
    .sort((a, b) => a.box.top - b.box.top);
  const found = { columns: tracks.length, px: 0, after: '' };
  let start = area.getBoundingClientRect().left;
  for (const track of tracks) {
    const own = regions.filter(({ box }) => box.left < start + track - 1 && box.right > start + 1);
    let [end, after] = [area.getBoundingClientRect().top, 'top'];
    for (const { region, box, end: bottom } of own) {
      if (box.top - end > found.px) Object.assign(found, { px: Math.round(box.top - end), after });
      [end, after] = [Math.max(end, bottom), region.className.split(' ')[0] || region.localName];
    }
    const last = map.getBoundingClientRect().bottom - end;
    if (last > found.px) Object.assign(found, { px: Math.round(last), after });
    start += track + gap;
  }
  return found;
};

/** Opens or closes what is folded away. */
const fold = (isOpen) => {
  for (const group of document.querySelector('thilik-map').shadowRoot.querySelectorAll('.group')) group.open = isOpen;
};

for (const [state, detail] of Object.entries(states)) {
  test(`${state}: no column is followed by more than ${most} px of nothing`, async () => {
    const rows = [];
    const faults = [];
    for (const { name, face } of inFonts('name', pages)) {
      const { page, close } = await visit(name, face);
      if (detail) {
        await page.evaluate(select, detail);
        await waitFor(page, isShown, { argument: detail });
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { columns, px, after } = await page.evaluate(look);
        rows.push(
          `${name.padEnd(10)} ${face.padEnd(11)} ${String(width).padStart(4)} px  ${columns} columns  ${px} px after ${after}`,
        );
        if (px > most) faults.push(rows.at(-1));
      }
      if (detail) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        const { columns } = await page.evaluate(look);
        if (columns !== 1) faults.push(`${name}: text of twice the size stands in ${columns} columns`);
      }
      await close();
    }
    console.log(`${state}\n${rows.join('\n')}`);
    assert.deepEqual(faults, []);
  });
}

/** The height held for a district before the script is there; runs in the page. */
const held = (id) => {
  const map = document.querySelector('thilik-map');
  // However long this takes.
  map.style.setProperty('--_wait', '1h');
  map.setAttribute('district', id);
  return map.getBoundingClientRect().height;
};

const keysOnMap = () =>
  [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('[part=district]')].map(
    ({ dataset }) => dataset.ags,
  );

/** How far off that height may be, by the width of the window: fonts break lines of their own where there is one column. */
const off = { 1280: 3, 768: 110, 360: 240 };

describe('the 22 districts', () => {
  test('have the height that thilik.css holds for them', async () => {
    const bare = await openPage(browser, { origin: server.origin });
    await bare.page.route('**/thilik.js', (route) => route.abort());
    await bare.page.goto(`${server.origin}/demo/index.html`);
    const faults = [];
    for (const face of Object.values(faces)) {
      const { page, close } = await visit('index', face);
      await dress(bare.page, face);
      const keys = await page.evaluate(keysOnMap);
      for (const { id } of inFonts('id', keys).filter((each) => each.face === face)) {
        const detail = { kind: 'district', id };
        await page.evaluate(select, detail);
        await waitFor(page, isShown, { argument: detail });
        const cells = [];
        const leftOut = Number(id) % 2 ? '768' : '360';
        for (const [width, most] of Object.entries(off).filter(([each]) => isWhole || each !== leftOut)) {
          for (const each of [page, bare.page]) await each.setViewportSize({ width: Number(width), height: 900 });
          const shown = await page.evaluate(() => document.querySelector('thilik-map').getBoundingClientRect().height);
          const px = Math.round((await bare.page.evaluate(held, id)) - shown);
          cells.push(`${width}: ${px} px`);
          if (Math.abs(px) > most) faults.push(`${id} ${face} ${cells.at(-1)}`);
        }
        console.log(`${id}  ${face.padEnd(11)}  ${cells.join('  ')}`);
      }
      await close();
    }
    await bare.close();
    assert.deepEqual(faults, []);
  });

  test(`end at most ${most} px apart in both columns, also with all that is folded away`, async () => {
    const faults = [];
    for (const face of Object.values(faces)) {
      const { page, close } = await visit('index', face);
      const keys = await page.evaluate(keysOnMap);
      assert.equal(keys.length, 22);
      for (const { id } of inFonts('id', keys).filter((each) => each.face === face)) {
        const detail = { kind: 'district', id };
        await page.evaluate(select, detail);
        await waitFor(page, isShown, { argument: detail });
        const cells = [];
        for (const isOpen of [false, true]) {
          await page.evaluate(fold, isOpen);
          for (const width of [360, 768, 980, 1100, 1280]) {
            await page.setViewportSize({ width, height: 900 });
            const { px, after } = await page.evaluate(look);
            cells.push(`${width}${isOpen ? ' open' : ''}: ${px} after ${after}`);
            if (px > most) faults.push(`${id} ${face} ${cells.at(-1)}`);
          }
        }
        console.log(`${id}  ${face.padEnd(11)}  ${cells.join('  ')}`);
      }
      await close();
    }
    assert.deepEqual(faults, []);
  });
});
