import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { axe } from '../helpers/axe.mjs';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { combine, sample } from '../helpers/sample.mjs';
import { startServer } from '../helpers/server.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

/** The demo pages as a visitor gets them: their HTML as it is, `thilik/` beside them the built files. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = { '/demo/': `${root}demo/`, '/thilik/': `${root}dist/` };
const pages = ['index', 'ilm-kreis', 'elemente'];

/** Bytes, gzip: code, overview and slim texts until the picture of all elements stands. */
const { firstViews, untilRest, files: limits } = JSON.parse(readFileSync(`${root}test/size-limits.json`, 'utf8'));

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

/** Opens a demo page on a server of its own. */
async function visit(name, { rules = [], query = '', beforeLoad, ...context } = {}) {
  const server = await startServer({ folders, pages: { '/favicon.ico': '' }, rules });
  const visited = await openPage(browser, { origin: server.origin, ...context });
  await beforeLoad?.(visited.page);
  await visited.page.goto(`${server.origin}/demo/${name}.html${query}`);
  return {
    ...visited,
    server,
    leave: async () => {
      await visited.close();
      await server.close();
    },
  };
}

/** Whether all elements of the page say that they are ready. */
const allReady = () => {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('thilik-'));
  return elements.length > 0 && elements.every(({ dataset }) => dataset.state === 'ready');
};
const ready = (page) => waitFor(page, allReady);

/** Path of the focused element through shadow roots: host and the deepest element's text or label. */
const focused = () => {
  let element = document.activeElement;
  const host = element?.localName;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return {
    host,
    ags: element?.getAttribute('data-ags') ?? null,
    part: element?.getAttribute('part') ?? null,
    name: element?.getAttribute('aria-label') ?? element?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    tag: element?.localName,
  };
};

const content = (address) => readFileSync(`${root}dist${address.slice('/thilik'.length)}`);
const size = (address) => gzipSync(content(address), { level: 9 }).length;
const sumOf = (addresses) => addresses.reduce((total, address) => total + size(address), 0);

/** Files of ours that were asked for. */
const filesOf = ({ requests }) => [
  ...new Set(requests.map(({ address }) => address).filter((address) => address.startsWith('/thilik/'))),
];

/** Prints and checks what a page has loaded by itself when it rests. */
function checkRest(what, all, most) {
  const rest = sumOf(all);
  console.log(`${what} until it rests: ${rest} bytes gzip in ${all.length} files of ${most.gzip} in ${most.files}`);
  assert.ok(rest <= most.gzip && all.length <= most.files, `${rest} bytes in ${all.length} files`);
}

const partsOfPages = /^chunks\/(answer|thilik-[\w-]+)-\*\.js$/;

/** Notes which files had arrived at the moment when all elements said that they are ready. */
const noteFirstView = (page) =>
  page.addInitScript(`{
    const allReady = ${allReady};
    new MutationObserver((_records, observer) => {
      if (document.readyState === 'loading' || !allReady()) return;
      observer.disconnect();
      globalThis.firstView = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    }).observe(document, { subtree: true, attributeFilter: ['data-state'] });
  }`);

test('a page with map, card and contact list loads no more by itself than before there was a search', async () => {
  const markup = `<!doctype html><html lang="de"><title>x</title><script type="module" src="/thilik/thilik.js"></script>
    <thilik-map></thilik-map><thilik-story-card story="jena"></thilik-story-card>
    <thilik-contact-list district="16070"></thilik-contact-list>`;
  const server = await startServer({ folders, pages: { '/favicon.ico': '', '/plain': markup } });
  const { page, close } = await openPage(browser, { origin: server.origin });
  await page.goto(`${server.origin}/plain`);
  await ready(page);
  await page.waitForLoadState('networkidle');
  const all = filesOf(server);
  await close();
  await server.close();
  checkRest('map, card and contact list', all, untilRest['map, card and contact list']);
});

for (const name of pages) {
  describe(`${name} until it rests`, () => {
    let visited;
    before(async () => {
      visited = await visit(name, { beforeLoad: noteFirstView });
      await waitFor(visited.page, () => globalThis.firstView);
      await visited.page.waitForLoadState('networkidle');
    });
    after(() => visited?.leave());

    test('the first view of all elements is light, and MapLibre is no part of it', async () => {
      // A map asks for offers once it is ready itself, which may be before the others are.
      const files = (await visited.page.evaluate(() => globalThis.firstView)).filter(
        (address) => address.startsWith('/thilik/') && !/\/offers\.json/.test(address),
      );
      const all = filesOf(visited.server);
      const list = (addresses) =>
        addresses.map((address) => `${address.slice('/thilik/'.length)} ${size(address)}`).join(', ');
      const sum = sumOf(files);
      // Beside the map a page has cards, lists, an answer about its district, or a search that stands alone.
      const parts = Object.keys(limits).filter((file) => partsOfPages.test(file));
      const more = parts.filter((part) => files.some((file) => file.startsWith(`/thilik/${part.split('*')[0]}`)));
      // Of offices a map tells once a district is chosen.
      const ofOffices = name === 'index' ? [] : ['data/de/contacts.json'];
      const lists = ofOffices.length > 0 ? [limits['data/{language}/contacts.json']] : [];
      const firstViewLimit = [...more.map((part) => limits[part]), ...lists].reduce(
        (total, { gzip }) => total + gzip,
        firstViews['first view of a map'].limit.gzip,
      );
      console.log(`first view of ${name}: ${sum} bytes gzip of ${firstViewLimit} (${list(files)})`);
      console.log(`afterwards: ${list(all.filter((address) => !files.includes(address)))}`);
      for (const needed of ['thilik.js', 'chunks/elements-', 'thilik.css', 'data/de/stories.json', ...ofOffices]) {
        assert.ok(
          files.some((file) => file.startsWith(`/thilik/${needed}`)),
          `${needed} belongs to the first view`,
        );
      }
      assert.ok(sum <= firstViewLimit, `${sum} bytes`);
      checkRest(name, all, untilRest['a demo page']);
      for (const address of all) {
        assert.doesNotMatch(address, /maplibre/, 'nothing of MapLibre without intent');
        assert.doesNotMatch(content(address).toString(), /maplibregl/, address);
      }
    });

    test('no third party, no cookie, no storage, no error', async () => {
      const { page, errors, messages, foreign, server } = visited;
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await globalThis.caches?.keys())?.length ?? 0,
        workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      }));
      const failed = server.requests.filter(({ status }) => status !== 200);
      assert.deepEqual(kept, { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
      assert.deepEqual(foreign, []);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        messages.filter((message) => /^(error|warning)/.test(message)),
        [],
      );
      assert.deepEqual(failed, []);
    });
  });
}

describe('nothing jumps while the elements come alive on a slow network, and nothing is wider than the window', () => {
  const sizes = [
    '320 × 640',
    '360 × 800',
    '480 × 800',
    '600 × 960',
    '768 × 1024',
    '1024 × 768',
    '1280 × 900',
    '1600 × 1000',
    '1280 × 1600',
  ];
  const isCorner = ({ size }) => size === sizes[0] || size === sizes.at(-1);
  for (const { name, size } of sample(combine({ name: pages, size: sizes }), { isCorner, more: 2 })) {
    test(`${name} in a window of ${size} px`, async () => {
      const slow = [
        { match: /thilik\.js/, delayMs: 300 },
        { match: /stories\.json/, delayMs: 400 },
        { match: /contacts\.json/, delayMs: 200 },
      ];
      const [width, height] = size.split(' × ').map(Number);
      const { page, leave } = await visit(name, {
        rules: slow,
        // Tall enough that everything below the elements is in view, where a jump counts.
        viewport: { width, height },
        beforeLoad: (target) =>
          target.addInitScript(() => {
            globalThis.shifts = [];
            new PerformanceObserver((list) => {
              for (const { value } of list.getEntries()) globalThis.shifts.push(value);
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await ready(page);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const seen = await page.evaluate(() => ({
        shifts: globalThis.shifts,
        isWide: document.documentElement.scrollWidth > innerWidth,
      }));
      await leave();
      assert.deepEqual(seen, { shifts: [], isWide: false });
    });
  }
});

const schemes = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  more: { contrast: 'more' },
};

describe('axe finds nothing', () => {
  const all = combine({
    // Of many maps in one page, landmarks have their names more than once: umgebungen.html is looked at in surroundings.test.mjs.
    name: [...pages, 'angebote', 'strassenkarte'],
    scheme: Object.keys(schemes),
    lang: ['de', 'en', 'de-simple'],
    width: [360, 1280],
  });
  const corners = ['index light de 1280', 'ilm-kreis dark en 360', 'elemente more de-simple 1280'];
  const isCorner = ({ name, scheme, lang, width }) => corners.includes(`${name} ${scheme} ${lang} ${width}`);
  for (const { name, scheme, lang, width } of sample(all, { isCorner, more: 1 })) {
    test(`${name}, ${scheme}, ${lang}, ${width} px, closed and opened`, async () => {
      const { page, leave } = await visit(name, { ...schemes[scheme], viewport: { width, height: 900 } });
      await ready(page);
      await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
      await page.waitForLoadState('networkidle');
      const closed = await axe(page);
      const hasAnswer = await page.evaluate(() => {
        const map = document.querySelector('thilik-map');
        map?.select({ kind: 'district', id: '16063' });
        document.querySelector('thilik-story-card')?.shadowRoot.querySelector('button')?.click();
        return map !== null;
      });
      if (hasAnswer) {
        await waitFor(page, () => {
          const { shadowRoot } = document.querySelector('thilik-map');
          if (!shadowRoot.querySelector('#answer-title')?.textContent.startsWith('Wartburg')) return false;
          const details = shadowRoot.querySelectorAll('.rest details');
          for (const each of details) each.open = true;
          return details.length > 1;
        });
      }
      await page.waitForLoadState('networkidle');
      const opened = await axe(page);
      const beyond = await sideways(page);
      await leave();
      assert.deepEqual([...closed, ...opened], []);
      assert.deepEqual(beyond, noneSideways);
    });
  }
});

/** Presses a button or fold that was not pressed before; its words, or `null` when there is none. */
const pressNext = () => {
  globalThis.print = () => {};
  globalThis.open = () => null;
  const pressed = (globalThis.pressed ??= new Set());
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  const nameOf = (each) => (each.ariaLabel ?? each.textContent).trim().replace(/\s+/g, ' ');
  const all = inside(document);
  const hosts = all.filter(({ localName }) => localName.startsWith('thilik-'));
  // Where every district or entry has the same button, one of them is enough.
  const keyOf = (each) => `${hosts.indexOf(each.getRootNode().host)} ${nameOf(each).replace(/\d+/g, '')}`;
  const isNew = (each) => each.checkVisibility() && !each.disabled && !pressed.has(keyOf(each));
  const next = all.find((each) => each.matches('button, summary') && isNew(each));
  if (!next) return null;
  const name = nameOf(next);
  pressed.add(keyOf(next));
  next.click();
  return name;
};

describe('a reader who presses every button', () => {
  const { hosts, optional } = JSON.parse(readFileSync(`${root}dist/hosts.json`, 'utf8'));
  const named = [...hosts, ...optional].map(({ host }) => host);
  const isCorner = (name) => ['ilm-kreis', 'strassenkarte'].includes(name);
  for (const name of sample(['ilm-kreis', 'elemente', 'angebote', 'strassenkarte'], { isCorner })) {
    const expected = name === 'strassenkarte' ? named : hosts.map(({ host }) => host);
    test(`${name}: asks the hosts in hosts.json, and keeps nothing on the device`, async () => {
      const { page, foreign, leave } = await visit(name);
      await ready(page);
      let pending = 0;
      page.on('request', () => (pending += 1));
      for (const event of ['requestfinished', 'requestfailed']) page.on(event, () => (pending -= 1));
      let count = 0;
      for (; count < 300 && (await page.evaluate(pressNext)) !== null; count++) {
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await until(() => pending <= 0);
      }
      const kept = await page.evaluate(async () => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }));
      const asked = [...new Set(foreign.map((address) => new URL(address).host))];
      console.log(`${name}: ${count} buttons, hosts: ${asked.join() || 'none'}`);
      await leave();
      assert.ok(count > 5, `${count} buttons`);
      assert.deepEqual(kept, { cookies: '', local: 0, session: 0, databases: 0 });
      assert.deepEqual(asked, expected);
    });
  }
});

test('a keyboard is enough: from the top of the page to a district, through its answer, and out again', async () => {
  const { page, leave } = await visit('elemente');
  await ready(page);
  const tab = async (key = 'Tab') => {
    await page.keyboard.press(key);
    return page.evaluate(focused);
  };
  const tabUntil = async (isThere, most = 60, key = 'Tab') => {
    const seen = [];
    for (let i = 0; i < most; i++) {
      const now = await tab(key);
      seen.push(`${now.host} ${now.tag} ${now.name}`.slice(0, 60));
      if (isThere(now)) return now;
    }
    throw new Error(`not reached: ${seen.join(' | ')}`);
  };
  const inMap = ({ host, part }) => host === 'thilik-map' && part === 'district';

  const first = await tabUntil(inMap, 8);
  assert.match(first.name, /^Altenburger Land, /);
  await page.keyboard.press('ArrowLeft');
  await waitFor(page, () => document.querySelector('thilik-map').shadowRoot.activeElement?.dataset.ags === '16076');
  await page.keyboard.press('Enter');
  await waitFor(page, () => document.querySelector('thilik-map').getAttribute('district') === '16076');
  const said = await page.evaluate(
    () => document.querySelector('thilik-map').shadowRoot.querySelector('.root > [role=status]').textContent,
  );
  assert.match(said, /^Greiz ist ausgewählt/);
  assert.equal((await page.evaluate(focused)).ags, '16076', 'the focus stays on the map');

  // The answer stands before the map.
  const back = await tabUntil(({ name }) => name === 'Alle Landkreise und Städte', 14, 'Shift+Tab');
  assert.equal(back.host, 'thilik-map');
  await page.keyboard.press('Enter');
  await waitFor(page, () => !document.querySelector('thilik-map').hasAttribute('district'));

  await tabUntil(({ host, name }) => host === 'thilik-story-card' && name === 'Ganze Geschichte lesen', 60);
  await tabUntil(({ host, tag }) => host === 'thilik-contact-list' && tag === 'input', 5);
  await page.keyboard.type('muehlhausen');
  await waitFor(page, () =>
    document
      .querySelector('thilik-contact-list')
      .shadowRoot.querySelector('[part=list]')
      .textContent.includes('Mühlhausen'),
  );
  let now;
  for (let i = 0; i < 40; i++) {
    now = await tab();
    if (now.host !== 'thilik-contact-list') break;
  }
  assert.notEqual(now.host, 'thilik-contact-list', 'Tab leaves the last element');
  await leave();
});

describe('a bad network', () => {
  const failures = [
    ['an error status', { status: 500 }, /nicht erreichbar/],
    ['a broken file', { body: '{"stories": [' }, /kam etwas anderes/],
    ['no answer', { abort: true }, /Internetverbindung/],
  ];
  for (const [title, answer, sentence] of failures) {
    test(`${title} for the stories leaves the rest usable, and trying again helps`, async () => {
      const rules = [{ match: /de\/stories\.json/, ...answer }];
      const { page, server, leave } = await visit('elemente', { rules });
      await waitFor(page, () => document.querySelector('thilik-map')?.dataset.state === 'error');
      await waitFor(page, () => document.querySelector('thilik-contact-list')?.dataset.state === 'ready');
      const note = () =>
        page.evaluate(
          () => document.querySelector('thilik-map').shadowRoot.querySelector('[role=alert]')?.textContent ?? '',
        );
      assert.match(await note(), sentence);
      const districts = await page.evaluate(
        () => document.querySelector('thilik-map').shadowRoot.querySelectorAll('[part=district]').length,
      );
      assert.equal(districts, 22);
      server.rules.length = 0;
      await page.evaluate(() =>
        document.querySelector('thilik-map').shadowRoot.querySelector('[role=alert] button').click(),
      );
      await waitFor(page, () => document.querySelector('thilik-map')?.dataset.state === 'ready');
      assert.equal(await note(), '');
      await leave();
    });
  }

  test('without script the reader still gets the words and links', async () => {
    const { page, leave } = await visit('ilm-kreis', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    const links = await page.locator('thilik-map a').count();
    await leave();
    assert.match(text, /Landratsamt Ilm-Kreis, Ritterstraße 14/);
    assert.equal(links, 1);
  });
});

test('a version in the script address, as CMSs add it, leaves long texts working', async () => {
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title>
    <script type="module" src="/thilik/thilik.js?ver=6.1"></script><thilik-story-card story="jena"></thilik-story-card>`;
  const server = await startServer({ folders, pages: { '/': html, '/favicon.ico': '' } });
  const { page, errors, messages, close } = await openPage(browser, { origin: server.origin });
  await page.goto(server.origin);
  await waitFor(page, () => document.querySelector('thilik-story-card').dataset.state === 'ready');
  await page.evaluate(() => document.querySelector('thilik-story-card').shadowRoot.querySelector('button').click());
  await waitFor(page, () => document.querySelector('thilik-story-card').shadowRoot.querySelector('.prose p'));
  await close();
  await server.close();
  assert.deepEqual(errors, []);
  assert.deepEqual(messages, []);
});
