/**
 * Nothing jumps: every element, as a page has it, while its files are on their way. Measured as browsers measure it, in
 * windows of many sizes, for readers at the top and for those who have already scrolled to its end.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faces, wear } from '../helpers/fonts.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { prerender } from '../helpers/prerender.mjs';
import { combine, isWhole, sample } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const elements = {
  map: [],
  'map with 16070': [['district', '16070']],
  'map with 16052': [['district', '16052']],
  'map with 16074': [['district', '16074']],
  'story-card jena': [['story', 'jena']],
  'story-card soemmerda': [['story', 'soemmerda']],
  'contact-list': [['district', '16070']],
  'offer-list': [['district', '16070']],
  'district-search': [],
  'story-tour': [],
  'story-tour with a map': [],
  'map whose contacts know nobody there': [
    ['district', '16070'],
    ['contacts-src', '/nobody.json'],
  ],
};

/** What attributes change of a height or of words, all at once: none of it may be seen to come later. */
const settings = {
  'map shaded by offers': [['shade', 'offers']],
  'map shaded by contacts': [['shade', 'contacts']],
  'map without shades': [['shade', 'none']],
  'map with offers': [['layers', 'stories offers']],
  'map in English': [['lang', 'en']],
  'map in Leichte Sprache': [['lang', 'de-simple']],
  'map of 2019': [['boundaries', '2019']],
  'map with the story of Jena': [['story', 'jena']],
  'map of three districts': [['scope', '16051 16071 16070']],
  'map without a search': [['no-search', '']],
  'map without a legend': [['no-legend', '']],
  'map that stays a drawing': [['engine', 'svg']],
  'map with 16070 in English': [
    ['district', '16070'],
    ['lang', 'en'],
  ],
  'map with 16070 shaded by offers': [
    ['district', '16070'],
    ['shade', 'offers'],
  ],
  'district-search for one district': [['scope', '16070']],
  'district-search in English': [['lang', 'en']],
  'story-tour in English': [['lang', 'en']],
  'contact-list without a search': [
    ['district', '16070'],
    ['no-search', ''],
  ],
  'offer-list without a filter': [['no-filter', '']],
};
Object.assign(elements, settings);
const windows = [
  '320 × 640',
  '360 × 800',
  '414 × 896',
  '600 × 960',
  '768 × 1024',
  '900 × 900',
  '1024 × 768',
  '1280 × 900',
  '1600 × 1000',
  '1080 × 1920',
];

/** Those in which the wide font and pictures that came with the page are looked at, too. */
const few = ['320 × 640', '600 × 960', '1280 × 900'];

const asAttributes = (attributes, prefix = '') =>
  attributes.map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');
const words = '<a href="/x">Landratsamt</a>, Ritterstraße 14, 99310 Arnstadt';
const module = '<script type="module" src="/thilik/thilik.js"></script>';

const nobody = { version: 1, contacts: [] };
/** An order to the command: what a switch says is nothing, and own files are read from a folder. */
async function written(name, attributes) {
  const options = attributes.flatMap(([key, value]) => (value ? [`--${key}`, value] : [`--${key}`]));
  if (!options.includes('/nobody.json')) return (await prerender(['--element', name, ...options])).out;
  const cwd = mkdtempSync(join(tmpdir(), 'thilik-shift-'));
  writeFileSync(join(cwd, 'nobody.json'), JSON.stringify(nobody));
  const { out } = await prerender(['--element', name, ...options, '--contacts-file', 'nobody.json'], { cwd });
  rmSync(cwd, { recursive: true });
  return out;
}

/** How a page has an element: `{script, html}`. */
const forms = {
  element: (name, attributes, withMap) => ({
    script: module,
    html: `<thilik-${name}${asAttributes(attributes)}>${words}${withMap ? '<thilik-map slot="map"></thilik-map>' : ''}</thilik-${name}>`,
  }),
  place: (name, attributes) => ({
    script: '<script defer src="/thilik/thilik.classic.js"></script>',
    html: `<div data-thilik="${name}"${asAttributes(attributes, 'data-')}>${words}</div>`,
  }),
  prerendered: async (name, attributes) => ({
    script: module,
    html: await written(name, attributes),
  }),
};

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Notes what jumps; runs before everything else in the page. */
function watch() {
  window.jumps = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moves = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const what = node?.id || node?.className || node?.nodeName;
        return `${what} ${Math.round(from.top)} → ${Math.round(to.top)}`;
      });
      window.jumps.push({ value, moves: moves.slice(0, 3).join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const scrollToEnd = () => {
  const { top } = document.getElementById('after').getBoundingClientRect();
  scrollTo(0, top - innerHeight / 2);
};
const isReady = (tag) => document.querySelector(tag)?.dataset.state === 'ready';
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const endOf = () => Math.round(document.getElementById('after').getBoundingClientRect().top + scrollY);

/** One visit: `{sum, moves, ends}` of its jumps, and where the element ended before and after. */
async function visit({ element, form, size, at, face }) {
  const [name] = element.split(' ');
  const { script, html } = await forms[form](name, elements[element], element.endsWith('with a map'));
  const markup = `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="stylesheet" href="/thilik/thilik.css">
    <style>body { margin: 16px; line-height: 1.5 }</style>${script}<p>Vorweg</p>${html}
    <footer id="after" style="min-height: 2000px">Danach</footer>`;
  const server = await startServer({
    folders: { '/thilik/': dist },
    pages: { '/': markup, '/nobody.json': JSON.stringify(nobody), '/favicon.ico': '' },
  });
  const [width, height] = size.split(' × ').map(Number);
  const { page, close } = await openPage(browser, { origin: server.origin, viewport: { width, height } });
  let release;
  const free = new Promise((resolve) => (release = resolve));
  await page.route(/thilik\/.*\.js/, async (route) => {
    await free;
    await route.continue();
  });
  await page.addInitScript(watch);
  await page.goto(server.origin, { waitUntil: 'commit' });
  await waitFor(page, () => document.getElementById('after') && document.styleSheets.length > 1);
  await wear(page, face);
  if (at === 'end') await page.evaluate(scrollToEnd);
  await page.evaluate(frames);
  await page.evaluate(() => (window.jumps.length = 0));
  const held = await page.evaluate(endOf);
  release();
  await waitFor(page, isReady, { argument: `thilik-${name}` });
  await page.waitForLoadState('networkidle');
  await page.evaluate(frames);
  const jumps = await page.evaluate(() => window.jumps);
  const ends = `${held} → ${await page.evaluate(endOf)}`;
  await close();
  await server.close();
  return {
    sum: jumps.reduce((sum, { value }) => sum + value, 0),
    moves: jumps.map(({ moves }) => moves).join('; '),
    ends,
  };
}

test('nothing jumps, whatever form an element has and wherever a reader is', async () => {
  const only = process.env.ONLY?.split(',') ?? [];
  const all = combine({
    element: Object.keys(elements),
    form: Object.keys(forms),
    at: ['top', 'end'],
    face: isWhole ? Object.values(faces) : [faces.narrow],
    size: windows,
  })
    .filter(({ element, form }) => form === 'element' || !element.endsWith('with a map'))
    .filter(({ element, form }) => form === 'prerendered' || !element.endsWith('nobody there'))
    .filter(({ form, face, size }) => few.includes(size) || (form !== 'prerendered' && face === faces.narrow))
    .filter((each) => only.every((word) => Object.values(each).some((value) => value.startsWith(word))));
  const faults = [];
  const isPlain = ({ element }) => !(element in settings);
  const set = all.filter(
    (each) => !isPlain(each) && each.at === 'top' && each.face === faces.narrow && few.includes(each.size),
  );
  for (const each of [...sample(all.filter(isPlain), { more: 12 }), ...sample(set, { more: 4 })]) {
    const { sum, moves, ends } = await visit(each);
    const row = `${Object.values(each).join(', ')}: ${sum.toFixed(4)}, ends at ${ends} px${sum ? `: ${moves}` : ''}`;
    console.log(row);
    if (sum > 0) faults.push(row);
  }
  assert.deepEqual(faults, []);
});
