import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contrast, defineChannels, luminance, paint } from '../helpers/paint.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

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
  await visited.page.addInitScript(defineChannels);
  await visited.page.goto(`${server.origin}/demo/umgebungen.html`);
  const allReady = () => [...document.querySelectorAll('thilik-map')].every((map) => map.dataset.state === 'ready');
  await waitFor(visited.page, allReady);
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const demands = [
  ['text', 'ground', 4.5],
  ['muted', 'ground', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'first', 4.5],
  ['onFirst', 'first', 4.5],
  ['mutedOnFirst', 'first', 4.5],
  ['mutedOnBand', 'band', 4.5],
  ['line', 'band', 3],
  ['onButton', 'button', 4.5],
  ['onSearch', 'search', 4.5],
  ['nameOnTold', 'told', 4.5],
  ['nameOnPlain', 'plain', 4.5],
  ['nameOnSelected', 'selected', 4.5],
  ['nameBeside', 'ground', 4.5],
  ['nameBeside', 'halo', 4.5],
  ['borderOnTold', 'told', 3],
  ['borderOnPlain', 'plain', 3],
  ['borderOnGround', 'ground', 3],
  ['outline', 'ground', 3],
  ['selected', 'told', 3],
  ['selected', 'plain', 3],
  ['point', 'told', 3],
  ['pointRing', 'selected', 3],
  ['button', 'ground', 3],
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
      assert.deepEqual(kern.button, kern.tokens['--kern-color-action-default']);
      assert.deepEqual(kern.selected, kern.button);
      assert.deepEqual(kern.line, kern.tokens['--kern-color-layout-border']);
      assert.deepEqual(kern.text, kern.tokens['--kern-color-layout-text-default']);
      assert.deepEqual(kolibri.point, kolibri.tokens['--kolibri-color-primary']);
      assert.deepEqual(kolibri.text, kolibri.tokens['--kolibri-color-text']);
      assert.match(kolibri.font, /Verdana/);
      assert.deepEqual(wordpress.selected, wordpress.tokens['--wp--preset--color--primary']);
      assert.deepEqual(wordpress.onButton, wordpress.tokens['--wp--preset--color--base']);
      assert.match(wordpress.font, /Georgia/);
      assert.deepEqual(plain.accent.slice(0, 3), [0x0b, 0x5a, 0x94]);
      assert.deepEqual(dark.accent.slice(0, 3), [0x8c, 0xc4, 0xf5]);
      assert.ok(luminance(kern.ground) > 0.9 === (colorScheme === 'light'), 'KERN is dark without color-scheme');
      const fills = surroundings.map((name) => painted[name].told.join());
      assert.equal(new Set(fills).size, 5, 'no two have districts of the same colour');
    });
  });
}

test('what the search proposes is readable also where a dark page does not declare color-scheme', async () => {
  const { page, close } = await visit({ colorScheme: 'dark' });
  const ratios = {};
  for (const name of surroundings) {
    await page.locator(`.${name} thilik-map input`).fill('Ilmenau');
    await page.locator(`.${name} thilik-map [role="option"] .muted`).first().waitFor();
    const [list, muted] = await page.evaluate((surrounding) => {
      const { shadowRoot } = document.querySelector(`.${surrounding} thilik-map`);
      const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      const { backgroundColor } = style('.found > :not(.hidden-text)');
      const { color, opacity } = style('[role="option"]:not([aria-selected="true"]) .muted');
      return [globalThis.channels(backgroundColor), globalThis.channels(backgroundColor, [color, opacity])];
    }, name);
    ratios[name] = contrast(muted, list);
  }
  await close();
  assert.deepEqual(
    Object.entries(ratios).filter(([, ratio]) => ratio < 4.5),
    [],
  );
});

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

test('who wants more contrast gets text and lines in the colour of the text', async () => {
  const looks = async (contrast) => {
    const { page, close } = await visit({ contrast });
    const look = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('thilik-map');
      const style = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      const { color } = style('.root');
      const field = style('input');
      return [style('.muted').color === color, field.borderColor === field.color, style('.borders').strokeOpacity];
    });
    await close();
    return look;
  };
  const [isMuted, isLine, usual] = await looks('no-preference');
  assert.ok(!isMuted && !isLine && usual < 1);
  assert.deepEqual(await looks('more'), [true, true, '1']);
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
      const beyond = await sideways(page);
      await close();
      assert.deepEqual(violations, []);
      assert.deepEqual(beyond, noneSideways);
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
      [...list].flatMap((rule) => [rule, ...(isMotion(rule) ? [] : rulesOf(rule.cssRules ?? []))]);
    /** What a nested rule selects: what it stands in, narrowed. */
    const outer = ({ parentRule }) => parentRule && (parentRule.selectorText ?? outer(parentRule));
    const selectorOf = (rule) => rule.selectorText?.replaceAll('&', `:is(${outer(rule)})`);
    const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith('thilik.css'));
    return {
      adopted: document.adoptedStyleSheets.length,
      written: document.querySelectorAll('style').length,
      selectors: rulesOf(sheet.cssRules).flatMap((rule) => selectorOf(rule) ?? []),
      motions: rulesOf(sheet.cssRules)
        .filter(isMotion)
        .map(({ name }) => name),
      classes: [document.documentElement.getAttributeNames(), document.body.getAttributeNames()],
    };
  });
  await close();
  assert.deepEqual([seen.adopted, seen.written], [0, 0]);
  assert.ok(seen.selectors.length > 5);
  // Every selector begins with one of our elements, or with a place that is marked for one.
  const name = String.raw`(thilik-[a-z-]+|\[data-thilik[^\]]*\])`;
  const ours = new RegExp(`^(:is\\(|:where\\()*${name}(?!\\w)`);
  const withoutNot = (text) => text.replace(/:not\((?:[^()]+|\((?:[^()]+|\([^()]*\))*\))*\)/g, '');
  const strange = seen.selectors
    .flatMap((text) =>
      withoutNot(text)
        .split(/,(?![^(]*\))/)
        .map((part) => part.trim()),
    )
    .filter((part) => !ours.test(part));
  assert.deepEqual(strange, []);
  assert.ok(
    seen.motions.every((name) => name.startsWith('thilik-')),
    seen.motions.join(),
  );
  assert.deepEqual(seen.classes, [['lang'], []]);
});
