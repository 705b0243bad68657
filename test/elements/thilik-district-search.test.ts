import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/thilik-district-search.ts';
import '../../src/define/thilik-map.ts';
import {
  allBy,
  by,
  eventually,
  focusOf,
  inState,
  record,
  says,
  settled,
  show,
  showMap,
  type,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const search = (attributes = '') =>
  show('thilik-district-search', `<thilik-district-search ${attributes}></thilik-district-search>`);
const fieldOf = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('[role=combobox]')!;
/** Suggestions; districts on a map are options, too. */
const suggestions = (element: Element) => allBy(element.shadowRoot!.querySelector('.found')!, 'option');
const options = (element: Element) => suggestions(element).map((each) => words(each).replace(/ ,/g, ','));
const active = (element: Element) => {
  const id = fieldOf(element).getAttribute('aria-activedescendant');
  return id === null ? null : words(element.shadowRoot!.getElementById(id));
};
const message = (element: Element) => words(element.shadowRoot!.querySelector('.message'));
/** What the live region of the suggestions says. */
const said = (element: Element) => element.shadowRoot!.querySelector('.found [role=status]');
const press = (key: string) => sendKeys({ press: key });

/** Types as a reader does who waits for suggestions, or for the sentence that there are none. */
async function ask(element: Element, query: string): Promise<void> {
  const field = fieldOf(element);
  field.focus();
  type(field, query);
  await eventually(element, () => suggestions(element).length > 0 || message(element) || null, `an answer to ${query}`);
}

describe('thilik-district-search', () => {
  const server = useServer();
  useWarnings();

  it('is a field with a label, a hint and a button, and asks for nothing before it is used', async () => {
    const element = await search();
    const field = fieldOf(element);
    expect([...(field.labels ?? [])].map(words)).to.deep.equal(['Wo wohnen Sie?']);
    expect(field.getAttribute('autocomplete')).to.equal('off');
    expect(words(element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!))).to.equal(
      'Ort, Ortsteil oder Postleitzahl',
    );
    by(element, 'button', 'Suchen');
    expect(server.bundled).to.deep.equal([]);
    expect(element['wantedParts'](), 'code').to.deep.equal([]);
  });

  it('suggests places with their districts, and says how many', async () => {
    const element = await search();
    const field = fieldOf(element);
    expect(field.getAttribute('aria-expanded')).to.equal('false');
    await ask(element, 'Weißens');
    expect(options(element)).to.deep.equal(['Weißensee Sömmerda']);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot!.getElementById(field.getAttribute('aria-controls')!)).to.equal(by(element, 'listbox'));
    await says(element, () => said(element), '1 Vorschlag');
  });

  describe('where the reader is', () => {
    const { geolocation } = navigator;
    const within = (answer: (say: PositionCallback, refuse: PositionErrorCallback) => void) =>
      Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: answer }, configurable: true });
    const at = (longitude: number, latitude: number) =>
      within((say) => say({ coords: { longitude, latitude } } as GeolocationPosition));
    afterEach(() => Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true }));

    const choose = async (element: Element) => {
      fieldOf(element).focus();
      await eventually(element, () => options(element).join() === 'Mein Standort');
      await press('ArrowDown');
      await press('Enter');
    };

    it('is offered in the empty field, and its district selected when it is chosen', async () => {
      at(10.71, 50.95);
      const element = await search();
      const searched = record(document, 'thilik-search');
      await choose(element);
      await eventually(element, () => element.district === '16067');
      expect(element.state.place).to.deep.equal({ name: 'Gotha', lonLat: [10.71, 50.95] });
      expect(searched).to.deep.equal([{ hit: true }]);
    });

    for (const [what, answer, text] of [
      [
        'refused',
        () => within((_, refuse) => refuse({ code: 1 } as GeolocationPositionError)),
        /gibt den Standort nicht frei/,
      ],
      [
        'not found',
        () => within((_, refuse) => refuse({ code: 2 } as GeolocationPositionError)),
        /ließ sich nicht ermitteln/,
      ],
      ['outside of Thuringia', () => at(13.4, 52.5), /außerhalb von Thüringen/],
    ] as const) {
      it(`is told when it is ${what}, and the reader can go on`, async () => {
        answer();
        const element = await search();
        await choose(element);
        await eventually(element, () => text.test(message(element)));
        await ask(element, 'Weißens');
        expect(options(element)).to.deep.equal(['Weißensee Sömmerda']);
      });
    }

    it('comes too late for who has typed meanwhile, and is waited for by who comes back to the field', async () => {
      let answer: PositionCallback = () => {};
      within((say) => (answer = say));
      const element = await search();
      await choose(element);
      await eventually(element, () => /wird ermittelt/.test(message(element)));
      fieldOf(element).blur();
      await eventually(element, () => message(element) === '');
      fieldOf(element).focus();
      await eventually(element, () => /wird ermittelt/.test(message(element)));
      await ask(element, 'Weißens');
      answer({ coords: { longitude: 10.71, latitude: 50.95 } } as GeolocationPosition);
      await settled(element);
      expect(options(element)).to.deep.equal(['Weißensee Sömmerda']);
      await press('Enter');
      await eventually(element, () => element.district === '16068');
    });

    it('is named where it is not among the districts offered, and offered nowhere with no-locate', async () => {
      at(10.71, 50.95);
      const element = await search('scope="16054 16070"');
      await choose(element);
      await eventually(element, () => /^Gotha ist hier nicht dabei/.test(message(element)));
      const without = await search('no-locate');
      fieldOf(without).focus();
      type(fieldOf(without), 'Weißens');
      await eventually(without, () => suggestions(without).length > 0);
      type(fieldOf(without), '');
      await eventually(without, () => suggestions(without).length === 0);
    });
  });

  it('selects the first hit with Enter, tells the page, and never what was typed', async () => {
    const element = await search();
    const [selected, searched] = [record(document, 'thilik-select'), record(document, 'thilik-search')];
    await ask(element, 'weissensee');
    await press('Enter');
    await eventually(element, () => element.district === '16068');
    expect(selected).to.deep.equal([{ kind: 'district', id: '16068' }]);
    expect(searched).to.deep.equal([{ hit: true }]);
    expect(options(element)).to.deep.equal([]);
    await says(element, () => by(element, 'status', 'Weißensee gehört zu Sömmerda.'), /Sömmerda/);
  });

  it('selects with a click on a suggestion, and with the button', async () => {
    const element = await search();
    await ask(element, 'Bucha');
    suggestions(element)[1]!.click();
    await eventually(element, () => element.district === '16075');
    await ask(element, '99734');
    by(element, 'button', 'Suchen').click();
    await eventually(element, () => element.district === '16062');
  });

  it('goes through the suggestions with the arrow keys and back to the field, and says each', async () => {
    const element = await search();
    await ask(element, 'Bucha');
    for (const expected of ['Bucha Saale-Holzland-Kreis', 'Bucha Saale-Orla-Kreis', null]) {
      await press('ArrowDown');
      expect(active(element)).to.equal(expected);
    }
    await press('ArrowUp');
    expect(active(element)).to.equal('Bucha Saale-Orla-Kreis');
    await says(element, () => said(element), 'Bucha, Saale-Orla-Kreis, 2 von 2');
    expect(suggestions(element).map((each) => each.getAttribute('aria-selected'))).to.deep.equal(['false', 'true']);
    await press('Home');
    expect(active(element)).to.equal(null);
    await press('ArrowUp');
    await press('Enter');
    await eventually(element, () => element.district === '16075');
  });

  it('keeps the keys that it uses from the page', async () => {
    const element = await search();
    const seen: string[] = [];
    const listen = ({ key }: KeyboardEvent) => seen.push(key);
    document.addEventListener('keydown', listen);
    await ask(element, 'Bucha');
    for (const key of ['ArrowDown', 'ArrowUp', 'Escape', 'Escape', 'Escape', 'ArrowLeft']) await press(key);
    document.removeEventListener('keydown', listen);
    // The third Escape has nothing to close here: it is the page's.
    expect(seen).to.deep.equal(['Escape', 'ArrowLeft']);
  });

  it('Escape closes the list first, then empties the field', async () => {
    const element = await search();
    await ask(element, 'Bucha');
    await press('Escape');
    expect(options(element)).to.deep.equal([]);
    expect(fieldOf(element).value).to.equal('Bucha');
    await press('Escape');
    expect(fieldOf(element).value).to.equal('');
  });

  it('asks nothing where one district is offered: it is a link to its page, or what the page says', async () => {
    const page = '<a href="/kreis">Unser Kreis</a>';
    const markup = (attributes: string) => `<thilik-district-search ${attributes}>${page}</thilik-district-search>`;
    const seen = [];
    for (const attributes of [
      'scope="16070" href="/amt/{ags}"',
      'scope="16070"',
      'scope="16070" href="javascript:0"',
    ]) {
      const element = await show('thilik-district-search', markup(attributes));
      const slot = element.shadowRoot!.querySelector('slot');
      const links = slot?.assignedElements() ?? [...element.shadowRoot!.querySelectorAll('a')];
      seen.push([...links].map((each) => `${words(each)} ${each.getAttribute('href')}`).join());
      expect(fieldOf(element)).to.equal(null);
    }
    expect(seen).to.deep.equal([
      `Ilm-Kreis ${new URL('/amt/16070', location.href).href}`,
      'Unser Kreis /kreis',
      'Unser Kreis /kreis',
    ]);
  });

  it('asks where a name or a postal code is in several districts', async () => {
    for (const query of ['Bucha', '07554']) {
      const element = await search();
      await ask(element, query);
      await press('Enter');
      await eventually(element, () => message(element) || null);
      expect(message(element)).to.equal('Das gibt es in mehreren Landkreisen und Städten. Wählen Sie aus.');
      expect(options(element)).to.have.length(2);
      expect(element.district).to.equal(null);
      element.remove();
    }
  });

  it('says what to do when nothing is found, and tells the page', async () => {
    const element = await search();
    const searched = record(document, 'thilik-search');
    await ask(element, 'Buxtehude');
    await press('Enter');
    await eventually(element, () => searched.length > 0);
    expect(message(element)).to.equal(
      'Nicht alle Ortsteile sind bekannt. Geben Sie die Postleitzahl ein, oder wählen Sie unten.',
    );
    expect(searched).to.deep.equal([{ hit: false }]);
    expect(element.district).to.equal(null);
  });

  it('asks for a word when the button is pressed without one', async () => {
    const element = await search();
    by(element, 'button', 'Suchen').click();
    await eventually(element, () => message(element) || null);
    expect(message(element)).to.equal('Geben Sie einen Ort oder eine Postleitzahl ein.');
  });

  it('names the district of a place outside of its scope and selects nothing', async () => {
    const element = await search('scope="16056 16070"');
    const selected = record(document, 'thilik-select');
    await ask(element, 'Weißensee');
    await press('Enter');
    await eventually(element, () => message(element) || null);
    expect(message(element)).to.equal('Weißensee gehört zu Sömmerda und ist hier nicht dabei.');
    expect(element.district).to.equal(null);
    expect(selected).to.deep.equal([]);
    // Eisenach is part of the Wartburgkreis today, and so is the scope.
    await ask(element, 'Eisenach');
    await press('Enter');
    await eventually(element, () => element.district === '16063');
  });

  it('leads to a page instead where the page says so, unless that is no web address', async () => {
    const element = await search(`href="#${'{ags}'}"`);
    const selected = record(document, 'thilik-select');
    await ask(element, 'Weißensee');
    await press('Enter');
    await eventually(element, () => location.hash === '#16068');
    expect(selected).to.deep.equal([]);
    expect(element.district).to.equal(null);
    history.replaceState(null, '', ' ');
    element.href = 'javascript:document.title="{ags}"';
    await ask(element, 'Weißensee');
    await press('Enter');
    await eventually(element, () => element.district === '16068');
  });

  it('closes when the focus leaves', async () => {
    const element = await search();
    await ask(element, 'Bucha');
    fieldOf(element).blur();
    await eventually(element, () => options(element).length === 0);
  });

  it('speaks the language of the page, and places stay German', async () => {
    const element = await search('lang="en"');
    await eventually(element, () => by(element, 'button', 'Search'));
    await ask(element, 'Buxtehude');
    expect(message(element)).to.match(/^Not every village is known here/);
    await ask(element, 'Bucha');
    expect(suggestions(element)[0]!.querySelector('span')?.lang).to.equal('de');
  });

  it('names who the places are from', async () => {
    const element = await search();
    expect(allBy(element, 'link').map(words)).to.deep.equal([
      'GeoNames',
      'CC BY 4.0',
      '© GeoBasis-DE / BKG 2017 (Daten verändert)',
    ]);
  });

  it('joins a map by its id, and the focus goes on to the answer', async () => {
    const map = await showMap('id="karte" engine="svg"');
    const element = await search('for="karte"');
    await ask(element, 'Weißensee');
    await press('Enter');
    await eventually(map, () => map.district === '16068');
    await eventually(map, () => focusOf(map).includes('Sömmerda (Weißensee)'), 'the focus on the answer');
    expect(element.shadowRoot!.querySelector('.root > [role=status]')?.textContent?.trim()).to.equal('');
  });
});

describe('the search at the head of the map', () => {
  useServer();
  useWarnings();

  it('leads to the answer with the place in its name, and another choice leaves the place', async () => {
    const map = await showMap('engine="svg"');
    await ask(map, 'Weißensee');
    await press('Enter');
    await eventually(map, () => focusOf(map).includes('Sömmerda (Weißensee)'), 'the focus on the answer');
    expect(map.hub.store.state.place?.lonLat).to.have.length(2);
    map.district = '16070';
    await settled(map);
    expect(map.hub.store.state.place).to.equal(null);
  });

  it('is not there with `no-search`, nor where one district is offered', async () => {
    const map = await showMap('engine="svg"');
    const hasSearch = () => map.shadowRoot!.querySelector('.search') !== null;
    expect(hasSearch()).to.equal(true);
    map.noSearch = true;
    await settled(map);
    expect(hasSearch()).to.equal(false);
    map.noSearch = false;
    map.scope = '16070';
    await settled(map);
    expect(hasSearch()).to.equal(false);
  });

  it('knows Eisenach where the map has it', async () => {
    for (const [boundaries, ags] of [
      ['today', '16063'],
      ['2019', '16056'],
    ] as const) {
      const map = await showMap(`engine="svg" boundaries="${boundaries}"`);
      await ask(map, 'Eisenach');
      await press('Enter');
      await eventually(map, () => map.district === ags, boundaries);
      await eventually(map, () => /^h\d/.test(focusOf(map)), 'the focus on the answer');
      map.remove();
    }
  });

  it('is the first thing in the map, for eyes and for the keyboard', async () => {
    const map = await showMap('engine="svg"');
    expect(map.shadowRoot!.querySelector('.root')?.firstElementChild?.getAttribute('role')).to.equal('search');
    await inState(map, 'ready');
  });
});
