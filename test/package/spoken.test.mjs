import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchBrowser, openPage, until, waitFor } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { spoken } from '../helpers/spoken.mjs';

/**
 * Whole tasks by keyboard and by ear, on Chromium's accessibility tree: what comes in which order, what has the focus, and
 * what is announced. One page for all of them, as readers go on from one to the next.
 */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const tags = ['thilik-map', 'thilik-offer-list', 'thilik-contact-list', 'thilik-story-tour'];
const pageIn = (lang) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Seite</title>
  <link rel="stylesheet" href="/thilik/thilik.css"><script type="module" src="/thilik/thilik.js"></script>
  <main><h1>Seite</h1><h2>Teil</h2>${tags.map((tag) => `<${tag}></${tag}>`).join('')}</main>`;

const words = {
  de: {
    map: 'listbox: Karte mit 22 Landkreisen und Städten in Thüringen.',
    option: 'option: Erfurt, 1 Erfolgsgeschichte',
    office: ['Alle Landkreise und Städte', 'Hier fragen Sie zuerst', 'Internetseite'],
    topic: 'Sprache',
    offers: /^text: 5 von \d+ Angeboten$/,
    handOver: 'Angebote weitergeben',
    keep: /^button: Merken \S/,
    contacts: 'text: 2 Anlaufstellen',
    next: 'Weiter',
    story: ['text: 12 von 15', 'text: Geschichte 12 von 15: Mitbestimmen in Erfurt, Erfurt'],
    enlarge: ['Karte vergrößern', 'Ganze Karte zeigen'],
    controls: ['group: Karte bedienen', 'button: Vergrößern', 'button: Verkleinern'],
    inView: /^text: Sichtbar: .+\.$/,
  },
  en: {
    map: 'listbox: Map of the 22 rural districts and cities in Thuringia.',
    option: 'option: Erfurt, 1 success story',
    office: ['All districts and cities', 'Ask here first', 'Website'],
    topic: 'Language',
    offers: /^text: 5 of \d+ activities$/,
    handOver: 'Pass activities on',
    keep: /^button: Mark \S/,
    contacts: 'text: 2 contact points',
    next: 'Next',
    story: ['text: 12 of 15', /^text: Story 12 of 15: .+, Erfurt$/],
    enlarge: ['Enlarge the map', 'Show the whole map'],
    controls: ['group: Map controls', 'button: Zoom in', 'button: Zoom out'],
    inView: /^text: In view: .+\.$/,
  },
};

let browser;
before(async () => (browser = await launchBrowser()));
after(() => browser?.close());

const isLike = (line, wanted) => (wanted instanceof RegExp ? wanted.test(line) : line.startsWith(wanted));

for (const [lang, says] of Object.entries(words)) {
  describe(`by ear, in ${lang}`, () => {
    let server;
    let page;
    let opened;
    before(async () => {
      server = await startServer({ folders: { '/thilik/': dist }, pages: { '/': pageIn(lang), '/favicon.ico': '' } });
      opened = await openPage(browser, {
        origin: server.origin,
        viewport: { width: 1100, height: 900 },
        reducedMotion: 'reduce',
      });
      ({ page } = opened);
      await page.goto(server.origin);
      await waitFor(page, (all) => all.every((tag) => document.querySelector(tag)?.dataset.state === 'ready'), {
        argument: tags,
      });
    });
    after(async () => {
      await opened?.close();
      await server?.close();
    });

    /** Waits until these lines come in this order, with others between them; resolves with what is spoken then. */
    async function hears(...wanted) {
      let lines = [];
      const missing = () => {
        let at = -1;
        return wanted.find((each) => {
          const next = lines.findIndex((line, index) => index > at && isLike(line, each));
          at = next;
          return next < 0;
        });
      };
      try {
        await until(async () => {
          lines = await spoken(page);
          return missing() === undefined;
        });
      } catch {
        assert.fail(`not heard in this order: ${missing()}\n${lines.join('\n')}`);
      }
      return lines;
    }
    const focus = (tag, name) => page.locator(tag).getByRole('button', { name, exact: true }).first().focus();

    test('the page at its start: the question first, then map and list; nothing is announced by itself', async () => {
      const lines = await hears(
        'combobox: ',
        'button: ',
        says.map,
        says.option,
        `button: ${says.enlarge[0]}`,
        'button: Erfurt',
      );
      const map = lines.slice(
        0,
        lines.findIndex((line) => line.startsWith('heading: Angebote') || line.startsWith('heading: Activities')),
      );
      assert.equal(map.at(-1), 'status', 'the status of the map is empty');
    });

    test('the office for Bickenriede', async () => {
      const [back, first, website] = says.office;
      await page.locator('thilik-map input').focus();
      await page.keyboard.insertText('Bickenriede');
      await hears('combobox: ', 'listbox: ', 'option: Bickenriede', 'status', 'text: 1 ');
      await page.keyboard.press('Enter');
      await hears(
        'region: Eichsfeld (Bickenriede)',
        `button: ${back}`,
        'heading: Eichsfeld (Bickenriede) (focused)',
        `heading: ${first}`,
        'text: Landratsamt Eichsfeld',
        `link: ${website}`,
        /^link: 0[\d ]+/,
        says.map,
        'option: Eichsfeld',
      );
    });

    test('the offers on language courses', async () => {
      await page
        .locator('thilik-offer-list')
        .getByRole('button', { name: new RegExp(`^${says.topic}`) })
        .focus();
      await page.keyboard.press('Enter');
      await hears(new RegExp(`^button: ${says.topic} \\(5 .*\\) \\(pressed, focused\\)$`), 'status', says.offers);
    });

    test('the list to hand over', async () => {
      await focus('thilik-offer-list', says.handOver);
      await page.keyboard.press('Enter');
      await hears(
        `button: ${says.handOver} (expanded, focused)`,
        `group: ${says.handOver}`,
        'status',
        'text: ',
        says.keep,
      );
    });

    test('the contact for Mühlhausen', async () => {
      await page.locator('thilik-contact-list input').focus();
      await page.keyboard.insertText('Mühlhausen');
      await hears(
        /^searchbox: .*\(focused\)$/,
        'status',
        says.contacts,
        'text: Unstrut-Hainich-Kreis',
        'heading: ',
        /^link: 0[\d ]+/,
      );
    });

    test('story 12 on the tour', async () => {
      await focus('thilik-story-tour', says.next);
      await page.keyboard.type('12');
      await hears(says.story[0], 'text: 12', 'text: Erfurt', /^heading: .*\(focused\)$/, 'status', says.story[1]);
    });

    test('the street map and back', async () => {
      const [open, close] = says.enlarge;
      await focus('thilik-map', open);
      await page.keyboard.press('Enter');
      const lines = await hears(says.map, ...says.controls, says.inView, `button: ${close} (expanded, focused)`);
      assert.ok(!lines.some((line) => line.startsWith('img')), 'the canvas is silent');
      await page.keyboard.press('Enter');
      await hears(says.map, `button: ${open} (collapsed, focused)`);
      await until(async () => !(await spoken(page)).includes(says.controls[0]));
      assert.deepEqual(opened.errors, []);
    });
  });
}
