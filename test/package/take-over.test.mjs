/** A picture that comes with the page, and what readers see while the script takes it over on a slow network. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { pageAround, prerender } from '../helpers/prerender.mjs';
import { startServer } from '../helpers/server.mjs';

let browser;

before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const head = '<link rel="stylesheet" href="/thilik.css">';
const script = '<script type="module" src="/thilik.js"></script>';

/** Counts districts and jumps from the first moment on; runs before everything else in the page. */
function watch() {
  window.jumps = [];
  window.whole = Infinity;
  window.fewest = Infinity;
  window.pictures = 0;
  window.hidden = new Set();
  new PerformanceObserver((list) => {
    for (const { startTime, value, sources } of list.getEntries()) {
      // What the page does while its HTML is on its way, in as many pieces as the machine likes, is not ours.
      if (startTime < window.whole) continue;
      window.jumps.push(
        `${value}: ${sources.map(({ previousRect: from, currentRect: to }) => `${from.y} → ${to.y}`).join()}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector('[data-watch] > *')?.shadowRoot;
    const look = () => {
      const seen = [...root.querySelectorAll('.root')].filter(({ offsetHeight }) => offsetHeight > 0);
      const [visible] = seen;
      const shapes = visible?.querySelectorAll('path[part=district]').length;
      window.fewest = Math.min(window.fewest, visible ? shapes || visible.textContent.length : 0);
      window.pictures = Math.max(window.pictures, seen.length);
      const ours = root.querySelector('.root[style]');
      if (ours) window.hidden.add(['[part=district]', '.row'].filter((part) => ours.querySelector(part)).join());
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    const frame = () => {
      look();
      requestAnimationFrame(frame);
    };
    frame();
  });
}

const isTaken = () =>
  document.querySelector('[data-watch] > [data-state=ready]')?.shadowRoot.querySelector('style') === null;

/**
 * Opens a page with the prerendered element whose files are held back until `release` is called.
 * @param hold what does not arrive before
 */
async function slowPage(options, hold, { width = 560, height = 1800 } = {}) {
  const { out } = await prerender(options);
  const content = `<div data-watch>${out}</div><p>Danach</p>${script}`;
  const server = await startServer({ pages: { '/': pageAround(content, { head }), '/favicon.ico': '' } });
  const opened = await openPage(browser, {
    origin: server.origin,
    viewport: { width, height },
  });
  const { page } = opened;
  let release;
  const free = new Promise((resolve) => (release = resolve));
  await page.route(hold, async (route) => {
    await free;
    await route.continue();
  });
  await page.addInitScript(watch);
  await page.goto(server.origin, { waitUntil: 'commit' });
  await waitFor(page, () => document.readyState !== 'loading');
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame().then(frame);
    window.whole = performance.now();
  });
  const close = async () => {
    release();
    await opened.close();
    await server.close();
  };
  return { page, errors: opened.errors, release: () => release(), close };
}

/** How many pixels of one of two pictures are no shade of what the other has there and right beside, as a share of all. */
function difference(page, a, b) {
  return page.evaluate(
    async (pictures) => {
      const pixels = async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas.drawImage(bitmap, 0, 0);
        return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [one, other] = await Promise.all(pictures.map(pixels));
      if (one.width !== other.width || one.height !== other.height) return 1;
      const unlike = ({ data: a }, { data: b }) => {
        let count = 0;
        const [pixelsOfA, pixelsOfB] = [a, b].map(({ buffer }) => new Uint32Array(buffer));
        for (let at = 0; at < a.length; at += 4) {
          if (pixelsOfA[at / 4] === pixelsOfB[at / 4]) continue;
          const differs = [0, 1, 2].some((each) => {
            const beside = [at - 4, at, at + 4].map((there) => b[there + each] ?? b[at + each]);
            return a[at + each] < Math.min(...beside) - 32 || a[at + each] > Math.max(...beside) + 32;
          });
          if (differs) count++;
        }
        return count;
      };
      return (unlike(one, other) + unlike(other, one)) / (one.width * one.height);
    },
    [a.toString('base64'), b.toString('base64')],
  );
}

/** Letters may fall a little otherwise on the pixel grid, whatever their face; a missing badge or name is ten times as much. */
const shades = 0.0002;

const pictures = {
  'a map': [['--element', 'map', '--engine', 'svg'], 22],
  'a map to zoom into': [['--element', 'map'], 22],
  'a map with a district': [['--element', 'map', '--district', '16070', '--engine', 'svg'], 22],
  'a map with a district without story': [['--element', 'map', '--district', '16061', '--engine', 'svg'], 22],
  'a map with a story, in English': [['--element', 'map', '--story', 'jena', '--lang', 'en', '--engine', 'svg'], 22],
  'a map of 2019': [['--element', 'map', '--boundaries', '2019', '--no-legend', '--engine', 'svg'], 23],
  'a story card': [['--element', 'story-card', '--story', 'ilm-kreis'], null],
  'a contact list': [['--element', 'contact-list', '--district', '16070'], null],
  'an offer list in Leichte Sprache': [['--element', 'offer-list', '--lang', 'de-simple'], null],
};

for (const [name, [options, shapes]] of Object.entries(pictures)) {
  test(`${name}: stands before the script, is never away, and does not move`, async () => {
    const { page, errors, release, close } = await slowPage(options, /\.js|\.json/);
    try {
      const before = await page.screenshot();
      release();
      await waitFor(page, isTaken);
      const after = await page.screenshot();
      await page.waitForLoadState('networkidle');
      const last = await page.screenshot();
      const { jumps, fewest, most, roots } = await page.evaluate(() => ({
        jumps: window.jumps,
        fewest: window.fewest,
        most: window.pictures,
        roots: document.querySelector('[data-watch] > *').shadowRoot.querySelectorAll('.root').length,
      }));
      assert.deepEqual([errors, jumps, most, roots], [[], [], 1, 1]);
      if (shapes) assert.equal(fewest, shapes);
      else assert.ok(fewest > 100, String(fewest));
      assert.ok((await difference(page, before, after)) < shades, 'at once');
      assert.ok((await difference(page, before, last)) < shades, 'in the end');
    } finally {
      await close();
    }
  });
}

test('the comparison of pictures sees a missing name', async () => {
  const { page, close } = await slowPage(['--element', 'map'], /\.js|\.json/);
  const before = await page.screenshot();
  await page.evaluate(() => {
    const names = [...document.querySelector('thilik-map').shadowRoot.querySelectorAll('.names text')];
    const width = (name) => name.getBoundingClientRect().width;
    names.sort((a, b) => width(b) - width(a))[0].remove();
  });
  const after = await page.screenshot();
  assert.ok((await difference(page, before, after)) > shades);
  await close();
});

test('it draws the map out of sight in more than one task', async () => {
  const { page, release, close } = await slowPage(['--element', 'map'], /\.js|\.json/);
  release();
  await waitFor(page, isTaken);
  const steps = await page.evaluate(() => [...window.hidden]);
  await close();
  assert.deepEqual(steps, ['[part=district]', '[part=district],.row']);
});

test('it is the living element afterwards', async () => {
  const { page, release, close } = await slowPage(['--element', 'map'], /\.json/);
  release();
  await waitFor(page, isTaken);
  await page.locator('path[data-ags="16061"]').click();
  assert.equal(await page.evaluate(() => document.querySelector('thilik-map').district), '16061');
  await page.locator('[part=panel] h3', { hasText: /^\s*Eichsfeld\s*$/ }).waitFor();
  await page.locator('button.back').click();
  assert.equal(
    await page
      .locator('.row')
      .first()
      .evaluate((row) => row.localName),
    'button',
  );
  await close();
});

test('its names follow its width afterwards', async () => {
  const { page, release, close } = await slowPage(['--element', 'map'], /\.json/, { width: 900, height: 900 });
  release();
  await waitFor(page, isTaken);
  /** Which of the two forms of the names is seen. */
  const seen = () =>
    ['wide', 'narrow'].filter((form) =>
      [...document.querySelector('thilik-map').shadowRoot.querySelectorAll(`.names.${form} text`)].some(
        (name) => name.getBoundingClientRect().width > 0,
      ),
    );
  assert.deepEqual(await page.evaluate(seen), ['wide']);
  await page.setViewportSize({ width: 360, height: 900 });
  assert.deepEqual(await page.evaluate(seen), ['narrow']);
  await close();
});

test('what the reader has opened and focused meanwhile stays, and the page where it is', async () => {
  const { page, release, close } = await slowPage(['--element', 'map', '--district', '16070'], /\.js/, {
    width: 500,
    height: 700,
  });
  await page.locator('summary', { hasText: 'weitere Stellen' }).click();
  await page.evaluate(() => window.scrollTo(0, 300));
  const opened = () => {
    const { shadowRoot } = document.querySelector('thilik-map');
    return {
      open: [...shadowRoot.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent.trim()),
      focus: shadowRoot.activeElement?.textContent.trim(),
      page: window.scrollY,
    };
  };
  const before = await page.evaluate(opened);
  assert.deepEqual(before, {
    open: ['2 weitere Stellen', 'Hilfe für ganz Thüringen'],
    focus: '2 weitere Stellen',
    page: 300,
  });
  release();
  await waitFor(page, isTaken);
  assert.deepEqual(await page.evaluate(opened), before);
  await close();
});

test('a word typed into the search before the script searches afterwards', async () => {
  const { page, release, close } = await slowPage(['--element', 'contact-list'], /\.js/);
  await page.locator('input').pressSequentially('Jena');
  release();
  await waitFor(page, isTaken);
  assert.equal(await page.locator('input').inputValue(), 'Jena');
  await waitFor(page, () => {
    const { shadowRoot } = document.querySelector('thilik-contact-list');
    return shadowRoot.activeElement?.localName === 'input' && shadowRoot.querySelectorAll('[part=item]').length < 10;
  });
  await close();
});

/** `info@…` as Cloudflare writes it: each byte in hexadecimal, after the key that it is combined with. */
const asCloudflare = (mail) =>
  [0, ...Buffer.from(mail)].map((byte) => (byte ^ 90).toString(16).padStart(2, '0')).join('');

/** How services and systems in front of a page hide addresses; the script of each finds none in a shadow root. */
const hidings = {
  Cloudflare: (mail) =>
    `href="/cdn-cgi/l/email-protection#${asCloudflare(mail)}"><span class="__cf_email__" data-cfemail="${asCloudflare(mail)}">[email&#160;protected]</span>`,
  'Cloudflare, where the text is something else': (mail) =>
    `href="/cdn-cgi/l/email-protection#${asCloudflare(mail)}">E-Mail`,
  'TYPO3, a token': (mail) =>
    `href="#" data-mailto-token="${asCloudflare(mail)}" data-mailto-vector="1">${mail.replace('@', '(at)')}`,
  'TYPO3, a call': (mail) =>
    `href="javascript:linkTo_UnCryptMailto('${asCloudflare(mail)}');">${mail.replace('@', '(at)')}`,
  Joomla: (mail) =>
    `hidden><joomla-hidden-mail is-link="1" first="${asCloudflare(mail)}">Diese E-Mail-Adresse ist vor Spambots geschützt!</joomla-hidden-mail>`,
  'Drupal, SpamSpan': (mail) => `hidden><span class="spamspan">${mail.replace('@', '<span> [at] </span>')}</span>`,
  'characters of HTML': (mail) => {
    const coded = [...mail].map((sign) => `&#${sign.codePointAt(0)};`).join('');
    return `href="&#109;ailto:${coded}">${coded}`;
  },
  reversed: (mail) => `href="/kontakt"><bdo dir="rtl">${[...mail].reverse().join('')}</bdo>`,
  'document.write': (mail) => `href="/kontakt"><script>document.write('${asCloudflare(mail)}')</script>`,
  nothing: () => 'hidden>',
};

test('addresses that were hidden from robots on their way, in any way, are whole afterwards', async () => {
  const [map, list] = await Promise.all(
    ['map', 'contact-list'].map((element) => prerender(['--element', element, '--district', '16052'])),
  );
  const link = /<a[^>]* href="mailto:([^"]*)"[^>]*>[^]*?(?=<\/a>)/g;
  const hidden = Object.values(hidings).map((hide, index) =>
    (index > 0 ? list : map).out.replace(link, (_all, mail) => `<a ${hide(mail)}`),
  );
  const content = hidden.map((html) => `<div class="way">${html}</div>`).join('');
  const server = await startServer({ pages: { '/': pageAround(`${content}${script}`, { head }), '/favicon.ico': '' } });
  const { page, close } = await openPage(browser, { origin: server.origin });
  await page.goto(server.origin);
  const ways = '[...document.querySelectorAll(".way")].map((way) => way.querySelector("[data-state]")?.shadowRoot)';
  await waitFor(page, `${ways}.every((root) => root && !root.querySelector('style'))`);
  const links = await page.evaluate(
    `${ways}.map((root) => [...root.querySelectorAll('a[href^="mailto:"]')].map(({ href, textContent }) => [href, 'mailto:' + textContent.trim()]))`,
  );
  const wanted = [map, ...Object.keys(hidings).slice(1).fill(list)].map(({ out }) => out.match(link).length);
  assert.deepEqual(
    links.map(({ length }) => length),
    wanted,
  );
  for (const [href, text] of links.flat()) assert.equal(href, text);
  await close();
  await server.close();
});

test('when the content does not come, the element says so instead of waiting for ever', async () => {
  const { page, release, close } = await slowPage(['--element', 'contact-list'], /thilik\.js/);
  await page.route(/contacts\.json/, (route) => route.abort());
  release();
  await waitFor(page, () => document.querySelector('thilik-contact-list').dataset.state === 'error');
  assert.match(await page.locator('[role=alert]').innerText(), /konnten nicht geladen werden/);
  await close();
});

test('when the part that takes over does not come, the picture stays', async () => {
  const { page, errors, release, close } = await slowPage(['--element', 'map'], /thilik\.js/);
  await page.route(/chunks\/take-over/, (route) => route.abort());
  release();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('path[part=district]').count(), 22);
  assert.deepEqual(errors, []);
  await close();
});
