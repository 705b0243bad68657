import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

/** demo/umgebungen.html: the same map in five surroundings, as a browser paints it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const surroundings = ['plain', 'kern', 'kolibri', 'wordpress', 'dark'];

let server;
let browser;
before(async () => {
  server = await startServer({
    folders: { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` },
    pages: { '/favicon.ico': '' },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(options = {}) {
  const visited = await openPage(browser, { origin: server.origin, ...options });
  await visited.page.goto(`${server.origin}/demo/umgebungen.html`);
  const allReady = () => [...document.querySelectorAll('thilik-map')].every((map) => map.dataset.state === 'ready');
  await waitFor(visited.page, allReady);
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

/** Colours of each map as 8-bit channels, painted by the browser itself: computed ones may be `oklch()` or mixed. */
const paint = (names) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const channels = (...layers) => {
    context.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  return Object.fromEntries(
    names.map((name) => {
      const section = document.querySelector(`.surrounding.${name}`);
      const map = section.querySelector('thilik-map');
      const find = (selector) => map.shadowRoot.querySelector(selector);
      const style = (selector) => getComputedStyle(find(selector));
      const page = getComputedStyle(section);
      const ground = [page.backgroundColor, style('.root').backgroundColor];
      const district = style('path[data-ags="16061"]');
      const selected = style('path[data-ags="16070"]');
      const probe = map.shadowRoot.appendChild(document.createElement('a'));
      probe.href = '#';
      probe.style.color = 'var(--_color-focus)';
      const focus = getComputedStyle(probe).color;
      probe.style.color = 'var(--_color-accent)';
      const accent = getComputedStyle(probe).color;
      probe.remove();
      return [
        name,
        {
          ground: channels(...ground),
          text: channels(...ground, getComputedStyle(map).color),
          muted: channels(...ground, style('.attribution').color),
          accent: channels(accent),
          focus: channels(focus),
          onAccent: channels(style('.badge').color),
          badge: channels(style('.badge').backgroundColor),
          district: channels(...ground, district.fill),
          border: channels(...ground, district.stroke),
          line: channels(...ground, style('[part~=panel]').borderTopColor),
          selected: channels(...ground, selected.fill),
          name: channels(...ground, style('.names text:not(.on-selected)').fill),
          nameOnSelected: channels(...ground, style('.names .on-selected').fill),
          font: getComputedStyle(map).fontFamily,
          scheme: [getComputedStyle(map).colorScheme, page.colorScheme],
          tokens: Object.fromEntries(
            [
              '--kern-color-action-default',
              '--kern-color-layout-border',
              '--kern-color-layout-text-default',
              '--kolibri-color-primary',
              '--kolibri-color-text',
              '--wp--preset--color--primary',
              '--wp--preset--color--base',
            ].map((token) => [token, page.getPropertyValue(token) && channels(page.getPropertyValue(token))]),
          ),
        },
      ];
    }),
  );
};

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const demands = [
  ['text', 'ground', 4.5],
  ['muted', 'ground', 4.5],
  ['accent', 'ground', 4.5],
  ['onAccent', 'badge', 4.5],
  ['name', 'district', 4.5],
  ['nameOnSelected', 'selected', 4.5],
  ['border', 'district', 3],
  ['border', 'ground', 3],
  ['line', 'ground', 3],
  ['selected', 'district', 3],
  ['badge', 'district', 3],
  ['focus', 'ground', 3],
];

for (const colorScheme of ['light', 'dark']) {
  describe(`a reader who prefers ${colorScheme}`, () => {
    let painted;
    before(async () => {
      const { page, close } = await visit({ colorScheme });
      painted = await page.evaluate(paint, surroundings);
      await close();
    });

    for (const name of surroundings) {
      test(`${name}: text 4.5 : 1, borders and signs 3 : 1`, () => {
        const seen = painted[name];
        const ratios = demands.map(([a, b, least]) => [`${a} on ${b}`, contrast(seen[a], seen[b]), least]);
        const weak = ratios.filter(([, ratio, least]) => ratio < least).map(([pair, ratio]) => `${pair} ${ratio}`);
        console.log(
          `${name} ${colorScheme}: ${ratios.map(([pair, ratio]) => `${pair} ${ratio.toFixed(2)}`).join(', ')}`,
        );
        assert.deepEqual(weak, []);
        assert.equal(seen.scheme[0], seen.scheme[1], 'color-scheme is the page’s own');
      });
    }

    test('colours follow the surrounding, also in the drawing', () => {
      const { plain, kern, kolibri, wordpress, dark } = painted;
      assert.deepEqual(kern.badge, kern.tokens['--kern-color-action-default']);
      assert.deepEqual(kern.selected, kern.badge);
      assert.deepEqual(kern.border, kern.tokens['--kern-color-layout-border']);
      assert.deepEqual(kern.text, kern.tokens['--kern-color-layout-text-default']);
      assert.deepEqual(kolibri.badge, kolibri.tokens['--kolibri-color-primary']);
      assert.deepEqual(kolibri.text, kolibri.tokens['--kolibri-color-text']);
      assert.match(kolibri.font, /Verdana/);
      assert.deepEqual(wordpress.selected, wordpress.tokens['--wp--preset--color--primary']);
      assert.deepEqual(wordpress.onAccent, wordpress.tokens['--wp--preset--color--base']);
      assert.match(wordpress.font, /Georgia/);
      assert.deepEqual(plain.accent.slice(0, 3), [0x0b, 0x5a, 0x94]);
      assert.deepEqual(dark.accent.slice(0, 3), [0x8c, 0xc4, 0xf5]);
      assert.ok(luminance(kern.ground) > 0.9 === (colorScheme === 'light'), 'KERN is dark without color-scheme');
      const fills = surroundings.map((name) => painted[name].district.join());
      assert.equal(new Set(fills).size, 5, 'no two have districts of the same colour');
    });
  });
}

test('theme chooses where colours come from', async () => {
  const { page, close } = await visit();
  const signs = await page.evaluate(async () => {
    const answers = {};
    for (const [name, theme] of [
      ['kern', 'plain'],
      ['kolibri', 'kern'],
      ['wordpress', 'kolibri'],
      ['kern', 'kern'],
    ]) {
      const map = document.querySelector(`.${name} thilik-map`);
      map.theme = theme;
      await map.updateComplete;
      answers[`${name} ${theme}`] = getComputedStyle(map.shadowRoot.querySelector('.point')).fill;
    }
    return answers;
  });
  await close();
  const own = 'rgb(11, 90, 148)';
  assert.deepEqual(signs, {
    'kern plain': own,
    'kolibri kern': own,
    'wordpress kolibri': own,
    'kern kern': 'rgb(58, 63, 158)',
  });
});

test('forced colours: selection, borders and signs are the reader’s own', async () => {
  const { page, close } = await visit({ forcedColors: 'active' });
  const seen = await page.evaluate(() => {
    const resolve = (name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const system = { Canvas: resolve('Canvas'), CanvasText: resolve('CanvasText'), Highlight: resolve('Highlight') };
    return [...document.querySelectorAll('thilik-map')].map((map) => {
      const style = (selector) => getComputedStyle(map.shadowRoot.querySelector(selector));
      return [
        style('path[data-ags="16061"]').fill === system.Canvas,
        style('.borders').stroke === system.CanvasText,
        style('path[data-ags="16070"]').fill === system.Highlight,
        style('.point').fill === system.CanvasText,
      ];
    });
  });
  await close();
  assert.deepEqual(seen, Array(5).fill([true, true, true, true]));
});

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing at ${width} px, ${colorScheme}, and nothing scrolls sideways`, async () => {
      const { page, errors, messages, foreign, close } = await visit({ colorScheme, viewport: { width, height: 900 } });
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await globalThis.axe.run(document, {
          resultTypes: ['violations'],
          // Five pages in one: the same region of the same name stands there five times.
          rules: { 'landmark-unique': { enabled: false } },
        });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await close();
      assert.deepEqual(violations, []);
      assert.ok(overflow <= 0, `${overflow} px`);
      assert.deepEqual([...errors, ...foreign, ...messages.filter((line) => /^(error|warning)/.test(line))], []);
    });
  }
}

test('nothing outside of our elements is styled, and nothing ever sets color-scheme', async () => {
  const scripts = readdirSync(`${root}dist`, { recursive: true }).filter((name) =>
    /(^thilik[^/]*|chunks\/.*)\.(js|css)$/.test(name),
  );
  assert.ok(scripts.length > 10, `${scripts.length} files`);
  const setting = scripts.filter((name) =>
    /[;{]\s*color-scheme\s*:|colorScheme\s*=/.test(readFileSync(`${root}dist/${name}`, 'utf8')),
  );
  assert.deepEqual(setting, []);
  const { page, close } = await visit();
  const seen = await page.evaluate(() => {
    const isMotion = (rule) => rule instanceof CSSKeyframesRule;
    const rulesOf = (list) =>
      [...list].flatMap((rule) => (rule.cssRules?.length && !isMotion(rule) ? rulesOf(rule.cssRules) : [rule]));
    const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith('thilik.css'));
    return {
      adopted: document.adoptedStyleSheets.length,
      written: document.querySelectorAll('style').length,
      selectors: rulesOf(sheet.cssRules).flatMap(({ selectorText }) => selectorText ?? []),
      motions: rulesOf(sheet.cssRules)
        .filter(isMotion)
        .map(({ name }) => name),
      classes: [document.documentElement.getAttributeNames(), document.body.getAttributeNames()],
    };
  });
  await close();
  assert.deepEqual([seen.adopted, seen.written], [0, 0]);
  assert.ok(seen.selectors.length > 5);
  const ours = /^(:is\((thilik-[a-z-]+(, )?)+\)|thilik-[a-z-]+)(:not\(:defined\)|\[[^\]]+\]|::before)*$/;
  const strange = seen.selectors
    .flatMap((text) => text.split(/,(?![^(]*\))/).map((part) => part.trim()))
    .filter((part) => !ours.test(part));
  assert.deepEqual(strange, []);
  assert.ok(
    seen.motions.every((name) => name.startsWith('thilik-')),
    seen.motions.join(),
  );
  assert.deepEqual(seen.classes, [['lang'], []]);
});
