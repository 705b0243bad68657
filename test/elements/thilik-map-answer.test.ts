/** The answer: one office first, with one button, then what else there is to know about a district. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/thilik-map.ts';
import { districtsOf, neighboursOf } from '../../src/data/boundaries.ts';
import type { AnswerHost } from '../../src/elements/thilik-map/answer-host.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  focusOf,
  listed,
  needsFrames,
  openedOf,
  restOf,
  panelOf,
  place,
  record,
  says,
  settled,
  shape,
  show,
  showMap,
  signOf,
  toggle,
  type,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const thisYear = new Date().getFullYear();
const firstOf = (map: Element) => panelOf(map).querySelector('.first') as HTMLElement;
const titleOf = (map: Element) => panelOf(map).querySelector('h3') as HTMLElement;
const summaries = (map: Element) => allBy(restOf(map), 'summary').map(words);
const buttonsOf = (map: Element) =>
  [...firstOf(map).querySelectorAll('a.button')].map((link) => [words(link), link.getAttribute('href')]);

/** An office with everything, whose number works. */
const office = (change: object = {}) =>
  contactJson({
    id: 'zentrale',
    authority: 'Stadtverwaltung Jena',
    email: undefined,
    switchboard: true,
    phone: '03641 49-0',
    url: 'https://www.jena.de/',
    address: { street: 'Am Anger 15', postcode: '07743', town: 'Jena' },
    asOf: `${thisYear - 1}`,
    source: { document: 'Amtsblatt' },
    ...change,
  });
const integration = (change: object = {}) =>
  office({ id: 'buero', switchboard: undefined, function: { de: 'Ansprechstelle für Integration' }, ...change });
const stateHelp = contactJson({
  id: 'land',
  kind: 'state',
  district: null,
  authority: 'Land',
  url: 'https://land.example/',
});

describe('the answer', () => {
  const server = useServer();
  useWarnings();

  /** A map of Jena with these offices. */
  const answered = (...contacts: object[]): Promise<ThilikMap> =>
    showMap(`district="16053" contacts-src="${server.address(JSON.stringify({ contacts }))}"`);

  it('names the first office first, with its number as a button and the website beside it', async () => {
    const map = await answered(office());
    const parts = [...panelOf(map).children].filter((part) => part.matches('h3, .first, .stories'));
    expect(parts.map((part) => part.className || part.localName).slice(0, 3)).to.deep.equal(['h3', 'first', 'stories']);
    by(firstOf(map), 'heading', 'Hier fragen Sie zuerst');
    expect(buttonsOf(map)).to.deep.equal([
      ['Telefon: 03641 49-0', 'tel:+493641490'],
      ['Internetseite', 'https://www.jena.de/'],
    ]);
    const main = [...firstOf(map).querySelectorAll('.main')].map((link) => link.getAttribute('href'));
    expect(main, 'one of them stands out').to.deep.equal(['tel:+493641490']);
    expect(words(firstOf(map)))
      .to.include('Am Anger 15, 07743 Jena')
      .and.to.include('Rufen Sie an, bevor Sie hingehen.');
  });

  it('says what to say only at a switchboard', async () => {
    const sentence = 'Sagen Sie: „Ich suche die Stelle für Integration.“';
    expect(words(firstOf(await answered(office())))).to.include(sentence);
    const map = await answered(integration());
    expect(words(firstOf(map)))
      .to.include('Ansprechstelle für Integration')
      .and.not.include('Sagen Sie');
  });

  it('has the website as its button where there is no number, or no sure one', async () => {
    for (const change of [{ phone: undefined }, { sure: { phone: 'secondary' } }]) {
      const map = await answered(office(change));
      expect(buttonsOf(map)).to.deep.equal([['Internetseite', 'https://www.jena.de/']]);
      expect(firstOf(map).querySelector('.main')?.getAttribute('href')).to.equal('https://www.jena.de/');
      expect(words(firstOf(map)))
        .not.to.include('03641')
        .and.not.to.include('Rufen Sie an');
      expect(words(firstOf(map))).to.include('Eine Telefonnummer kennen wir nicht. Sehen Sie nach: jena.de');
    }
    const neither = await answered(office({ phone: undefined, url: undefined }));
    expect(words(firstOf(neither))).to.match(/Eine Telefonnummer kennen wir nicht\. (?!Sehen)/);
  });

  it('has an old number as a link with its year, below the button of the website', async () => {
    const map = await answered(office({ asOf: '2013' }));
    expect(buttonsOf(map)).to.deep.equal([['Internetseite', 'https://www.jena.de/']]);
    const link = by(firstOf(map), 'link', '03641 49-0');
    expect(link.classList.contains('button')).to.equal(false);
    expect(words(link.parentElement)).to.equal('Telefon: 03641 49-0 (Stand 2013)');
    const website = firstOf(map).querySelector('.main') as Element;
    expect(website.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('says a number once: on its button, and beside it of when it is where that is another time', async () => {
    const source = { document: 'Jena' };
    const map = await answered(office({ fields: { phone: { asOf: '2025-02', source } } }));
    expect(words(firstOf(map)).split('03641 49-0')).to.have.length(2);
    expect(words(firstOf(map))).to.include('Telefon: Stand Februar 2025');
  });

  it('sends nobody to who cannot be reached: a role without address, number, mail and page', async () => {
    const map = await answered(contactJson({ email: undefined, function: { de: 'Integrationsmanager' } }), office());
    expect(words(firstOf(map))).to.include('Am Anger 15');
    expect(words(panelOf(map))).not.to.include('Integrationsmanager');
    expect(summaries(map)).not.to.include('1 weitere Stelle');
  });

  describe('help for the whole state', () => {
    const helpOf = (map: Element) => by(map, 'summary', 'Hilfe für ganz Thüringen').parentElement as HTMLDetailsElement;
    const isOpen = (map: Element) => helpOf(map).open;

    it('is open where only the switchboard is known', async () => {
      expect(isOpen(await answered(office(), stateHelp))).to.equal(true);
    });
    it('is open beside the only office', async () => {
      expect(isOpen(await answered(integration(), stateHelp))).to.equal(true);
    });
    it('is folded away where there are an integration office and others', async () => {
      expect(isOpen(await answered(integration(), office(), stateHelp))).to.equal(false);
    });
    it('is open, and all there is, where a district has no office', async () => {
      const map = await answered(stateHelp);
      expect(isOpen(map)).to.equal(true);
      expect(firstOf(map)).to.equal(null);
      by(helpOf(map), 'link', 'land.example');
    });
    for (const [what, contacts] of [
      ['knows nobody', JSON.stringify({ contacts: [office({ district: '16061' })] })],
      ['is gone', 404],
    ] as const) {
      it(`is ours where an own file ${what}`, async () => {
        const map = await showMap(`district="16053" contacts-src="${server.address(contacts)}"`);
        await says(map, () => restOf(map), /Hilfe für ganz Thüringen/);
        expect(isOpen(map)).to.equal(true);
        by(helpOf(map), 'heading', /Beauftragte/);
      });
    }

    it('is ours where a page has shown our offices before its own', async () => {
      const map = await showMap('district="16053"');
      await says(map, () => restOf(map), /Hilfe für ganz Thüringen/);
      map.contactsSrc = server.address(JSON.stringify({ contacts: [office({ district: '16061' })] }));
      await settled(map);
      await eventually(map, () => by(helpOf(map), 'heading', /Beauftragte/));
    });
    it('stands after the answer, with stories and without', async () => {
      const without = await answered(office({ district: '16061' }), stateHelp);
      without.district = '16061';
      await settled(without);
      for (const map of [await answered(office(), stateHelp), without]) {
        expect(panelOf(map).contains(helpOf(map))).to.equal(false);
        expect(panelOf(map).compareDocumentPosition(helpOf(map))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    });
  });

  it('folds away the other offices, by their task, with ways to reach them', async () => {
    const map = await answered(integration(), office());
    const summary = by(restOf(map), 'summary', '1 weitere Stelle');
    expect(allBy(restOf(map), 'link', '03641 49-0'), 'that of the first office is a button').to.have.length(0);
    toggle(summary);
    const group = summary.parentElement as HTMLElement;
    by(group, 'heading', 'Stadtverwaltung Jena');
    expect(by(group, 'link', '03641 49-0').getAttribute('href')).to.equal('tel:+493641490');
    toggle(by(group, 'summary', /Einzelheiten und Quelle · Stadtverwaltung Jena$/));
    await says(map, () => group, /Quelle:/);
  });

  it('says of which year stories and offers are, where all are of one', async () => {
    const offers = (...years: string[]) =>
      server.address(JSON.stringify({ offers: years.map((asOf, index) => offerJson({ id: `o${index}`, asOf })) }));
    const stories = (...years: string[]) =>
      server.address(
        JSON.stringify({
          stories: years.map((asOf, index) =>
            storyJson({ id: `s${index}`, district: '16053', number: `2.${index}`, asOf }),
          ),
        }),
      );
    const one = await showMap(
      `district="16053" offers-mode="replace" offers-src="${offers('2019', '2019-09')}" stories-src="${stories('2019')}"`,
    );
    await eventually(one, () => summaries(one).includes('2 Angebote aus dem Jahr 2019'));
    by(panelOf(one), 'heading', 'Geschichte aus der Stadt 2019');
    const several = await showMap(
      `district="16053" offers-mode="replace" offers-src="${offers('2019', '2022')}" stories-src="${stories('2019', '2022')}"`,
    );
    await eventually(several, () => summaries(several).includes('2 Angebote'));
    by(restOf(several), 'heading', '2 Geschichten aus der Stadt');
  });

  it('folds out the offers, which are then loaded whole', async () => {
    const map = await showMap('district="16053"');
    const summary = await eventually(map, () => by(restOf(map), 'summary', '2 Angebote aus dem Jahr 2019'));
    toggle(summary);
    await says(map, () => summary.parentElement, /Kitchen on the Run.*beendet.*Kitchen on the Klex.*lief 2019/i);
  });

  it('makes no apology where a district has no story', async () => {
    const map = await showMap('district="16054"');
    expect(words(panelOf(map)) + words(restOf(map)))
      .to.include('Stadtverwaltung Suhl')
      .and.not.match(/Geschichte|leider|keine/i);
  });

  it('gives names of other districts their own ground, for they may reach into the selected one', async () => {
    const map = await showMap('district="16063"');
    const ringOf = async (selector: string) => {
      const text = await eventually(map, () => map.shadowRoot!.querySelector(`.names.wide ${selector} text`));
      return getComputedStyle(text).stroke;
    };
    const selected = await ringOf('.selected');
    const other = await ringOf('g:not(.selected)');
    expect(selected).not.to.equal('none');
    expect(other).not.to.equal('none');
    expect(other).not.to.equal(selected);
  });

  describe('neighbours', () => {
    const next = (map: Element) => [...(map.shadowRoot?.querySelectorAll<HTMLElement>('.neighbours a') ?? [])];

    for (const frame of ['today', '2019'] as const) {
      it(`are those that share a border, in both directions (${frame})`, async () => {
        const map = await showMap(`boundaries="${frame}"`);
        const pairs = new Set<string>();
        for (const { ags, name } of districtsOf(frame)) {
          map.district = ags;
          await settled(map);
          expect(next(map), name).not.to.have.length(0);
          expect(next(map).map(words)).to.deep.equal(neighboursOf(ags, frame).map((each) => each.name));
          for (const button of next(map)) pairs.add(`${name} – ${words(button)}`);
        }
        for (const pair of pairs) expect(pairs.has(pair.split(' – ').reverse().join(' – ')), pair).to.equal(true);
        expect(pairs.has('Gotha – Erfurt') && pairs.has('Weimar – Weimarer Land')).to.equal(true);
        expect(pairs.has('Nordhausen – Suhl')).to.equal(false);
      });
    }

    it('lead on to their answer, with the focus on its heading', async () => {
      const map = await showMap('district="16062"');
      const selects = record(map, 'thilik-select');
      next(map)
        .find((button) => words(button) === 'Kyffhäuserkreis')
        ?.click();
      await settled(map);
      expect(selects).to.deep.equal([{ kind: 'district', id: '16065' }]);
      expect(focusOf(map)).to.equal(signOf(titleOf(map)));
      expect(words(titleOf(map))).to.equal('Kyffhäuserkreis');
    });

    it('are links, which in a tab of their own lead to the same answer', async () => {
      const map = await showMap('district="16062"');
      const link = by(map, 'link', 'Kyffhäuserkreis') as HTMLAnchorElement;
      const here = location.href;
      expect(link.href).to.equal(`${here}#thilik-district=16065`);
      const left: boolean[] = [];
      const leave = (event: Event) => {
        left.push(!event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', leave);
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'none'])
        link.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, composed: true, cancelable: true }));
      document.removeEventListener('click', leave);
      expect(left, 'left to the browser').to.deep.equal([true, true, true, false]);

      history.replaceState(null, '', link.href);
      const first = '<span slot="first">Frau Holle</span>';
      const seen = [];
      for (const attributes of ['district="16062"', '', 'story="jena"', 'scope="16062"']) {
        const linked = await show('thilik-map', `<thilik-map ${attributes}>${first}</thilik-map>`);
        seen.push([words(titleOf(linked)), firstOf(linked).querySelector('slot') !== null]);
      }
      history.replaceState(null, '', here);
      // The page's own word stays that of the district that the page was written with.
      expect(seen).to.deep.equal([
        ['Kyffhäuserkreis', false],
        ['Kyffhäuserkreis', false],
        ['Kyffhäuserkreis', false],
        ['Nordhausen', true],
      ]);
    });

    it('of the page’s address change nothing where they name no district, or one that the map does not offer', async () => {
      const here = location.href;
      const seen = [];
      for (const asked of ['1607', '160650', '99999', '<b>xx</b>', '', '16071']) {
        history.replaceState(null, '', `#thilik-district=${asked}`);
        const map = await showMap('scope="16062 16065" district="16062"');
        seen.push([words(titleOf(map)), words(map.shadowRoot).includes('Kreisschlüssel')]);
      }
      history.replaceState(null, '', here);
      expect(seen).to.deep.equal(Array(6).fill(['Nordhausen', false]));
    });

    it('outside of `scope` are not offered', async () => {
      const map = await showMap('scope="16062 16065" district="16062"');
      expect(next(map).map(words)).to.deep.equal(['Kyffhäuserkreis']);
    });
  });

  it('of the only district in `scope` is there at once, without a way back, search and list', async () => {
    const map = await showMap('scope="16062"');
    expect(words(titleOf(map))).to.equal('Nordhausen');
    expect(words(firstOf(map))).to.include('Landratsamt Nordhausen');
    expect(allBy(map, 'button', 'Alle Landkreise und Städte')).to.deep.equal([]);
    expect(map.shadowRoot?.querySelector('.search')).to.equal(null);
    expect(listed(map)).to.deep.equal([]);
    expect(map.district, 'nobody has chosen').to.equal(null);
  });

  describe('a place that was searched for', () => {
    const find = async (map: ThilikMap, place: string) => {
      const field = map.shadowRoot?.querySelector('input') as HTMLInputElement;
      field.focus();
      type(field, place);
      await eventually(map, () => allBy(map, 'option', new RegExp(`^${place}`)).length > 0);
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
      );
      await eventually(map, () => map.district);
      await settled(map);
    };

    it('stands in the title, has the focus there, and goes with another choice', async () => {
      const map = await showMap();
      await find(map, 'Weißensee');
      expect(words(titleOf(map))).to.equal('Sömmerda (Weißensee)');
      await eventually(map, () => focusOf(map) === signOf(titleOf(map)));
      click(shape(map, '16067'));
      await settled(map);
      expect(words(titleOf(map))).to.equal('Gotha');
      click(shape(map, '16068'));
      await settled(map);
      expect(words(titleOf(map)), 'the place is forgotten').to.equal('Sömmerda');
    });

    it('has distances from there, at offers with a place of their own, until another choice; what could not be loaded for one search comes with the next', async () => {
      const at = (id: string, precision: string, lonLat: readonly number[]) =>
        offerJson({ id, district: '16068', place: { name: id, lonLat, precision } });
      const offers = [
        at('near', 'address', [11.1166, 51.2333]),
        at('far', 'town', [11.07, 51.2]),
        at('wide', 'district', [11, 51]),
      ];
      const source = server.address(JSON.stringify({ offers }));
      const map = await showMap(`offers-mode="replace" offers-src="${source}"`);
      const { later } = map;
      map.later = (name, load, hooks) => {
        let isOffline = name === 'distances';
        const tried = () => (isOffline ? Promise.reject(new Error('offline')) : load());
        return later.call(map, name, () => tried().finally(() => (isOffline = false)), hooks) as never;
      };
      await find(map, 'Sömmerda');
      await eventually(map, () => (map as AnswerHost).distances?.part.hasFailed);
      await find(map, 'Weißensee');
      await find(map, 'Sömmerda');
      const opened = async () => {
        const summary = await eventually(map, () => by(restOf(map), 'summary', /Angebote/));
        if (!(summary.parentElement as HTMLDetailsElement).open) toggle(summary);
        return summary.parentElement as Element;
      };
      const said = (group: Element) =>
        [...group.querySelectorAll('.offer')].map((each) => /(\d+ km entfernt)/.exec(words(each))?.[0]);
      const group = await opened();
      await eventually(map, () => /km entfernt/.test(words(group)));
      expect(said(group)).to.deep.equal(['8 km entfernt', '6 km entfernt', undefined]);
      click(shape(map, '16067'));
      await settled(map);
      click(shape(map, '16068'));
      expect(said(await opened())).to.deep.equal([undefined, undefined, undefined]);
    });

    it('is not said twice where it is the district', async () => {
      const map = await showMap();
      await find(map, 'Suhl');
      expect(words(titleOf(map))).to.equal('Suhl');
    });
  });

  describe('where the reader is led', () => {
    needsFrames();

    /** Counts from now on how often a place is asked for after something has changed; the result ends it. */
    function countForcedLayouts(map: Element): () => number {
      const { getBoundingClientRect, scrollIntoView } = Element.prototype;
      let count = 0;
      let isChanged = false;
      const observer = new MutationObserver(() => (isChanged = true));
      observer.observe(map.shadowRoot as ShadowRoot, { subtree: true, childList: true, attributes: true });
      const tell = () => {
        isChanged ||= observer.takeRecords().length > 0;
        if (isChanged) count++;
      };
      Element.prototype.getBoundingClientRect = function () {
        tell();
        return getBoundingClientRect.call(this);
      };
      Element.prototype.scrollIntoView = function (...given) {
        tell();
        scrollIntoView.apply(this, given);
      };
      return () => {
        Object.assign(Element.prototype, { getBoundingClientRect, scrollIntoView });
        observer.disconnect();
        return count;
      };
    }

    afterEach(() => setViewport({ width: 800, height: 600 }));

    it('a choice on the map keeps the focus and scrolls nothing while the answer is to be seen', async () => {
      await setViewport({ width: 1200, height: 900 });
      const map = await showMap();
      place('<div style="block-size: 3000px"></div>');
      map.scrollIntoView();
      shape(map, '16053').focus({ preventScroll: true });
      const before = [scrollX, scrollY];
      const forced = countForcedLayouts(map);
      click(shape(map, '16053'));
      await settled(map);
      expect(forced(), 'layouts that the choice costs').to.equal(0);
      expect(titleOf(map).getBoundingClientRect().top).to.be.within(0, 900);
      expect([scrollX, scrollY]).to.deep.equal(before);
      expect(map.shadowRoot?.activeElement === shape(map, '16053')).to.equal(true);
    });

    it('a choice on the map scrolls to an answer above the window, which takes the focus that would be out of sight', async () => {
      await setViewport({ width: 360, height: 640 });
      const map = await showMap();
      shape(map, '16053').scrollIntoView();
      shape(map, '16053').focus({ preventScroll: true });
      const before = scrollY;
      click(shape(map, '16053'));
      await settled(map);
      await eventually(map, () => titleOf(map).getBoundingClientRect().top >= 0);
      expect(scrollY).not.to.equal(before);
      expect(titleOf(map).getBoundingClientRect().top).to.be.below(640);
      await eventually(map, () => map.shadowRoot?.activeElement === titleOf(map));
    });

    it('what the page selects moves neither focus nor page', async () => {
      await setViewport({ width: 360, height: 640 });
      const map = await showMap();
      shape(map, '16053').scrollIntoView();
      const before = scrollY;
      map.style.overflowAnchor = 'none';
      document.documentElement.style.overflowAnchor = 'none';
      map.district = '16053';
      await settled(map);
      document.documentElement.style.removeProperty('overflow-anchor');
      expect(scrollY).to.equal(before);
      expect(focusOf(map)).to.equal('nothing');
    });
  });

  describe('a story', () => {
    it('opens below the whole widget with the focus on its heading, and closing brings it back, with one event each', async () => {
      const map = await showMap('district="16053"');
      const selects = record(document, 'thilik-select');
      const read = by(panelOf(map), 'button', 'Ganze Geschichte lesen');
      expect(read.getAttribute('aria-expanded')).to.equal('false');
      read.click();
      await settled(map);
      const opened = openedOf(map) as HTMLElement;
      expect(panelOf(map).contains(opened)).to.equal(false);
      expect(focusOf(map)).to.equal(signOf(by(opened, 'heading', /Kitchen on the Run/)));
      await says(map, () => opened, /Zur Geschichte/);
      expect(by(panelOf(map), 'button', 'Geschichte schließen').getAttribute('aria-expanded')).to.equal('true');
      by(opened, 'button', 'Geschichte schließen').click();
      await settled(map);
      expect(openedOf(map)).to.equal(null);
      expect(focusOf(map)).to.equal(signOf(by(panelOf(map), 'button', 'Ganze Geschichte lesen')));
      expect(selects).to.deep.equal([
        { kind: 'story', id: 'jena' },
        { kind: 'district', id: '16053' },
      ]);
      expect(map).to.include({ district: '16053', story: null });
    });

    it('of two opens the one that was asked for', async () => {
      const map = await showMap('district="16063"');
      const reads = allBy(restOf(map), 'button', 'Ganze Geschichte lesen');
      expect(reads).to.have.length(2);
      reads[1]?.click();
      await settled(map);
      by(openedOf(map) as HTMLElement, 'heading', /Ein Tag für Arbeit und Ausbildung/);
    });

    it('stands below the map and the answer', async () => {
      const map = await showMap('story="jena"');
      await eventually(map, () => openedOf(map));
      const top = openedOf(map)?.getBoundingClientRect().top ?? 0;
      for (const part of ['.answer', '.drawing', '.neighbours']) {
        expect(map.shadowRoot?.querySelector(part)?.getBoundingClientRect().bottom, part).to.be.at.most(top);
      }
    });
  });
});
