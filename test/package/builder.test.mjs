import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';

/** The builder as a webmaster has it: in the built folder, which lies on their server as `thilik`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist/`;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
/** All that were started: one left open by a failing test would keep the process alive. */
const servers = [];
async function serve(options) {
  const server = await startServer(options);
  servers.push(server);
  return server;
}
before(async () => (browser = await launchBrowser()));
after(async () => {
  await browser?.close();
  for (const server of servers) await server.close();
});

const isLoud = (message) => /^(error|warning)/.test(message);

async function axe(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Opens the builder on a server of its own. */
async function visit(hash = '', context = {}) {
  const server = await serve({ folders: { '/thilik/': dist }, pages: { '/favicon.ico': '' } });
  const visited = await openPage(browser, {
    origin: server.origin,
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
    ...context,
  });
  await visited.page.goto(`${server.origin}/thilik/builder.html${hash}`);
  await waitFor(visited.page, () => !document.querySelector('#work').hidden);
  return {
    ...visited,
    server,
    leave: async () => {
      await visited.close();
      await server.close();
    },
  };
}

const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
const valueOf = (page, id) => page.evaluate((name) => document.getElementById(name)?.value ?? '', id);

/** What the button beside a text puts on the clipboard. */
async function copied(page, id) {
  if (!(await page.$(`#${id}`))) return '';
  await page.click(`.part:has(#${id}) button`);
  await waitFor(page, () => /^Kopiert: /.test(document.querySelector('#status').textContent));
  // Firefox and Chromium on Windows give other line breaks.
  return (await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, '');
}

/** A plain page as a webmaster writes it, with the copied code in its places. */
const plainPage = (head, body) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Integration</title>${head}</head>
<body><main><h1>Landkreis</h1><h2>Integration</h2>
${body}
</main></body></html>`;

/** Opens a page under a policy that allows nothing but the line that the builder gave. */
async function openUnder(policy, html, { path = '/seite.html' } = {}) {
  const server = await serve({
    folders: { '/thilik/': dist },
    pages: { '/favicon.ico': '' },
    rules: [],
  });
  const page = await openPage(browser, { origin: server.origin });
  await page.page.route(`${server.origin}${path}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` },
      body: html,
    }),
  );
  await page.page.goto(server.origin + path);
  const leave = async () => {
    await page.close();
    await server.close();
  };
  return { ...page, server, leave };
}

const aliveIn = (target, tag) =>
  waitFor(target, (name) => document.querySelector(name)?.dataset.state === 'ready', { argument: tag });

/** How a new user sees that it works, by form. */
const works = {
  div: (page, tag) => aliveIn(page, tag),
  module: (page, tag) => aliveIn(page, tag),
  classic: (page, tag) => aliveIn(page, tag),
  iframe: async (page, tag) => {
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await aliveIn(frame, tag);
    // The script of the frame has made it as high as its content.
    await waitFor(page, () => document.querySelector('iframe').style.height.endsWith('px'));
  },
  static: async (page) => {
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
    assert.match(await page.innerText('main'), /Landratsamt Ilm-Kreis/);
  },
};

/** Seconds of the keystroke-level model (Card, Moran, Newell 1980): think, point, press, type; home to the keyboard. */
const seconds = { think: 1.35, point: 1.1, press: 0.2, key: 0.28, home: 0.4 };

/** A person with a mouse: counts what they do. */
function person(page) {
  const steps = [];
  const click = async (what, selector) => {
    steps.push([what, seconds.think + seconds.point + seconds.press]);
    await page.click(selector);
  };
  const choose = async (what, selector, label) => {
    steps.push([what, 2 * (seconds.think + seconds.point + seconds.press)]);
    await page.selectOption(selector, { label });
  };
  const paste = (what) => steps.push([what, 3 * seconds.think + seconds.point + seconds.home + 2 * seconds.key]);
  return { steps, click, choose, paste };
}

describe('from opening the builder to a working page, as a new user', () => {
  for (const form of Object.keys(works)) {
    test(form, async () => {
      const start = performance.now();
      const { page, errors, messages, foreign, leave } = await visit();
      const user = person(page);
      await user.choose('Kreis wählen', '#district', 'Ilm-Kreis');
      if (form !== 'div') {
        await user.click('Form aufklappen', '#forms summary');
        await user.click('Form wählen', `#form input[value=${form}]`);
      }
      const [head, body] = [await copied(page, 'code-head'), await copied(page, 'code-body')];
      if (head) await user.click('Kopf kopieren', '.part:has(#code-head) button');
      if (head) user.paste('Kopf einfügen');
      await user.click('Code kopieren', '.part:has(#code-body) button');
      user.paste('Code einfügen');
      await openAll(page);
      const policy = await valueOf(page, 'policy');
      await leave();
      assert.deepEqual([errors, messages.filter(isLoud), foreign], [[], [], []], 'the builder');

      const opened = await openUnder(policy, plainPage(head, body));
      await works[form](opened.page, 'thilik-map');
      const script = (performance.now() - start) / 1000;
      await opened.page.waitForLoadState('networkidle');
      const violations = await axe(opened.page);
      const failed = opened.server.requests.filter(({ status }) => status !== 200);
      await opened.leave();
      const human = user.steps.reduce((sum, [, each]) => sum + each, 0);
      console.log(
        `${form}: ${user.steps.length} steps, about ${human.toFixed(0)} s by the keystroke-level model ` +
          `(${user.steps.map(([what]) => what).join(' → ')}); the script took ${script.toFixed(1)} s`,
      );
      assert.ok(human < 60, `${human} s`);
      assert.deepEqual(violations, []);
      assert.deepEqual([opened.errors, opened.messages.filter(isLoud), opened.foreign, failed], [[], [], [], []]);
    });
  }
});

describe('every element works in every form', () => {
  const lists = {
    'story-card': 'story=jena',
    'contact-list': 'district=16053',
    'offer-list': 'district=16053&topics=begegnung+sport',
  };
  for (const [element, rest] of Object.entries(lists)) {
    test(element, async () => {
      const { page, leave } = await visit(`#element=${element}&${rest}&lang=en&heading=2&persons=no`);
      await openAll(page);
      const pages = [];
      for (const form of Object.keys(works)) {
        await page.click(`#form input[value=${form}]`);
        const parts = [];
        for (const id of ['code-head', 'code-body', 'policy']) parts.push(await valueOf(page, id));
        pages.push([form, ...parts]);
      }
      await leave();
      for (const [form, head, body, policy] of pages) {
        const html = plainPage(head, body).replace('<h2>Integration</h2>', '');
        const { page: opened, errors, messages, leave: close } = await openUnder(policy, html);
        if (form === 'static') assert.match(await opened.innerText('main'), /Jena/);
        else await works[form](opened, `thilik-${element}`);
        const violations = await axe(opened);
        await close();
        assert.deepEqual([violations, errors, messages.filter(isLoud)], [[], [], []], form);
      }
    });
  }
});

test('the saved page works where it is put', async () => {
  const { page, leave } = await visit('#district=16070&form=module&colours=7a1f5c+f3e6ee+ffffff+1c2329&heading=4');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  assert.equal(file.suggestedFilename(), 'thilik-map.html');
  const html = readFileSync(await file.path(), 'utf8');
  await leave();
  const allowed = "script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'";
  const { page: saved, errors, messages, leave: close } = await openUnder(allowed, html);
  await aliveIn(saved, 'thilik-map');
  const fill = () =>
    getComputedStyle(document.querySelector('thilik-map').shadowRoot.querySelector('[data-ags="16070"]')).fill;
  await waitFor(saved, () => document.querySelector('thilik-map').shadowRoot.querySelector('[data-ags="16070"]'));
  await saved.emulateMedia({ reducedMotion: 'reduce' });
  assert.equal(await saved.evaluate(fill), 'rgb(122, 31, 92)');
  const violations = await axe(saved);
  await close();
  assert.deepEqual([violations, errors, messages.filter(isLoud)], [[], [], []]);
});

test('a file that is not the one of this version does not run, and the words stay', async () => {
  const { page, leave } = await visit('#district=16070&form=classic');
  const [head, body] = [await valueOf(page, 'code-head'), await valueOf(page, 'code-body')];
  await leave();
  assert.equal([...head.matchAll(/integrity="sha384-/g)].length, 2);
  const wrong = head.replace(/sha384-.{10}(?=[^>]*><\/script>)/, 'sha384-AAAAAAAAAA');
  assert.notEqual(wrong, head);
  const {
    page: opened,
    messages,
    leave: close,
  } = await openUnder("script-src 'self'; style-src 'self'; connect-src 'self'", plainPage(wrong, body));
  await opened.waitForLoadState('networkidle');
  assert.equal(await opened.evaluate(() => document.querySelector('thilik-map').shadowRoot), null);
  assert.match(await opened.innerText('thilik-map'), /Landratsamt Ilm-Kreis/);
  await close();
  assert.match(messages.join('\n'), /integrity/);
});

test('by keyboard alone: element, district, form, code', async () => {
  const { page, leave } = await visit();
  const focused = () =>
    page.evaluate(() => {
      const { id, value, name, localName, textContent } = document.activeElement;
      return { id, value, name, localName, text: textContent.trim() };
    });
  const tabTo = async (isThere, most = 40) => {
    const seen = [];
    for (let i = 0; i < most; i++) {
      await page.keyboard.press('Tab');
      const now = await focused();
      seen.push(now.id || now.name || now.text || now.localName);
      if (isThere(now)) return now;
    }
    throw new Error(`not reached: ${seen.join(' | ')}`);
  };
  await tabTo(({ name }) => name === 'element');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await waitFor(page, () => document.querySelector('#preview thilik-contact-list'));
  assert.equal((await focused()).value, 'contact-list', 'the focus stays on the choice');
  await tabTo(({ id }) => id === 'district', 3);
  await page.keyboard.type('Erf');
  await waitFor(page, () => document.querySelector('#district').value === '16051');
  await tabTo(({ id }) => id === 'system', 3);
  await page.keyboard.type('TYPO');
  await waitFor(page, () => document.querySelector('#system').value === 'typo3');
  await tabTo(({ text }) => text.startsWith('Form:'), 4);
  await page.keyboard.press('Enter');
  await tabTo(({ name }) => name === 'form', 3);
  await page.keyboard.press('ArrowDown');
  await waitFor(page, () => document.querySelector('#code-body').value.startsWith('<thilik-contact-list'));
  await tabTo(({ text }) => text.startsWith('Weitere'), 3);
  await tabTo(({ id }) => id === 'code-head', 6);
  const button = await tabTo(({ localName }) => localName === 'button', 3);
  assert.equal(button.text, 'Kopieren');
  await page.keyboard.press('Enter');
  await waitFor(page, () => /^Kopiert: An die Stelle/.test(document.querySelector('#status').textContent));
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<thilik-contact-list district="16051">/);
  assert.match((await focused()).text, /Kopiert/, 'the focus stays on the button');
  await leave();
});

test('where the browser forbids copying, the text is marked and the person is told', async () => {
  const { page, leave } = await visit('', { permissions: [] });
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.click('.part:has(#code-body) button');
  await waitFor(page, () => document.querySelector('#status').textContent.includes('Strg und C'));
  const marked = await page.evaluate(() => {
    const { id, selectionStart, selectionEnd, value } = document.activeElement;
    return [id, selectionStart, selectionEnd === value.length];
  });
  await leave();
  assert.deepEqual(marked, ['code-body', 0, true]);
});

describe('what makes no sense', () => {
  test('in the address is as not given', async () => {
    const evil = encodeURIComponent('"><script>globalThis.broken=1</script>');
    for (const hash of [
      '#%E0%A4%A&element=nonsense&district=99999&form=__proto__',
      `#contacts=${evil}&report=${evil}&folder=${evil}&story=${evil}&system=${evil}`,
      `#element=story-card&story=gibt-es-nicht`,
    ]) {
      const { page, errors, messages, foreign, leave } = await visit(hash);
      const body = await valueOf(page, 'code-body');
      const broken = await page.evaluate(() => globalThis.broken);
      await leave();
      assert.match(body, /^<div data-thilik="(map|story-card)"/, hash);
      assert.doesNotMatch(body, /<script|story="gibt/);
      assert.deepEqual([broken, errors, messages.filter(isLoud), foreign], [undefined, [], [], []], hash);
    }
  });

  test('in a field is told in words, and the code keeps the last good value', async () => {
    const { page, errors, foreign, leave } = await visit('#district=16070');
    await openAll(page);
    const wrong = (id) => page.innerText(`#${id}-wrong`);
    await page.fill('#folder', 'javascript:alert(1)');
    assert.match(await wrong('folder'), /keine Adresse eines Ordners/);
    assert.equal(await page.getAttribute('#folder', 'aria-invalid'), 'true');
    assert.match(await valueOf(page, 'code-head'), /src="\/thilik\/thilik\.classic\.js"/);
    await page.fill('#folder', 'https://static.example.org/thilik');
    assert.equal(await page.$('#folder-wrong'), null);
    assert.match(await valueOf(page, 'code-head'), /https:\/\/static\.example\.org\/thilik\/thilik\.classic\.js/);
    assert.match(await valueOf(page, 'policy'), /script-src https:\/\/static\.example\.org;/);
    assert.match(await valueOf(page, 'privacy'), /static\.example\.org/);

    await page.fill('#contacts', 'kontakte.json');
    assert.match(await wrong('contacts'), /mit \/ oder https/);
    await page.fill('#contacts', 'https://anders.example/k.json');
    assert.match(await page.innerText('#preview-note'), /nicht Ihre eigenen/);
    assert.match(await valueOf(page, 'policy'), /connect-src https:\/\/static\.example\.org https:\/\/anders\.example/);
    await page.fill('#report', 'javascript:alert(1)');
    assert.match(await wrong('report'), /mailto:/);
    assert.doesNotMatch(await valueOf(page, 'code-body'), /javascript/);
    await leave();
    assert.deepEqual([errors, foreign], [[], []], 'the preview asks no other host');
  });
});

test('colours that can’t be read are told in words, and one click makes them readable', async () => {
  const { page, errors, leave } = await visit('#district=16070');
  await openAll(page);
  await page.check('#own-colours');
  assert.match(await page.innerText('#contrast'), /Alle Kontraste reichen aus/);
  await page.fill('#colour-accent', 'gelb');
  assert.match(await page.innerText('#colour-accent-wrong'), /Das ist keine Farbe/);
  await page.fill('#colour-accent', '#ffcc00');
  const told = await page.innerText('#contrast');
  assert.match(told, /Links sind schwer zu lesen\. Kontrast 1,5 : 1, nötig sind 4,5 : 1\./);
  assert.match(told, /erkennt die Auswahl nicht/);
  await page.click('.instead');
  assert.match(await page.innerText('#contrast'), /Alle Kontraste reichen aus/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'colour-accent', 'the focus is not lost');
  const css = await valueOf(page, 'code-css');
  const accent = await valueOf(page, 'colour-accent');
  assert.match(css, new RegExp(`--thilik-color-accent: ${accent};`));
  const shown = await page.evaluate(() =>
    getComputedStyle(document.querySelector('#preview thilik-map')).getPropertyValue('--thilik-color-accent'),
  );
  assert.equal(shown, accent, 'the preview has the colour');
  await leave();
  assert.deepEqual(errors, []);
});

test('the address of the builder holds the choice, for a colleague', async () => {
  const first = await visit();
  await first.page.click('#element input[value=offer-list]');
  await first.page.selectOption('#district', '16070');
  const { hash } = new URL(first.page.url());
  await first.leave();
  const second = await visit(hash);
  assert.match(await valueOf(second.page, 'code-body'), /^<div data-thilik="offer-list" data-district="16070">/);
  await waitFor(second.page, () => document.querySelector('#preview thilik-offer-list')?.dataset.state === 'ready');
  await second.leave();
});

test('the preview is the real thing in each form', async () => {
  const { page, leave } = await visit('#district=16070');
  await openAll(page);
  await waitFor(page, () => document.querySelector('#preview thilik-map')?.dataset.state === 'ready');
  await page.click('#form input[value=iframe]');
  const frame = await (await page.waitForSelector('#preview iframe[src]')).contentFrame();
  await aliveIn(frame, 'thilik-map');
  assert.equal(await frame.evaluate(() => document.querySelector('thilik-map').district), '16070');
  await page.click('#form input[value=static]');
  const words = await (await page.waitForSelector('#preview iframe[srcdoc]')).contentFrame();
  await words.waitForSelector('svg');
  assert.match(await words.locator('body').innerText(), /Landratsamt Ilm-Kreis/);
  await leave();
});

describe('the builder itself', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      test(`is accessible and fits, ${colorScheme}, ${width} px`, async () => {
        const hash = '#district=16070&colours=7a1f5c+f3e6ee+ffffff+1c2329';
        const { page, errors, messages, leave } = await visit(hash, { colorScheme, viewport: { width, height: 900 } });
        await waitFor(page, () => document.querySelector('#preview thilik-map')?.dataset.state === 'ready');
        const closed = await axe(page);
        await openAll(page);
        await page.fill('#folder', '');
        const opened = await axe(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await page.click('#form input[value=static]');
        const still = await axe(page);
        await leave();
        assert.deepEqual([...closed, ...opened, ...still], []);
        assert.ok(overflow <= 0, `${overflow} px`);
        assert.deepEqual([errors, messages.filter(isLoud)], [[], []]);
      });
    }
  }

  test('keeps nothing and asks nobody', async () => {
    const { page, foreign, server, leave } = await visit('#district=16070');
    await copied(page, 'code-body');
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    const failed = server.requests.filter(({ status }) => status !== 200);
    await leave();
    assert.deepEqual([kept, foreign, failed], [['', 0, 0, 0], [], []]);
  });

  test('says what to do when its content does not arrive', async () => {
    const { page, server, leave } = await visit();
    server.rules.push({ match: /contacts\.json/, status: 500 });
    await page.reload();
    await waitFor(page, () => /konnten nicht geladen/.test(document.querySelector('#missing').textContent));
    assert.equal(await page.isVisible('#work'), false);
    await leave();
  });
});

test('it runs from the sources too, with the guides beside it', async () => {
  const server = await createServer({
    configFile: `${root}vite.config.ts`,
    cacheDir: 'node_modules/.vite-test-builder',
    logLevel: 'error',
    server: { host: '127.0.0.1', hmr: false, ws: false, watch: null },
    optimizeDeps: { entries: ['demo/builder/main.ts', 'src/define/all.ts'] },
  });
  servers.push(server);
  await server.listen(0);
  const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
  const { page, errors, close } = await openPage(browser, { origin });
  await page.goto(`${origin}/demo/builder.html#district=16070`);
  await waitFor(page, () => document.querySelector('#preview thilik-map')?.dataset.state === 'ready', {
    timeoutMs: 30_000,
  });
  assert.match(await valueOf(page, 'code-body'), /Landratsamt Ilm-Kreis/);
  await page.click('#work a[href="guides/index.html"]');
  await page.click('a[href="typo3.html"]');
  assert.match(await page.innerText('h1'), /TYPO3/);
  await close();
  await server.close();
  assert.deepEqual(errors, []);
});
