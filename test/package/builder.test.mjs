import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { axe } from '../helpers/axe.mjs';
import { aliveIn, copied, loud, openAll, startBuilder, valueOf } from '../helpers/builder.mjs';
import { openPage, until, waitFor } from '../helpers/page.mjs';
import { combine, sample } from '../helpers/sample.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

/** The builder itself; its code is tried in `builder-code.test.mjs`. */
let builder;
before(async () => (builder = await startBuilder()));
after(() => builder?.close());
const visit = (...options) => builder.visit(...options);

test('by keyboard alone: element, district, form, code', async () => {
  const { page, close } = await visit();
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
  // From the start of the page, past what is chosen already; each choice is one stop.
  const stops = [];
  while (stops.at(-1)?.text !== 'Kopieren' && stops.length < 60) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  console.log(`builder: ${stops.length} Tabs from the start to the first "Kopieren"`);
  assert.ok(stops.length <= 20, stops.map(({ id, name, text }) => id || name || text).join(' | '));
  await page.locator('h1').click();
  const radio = page.getByRole('radio', { name: 'Anlaufstellen', exact: true });
  assert.equal(await radio.count(), 1, 'a choice is named by its name alone; its sentence describes it');
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
  assert.equal(
    await page.getByRole('button', { name: 'An die Stelle auf der Seite: Kopiert', exact: true }).count(),
    1,
  );
  await page.keyboard.press('Tab');
  assert.equal(await page.innerText('#status'), '', 'nothing lies upon what has the focus');
  await close();
});

test('what is typed letter by letter is not corrected in mid-word, and what the code shows is told', async () => {
  const { page, errors, close } = await visit();
  const type = async (id, text) => {
    await page.focus(id);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  };
  const summary = () => page.innerText('#summary');
  assert.equal(await summary(), 'Zeigt: Integration in Thüringen. Form: Platzhalter und Skript.');
  await page.check('#element [value=story-card]');
  await page.focus('#story');
  await page.keyboard.type('Saalf');
  assert.match(await summary(), /^Zeigt: .?Hilfe bei der Gründung eines Vereins/);
  assert.match(await valueOf(page, 'code-body'), /data-story="saalfeld-rudolstadt"/);
  await page.check('#element [value=map]');
  await openAll(page);
  await type('#folder', '/amt/thilik');
  assert.equal(await valueOf(page, 'folder'), '/amt/thilik');
  assert.match(await valueOf(page, 'code-head'), /src="\/amt\/thilik\/thilik\.classic\.js"/);
  await page.check('#own-colours');
  await type('#colour-accent', '#7A1F5C');
  assert.equal(await valueOf(page, 'colour-accent'), '#7A1F5C', 'three digits on the way are no colour to be finished');
  assert.equal(await page.$('#colour-accent-wrong'), null);
  assert.match(await valueOf(page, 'code-css'), /--thilik-color-accent: #7a1f5c;/);
  await type('#colour-accent', '#fc0');
  await page.click('.instead');
  assert.match(
    await valueOf(page, 'colour-accent'),
    /^#[0-9a-f]{6}$/,
    'the better colour takes the place of the typed one',
  );
  await page.selectOption('#system', 'verwaltungsportal');
  assert.equal(await summary(), 'Zeigt: Integration in Thüringen. Form: Eingebettete Seite (iframe).');
  await close();
  assert.deepEqual(errors, []);
});

test('where the browser forbids copying, the text is marked and the person is told', async () => {
  const { page, close } = await visit('', { permissions: [] });
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.click('.part:has(#code-body) button');
  await waitFor(page, () => document.querySelector('#status').textContent.includes('Strg und C'));
  const marked = await page.evaluate(() => {
    const { id, selectionStart, selectionEnd, value } = document.activeElement;
    return [id, selectionStart, selectionEnd === value.length];
  });
  await close();
  assert.deepEqual(marked, ['code-body', 0, true]);
});

describe('what makes no sense', () => {
  test('in the address is as not given', async () => {
    const evil = encodeURIComponent('"><script>globalThis.broken=1</script>');
    const opening = '#%E0%A4%A&element=nonsense&district=99999&form=__proto__';
    const { page, errors, messages, foreign, close } = await visit(opening);
    const bodies = [await valueOf(page, 'code-body')];
    for (const hash of [
      `#contacts-src=${evil}&report-href=${evil}&folder=${evil}&story=${evil}&system=${evil}&basemap=${evil}&lang=${evil}`,
      '#element=story-card&story=gibt-es-nicht',
    ]) {
      await page.evaluate(async (value) => {
        const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = value;
        await arrived;
      }, hash);
      bodies.push(await valueOf(page, 'code-body'));
    }
    const broken = await page.evaluate(() => globalThis.broken);
    await close();
    assert.match(bodies[0], /^<div data-thilik="map">/);
    assert.match(bodies[1], /^<div data-thilik="map"/);
    assert.match(bodies[2], /^<div data-thilik="story-card" data-story="ilm-kreis">/);
    assert.doesNotMatch(bodies.join(), /<script/);
    assert.deepEqual([broken, errors, loud(messages), foreign], [undefined, [], [], []]);
  });

  test('in a field is told in words, and the code keeps the last good value', async () => {
    const { page, errors, foreign, close } = await visit('#district=16070');
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

    await page.fill('#contacts-src', 'kontakte.json');
    assert.match(await wrong('contacts-src'), /mit \/ oder https/);
    await page.fill('#contacts-src', 'https://anders.example/k.json');
    assert.match(await page.innerText('#preview-note'), /nicht Ihre eigenen/);
    assert.match(await valueOf(page, 'policy'), /connect-src https:\/\/static\.example\.org https:\/\/anders\.example/);
    await page.fill('#report-href', 'javascript:alert(1)');
    assert.match(await wrong('report-href'), /mailto:/);
    assert.doesNotMatch(await valueOf(page, 'code-body'), /javascript/);
    await close();
    assert.deepEqual([errors, foreign], [[], []], 'the preview asks no other host');
  });
});

test('colours that can’t be read are told in words, and one click makes them readable', async () => {
  const { page, errors, close } = await visit('#district=16070');
  await openAll(page);
  await page.check('#own-colours');
  assert.match(await page.innerText('#contrast'), /Alle Kontraste reichen aus/);
  await page.fill('#colour-accent', 'gelb');
  assert.match(await page.innerText('#colour-accent-wrong'), /Das ist keine Farbe/);
  await page.fill('#colour-accent', '#ffcc00');
  const told = await page.innerText('#contrast');
  assert.match(told, /Links sind schwer zu lesen\. Kontrast 1,5\u00a0:\u00a01, nötig sind 4,5\u00a0:\u00a01\./);
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
  await close();
  assert.deepEqual(errors, []);
});

test('on a narrow screen links lead to code and preview, and the choice stays', async () => {
  const { page, close } = await visit('#form=static&district=16070', { viewport: { width: 360, height: 800 } });
  for (const [link, id] of [
    ['Zum Code', 'code-heading'],
    ['Zur Vorschau', 'preview-heading'],
  ]) {
    await page.getByRole('link', { name: link }).press('Enter');
    const [focused, top] = await page.evaluate(() => [
      document.activeElement.id,
      document.activeElement.getBoundingClientRect().top,
    ]);
    assert.equal(focused, id);
    assert.ok(top >= 0 && top < 400, `${top} px`);
  }
  assert.equal(new URL(page.url()).hash, '#form=static&district=16070');
  assert.match(await valueOf(page, 'code-body'), /<h3>[^<]*Ilm-Kreis/);
  await close();
});

test('every further setting reaches the code and the preview, and leaves both again', async () => {
  const { page, errors, close } = await visit('#district=16070&form=module');
  const firstInPreview = () =>
    page.locator('#preview thilik-map .first').evaluate((first) => {
      const slotted = first.querySelector('slot')?.assignedElements()[0];
      return slotted?.outerHTML ?? '';
    });
  await page.locator('#district').focus();
  const word = { 'first-name': 'Büro <b>', 'first-phone': '03628 47-11', 'first-url': 'https://www.example.org/a' };
  for (const [id, value] of Object.entries(word)) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), id);
    await page.keyboard.type(value);
  }
  const written =
    '<span slot="first">Büro &lt;b&gt; · <a href="tel:+4936284711">03628 47-11</a> · <a href="https://www.example.org/a">example.org/a</a></span>';
  assert.ok((await valueOf(page, 'code-body')).includes(written));
  await until(async () => (await firstInPreview()) === written);
  await page.fill('#first-phone', 'auf Anfrage');
  await page.fill('#first-url', 'www.example.org');
  assert.match(await page.innerText('#first-phone-wrong'), /fehlt im Code/);
  assert.match(await page.innerText('#first-url-wrong'), /https:/);
  for (const id of Object.keys(word)) await page.fill(`#${id}`, '');
  assert.equal(await page.locator('#first .wrong').count(), 0);
  await until(async () => (await firstInPreview()) === '');
  await openAll(page);
  /** Attributes of the element in the code, and of the one in the preview, without what it sets itself. */
  const attributes = () =>
    page.evaluate(() => {
      const code = new DOMParser().parseFromString(document.querySelector('#code-body').value, 'text/html');
      return [code.body.firstElementChild, document.querySelector('#preview').firstElementChild].map((element) =>
        Object.fromEntries(
          element
            .getAttributeNames()
            .filter((name) => !['data-state', 'theme'].includes(name))
            .map((name) => [name, element.getAttribute(name)]),
        ),
      );
    });
  const set = async (isOn, boundaries, language, report) => {
    const switches = [
      '#scope [value="16070"]',
      '#scope [value="16051"]',
      '#topics [value=sport]',
      '#no-legend',
      '#no-persons',
    ];
    for (const each of switches) await page.setChecked(each, isOn);
    await page.selectOption('#boundaries', boundaries);
    await page.selectOption('#lang', language);
    await page.fill('#report-href', report);
  };
  await set(true, '2019', 'en', 'mailto:a@example.org');
  const shown = {
    district: '16070',
    scope: '16051 16070',
    topics: 'sport',
    lang: 'en',
    'no-persons': '',
    'no-legend': '',
    boundaries: '2019',
    'report-href': 'mailto:a@example.org',
  };
  assert.deepEqual(await attributes(), [shown, shown]);
  // The heading is none of the preview's page, and the builder asks no server for streets.
  await page.selectOption('#heading-level', '2');
  await page.selectOption('#basemap', 'basemapde-grau');
  assert.deepEqual(await attributes(), [{ ...shown, 'heading-level': '2', basemap: 'basemapde-grau' }, shown]);
  await page.selectOption('#heading-level', '3');
  await page.selectOption('#basemap', '');
  await set(false, 'today', '', '');
  assert.deepEqual(await attributes(), [{ district: '16070' }, { district: '16070' }]);
  for (const [element, name] of [
    ['contact-list', 'no-search'],
    ['offer-list', 'no-filter'],
  ]) {
    await page.click(`#element input[value=${element}]`);
    await page.check(`#${name}`);
    const shorter = { district: '16070', [name]: '' };
    assert.deepEqual(await attributes(), [shorter, shorter]);
  }
  await close();
  assert.deepEqual(errors, []);
});

test('the address of the builder holds the choice, for a colleague', async () => {
  const first = await visit();
  await first.page.click('#element input[value=offer-list]');
  await first.page.selectOption('#district', '16070');
  const { hash } = new URL(first.page.url());
  await first.close();
  const second = await visit(hash);
  assert.match(await valueOf(second.page, 'code-body'), /^<div data-thilik="offer-list" data-district="16070">/);
  await waitFor(second.page, () => document.querySelector('#preview thilik-offer-list')?.dataset.state === 'ready');
  await second.close();
});

test('the preview is the real thing in each form', async () => {
  const { page, close } = await visit('#district=16070');
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
  await close();
});

describe('the builder itself', () => {
  describe('is accessible and fits', () => {
    let visited;
    before(async () => {
      visited = await visit('#district=16070&colours=7a1f5c+f3e6ee+ffffff+1c2329');
      await aliveIn(visited.page, '#preview thilik-map');
    });
    after(() => visited?.close());

    const views = combine({ colorScheme: ['light', 'dark'], width: [320, 1280] });
    const isCorner = ({ colorScheme, width }) => (colorScheme === 'dark') === (width === 320);
    for (const { colorScheme, width } of sample(views, { isCorner })) {
      test(`${colorScheme}, ${width} px`, async () => {
        const { page, errors, messages } = visited;
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const closed = await axe(page);
        await openAll(page);
        await page.fill('#folder', '');
        const opened = await axe(page);
        const beyond = await sideways(page);
        await page.click('#form input[value=static]');
        const still = await axe(page);
        await page.fill('#folder', '/thilik/');
        await page.click('#form input[value=div]');
        await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = false)));
        assert.deepEqual([...closed, ...opened, ...still], []);
        assert.deepEqual(beyond, noneSideways);
        assert.deepEqual([errors, loud(messages)], [[], []]);
      });
    }
  });

  test('keeps nothing and asks nobody', async () => {
    const { page, foreign, failed, close } = await visit('#district=16070');
    await copied(page, 'code-body');
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    const missing = failed();
    await close();
    assert.deepEqual([kept, foreign, missing], [['', 0, 0, 0], [], []]);
  });

  test('says what to do when its content does not arrive', async () => {
    const { page, close } = await visit();
    await page.route(/contacts\.json/, (route) => route.fulfill({ status: 500 }));
    await page.reload();
    await waitFor(page, () => /konnten nicht geladen/.test(document.querySelector('#missing').textContent));
    assert.equal(await page.isVisible('#work'), false);
    await close();
  });
});

test('it runs from the sources too, with the guides beside it', async () => {
  const server = await createServer({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    cacheDir: 'node_modules/.vite-test-builder',
    logLevel: 'error',
    server: { host: '127.0.0.1', hmr: false, ws: false, watch: null },
    optimizeDeps: { entries: ['demo/builder/main.ts', 'src/define/all.ts'] },
  });
  try {
    await server.listen(0);
    const origin = `http://127.0.0.1:${server.httpServer.address().port}`;
    const { page, errors, close } = await openPage(builder.browser, { origin });
    await page.goto(`${origin}/demo/builder.html#district=16070`);
    await waitFor(page, () => document.querySelector('#preview thilik-map')?.dataset.state === 'ready');
    assert.match(await valueOf(page, 'code-body'), /Landratsamt Ilm-Kreis/);
    await page.click('#work a[href="guides/index.html"]');
    await page.click('a[href="typo3.html"]');
    assert.match(await page.innerText('h1'), /TYPO3/);
    await close();
    assert.deepEqual(errors, []);
  } finally {
    await server.close();
  }
});
