import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { axe } from '../helpers/axe.mjs';
import { launchBrowser, openPage, waitFor } from '../helpers/page.mjs';
import { combine, sample } from '../helpers/sample.mjs';
import { noneSideways, sideways } from '../helpers/sideways.mjs';

/** The editor as `npm start` serves it. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const storyText = (id) => readFileSync(`${root}geodata/stories/${id}.json`, 'utf8');

let server;
let browser;
let origin;

before(async () => {
  server = await createServer({
    configFile: `${root}vite.config.ts`,
    cacheDir: 'node_modules/.vite-test-editor',
    logLevel: 'error',
    server: { host: '127.0.0.1', hmr: false, ws: false, watch: null },
    // Found before the first test: a package found later would reload the page in the middle of it.
    optimizeDeps: { entries: ['demo/editor/main.ts', 'src/define/all.ts'] },
  });
  await server.listen(0);
  origin = `http://127.0.0.1:${server.httpServer.address().port}`;
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(context = {}) {
  const visited = await openPage(browser, { origin, acceptDownloads: true, ...context });
  const { page } = visited;
  await page.goto(`${origin}/demo/editor.html`);
  await waitFor(page, () => document.querySelectorAll('#example option').length === 17);
  return visited;
}

const fileOf = (text, name = 'jena.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

async function open(page, text, name) {
  await page.setInputFiles('#file', fileOf(text, name));
  await waitFor(page, () => !document.querySelector('#work').hidden);
}

async function download(page) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#bar .primary')]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const cardShows = (page, text) =>
  waitFor(
    page,
    (wanted) => (document.querySelector('#preview thilik-story-card')?.shadowRoot?.textContent ?? '').includes(wanted),
    { argument: text },
  );
const troubles = (page) => page.locator('#troubles li').allInnerTexts();
const openAll = (page) =>
  page.evaluate(() => document.querySelectorAll('details.section').forEach((each) => (each.open = true)));

/** The file with the member at the path changed. */
const changed = (text, change) => {
  const story = JSON.parse(text);
  change(story);
  return `${JSON.stringify(story, null, 2)}\n`;
};

test('a file opened, its headline changed: the card shows it, the download is the file with that change only', async () => {
  const { page, errors, foreign, close } = await visit();
  const own = changed(storyText('jena'), (story) => {
    story.place = { ...story.place, note: 'bleibt' };
    story['x-eigene'] = { liste: [1, null, 'ü'] };
  });
  await open(page, own);
  await cardShows(page, 'Kitchen on the Run');
  await page.fill('#f-headline', 'Die blaue Küche');
  await cardShows(page, 'Die blaue Küche');
  const { name, text } = await download(page);
  assert.equal(name, 'jena.json');
  assert.equal(
    text,
    changed(own, (story) => (story.headline.de = 'Die blaue Küche')),
  );
  assert.deepEqual([errors, foreign], [[], []]);
  await close();
});

test('each bundled file comes back byte for byte, without mistakes; the lists have a field for each member of their schema', async () => {
  const { page, close } = await visit();
  const isCorner = (file) => ['jena.json', 'wartburgkreis.json'].includes(file);
  for (const kind of ['offers', 'contacts']) {
    const [file, text] = [`${kind}.json`, readFileSync(`${root}geodata/${kind}.json`, 'utf8')];
    await page.selectOption('#example', kind);
    await page.click('#example-form button[type=submit]');
    await waitFor(page, (wanted) => document.querySelector('#bar .name').textContent === wanted, { argument: file });
    assert.deepEqual(await troubles(page), [], kind);
    assert.deepEqual(await download(page), { name: file, text });
    const schema = JSON.parse(readFileSync(`${root}geodata/schema/${kind}.schema.json`, 'utf8'));
    const members = Object.keys(schema.properties[kind].items.properties);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('#form [id^="f-"]')].map(({ id }) => /^f-(\w+)/.exec(id)[1]),
    );
    const isKept = (member) => ['ext', 'machineTranslated'].includes(member);
    assert.deepEqual(
      members.filter(
        (member) => !isKept(member) && !shown.includes(member) && !(member === 'topics' && shown.includes('topic')),
      ),
      [],
    );
  }
  for (const file of sample(readdirSync(`${root}geodata/stories`), { isCorner, more: 2 })) {
    const id = file.replace('.json', '');
    await page.selectOption('#example', id);
    await page.click('#example-form button[type=submit]');
    await waitFor(page, (wanted) => document.querySelector('#bar .name').textContent === wanted, { argument: file });
    assert.deepEqual(await troubles(page), [], id);
    assert.deepEqual(await download(page), { name: file, text: storyText(id) });
  }
  await close();
});

test('mistakes are told in German, lead to their field, and vanish', async () => {
  const { page, close } = await visit();
  await open(page, storyText('jena'));
  await page.fill('#f-title', '');
  await page.fill('#f-summary', 'Wort '.repeat(80).trim());
  await openAll(page);
  await page.fill('#f-asOf', 'gestern');
  await page.selectOption('#language', 'en');
  assert.deepEqual(
    (await troubles(page)).map((text) => text.replace(/\s+/g, ' ')),
    [
      'Fehler: Stand Das ist kein gültiges Datum. Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag: 2019, 2019-09 oder 2019-09-06.',
      'Fehler: Überschrift Der deutsche Text fehlt. Schreiben Sie die Überschrift.',
      'Hinweis: Kurztext Der Text hat 399 Zeichen, erlaubt sind 320. Kürzen Sie den Text auf höchstens 320 Zeichen.',
    ],
  );
  assert.equal(await page.locator('#bar .state').innerText(), '2 Fehler, 1 Hinweis');
  assert.equal(await page.locator('#preview-note').innerText(), '', 'what is sure is shown');

  await page.click('#troubles li:nth-child(2) a');
  const focused = await page.evaluate(() => [document.activeElement.id, document.querySelector('#language').value]);
  assert.deepEqual(focused, ['f-title', 'de']);
  assert.match(await page.locator('#f-title-mistakes').innerText(), /Schreiben Sie die Überschrift/);
  assert.equal(await page.getAttribute('#f-title', 'aria-invalid'), 'true');
  assert.equal(await page.locator('#f-summary-count').innerText(), '399 von 320 Zeichen');

  await page.keyboard.type('Neu');
  await page.fill('#f-summary', 'Kurz.');
  await page.fill('#f-asOf', '9.2019');
  await page.press('#f-asOf', 'Tab');
  assert.equal(await page.inputValue('#f-asOf'), '2019-09');
  await page.fill('#f-headline', 'Kurz und neu');
  assert.match(await page.locator('#troubles').innerText(), /Alles in Ordnung/);
  await cardShows(page, 'Kurz und neu');
  await close();
});

test('by keyboard alone: a figure is added, filled in, moved and removed, and the focus is never lost', async () => {
  const { page, close } = await visit();
  await open(page, storyText('jena'));
  const focusedId = () => page.evaluate(() => document.activeElement.id);
  const tabTo = async (id) => {
    for (let presses = 0; presses < 200; presses++) {
      if ((await focusedId()) === id) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${id} is not reached`);
  };
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate(
        () => document.activeElement.matches('summary') && /^\s*Zahlen/.test(document.activeElement.innerText),
      )
    )
      break;
  }
  await page.keyboard.press('Enter');
  await tabTo('f-figures-add');
  await page.keyboard.press('Enter');
  assert.equal(await focusedId(), 'f-figures[2].value');
  assert.equal((await troubles(page)).length, 2);
  await page.keyboard.type('18.036,5');
  await tabTo('f-figures[2].label');
  await page.keyboard.type('Teller');
  await tabTo('f-figures-up-2');
  await page.keyboard.press('Space');
  assert.equal(await focusedId(), 'f-figures-up-1');
  await page.keyboard.press('Space');
  assert.equal(await focusedId(), 'f-figures-down-0');
  const { text } = await download(page);
  assert.deepEqual(JSON.parse(text).figures[0], { value: 18036.5, label: { de: 'Teller' } });
  await page.focus('#f-figures-down-0');
  await tabTo('f-figures-remove-0');
  await page.keyboard.press('Enter');
  assert.equal(await focusedId(), 'f-figures-remove-0');
  assert.equal(await page.inputValue('[id="f-figures[0].value"]'), '25');
  assert.equal((await download(page)).text, storyText('jena'));
  await close();
});

test('translations: German beside the field, another language can be begun, an emptied one goes', async () => {
  const { page, close } = await visit();
  await open(
    page,
    changed(storyText('jena'), (story) => (story.review.en = 'reviewed')),
  );
  await page.fill('#f-summary', 'Ganz anders.');
  const [trouble] = await troubles(page);
  assert.match(trouble, /Der deutsche Text ist neu, „Englisch“ gilt aber noch als geprüft/);
  await page.selectOption('#language', 'en');
  assert.match(await page.locator('#f-summary-german').innerText(), /Ganz anders\./);
  await cardShows(page, 'In 2018 a kitchen');
  await page.fill('#f-title', '');
  await page.selectOption('#language', 'ar');
  await page.fill('#f-title', 'مطبخ');
  const story = JSON.parse((await download(page)).text);
  assert.deepEqual(Object.keys(story.title), ['de', 'de-simple', 'ar']);
  await close();
});

test('several paragraphs can be pasted at once', async () => {
  const { page, close } = await visit();
  await open(page, storyText('jena'));
  await page.fill('[id="f-body[0]"]', ' Eins.\n\nZwei\u00a0 und e.\u202fV. ');
  await page.press('[id="f-body[0]"]', 'Tab');
  const { body } = JSON.parse((await download(page)).text);
  assert.deepEqual(body.de.slice(0, 2), ['Eins.', 'Zwei und e.\u202fV.']);
  assert.equal(body.de.length, 6);
  await close();
});

test('a new story begins with what is missing; a place of the list fills in its coordinate', async () => {
  const { page, close } = await visit();
  await page.click('#new-stories');
  await openAll(page);
  assert.ok((await troubles(page)).length > 5);
  await page.fill('#f-title', 'Das Fest der Begegnung');
  await page.fill('#f-headline', 'Das Fest');
  await page.fill('#f-summary', 'Ein Fest.');
  await page.fill('[id="f-body[0]"]', 'Es war ein Fest.');
  assert.match(await page.locator('#preview-note').innerText(), /noch nicht zeigen/);
  await page.selectOption('#f-district', '16070');
  await page.selectOption('#f-place-known', { label: 'Arnstadt' });
  await page.check('#f-topic-sport');
  await page.fill('[id="f-asOf"]', '2019');
  await page.fill('[id="f-source.document"]', 'Programm des Festes, 2019');
  await page.fill('#f-number', '2.16');
  assert.equal(await page.inputValue('#f-id'), 'das-fest-der-begegnung', 'made of the title');
  await page.fill('#f-id', 'das-fest');
  await page.fill('#f-title', 'Das Fest der Begegnungen');
  assert.equal(await page.inputValue('#f-id'), 'das-fest', 'what somebody has written stays');
  assert.deepEqual(await troubles(page), []);
  await cardShows(page, 'Das Fest');
  const { name, text } = await download(page);
  const story = JSON.parse(text);
  assert.equal(name, 'das-fest.json');
  assert.deepEqual(story.place, {
    name: 'Arnstadt',
    lonLat: [10.952, 50.8405],
    precision: 'town',
    licence: 'GeoNames, CC BY 4.0',
  });
  assert.deepEqual(Object.keys(story), Object.keys(JSON.parse(storyText('jena'))));
  await close();
});

test('offers by keyboard: a list is begun, each mistake told as `thilik check` does, a field that is new in the schema is there', async () => {
  const { page, errors, close } = await openPage(browser, { origin, acceptDownloads: true });
  // As served to the page: a module made of the file.
  await page.route('**/offers.schema.json*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/\bcost\b/g, 'childcare') });
  });
  await page.goto(`${origin}/demo/editor.html`);
  await waitFor(page, () => document.querySelectorAll('#example option').length === 17);
  await page.click('#new-offers');
  await openAll(page);
  await waitFor(page, () => document.querySelectorAll('#troubles li').length > 5);
  assert.doesNotMatch((await troubles(page)).join(), /falsche Form/, 'what nobody has filled in yet is missing');
  await page.fill('#f-name', 'Sprachcafé');
  await page.selectOption('#f-kind', { label: 'Treffen' });
  await page.check('#f-topic-sprache');
  await page.selectOption('#f-district', '16053');
  await page.fill('#f-organisation', 'Verein Miteinander');
  await page.fill('#f-childcare', 'Im Raum nebenan.');
  await page.check('#f-spokenLanguages-ar');
  await page.selectOption('#f-registration', { label: 'nicht nötig' });
  await page.fill('#f-phone', '03641 12345, 03641 54321');
  await page.click('#f-dates-add');
  await page.fill('[id="f-dates[0].start"]', '13.06.2026 15:00 Uhr');
  await page.selectOption('#f-status', { label: 'läuft' });
  await page.fill('#f-asOf', '5.2026');
  await page.fill('[id="f-source.document"]', 'Aushang im Verein');
  assert.equal(await page.inputValue('#f-id'), 'sprachcafe');
  // The checks know the schema as it is on disk.
  const told = async () =>
    (await troubles(page)).map((text) => text.replace(/\s+/g, ' ')).filter((text) => !text.includes('childcare'));
  assert.deepEqual(await told(), [
    'Hinweis: Telefon Hier stehen mehrere Nummern: 03641 12345 und 03641 54321. Lassen Sie eine Nummer stehen; für die andere legen Sie einen Eintrag an, der sagt, wer dort abnimmt.',
  ]);
  await page.fill('#f-phone', '03641/12 345');
  assert.match((await told()).join(), /^Hinweis: Telefon Die Nummer .+ Schreiben Sie „03641 12345“\.$/);
  await page.fill('#f-phone', '03641 12345');
  assert.deepEqual(await told(), []);
  const shows = (words) =>
    waitFor(page, (wanted) => document.querySelector('#preview thilik-offer-list')?.shadowRoot?.textContent.includes(wanted), { argument: words }); // prettier-ignore
  for (const words of ['Sprachcafé', 'Arabisch', '13. Juni 2026']) await shows(words);

  await page.focus('#f-entry-add');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-name');
  await page.keyboard.type('Sprachcafé');
  assert.equal(await page.inputValue('#f-id'), 'sprachcafe-2');
  await page.fill('#f-name', 'Noch eins');
  await openAll(page);
  await page.fill('#f-id', 'sprachcafe');
  assert.match((await told()).join(), /^Fehler: Kennung Diese Kennung kommt zweimal vor\..*Sprachcafé/);
  await page.selectOption('#f-entry', '0');
  assert.match((await told()).join(), /^Noch eins \d Fehler$/);
  await page.selectOption('#language', 'en');
  await page.fill('#f-name', 'Language café');
  assert.match((await told())[0], /ob jemand die Übersetzung geprüft hat\. Wählen Sie bei jeder Übersetzung/);
  await page.selectOption('[id="f-review.en"]', { label: 'geprüft' });
  await page.fill('[id="f-review.en.by"]', 'Sprachschule Musterstadt');
  await page.fill('[id="f-review.en.on"]', '3.5.2026');
  await page.press('[id="f-review.en.on"]', 'Tab');
  await page.focus('#f-entry');
  await page.keyboard.press('ArrowDown');
  await waitFor(
    page,
    () => document.querySelector('#f-name').value === '' && document.querySelector('#f-entry').value === '1',
  );
  await page.click('.entries .remove');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-entry');
  assert.deepEqual(await told(), []);
  const { name, text } = await download(page);
  assert.equal(name, 'angebote.json');
  assert.deepEqual(JSON.parse(text).offers, [
    {
      id: 'sprachcafe',
      name: { de: 'Sprachcafé', en: 'Language café' },
      kind: 'meeting',
      topics: ['sprache'],
      district: '16053',
      place: null,
      dates: [{ start: '2026-06-13T15:00' }],
      organisation: 'Verein Miteinander',
      contacts: [],
      spokenLanguages: ['ar'],
      registration: false,
      childcare: { de: 'Im Raum nebenan.' },
      phone: '03641 12345',
      status: 'active',
      asOf: '2026-05',
      source: { document: 'Aushang im Verein' },
      review: { en: { by: 'Sprachschule Musterstadt', on: '2026-05-03' } },
    },
  ]);
  assert.deepEqual(errors, []);
  await close();
});

describe('a file that is no story is explained and changes nothing', () => {
  let visited;
  before(async () => {
    visited = await visit();
    await open(visited.page, storyText('jena'));
    await visited.page.fill('#f-title', 'Meins');
  });
  after(() => visited?.close());

  for (const [name, content, sentence] of [
    [
      'a comma too many',
      '{\n  "title": {\n    "de": "x",\n  }\n}',
      /„x\.json“ lässt sich nicht öffnen\. Zeile 3: .*Komma/,
    ],
    ['another encoding', Buffer.from('{"title": "Thüringen"}', 'latin1'), /UTF-8.*Speichern Sie/],
    ['nothing', '', /leer/],
    ['a list of stories', '{"stories": [{}, {}]}', /Liste mit 2 Erfolgsgeschichten.*einzelnen Geschichte/],
    ['other data', '{"places": []}', /keine Erfolgsgeschichte und keine Liste von Angeboten/],
  ]) {
    test(name, async () => {
      const { page, errors } = visited;
      // What the test before was told is no answer to this one.
      await page.evaluate(() => (document.querySelector('#failure').textContent = ''));
      await page.setInputFiles('#file', fileOf(content, 'x.json'));
      await waitFor(page, () => document.querySelector('#failure').textContent !== '');
      assert.match(await page.locator('#failure').innerText(), sentence);
      assert.equal(await page.inputValue('#f-title'), 'Meins');
      assert.deepEqual(errors, []);
    });
  }
});

test('members of a wrong type break nothing', async () => {
  const { page, errors, close } = await visit();
  await open(
    page,
    '{"id":5,"title":"Nur Text","figures":{},"body":[1],"topics":"sport","place":null,"period":[],"review":3}',
  );
  await openAll(page);
  assert.ok((await troubles(page)).length > 5);
  assert.equal(await page.inputValue('#f-title'), 'Nur Text');
  assert.deepEqual(errors, []);
  await close();
});

test('a file can be dropped on the page', async () => {
  const { page, close } = await visit();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'gera.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, storyText('gera'));
  await waitFor(page, () => document.querySelector('#bar .name')?.textContent === 'gera.json');
  await close();
});

test('changes are not lost unasked, and nothing is stored or sent', async () => {
  const { page, foreign, close } = await visit();
  const asked = [];
  const requests = [];
  await open(page, storyText('jena'));
  // In development the card's lazy parts are single source files.
  const isSource = (address) => new URL(address).pathname.startsWith('/src/');
  page.on('request', (request) => isSource(request.url()) || requests.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.fill('#f-title', 'Meins');
  await page.click('#new-stories');
  assert.equal(await page.inputValue('#f-title'), 'Meins');
  // Resolves before the question is asked, because the page may stay.
  const question = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await question;
  assert.deepEqual(asked, ['confirm', 'beforeunload']);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  assert.deepEqual(stored, [0, 0, '', 0, 0]);
  assert.deepEqual([foreign, requests], [[], []]);
  await close();
});

describe('axe finds nothing, and nothing scrolls sideways, in light and dark, at 320 and 1280 px', () => {
  let visited;
  before(async () => {
    visited = await visit();
  });
  after(() => visited?.close());

  const states = {
    closed: () => {},
    opened: async (page) => {
      await open(page, storyText('wartburgkreis'));
      await cardShows(page, 'Arbeitsperspektive');
      await openAll(page);
    },
    'with mistakes': async (page) => {
      await page.fill('#f-title', '');
      await page.fill('#f-summary', `${'Wort '.repeat(80)}${'x'.repeat(100)}`);
      await page.click('#f-links-add');
      await page.selectOption('#language', 'en');
    },
  };
  states['a list'] = async (page) => {
    await page.evaluate(() => (window.confirm = () => true));
    await open(page, readFileSync(`${root}geodata/contacts.json`, 'utf8'), 'contacts.json');
    await waitFor(page, () => document.querySelector('#bar .name').textContent.includes('contacts.json'));
    await openAll(page);
    await page.fill('#f-authority', '');
    await page.click('#f-alert-add');
  };
  const views = combine({ colorScheme: ['light', 'dark'], width: [320, 1280] });
  for (const state of Object.keys(states)) {
    test(state, async () => {
      const { page } = visited;
      await states[state](page);
      const isCorner = ({ colorScheme, width }) => (colorScheme === 'dark') === (width === 320);
      for (const { colorScheme, width } of sample(views, { isCorner })) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const found = await axe(page);
        assert.deepEqual([found, await sideways(page)], [[], noneSideways], `${colorScheme}, ${width} px`);
      }
    });
  }
});
