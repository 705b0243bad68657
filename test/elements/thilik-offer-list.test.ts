import { expect, nextFrame } from '@open-wc/testing';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import type { ThilikOfferList } from '../../src/elements/thilik-offer-list/thilik-offer-list.ts';
import { offerJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  inState,
  needsFrames,
  place,
  record,
  settled,
  shape,
  show,
  showMap,
  toggle,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const list = (attributes = '') => show('thilik-offer-list', `<thilik-offer-list ${attributes}></thilik-offer-list>`);
/** A list with all its entries, as paper has them: how many fit the first page depends on font and width. */
async function whole(attributes = ''): Promise<ThilikOfferList> {
  const element = await list(attributes);
  window.dispatchEvent(new Event('beforeprint'));
  await settled(element);
  return element;
}
const items = (element: ThilikOfferList) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? []),
];
const shown = (element: ThilikOfferList) => items(element).filter((item) => !item.hidden);
const topic = (element: ThilikOfferList, name: RegExp) => by(element, 'button', name);
const file = (...offers: object[]) => JSON.stringify({ version: 1, offers });
const pressed = (element: ThilikOfferList) =>
  [...(element.shadowRoot?.querySelectorAll('[aria-pressed=true]') ?? [])].map(words);

/** Presses a topic as a reader does. */
async function press(element: ThilikOfferList, name: RegExp): Promise<void> {
  topic(element, name).click();
  await settled(element);
}

describe('thilik-offer-list', () => {
  const server = useServer();
  const warnings = useWarnings();

  describe('an entry', () => {
    it('says what the offer is, when, by whom, for whom, where, and since when that is known', async () => {
      const element = await whole('district="16069"');
      const [first, second, third] = items(element).map(words);
      expect(items(element)).to.have.length(3);
      by(element, 'heading', 'Netzwerk für Ehrenamtliche in der Flüchtlingsarbeit');
      expect(first).to.match(/Netzwerk · lief 2019 Wann Laufend \(Stand 2019\) Träger Netzwerkstelle .* Für wen /);
      expect(first).to.match(/Ganzer Kreis oder mehrere Orte Landkreis Hildburghausen /);
      expect(first).to.match(
        / Ehrenamt Netzwerk und Steuerung aus dem Jahr 2019 · Einzelheiten und Quelle · Netzwerk für Ehrenamtliche in der Flüchtlingsarbeit$/,
      );
      expect(second).to.match(/Beratung · Stand nicht bekannt /);
      expect(second).to.match(/Ort, ohne Anschrift Intergeneratives Nachbarschaftszentrum, Hildburghausen /);
      expect(third).to.match(/Veranstaltung · beendet /);
    });

    it('tells plans of 2019 as plans', async () => {
      const element = await whole('district="16066"');
      const item = items(element).find((each) => words(each).includes('Welcome Day'));
      expect(words(item)).to.match(/Kurs · 2019 geplant /);
    });

    it('shows address, costs and website where they are known, and only safe links', async () => {
      const address = { street: 'Markt 1', postcode: '07743', town: 'Jena' };
      const place = { name: 'Klex', lonLat: [11.58, 50.93], precision: 'address' };
      const offers = [
        offerJson({ address, place, cost: { de: 'kostenlos' }, url: 'https://example.org/treff/' }),
        offerJson({ id: 'b', url: 'javascript:alert(1)' }),
      ];
      const element = await whole(`mode="replace" src="${server.address(file(...offers))}"`);
      expect(words(items(element)[0])).to.match(
        /Ort Klex Anschrift Markt 1, 07743 Jena Kosten kostenlos Internet example/,
      );
      expect(by<HTMLAnchorElement>(element, 'link').href).to.equal('https://example.org/treff/');
    });

    it('says which district it is in, unless that is clear', async () => {
      const element = await whole('scope="16053"');
      expect(words(items(element)[0])).to.match(/^Jena /);
      element.district = '16053';
      await settled(element);
      expect(words(items(element)[0])).not.to.match(/^Jena /);
    });

    it('tells its source when opened', async () => {
      const element = await whole('district="16069"');
      const item = items(element)[0] as HTMLElement;
      expect(words(item)).not.to.include('Quelle: ');
      toggle(item.querySelector('summary') as HTMLElement);
      await eventually(element, () => /Quelle: IKPE: .*, Abschnitt 2\.\d/.test(words(item)));
    });

    it('confirmed lately comes first', async () => {
      const today = new Date().toISOString().slice(0, 10);
      const old = offerJson({ id: 'alt', district: '16051', asOf: '2019' });
      const element = await whole(
        `mode="replace" src="${server.address(file(old, offerJson({ id: 'neu', asOf: today })))}"`,
      );
      expect(items(element).map((item) => /^\S+/.exec(words(item))?.[0])).to.deep.equal(['Jena', 'Erfurt']);
      expect(words(items(element)[0])).not.to.include('nicht bestätigt');
      expect(words(items(element)[1])).to.include('nicht bestätigt');
    });
  });

  describe('topics', () => {
    it('are buttons in a group, only those that occur, with counts', async () => {
      const element = await whole('district="16069"');
      const group = element.shadowRoot?.querySelector('[role=group]');
      expect(group?.getAttribute('aria-label')).to.equal('Nach Thema auswählen');
      expect([...(group?.querySelectorAll('button') ?? [])].map(words)).to.deep.equal([
        'Begegnung (1 Angebot)',
        'Sport und Vereine (1 Angebot)',
        'Beratung und Streetwork (1 Angebot)',
        'Netzwerk und Steuerung (1 Angebot)',
        'Ehrenamt (1 Angebot)',
      ]);
    });

    it('filter when pressed, any of them counts; the status tells how many are left', async () => {
      const element = await whole('district="16069"');
      const status = by(element, 'status');
      expect(words(status)).to.equal('3 Angebote');
      await press(element, /^Sport/);
      expect(pressed(element)).to.deep.equal(['Sport und Vereine (1 Angebot)']);
      expect(words(by(element, 'status'))).to.equal('1 von 3 Angeboten');
      await press(element, /^Beratung/);
      expect(words(status)).to.equal('2 von 3 Angeboten');
      expect(items(element)).to.have.length(2);
      await press(element, /^Sport/);
      await press(element, /^Beratung/);
      expect(words(status)).to.equal('3 Angebote');
      expect(pressed(element)).to.deep.equal([]);
    });

    it('tell the page what is filtered, and only when the reader filters', async () => {
      const element = await whole('district="16069"');
      const filters = record(document, 'thilik-filter');
      element.topics = 'ehrenamt';
      await settled(element);
      expect(filters).to.deep.equal([]);
      await press(element, /^Sport/);
      expect(filters.map(({ topics }) => [...topics])).to.deep.equal([['ehrenamt', 'sport']]);
      expect(filters[0]).to.deep.include({ languages: [], status: null, query: '' });
      expect(element.topics).to.equal('ehrenamt sport');
    });

    it('stay in reach when the next district has none of them', async () => {
      const element = await whole('district="16069" topics="sport"');
      element.district = '16052';
      await settled(element);
      expect(words(by(element, 'status'))).to.match(/^Zu diesem Thema ist uns hier kein Angebot bekannt\./);
      expect(pressed(element)).to.deep.equal(['Sport und Vereine (0 Angebote)']);
      await press(element, /^Sport/);
      expect(words(by(element, 'status'))).to.equal('2 Angebote');
    });

    it('of the attribute hold without buttons too', async () => {
      const element = await whole('district="16069" topics="sport nonsense" no-filter');
      expect(allBy(element, 'button')).to.have.length(0);
      expect(items(element)).to.have.length(1);
    });

    it('of a joined map limit what there is to filter', async () => {
      await showMap('id="karte" topics="sport"');
      const element = await whole('for="karte"');
      expect(words(by(element, 'status'))).to.equal('3 Angebote');
      expect(allBy(element, 'button', /^Sprache/)).to.have.length(0);
    });

    it('fold away on a small screen, with the chosen ones named', async () => {
      const narrow = place('<div style="width: 320px"><thilik-offer-list district="16069"></thilik-offer-list></div>');
      const element = await inState(narrow.firstElementChild as ThilikOfferList, 'ready');
      const opener = by(element, 'button', 'Nach Thema auswählen');
      expect(allBy(element, 'button', /^Sport/)).to.have.length(0);
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      opener.click();
      await settled(element);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      await press(element, /^Sport/);
      opener.click();
      await settled(element);
      by(element, 'button', 'Nach Thema auswählen: Sport und Vereine');
      expect(allBy(element, 'button', /^Sport/)).to.have.length(0);
    });
  });

  describe('place', () => {
    it('`district` shows one district and its name', async () => {
      const element = await list('district="16053"');
      expect(by(element, 'heading', 'Angebote: Jena').localName).to.equal('h3');
      expect(words(by(element, 'status'))).to.equal('2 Angebote');
      element.removeAttribute('district');
      await settled(element);
      by(element, 'heading', 'Angebote');
      expect(words(by(element, 'status'))).to.equal('35 Angebote');
    });

    it('`scope` shows only its districts, Eisenach with the Wartburgkreis', async () => {
      const element = await list('scope="16063"');
      expect(words(by(element, 'status'))).to.equal('3 Angebote');
    });

    it('follows a joined map', async () => {
      const map = await showMap('id="karte"');
      const element = await list('for="karte"');
      expect(words(by(element, 'status'))).to.equal('35 Angebote');
      click(shape(map, '16053'));
      await settled(element);
      by(element, 'heading', 'Angebote: Jena');
      expect(words(by(element, 'status'))).to.equal('2 Angebote');
    });

    it('without an offer says so, and names the nearest three', async () => {
      const element = await list('district="16061"');
      await eventually(element, () => by(element, 'heading', 'Diese Angebote kommen dem am nächsten'));
      expect(words(by(element, 'status'))).to.match(/^Für diese Auswahl ist uns kein Angebot bekannt\./);
      expect(items(element)).to.have.length(3);
      expect(words(items(element)[0])).to.match(/^(Nordhausen|Kyffhäuserkreis|Unstrut-Hainich-Kreis|Wartburgkreis)/);
      expect(allBy(element, 'button')).to.have.length(0);
    });

    it('without an offer names none where there is nothing to filter', async () => {
      const element = await list('district="16061" no-filter');
      expect(items(element)).to.have.length(0);
    });
  });

  describe('loading', () => {
    const slim = (details: string) =>
      JSON.stringify({
        version: 1,
        details,
        offers: [{ id: 'a', name: { de: 'Treff' }, district: '16053', topics: ['sport'], asOf: '2019' }],
      });

    it('shows the names until the complete records are there', async () => {
      let arrive: (body: string) => void = () => {};
      const complete = server.address(new Promise<string>((resolve) => (arrive = resolve)));
      const element = place<ThilikOfferList>(
        `<thilik-offer-list mode="replace" src="${server.address(slim(complete))}"></thilik-offer-list>`,
      );
      await eventually(element, () => element.shadowRoot?.querySelector('.names li'));
      expect(element.dataset.state).to.equal('loading');
      expect(words(element.shadowRoot?.querySelector('.names'))).to.equal('Treff');
      topic(element, /^Sport/);
      arrive(file(offerJson({ id: 'a', name: { de: 'Treff' }, kind: 'meeting' })));
      await inState(element, 'ready');
      expect(words(items(element)[0])).to.match(/^Jena Treff Treffen · lief September 2019/);
    });

    it('keeps the names when these fail, says why, and tries again', async () => {
      const complete = server.address(500, file(offerJson({ id: 'a' })));
      const element = await list(`mode="replace" src="${server.address(slim(complete))}"`);
      expect(element.dataset.state).to.equal('error');
      expect(words(by(element, 'alert'))).to.match(/^Angebote: Die Datei mit den Daten ist zurzeit nicht erreichbar\./);
      by(element, 'heading', 'Treff');
      expect(words(items(element)[0])).not.to.include('lief');
      by(element, 'button', 'Noch einmal versuchen').click();
      await inState(element, 'ready');
      expect(words(items(element)[0])).to.include('lief September 2019');
      expect(allBy(element, 'alert')).to.have.length(0);
      expect(warnings).to.have.length(1);
    });

    it('asks for single records only when they are opened', async () => {
      const source = server.address(
        JSON.stringify({
          version: 1,
          details: 'offer/{id}.json',
          offers: [offerJson({ id: 'a' }), offerJson({ id: 'b' })],
        }),
      );
      const element = await list(`mode="replace" src="${source}"`);
      expect(server.asked).to.deep.equal([source]);
      expect(words(items(element)[0])).not.to.include('lief');
    });

    it('says that the list failed, and tries again', async () => {
      const element = await list(`mode="replace" src="${server.address('offline', file(offerJson()))}"`);
      expect(element.dataset.state).to.equal('error');
      by(element, 'button', 'Noch einmal versuchen').click();
      await inState(element, 'ready');
      expect(items(element)).to.have.length(1);
    });

    it('tells once, with counts, when its first picture is complete', async () => {
      const element = document.createElement('thilik-offer-list');
      const told = record(element, 'thilik-ready');
      document.body.append(element);
      await inState(element, 'ready');
      await press(element, /^Sport/);
      expect(told).to.have.length(1);
      expect(told[0]).to.include({ offers: 35 });
      element.remove();
    });

    it('is empty where the file has no offers', async () => {
      const element = await list(`mode="replace" src="${server.address(file())}"`);
      expect(element.dataset.state).to.equal('empty');
    });
  });

  describe('first page', () => {
    needsFrames();

    it('has the height that the filter leaves, and a button for the rest', async () => {
      const element = await list();
      const button = await eventually(element, () => allBy(element, 'button', /^\d+ weitere zeigen$/)[0]);
      const page = element.shadowRoot?.querySelector('.page') as HTMLElement;
      const height = element.getBoundingClientRect().height;
      expect(words(button)).to.equal(`${35 - shown(element).length} weitere zeigen`);
      // Some browsers tell the last digits otherwise.
      expect(button.getBoundingClientRect().bottom).to.be.at.most(page.getBoundingClientRect().bottom + 0.1);
      await press(element, /^Sport/);
      expect(element.getBoundingClientRect().height).to.equal(height);
      await press(element, /^Sport/);
      const more = await eventually(element, () => allBy(element, 'button', /^\d+ weitere zeigen$/)[0]);
      more.click();
      await settled(element);
      expect(shown(element)).to.have.length(35);
    });

    it('of which one entry is higher than its room rests all the same', async () => {
      const long = { de: 'Beratung und Begegnung '.repeat(80) };
      const offers = [...'abcdefgh'].map((id) => offerJson({ id, name: long }));
      const element = await list(`mode="replace" src="${server.address(file(...offers))}"`);
      // A width that is told late measures it once more.
      let still = 0;
      for (let frame = 0; still < 10; frame++) {
        expect(frame, 'frames').to.be.below(100);
        await nextFrame();
        still = element.shadowRoot?.querySelector('.page.measured') ? still + 1 : 0;
      }
    });
  });

  for (const lang of ['de', 'en', 'de-simple']) {
    it(`is accessible, closed and opened (${lang})`, async () => {
      const element = await list(`district="16069" lang="${lang}" topics="sport"`);
      await eventually(element, () => element.shadowRoot?.querySelector('.root')?.getAttribute('lang') === lang);
      await expect(element).to.be.accessible();
      toggle(items(element)[0]?.querySelector('summary') as HTMLElement);
      await eventually(element, () => items(element)[0]?.querySelector('.bullets'));
      await expect(element).to.be.accessible();
    });
  }
});
