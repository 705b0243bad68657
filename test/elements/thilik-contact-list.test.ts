import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikContactList } from '../../src/elements/thilik-contact-list/thilik-contact-list.ts';
import { contactJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  focusOf,
  inState,
  needsFrames,
  record,
  says,
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

const list = (attributes = '') =>
  show('thilik-contact-list', `<thilik-contact-list ${attributes}></thilik-contact-list>`);
const items = (element: ThilikContactList) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=item]') ?? []),
];
const shown = (element: ThilikContactList) => items(element).filter((item) => !item.hidden);

/** Searches and waits until the status says what was found. */
async function search(element: ThilikContactList, query: string, found: string): Promise<void> {
  type(by<HTMLInputElement>(element, 'searchbox'), query);
  await says(element, () => by(element, 'status'), found);
}

/** Shows all entries; in a page without frames nothing is measured, and all are shown. */
async function showAll(element: ThilikContactList): Promise<void> {
  if (document.hidden) return;
  const button = await eventually(element, () => allBy(element, 'button', /weitere zeigen$/)[0]);
  button.click();
  await settled(element);
}

describe('thilik-contact-list', () => {
  const server = useServer();
  useWarnings();

  describe('search', () => {
    for (const query of ['muehl', 'Mühl', 'MUHL', 'mu\u0308hl', '  mühlhausen  ', 'unstrut']) {
      it(`“${query}” finds the offices in Mühlhausen`, async () => {
        const element = await list();
        await search(element, query, '2 Anlaufstellen');
        for (const item of items(element)) expect(words(item)).to.include('Landratsamt Unstrut-Hainich-Kreis');
        expect(items(element)).to.have.length(2);
      });
    }

    it('counts in a status region that is there from the start', async () => {
      const element = await list();
      const status = by(element, 'status');
      expect(words(status)).to.equal('45 Anlaufstellen');
      await search(element, 'Jena', '2 Anlaufstellen');
      expect(by(element, 'status') === status, 'the same region').to.equal(true);
      await search(element, '', '45 Anlaufstellen');
    });

    it('finds several words in any order', async () => {
      const element = await list();
      await search(element, 'ilmenau ausländer', '1 Anlaufstelle');
      await search(element, 'auslaender ILMENAU', '1 Anlaufstelle');
    });

    it('says so when nothing is found', async () => {
      const element = await list();
      await search(element, 'Timbuktu', 'Keine Anlaufstelle gefunden. Versuchen Sie ein anderes Wort.');
      expect(items(element)).to.deep.equal([]);
    });

    it('is labelled, and `no-search` leaves it out', async () => {
      const element = await list();
      by(element, 'searchbox', 'Anlaufstelle suchen (Ort, Amt oder Aufgabe)');
      element.noSearch = true;
      await settled(element);
      expect(allBy(element, 'searchbox')).to.have.length(0);
    });

    it('tells the page what is searched for', async () => {
      const element = await list();
      const filters = record(document, 'thilik-filter');
      await search(element, 'Jena', '2 Anlaufstellen');
      expect(filters).to.deep.equal([{ topics: [], languages: [], status: null, query: 'Jena' }]);
    });
  });

  describe('entries', () => {
    it('have exact telephone and mail links', async () => {
      const element = await list('district="16052"');
      await showAll(element);
      await eventually(element, () => allBy(element, 'link').length > 0);
      const hrefs = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(hrefs).to.include.members([
        'tel:+493658383019',
        'mailto:migration.integrationsbeauftragte@gera.de',
        'tel:+493658382539',
        'mailto:auslaenderwesen@gera.de',
      ]);
      expect(by(element, 'link', '0365 838-3019').getAttribute('href')).to.equal('tel:+493658383019');
    });

    it('say of when they are, each one', async () => {
      const element = await list();
      await showAll(element);
      expect(items(element)).to.have.length(45);
      for (const item of items(element)) {
        expect(words(item)).to.match(
          /Stand (\d\d?\. )?([A-Zä][a-zä]+ )?20\d\d(, seit \d+ Jahr(en)? nicht bestätigt)? · Einzelheiten und Quelle · \S.*$/,
        );
      }
    });

    it('say which district they are for, unless that is clear', async () => {
      const element = await list();
      expect(words(items(element)[0])).to.match(/^Altenburger Land Ansprechstelle für Integration Landratsamt/);
      element.district = '16077';
      await settled(element);
      expect(words(items(element)[0])).to.match(/^Ansprechstelle für Integration Landratsamt/);
    });

    it('of the state level come last', async () => {
      const element = await list();
      await showAll(element);
      expect(words(items(element)[43])).to.match(/^Für ganz Thüringen /);
      expect(words(items(element)[38])).not.to.match(/^Für ganz Thüringen /);
    });

    it('are known by their task; whose it is follows, and the first to ask comes first', async () => {
      const element = await list('district="16063"');
      await showAll(element);
      const headings = allBy(element, 'heading').map((each) => words(each));
      expect(headings.slice(0, 3)).to.deep.equal([
        'Anlaufstellen: Wartburgkreis',
        'Ansprechstelle für Integration',
        'Zentrale – fragen Sie nach der Stelle für Integration',
      ]);
      expect(words(items(element)[1])).to.include('Stadtverwaltung Eisenach');
    });

    it('are only those that lead somewhere: no official whom nobody can reach', async () => {
      const role = contactJson({ email: undefined, kind: 'function', function: 'Integrationsmanagerin' });
      const unsure = contactJson({ id: 'b', email: undefined, phone: '03641 4711', sure: { phone: 'secondary' } });
      const element = await list(`src="${server.address(JSON.stringify({ contacts: [role, unsure] }))}"`);
      expect(items(element)).to.deep.equal([]);
      expect(element.shadowRoot?.textContent).not.to.include('4711');
    });

    it('load sources when opened', async () => {
      const element = await list('district="16070"');
      await showAll(element);
      const item = items(element).find((each) => each.textContent?.includes('Studium')) as HTMLElement;
      expect(words(item)).to.include('Dienstag 08:30 bis 11:30').and.not.to.include('Zweigstelle');
      toggle(item.querySelector('summary') as HTMLElement);
      await eventually(element, () => words(item).includes('Zweigstelle Ilmenau'));
      expect(words(item)).to.match(/Anschrift: Stand .*, laut einer Behörde.*Quelle|Quelle: .*laut einer Behörde/);
    });

    const person = () =>
      server.address(
        JSON.stringify({ contacts: [contactJson({ person: 'Eva Muster', source: { document: 'Liste' } })] }),
      );

    it('tell the name when opened', async () => {
      const element = await list(`src="${person()}"`);
      expect(element.shadowRoot?.textContent).not.to.include('Muster');
      toggle(by(element, 'summary'));
      await eventually(element, () => words(items(element)[0]).includes('Eva Muster'));
      expect(words(items(element)[0])).to.match(/Ansprechperson \(Stand .*2019\b[^)]*\): Eva Muster .*Quelle: /);
    });

    it('never show a name with `no-persons`', async () => {
      const element = await list(`src="${person()}" no-persons`);
      toggle(by(element, 'summary'));
      await eventually(element, () => words(items(element)[0]).includes('Quelle: '));
      expect(element.shadowRoot?.textContent).not.to.include('Muster');
      expect(element.shadowRoot?.textContent).not.to.include('Ansprechperson');
    });

    it('show where a single field comes from', async () => {
      const fields = { phone: { asOf: '2023-05', source: { document: 'Amtsblatt' } } };
      const contact = contactJson({ phone: '03641 1', fields, source: { document: 'Verzeichnis', date: '2019' } });
      const element = await list(`src="${server.address(JSON.stringify({ contacts: [contact] }))}"`);
      toggle(by(element, 'summary'));
      await eventually(element, () => words(items(element)[0]).includes('Amtsblatt'));
      expect(words(items(element)[0])).to.include('Quelle: Verzeichnis (2019)');
      expect(words(items(element)[0])).to.match(/Telefon: Stand Mai 2023\b.*, Quelle: Amtsblatt/);
    });
  });

  describe('district and scope', () => {
    it('`district` shows one district and its name', async () => {
      const element = await list('district="16053"');
      expect(by(element, 'heading', 'Anlaufstellen: Jena').localName).to.equal('h3');
      expect(words(by(element, 'status'))).to.equal('7 Anlaufstellen');
      element.district = '16061';
      await settled(element);
      by(element, 'heading', 'Anlaufstellen: Eichsfeld');
      element.removeAttribute('district');
      await settled(element);
      expect(words(by(element, 'status'))).to.equal('45 Anlaufstellen');
    });

    it('`scope` shows only its districts', async () => {
      const element = await list('scope="16053 16055"');
      expect(words(by(element, 'status'))).to.equal('9 Anlaufstellen');
      element.scope = '';
      await settled(element);
      expect(words(by(element, 'status'))).to.equal('45 Anlaufstellen');
    });
  });

  describe('first page', () => {
    needsFrames();

    it('hides entries that do not fit; the button says how many and shows them', async () => {
      const element = await list();
      const button = await eventually(element, () => allBy(element, 'button', /^\d+ weitere zeigen$/)[0]);
      const visible = shown(element);
      expect(visible.length).to.be.greaterThan(0).and.lessThan(20);
      expect(words(button)).to.equal(`${45 - visible.length} weitere zeigen`);
      const page = element.shadowRoot?.querySelector('.page') as HTMLElement;
      const last = visible.at(-1) as HTMLElement;
      expect(last.getBoundingClientRect().bottom).to.be.at.most(page.getBoundingClientRect().bottom);
      // Some browsers tell the last digits otherwise.
      expect(button.getBoundingClientRect().bottom).to.be.at.most(page.getBoundingClientRect().bottom + 0.1);
      expect(button.getBoundingClientRect().top).to.be.at.least(last.getBoundingClientRect().bottom);
      const names = page.querySelector('.next');
      const end = (names ?? last).getBoundingClientRect().bottom;
      expect(button.getBoundingClientRect().top - end, 'nothing is empty').to.be.at.most(48);
      button.click();
      await settled(element);
      expect(shown(element)).to.have.length(45);
      expect(allBy(element, 'button', /weitere zeigen/)).to.have.length(0);
    });

    it('the button hands the focus on to the first entry that it shows', async () => {
      const element = await list();
      const button = await eventually(element, () => allBy(element, 'button', /weitere zeigen$/)[0]);
      const { length } = shown(element);
      button.focus();
      button.click();
      await settled(element);
      const next = items(element)[length] as HTMLElement;
      expect(focusOf(element)).not.to.equal('nothing');
      expect(next.contains(element.shadowRoot?.activeElement ?? null)).to.equal(true);
    });

    it('needs no button where all entries fit', async () => {
      const element = await list('district="16055"');
      await search(element, 'Weimar', '2 Anlaufstellen');
      expect(shown(element)).to.have.length(2);
      expect(allBy(element, 'button')).to.have.length(0);
    });

    it('measures again for what a search finds', async () => {
      const element = await list();
      await eventually(element, () => allBy(element, 'button', /weitere zeigen$/).length);
      await search(element, 'Mühlhausen', '2 Anlaufstellen');
      await eventually(element, () => allBy(element, 'button').length === 0 && shown(element).length === 2);
      await search(element, '', '45 Anlaufstellen');
      await eventually(element, () => allBy(element, 'button', /weitere zeigen$/).length);
    });
  });

  describe('joined to a map', () => {
    it('follows the selection there', async () => {
      const map = await showMap('id="karte"');
      const element = await list('for="karte"');
      expect(words(by(element, 'status'))).to.equal('45 Anlaufstellen');
      click(shape(map, '16053'));
      await settled(element);
      by(element, 'heading', 'Anlaufstellen: Jena');
      expect(words(by(element, 'status'))).to.equal('7 Anlaufstellen');
      click(shape(map, '16053'));
      await settled(element);
      expect(words(by(element, 'status'))).to.equal('45 Anlaufstellen');
    });

    it('takes over scope and own contacts of the map', async () => {
      const source = server.address(
        JSON.stringify({ contacts: [contactJson(), contactJson({ id: 'b', district: '16051' })] }),
      );
      await showMap(`id="karte" scope="16053" contacts-src="${source}"`);
      const element = await list('for="karte"');
      expect(words(by(element, 'status'))).to.equal('1 Anlaufstelle');
      expect(server.asked).to.deep.equal([source]);
    });

    it('moved out of the map again, it shows its own district', async () => {
      const map = await showMap('id="karte" district="16070"');
      const element = document.createElement('thilik-contact-list');
      element.district = '16053';
      map.append(element);
      await inState(element, 'ready');
      map.after(element);
      await settled(element);
      await inState(element, 'ready');
      by(element, 'heading', 'Anlaufstellen: Jena');
      expect(words(by(element, 'status'))).to.equal('7 Anlaufstellen');
      element.remove();
    });
  });

  it('tells once, with counts, when its first picture is complete', async () => {
    const element = document.createElement('thilik-contact-list');
    const told = record(element, 'thilik-ready');
    document.body.append(element);
    await inState(element, 'ready');
    await search(element, 'Jena', '2 Anlaufstellen');
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ contacts: 45 });
    element.remove();
  });

  it('is empty where the file has no contacts', async () => {
    const element = await list(`src="${server.address('{"contacts": []}')}"`);
    expect(element.dataset.state).to.equal('empty');
  });

  it('leaves the words of the page where no entry of a file can be shown, and takes their place where one can', async () => {
    const good = contactJson({ id: 'a', district: '16053', authority: 'Amt' });
    for (const [contacts, isThere] of [
      [[{ id: 'b' }], true],
      [[{ id: 'b' }, good], false],
    ] as const) {
      const src = server.address(JSON.stringify({ version: 1, contacts }));
      const page = `<thilik-contact-list src="${src}"><a href="tel:0364155">03641 55</a></thilik-contact-list>`;
      const element = await show('thilik-contact-list', page);
      await eventually(element, () => element.shadowRoot?.querySelector('details.note'));
      const { height } = element.querySelector('a')!.getBoundingClientRect();
      expect(height > 0, String(contacts.length)).to.equal(isThere);
    }
  });
});
