/** Page translators wrap and replace text nodes of ours: the words that stand there still belong to what is shown. */
import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import { contactJson, offerJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  listed,
  restOf,
  panelOf,
  settled,
  shape,
  show,
  showMap,
  toggle,
  type,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

/** What a translator does to the text nodes of an element. */
type Translator = (text: Text) => void;

const translators: Readonly<Record<string, Translator>> = {
  'wraps every text node': (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
  },
  'wraps every text node and replaces the words': (text) => {
    const font = document.createElement('font');
    font.textContent = `«${text.data}»`;
    text.replaceWith(font);
  },
  'replaces every text node': (text) => text.replaceWith(`«${text.data}»`),
};

function translate(element: Element, how: Translator): void {
  const walker = document.createTreeWalker(element.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) how(text);
}

/** Words without what the translator put around them. */
const plain = (node: Node | null | undefined) => words(node).replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();

/** Resolves when the words are what is expected, or match it. */
const says = (element: Element, node: () => Node | null | undefined, expected: string | RegExp) =>
  eventually(
    element,
    () => (typeof expected === 'string' ? plain(node()) === expected : expected.test(plain(node()))),
    String(expected),
  );

describe('a page translator', () => {
  const server = useServer();
  useWarnings();
  const failures: string[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent) =>
    failures.push(String('reason' in event ? event.reason : event.message));
  beforeEach(() => {
    failures.length = 0;
    addEventListener('unhandledrejection', listen);
    addEventListener('error', listen);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', listen);
    removeEventListener('error', listen);
    expect(failures).to.deep.equal([]);
  });

  for (const [name, how] of Object.entries(translators)) {
    describe(`that ${name}`, () => {
      it('leaves the panel of the map with the district that is selected', async () => {
        const map = await showMap('district="16053"');
        toggle(by(restOf(map), 'summary', '1 weitere Stelle'));
        translate(map, how);
        click(shape(map, '16077'));
        await settled(map);
        by(panelOf(map), 'heading', 'Altenburger Land');
        toggle(by(restOf(map), 'summary', '1 weitere Stelle'));
        const offices = map.shadowRoot!.querySelectorAll('.first, .contacts [part=item]');
        expect(offices).to.have.length(2);
        for (const office of offices) expect(plain(office)).to.match(/Altenburger Land/);
        expect(panelOf(map).textContent).not.to.match(/Jena/);
        translate(map, how);
        allBy(panelOf(map), 'button')[0]?.click();
        await says(map, () => map.shadowRoot?.querySelector('.index :is(h2, h3)'), 'Oder wählen Sie aus der Liste');
        expect(panelOf(map)).to.equal(null);
        expect(listed(map)).to.have.length(22);
      });

      it('leaves the map with its language, boundaries, topics, layers and names', async () => {
        const map = await showMap();
        translate(map, how);
        map.boundaries = '2019';
        await settled(map);
        translate(map, how);
        map.lang = 'en';
        await says(map, () => map.shadowRoot?.querySelector('.index :is(h2, h3)'), 'Or choose from the list');
        translate(map, how);
        map.topics = 'sport';
        await settled(map);
        translate(map, how);
        map.layers = 'stories';
        map.headingLevel = 2;
        await settled(map);
        translate(map, how);
        map.lang = 'de';
        map.layers = null;
        map.topics = '';
        map.boundaries = 'today';
        await settled(map);
        const fresh = await showMap('heading-level="2"');
        await eventually(map, () => rows(map).join() === rows(fresh).join(), 'the same rows');
        expect(names(map)).to.deep.equal(names(fresh));
      });

      it('leaves a failure with its retry, and what comes after it', async () => {
        const source = server.address('offline', JSON.stringify({ contacts: [contactJson()] }));
        const map = await showMap(`contacts-src="${source}" layers="contacts"`);
        const retry = by(map, 'button', 'Noch einmal versuchen');
        translate(map, how);
        retry.click();
        await eventually(map, () => map.dataset.state === 'ready' && allBy(map, 'alert').length === 0);
        translate(map, how);
        click(shape(map, '16053'));
        await settled(map);
        expect(plain(panelOf(map))).to.match(/Hier fragen Sie zuerst Stadtverwaltung Jena/);
      });

      it('leaves the card with the story that is shown', async () => {
        const map = await showMap('id="karte" story="jena"');
        const card = await show('thilik-story-card', '<thilik-story-card for="karte"></thilik-story-card>');
        by(card, 'button').click();
        await says(card, () => card.shadowRoot, /Zur Geschichte/);
        translate(card, how);
        map.story = 'gera';
        await says(card, () => card.shadowRoot, /Brücken zwischen Schule und Eltern/);
        expect(card.shadowRoot?.textContent).not.to.match(/Kitchen on the Run/);
        translate(card, how);
        by(card, 'button').click();
        await says(card, () => card.shadowRoot?.querySelector('.long'), /Zur Geschichte/);
        translate(card, how);
        card.lang = 'en';
        await says(card, () => by(card, 'button'), 'Close the story');
        translate(card, how);
        map.clearSelection();
        await says(card, () => card.shadowRoot, 'Choose a story on the map.');
      });

      it('leaves the offices with those that are found', async () => {
        const list = await show('thilik-contact-list');
        translate(list, how);
        type(by<HTMLInputElement>(list, 'searchbox', /(?:)/), 'Jena');
        await says(list, () => by(list, 'status'), '2 Anlaufstellen');
        const items = () => [...(list.shadowRoot?.querySelectorAll('[part=item]') ?? [])];
        for (const item of items()) expect(plain(item)).to.match(/^Jena /);
        translate(list, how);
        type(by<HTMLInputElement>(list, 'searchbox', /(?:)/), '');
        list.district = '16077';
        await says(list, () => by(list, 'status'), '7 Anlaufstellen');
        by(list, 'heading', 'Anlaufstellen: Altenburger Land');
        for (const item of items().slice(0, 2)) expect(plain(item)).to.match(/Altenburger Land/);
        translate(list, how);
        list.headingLevel = 2;
        list.lang = 'en';
        await says(list, () => list.shadowRoot?.querySelector('h2'), 'Contact points: Altenburger Land');
      });

      it('leaves the offers with those that are chosen', async () => {
        const offers = [
          offerJson({ id: 'a', name: { de: 'Ballspiel' }, topics: ['sport'], url: 'https://example.org/a' }),
          offerJson({ id: 'b', name: { de: 'Sprachtreff' }, topics: ['sprache'], url: 'https://example.org/b' }),
          offerJson({ id: 'c', name: { de: 'Sprechstunde' }, topics: ['sprache'], district: '16051' }),
        ];
        const source = server.address(JSON.stringify({ version: 1, offers }));
        const list = await show(
          'thilik-offer-list',
          `<thilik-offer-list mode="replace" src="${source}"></thilik-offer-list>`,
        );
        const topic = (index: number) => list.shadowRoot?.querySelectorAll<HTMLElement>('button.topic')[index];
        translate(list, how);
        topic(1)?.click();
        await says(list, () => by(list, 'status'), '2 von 3 Angeboten');
        expect(allBy(list, 'heading').map(plain)).to.deep.equal(['Angebote', 'Sprechstunde', 'Sprachtreff']);
        translate(list, how);
        topic(0)?.click();
        topic(1)?.click();
        await says(list, () => by(list, 'status'), '1 von 3 Angeboten');
        const item = list.shadowRoot?.querySelector('[part=item]');
        expect(words(item)).to.match(/Ballspiel/);
        expect(item?.querySelector('a')?.getAttribute('href')).to.equal('https://example.org/a');
        translate(list, how);
        topic(0)?.click();
        list.district = '16051';
        await says(list, () => by(list, 'status'), '1 Angebot');
        expect(allBy(list, 'heading').map(plain)).to.deep.equal(['Angebote: Erfurt', 'Sprechstunde']);
      });
    });
  }

  describe('that keeps to what must not be translated', () => {
    const translateTheRest = (element: Element) =>
      translate(element, (text) => {
        if (text.data.trim() && !text.parentElement?.closest('[translate=no]')) text.replaceWith(`«${text.data}»`);
      });
    const shownIn = (parts: Iterable<Element> | undefined) => [...(parts ?? [])].map(words);

    it('leaves names of districts, places and offices, and addresses as they are', async () => {
      const map = await showMap('district="16053"');
      const field = map.shadowRoot!.querySelector('input')!;
      const root = map.shadowRoot!;
      toggle(by(restOf(map), 'summary', /weitere Stelle/));
      await settled(map);
      translateTheRest(map);
      expect(shownIn(root.querySelectorAll('#answer-title'))).to.deep.equal(['Jena']);
      expect(shownIn(root.querySelectorAll('.neighbours a'))).to.include('Saale-Holzland-Kreis');
      expect(words(root.querySelector('.first'))).to.match(/ Stadtverwaltung Jena /);
      expect(words(root.querySelector('.contacts [part=item]'))).to.match(/Am Anger \d+, 077\d\d Jena /);
      field.focus();
      type(field, 'Bucha');
      const found = () => root.querySelectorAll('.found [role=option]');
      await eventually(map, () => found().length === 2 || null);
      translateTheRest(map);
      expect(shownIn(found())).to.deep.equal(['Bucha Saale-Holzland-Kreis', 'Bucha Saale-Orla-Kreis']);
      map.clearSelection();
      await eventually(map, () => listed(map).length === 22 || null);
      translateTheRest(map);
      expect(listed(map)).to.include('Altenburger Land').and.to.include('Eichsfeld');
      expect(listed(map).join(), 'no mark of the translator').not.to.match(/[«»]/);
    });
  });

  it('that takes away every text node makes nothing throw, and what changes is said', async () => {
    const gone = (text: Text) => text.remove();
    const map = await showMap('district="16053"');
    const list = await show('thilik-contact-list');
    translate(map, gone);
    translate(list, gone);
    click(shape(map, '16077'));
    list.district = '16077';
    await says(list, () => by(list, 'heading', /^Anlaufstellen/), 'Anlaufstellen: Altenburger Land');
    by(panelOf(map), 'heading', 'Altenburger Land');
    map.lang = list.lang = 'en';
    await says(list, () => list.shadowRoot?.querySelector('h3'), 'Contact points: Altenburger Land');
  });
});

const rows = (map: Element) => [...(map.shadowRoot?.querySelectorAll('.row') ?? [])].map(plain);
/** As they stand there: nothing that a translator puts into a drawing is to be seen. */
const names = (map: Element) =>
  [...(map.shadowRoot?.querySelectorAll('.names text') ?? [])].map(({ textContent }) =>
    textContent?.replace(/[«»]/g, '').trim(),
  );

describe('the language and direction of the page change while a map is open', () => {
  const { documentElement: page } = document;
  const before = { lang: page.lang, dir: page.dir, className: page.className };
  afterEach(() => Object.assign(page, before));

  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['ar-arb', 'rtl'],
    ['xx', 'ltr'],
    ['de_AT', 'ltr'],
    ['', 'rtl'],
    ['constructor', ''],
  ]) {
    it(`to "${lang}", which it does not have, and "${dir}": it stays German, from left to right, with its answer`, async () => {
      page.lang = 'de';
      const map = await showMap('district="16053"');
      // Content that the page's language has none of is marked as German.
      const answer = () => words(panelOf(map)).replace(/ nur auf Deutsch/g, '');
      const told = () => [map.shadowRoot!.querySelector('.root')!.getAttribute('lang'), answer()];
      const first = told();
      Object.assign(page, { lang, dir, className: 'translated-rtl' });
      await settled(map);
      await settled(map);
      expect(told()).to.deep.equal(first);
      const root = map.shadowRoot!.querySelector('.root')!;
      expect([first[0], getComputedStyle(root).direction]).to.deep.equal(['de', 'ltr']);
      // And it goes on in that language.
      click(shape(map, '16070'));
      await eventually(map, () => words(panelOf(map)).includes('Hier fragen Sie zuerst'));
    });
  }
});
