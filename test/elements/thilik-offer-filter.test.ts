import { expect } from '@open-wc/testing';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import type { ThilikOfferList } from '../../src/elements/thilik-offer-list/thilik-offer-list.ts';
import { offerJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  eventually,
  focusOf,
  record,
  settled,
  show,
  signOf,
  type,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';
import { useSteps } from '../helpers/steps.ts';

const asOf = new Date().toISOString().slice(0, 7);
const offer = (id: string, change: object) => offerJson({ id, asOf, name: { de: id }, ...change });

/** More than are seen at a glance. */
const offers = [
  offer('Kurs A', { kind: 'course', spokenLanguages: ['ar', 'de'], cost: { de: 'kostenlos' } }),
  offer('Kurs B', { kind: 'course', spokenLanguages: ['uk'] }),
  offer('Rat C', { kind: 'advice', topics: ['beratung'], spokenLanguages: ['ar'] }),
  offer('Rat D', { kind: 'advice', topics: ['beratung'] }),
  offer('Treff E', { topics: ['begegnung'], wheelchair: 'yes' }),
  offer('Treff F', { topics: ['begegnung'], district: '16051' }),
];

const toggle = (element: Element) => by(element, 'button', 'Angebote filtern');
const chips = (element: Element) => allBy(element, 'button', /^entfernen: /);
const names = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=item] h4')].map(words);
const status = (element: Element) => words(by(element, 'status'));
const field = (element: Element) => by<HTMLInputElement>(element, 'searchbox');

describe('the filter of offers', () => {
  const server = useServer();
  useWarnings();
  const src = (records: readonly object[] = offers) => server.address(JSON.stringify({ version: 1, offers: records }));
  const list = (attributes = `mode="replace" src="${src()}"`) =>
    show('thilik-offer-list', `<thilik-offer-list ${attributes}></thilik-offer-list>`);

  async function opened(attributes?: string): Promise<ThilikOfferList> {
    const element = await list(attributes);
    toggle(element).click();
    await eventually(element, () => allBy(element, 'searchbox')[0]);
    return element;
  }

  async function press(element: Element, name: string | RegExp): Promise<void> {
    by(element, 'button', name).click();
    await settled(element as HTMLElement);
  }

  it('comes when the button is pressed, which keeps the focus', async () => {
    const element = await list();
    expect(allBy(element, 'searchbox')).to.have.length(0);
    toggle(element).focus();
    toggle(element).click();
    await eventually(element, () => allBy(element, 'searchbox')[0]);
    expect(toggle(element).ariaExpanded).to.equal('true');
    expect(focusOf(element)).to.equal(signOf(toggle(element)));
    await press(element, 'Angebote filtern');
    expect(allBy(element, 'searchbox')).to.have.length(0);
  });

  it('leaves in the window who has gone on while it was on its way', async () => {
    const element = await list();
    const open = toggle(element);
    open.click();
    const next = by(element, 'button', 'Angebote weitergeben');
    const room = document.createElement('div');
    element.before(room);
    room.style.blockSize = `${innerHeight - next.getBoundingClientRect().bottom - 10}px`;
    next.focus();
    const { top } = open.getBoundingClientRect();
    await eventually(element, () => allBy(element, 'searchbox')[0]);
    await eventually(element, () => next.getBoundingClientRect().bottom <= innerHeight);
    expect(open.getBoundingClientRect().top, 'the page has moved').to.be.below(top);
    room.remove();
  });

  it('is not offered where a few offers are seen at a glance, nor where the page wants none', async () => {
    expect(
      allBy(await list(`mode="replace" src="${src(offers.slice(0, 5))}"`), 'button', 'Angebote filtern'),
    ).to.have.length(0);
    expect(allBy(await list(`mode="replace" src="${src()}" no-filter`), 'button')).to.have.length(0);
  });

  it('finds by words and by languages, in groups that say how many each leaves', async () => {
    const element = await opened();
    const groups = [...element.shadowRoot!.querySelectorAll('.facet')];
    expect(groups.map((each) => words(each.querySelector('.facet-name')))).to.deep.equal([
      ...['Sprache vor Ort', 'Art', 'Kosten', 'Rollstuhl'],
    ]);
    by(element, 'button', /^Arabisch العربية \(2 Angebote\)$/);
    await press(element, /^Arabisch/);
    expect(names(element)).to.deep.equal(['Kurs A', 'Rat C']);
    type(field(element), 'RÄT');
    await settled(element);
    expect(names(element)).to.deep.equal(['Rat C']);
    expect(status(element)).to.equal('1 von 6 Angeboten');
  });

  it('what is typed before hundreds are read is searched for afterwards, once', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => offer(`Angebot ${at}`, {}));
    const element = await list(`mode="replace" src="${src(many)}"`);
    const queries: string[] = [];
    element.addEventListener('thilik-filter', ({ detail }) => void queries.push(detail.query));
    const typing = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (allBy(element, 'searchbox').length === 0) return;
        observer.disconnect();
        for (const query of ['9', '99', '999']) type(field(element), query);
        done();
      });
      observer.observe(element.shadowRoot!.querySelector('.root')!, { childList: true });
    });
    toggle(element).click();
    await typing;
    expect(queries).to.deep.equal([]);
    await eventually(element, () => queries.length > 0);
    await settled(element);
    expect([queries, names(element)]).to.deep.equal([['999'], ['Angebot 999']]);
  });

  it('says in which language a record speaks of its audience, in the choice and in what is chosen', async () => {
    const audience = [{ de: 'Familien mit Kindern' }];
    const records = offers.map((each, index) => (index < 3 ? { ...each, audience } : each));
    const element = await list(`lang="en" mode="replace" src="${src(records)}"`);
    (await eventually(element, () => allBy(element, 'button', 'Filter activities')[0])).click();
    const choice = await eventually(element, () => allBy(element, 'button', /^Familien mit Kindern/)[0]);
    expect(choice.querySelector('[lang=de]')?.textContent).to.equal('Familien mit Kindern');
    choice.click();
    const chip = await eventually(element, () => allBy(element, 'button', /^Remove: Familien/i)[0]);
    expect(chip.querySelector('[lang=de]')?.textContent).to.equal('Familien mit Kindern');
  });

  it('a choice keeps the focus and says that it is chosen', async () => {
    const element = await opened();
    const kurs = by(element, 'button', /^Kurs \(/);
    kurs.focus();
    kurs.click();
    await settled(element);
    expect(kurs.ariaPressed).to.equal('true');
    expect(focusOf(element)).to.equal(signOf(by(element, 'button', /^Kurs \(/)));
  });

  it('what is chosen can be taken away; the focus goes to the next, to the one before, to the button', async () => {
    const element = await opened();
    for (const name of [/^Sprache \(/, /^Arabisch/, /^Kurs \(/]) await press(element, name);
    expect(chips(element).map(words)).to.deep.equal([
      ...['entfernen: Sprache', 'entfernen: Arabisch', 'entfernen: Kurs'],
    ]);
    await press(element, 'entfernen: Arabisch');
    await eventually(element, () => focusOf(element) === 'button “entfernen: Kurs”');
    await press(element, 'entfernen: Kurs');
    await eventually(element, () => focusOf(element) === 'button “entfernen: Sprache”');
    await press(element, 'entfernen: Sprache');
    await eventually(element, () => focusOf(element) === 'button “Angebote filtern”');
    expect(status(element)).to.equal('6 Angebote');
  });

  it('all at once, too; the word in the field goes with them', async () => {
    const element = await opened();
    await press(element, /^Kurs \(/);
    type(field(element), 'Kurs');
    await settled(element);
    await press(element, 'Alle Filter entfernen');
    await eventually(element, () => focusOf(element) === 'button “Angebote filtern”');
    expect([field(element).value, names(element).length]).to.deep.equal(['', 6]);
  });

  it('a topic alone can be taken away as well', async () => {
    const element = await list();
    await press(element, /^Begegnung/);
    await eventually(element, () => chips(element)[0]);
    await press(element, 'entfernen: Begegnung');
    expect(status(element)).to.equal('6 Angebote');
    expect(element.topics).to.equal('');
  });

  it('says how many are left once, in one place', async () => {
    const element = await opened();
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status(element)));
    const all = { childList: true, characterData: true, subtree: true };
    for (const live of element.shadowRoot!.querySelectorAll('[role=status], [role=alert], [aria-live]'))
      observer.observe(live, all);
    await press(element, /^Kurs \(/);
    await eventually(element, () => said.length > 0);
    observer.disconnect();
    expect(said).to.deep.equal(['2 von 6 Angeboten']);
  });

  it('when nothing is left says what to leave out, and shows what comes nearest', async () => {
    const element = await opened();
    await press(element, /^Kurs \(/);
    await press(element, /^gut zu erreichen/);
    expect(status(element)).to.equal('Kein Angebot passt zu allem, was Sie gewählt haben.');
    by(element, 'heading', 'Diese Angebote kommen dem am nächsten');
    expect(names(element).sort()).to.deep.equal(['Kurs A', 'Kurs B', 'Treff E']);
    by(element, 'button', 'Ohne \u2068Rollstuhl: gut zu erreichen\u2069: 2 Angebote');
    await press(element, 'Ohne \u2068Kurs\u2069: 1 Angebot');
    expect(names(element)).to.deep.equal(['Treff E']);
    await eventually(element, () => focusOf(element).startsWith('summary'));
  });

  it('an Arabic word turns nothing in the sentence around it', async () => {
    const element = await opened();
    type(field(element), 'دورة');
    const loosen = await eventually(element, () => element.shadowRoot!.querySelector('[data-loosen]'));
    const sentence = document.createRange();
    const text = document.createTreeWalker(loosen, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const leftOf = (part: string) => {
      const start = text.data.indexOf(part);
      sentence.setStart(text, start);
      sentence.setEnd(text, start + part.length);
      return sentence.getBoundingClientRect().left;
    };
    expect(leftOf('6 Angebote')).to.be.greaterThan(leftOf('دورة'));
  });

  it('shows all that comes nearest where the page has room for one offer only', async () => {
    const long = offers.map((each) => ({ ...each, description: { de: 'Kommen Sie vorbei. '.repeat(250) } }));
    const element = await opened(`mode="replace" src="${src(long)}"`);
    await eventually(element, () => names(element).length === 1);
    await press(element, /^Kurs \(/);
    await press(element, /^gut zu erreichen/);
    await eventually(element, () => element.shadowRoot!.querySelector('.page:is(.measured, .all)'));
    expect(names(element)).to.have.length(3);
    expect(allBy(element, 'button', /zeigen$/)).to.deep.equal([]);
  });

  it('sorts', async () => {
    const element = await opened();
    const select = element.shadowRoot!.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['wie üblich', 'nach Name']);
    expect(names(element)[0]).to.equal('Treff F');
    select.value = 'name';
    select.dispatchEvent(new CustomEvent('change'));
    await settled(element);
    expect(names(element)).to.deep.equal(['Kurs A', 'Kurs B', 'Rat C', 'Rat D', 'Treff E', 'Treff F']);
  });

  it('tells the page what is filtered and how much that leaves, and of a search only whether it had a hit', async () => {
    const element = await opened();
    const filters = record(document, 'thilik-filter');
    const searches = record(document, 'thilik-search');
    await press(element, /^Arabisch/);
    expect(filters[0]).to.deep.equal({ topics: [], languages: ['ar'], status: null, query: '', count: 2 });
    await press(element, /^Beratung \(/);
    expect(filters[1]).to.deep.include({ languages: ['ar'], count: 1 });
    for (const query of ['Rat', 'Geheimes']) {
      type(field(element), query);
      field(element).dispatchEvent(new CustomEvent('change'));
    }
    expect(searches).to.deep.equal([{ hit: true }, { hit: false }]);
  });

  it('that cannot be loaded says so, and is asked for again on request', async () => {
    const element = await list();
    const part = element['filter']['part'] as unknown as { load: () => Promise<unknown> };
    const { load } = part;
    part.load = () => Promise.reject(new Error('gone'));
    toggle(element).click();
    const notice = await eventually(element, () => allBy(element, 'alert')[0]);
    expect(words(notice)).to.match(/^Angebote filtern: Die Daten konnten nicht geladen werden\./);
    expect(names(element), 'the list stays').to.have.length(6);
    part.load = load;
    by(element, 'button', 'Noch einmal versuchen').click();
    await eventually(element, () => allBy(element, 'searchbox')[0]);
    expect(allBy(element, 'alert')).to.have.length(0);
  });

  it('is that of the map that the list has joined, too', async () => {
    const root = `<div><thilik-map id="karte" offers-mode="replace" offers-src="${src()}"></thilik-map><thilik-offer-list for="karte"></thilik-offer-list></div>`;
    const element = await show('thilik-offer-list', root);
    toggle(element).click();
    await eventually(element, () => allBy(element, 'searchbox')[0]);
    await press(element, /^Arabisch/);
    expect(status(element)).to.equal('2 von 6 Angeboten');
    const map = document.querySelector('thilik-map')!;
    const onMap = () => map.picture().view.districts.flatMap((district) => district.offers.map(({ id }) => id));
    await eventually(map, () => onMap().length === 2);
    expect(onMap()).to.deep.equal(['Kurs A', 'Rat C']);
    element.hub.store.dispatch({ type: 'select-district', ags: '16051' });
    await settled(element);
    expect(status(element)).to.equal('Kein Angebot passt zu allem, was Sie gewählt haben.');
    expect(words(element.shadowRoot!.querySelector('[part=item]'))).to.match(/^Jena /);
    map.after(element);
    await settled(element);
    expect(onMap(), 'moved').to.have.length(2);
    element.remove();
    await eventually(map, () => onMap().length === 6);
  });

  it('of a list alone stays when the page takes it out and puts it back', async () => {
    const element = await opened();
    await press(element, /^Arabisch/);
    const parent = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(element);
    await settled(element);
    expect(status(element)).to.equal('2 von 6 Angeboten');
  });

  describe('in the address', () => {
    const steps = useSteps();
    const kept = () => `url-state="thilik" mode="replace" src="${src()}"`;

    it('is what a link says', async () => {
      history.replaceState(null, '', '#thilik=//beratung/language:ar+uk/words:r%C3%A4t');
      const element = await list(kept());
      await eventually(element, () => chips(element)[0]);
      expect(names(element)).to.deep.equal(['Rat C']);
      expect(chips(element).map(words)).to.deep.equal([
        ...['entfernen: „rät“', 'entfernen: Beratung und Streetwork', 'entfernen: Arabisch', 'entfernen: Ukrainisch'],
      ]);
    });

    it('of thousands of offers waits until they are read, while the page answers; only what is found is counted', async () => {
      const many = Array.from({ length: 3001 }, (_, at) => offer(`Angebot ${at}`, {}));
      history.replaceState(null, '', '#thilik=///words:2999');
      const { normalize } = String.prototype;
      let [inTask, most, isOver] = [0, 0, false];
      String.prototype.normalize = function (this: string, ...form) {
        most = Math.max(most, ++inTask);
        return normalize.apply(this, form);
      };
      const nextTask = () => {
        inTask = 0;
        if (!isOver) setTimeout(nextTask);
      };
      nextTask();
      const element = await list(`url-state="thilik" mode="replace" src="${src(many)}"`);
      const told = new Set([status(element)]);
      const observer = new MutationObserver(() => told.add(status(element)));
      observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
      await eventually(element, () => chips(element)[0]);
      observer.disconnect();
      isOver = true;
      String.prototype.normalize = normalize;
      expect([[...told].filter(Boolean), names(element)]).to.deep.equal([['1 von 3.001 Angeboten'], ['Angebot 2999']]);
      expect(most, 'texts read in one task').to.be.within(1, 2999);
    });

    it('each choice is a step to go back from, a word is one', async () => {
      const element = await opened(kept());
      await press(element, /^Arabisch/);
      await eventually(element, () => location.hash === '#thilik=///language:ar');
      for (const query of ['R', 'Ra', 'Rat']) {
        type(field(element), query);
        await settled(element);
      }
      await eventually(element, () => location.hash === '#thilik=///words:Rat/language:ar');
      expect(steps.count).to.equal(2);
      steps.back();
      await eventually(element, () => status(element) === '2 von 6 Angeboten');
      expect(field(element).value).to.equal('');
      steps.back();
      await eventually(element, () => status(element) === '6 Angebote');
    });

    it('Back takes no focus away', async () => {
      const element = await opened(kept());
      await press(element, /^Arabisch/);
      await eventually(element, () => location.hash === '#thilik=///language:ar');
      await press(element, /^Kurs/);
      await eventually(element, () => location.hash.endsWith('kind:course'));
      chips(element)[1]!.focus();
      steps.back();
      await eventually(element, () => focusOf(element) === signOf(toggle(element)));
    });

    it('keeps the district that is chosen in the map, and leaves what is of others', async () => {
      history.replaceState(null, '', '#a=1&thilik=/////mark:x');
      const map = `<thilik-map id="karte" offers-mode="replace" offers-src="${src()}"></thilik-map>`;
      const element = await show(
        'thilik-offer-list',
        `<div>${map}<thilik-offer-list for="karte" url-state="thilik"></thilik-offer-list></div>`,
      );
      element.hub.store.dispatch({ type: 'select-district', ags: '16051' });
      await eventually(element, () => location.hash === '#a=1&thilik=16051///mark:x');
      steps.back();
      await eventually(element, () => element.state.district === null || null);
    });

    it('of a list alone names the district, and a story that stands there is left for another one', async () => {
      history.replaceState(null, '', '#thilik=16051/erfurt');
      const element = await list(kept());
      await eventually(element, () => status(element) === '1 Angebot');
      element.hub.store.dispatch({ type: 'select-district', ags: '16053' });
      await eventually(element, () => status(element) === '5 Angebote');
      expect(location.hash).to.equal('#thilik=16053');
    });

    it('that makes no sense is not read', async () => {
      history.replaceState(null, '', '#thilik=///kind:%E0%A4%A/distance:7/sort:x/hours:later/language:%3Cb%3E');
      const element = await list(kept());
      await settled(element);
      expect([status(element), chips(element).length]).to.deep.equal(['6 Angebote', 0]);
    });

    it('nothing stands there unless the page asks for it', async () => {
      const element = await opened();
      await press(element, /^Arabisch/);
      expect(location.hash).to.equal('');
    });
  });

  it('is accessible, open, with and without results', async () => {
    const element = await opened();
    await press(element, /^Arabisch/);
    await expect(element).to.be.accessible();
    await press(element, /^gut zu erreichen/);
    await expect(element).to.be.accessible();
  });
});
