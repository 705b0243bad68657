/** The search for a place where its file does not come, where readers are faster than its code, and what they paste. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-district-search.ts';
import '../../src/define/thilik-map.ts';
import {
  allBy,
  by,
  eventually,
  place,
  record,
  settled,
  show,
  showMap,
  type,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const search = () => show('thilik-district-search');
const fieldOf = (element: Element) => element.shadowRoot!.querySelector<HTMLInputElement>('[role=combobox]')!;
const message = (element: Element) => words(element.shadowRoot!.querySelector('.message'));
const optionsOf = (element: Element) => allBy(element.shadowRoot!.querySelector('.found')!, 'option');
const options = (element: Element) => optionsOf(element).map(words);
const press = (key: string) => sendKeys({ press: key });

const noHit = 'Nicht alle Ortsteile sind bekannt. Geben Sie die Postleitzahl ein, oder wählen Sie unten.';
const noPlaces = 'Die Liste der Orte ist gerade nicht erreichbar. Wählen Sie einen Landkreis oder eine Stadt.';

describe('the search while its file does not come', () => {
  const server = useServer();
  const warnings = useWarnings();

  // One test, and the first of this page: the list of places is asked for once per page, until it is there.
  it('offers the 22 districts and says so, and asks again with the next focus', async () => {
    const [alone, map] = [await search(), await showMap('engine="svg"')];
    server.isOnline = false;
    for (const element of [alone, map]) {
      const failures = record(element, 'thilik-error');
      const searched = record(element, 'thilik-search');
      const field = fieldOf(element);
      field.focus();
      type(field, 'Weißensee');
      await eventually(element, () => options(element).length === 22 || null, 'the districts');
      expect(message(element)).to.equal(noPlaces);
      expect(failures.map(({ kind }) => kind)).to.deep.equal(['network']);
      await press('Enter');
      await eventually(element, () => searched.length > 0 || null);
      expect(searched, 'nothing is taken for what was typed').to.deep.equal([{ hit: false }]);
      expect(element.district).to.equal(null);

      // A district that is typed is found without the file, too.
      type(field, 'Gotha');
      await eventually(element, () => options(element).length === 1 || null);
      expect(options(element)).to.deep.equal(['Gotha']);
      await press('Enter');
      await eventually(element, () => element.district === '16067');
      field.blur();
    }
    expect(warnings.some((line) => line.includes('gazetteer.json'))).to.equal(true);
    server.isOnline = true;
    for (const element of [alone, map]) {
      fieldOf(element).focus();
      type(fieldOf(element), 'Weißensee');
      await eventually(element, () => message(element) === '' && options(element).length === 1);
      expect(options(element)).to.deep.equal(['Weißensee Sömmerda']);
    }
  });
});

describe('a reader who is faster than the code of the search', () => {
  useServer();
  useWarnings();

  it('has the first key presses, the Enter key and a click on the button answered once it is there', async () => {
    for (const ask of [
      (field: HTMLElement) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
      (field: HTMLElement) => field.parentElement!.querySelector('button')!.click(),
    ]) {
      const element = await search();
      const field = fieldOf(element);
      // Nothing can load in between.
      field.focus();
      type(field, 'Weiß');
      type(field, 'Weißensee');
      ask(field);
      expect(element['store'].hub.store.state.district).to.equal(null);
      await eventually(element, () => element.district === '16068');
      element.remove();
    }
  });
});

describe('the search whose code does not come', () => {
  useServer();
  useWarnings();

  it('says so once, asks again on request, and then answers what stands in the field', async () => {
    const map = await showMap('engine="svg"');
    const part = map['search'];
    const { load } = part as unknown as { load: () => Promise<unknown> };
    let isOnline = false;
    let asked = 0;
    Object.assign(part, {
      load: () => {
        asked++;
        return isOnline ? load() : Promise.reject(new Error('gone'));
      },
    });
    const field = fieldOf(map);
    field.focus();
    const notice = await eventually(map, () => map.shadowRoot!.querySelector('.search [role=alert]'));
    expect(words(notice.querySelector('p'))).to.match(/^Suchen: Die Daten konnten nicht geladen werden\./);
    type(field, 'Weißensee');
    await press('ArrowDown');
    await settled(map);
    expect(asked, 'a key press asks for nothing').to.equal(1);
    expect(map.shadowRoot!.querySelector('.search [role=alert]')).to.equal(notice);
    isOnline = true;
    by(notice, 'button', 'Noch einmal versuchen').click();
    await eventually(map, () => map.district === '16068');
    expect(map.shadowRoot!.querySelector('.search [role=alert]')).to.equal(null);
    expect(asked).to.equal(2);
  });
});

describe('what readers paste into the search', () => {
  useServer();
  useWarnings();

  it('leads to the district when it is an address line with a known postal code', async () => {
    for (const line of [
      'Markt 1, 99734 Nordhausen',
      '  Frau\tErika Muster, Markt 1, D-99734 Nordhausen, Deutschland ',
    ]) {
      const element = await search();
      const field = fieldOf(element);
      field.focus();
      type(field, line);
      by(element, 'button', 'Suchen').click();
      await eventually(element, () => element.district === '16062', line);
      element.remove();
    }
  });

  const nothing: Readonly<Record<string, string>> = {
    'an address elsewhere': 'Lange Straße 12, 20095 Hamburg',
    '10,000 letters': 'x'.repeat(10_000),
    '10,000 digits': '9'.repeat(10_000),
    '2,500 words': 'xy '.repeat(2500),
    'a script': '<script>globalThis.harm = true</script>',
    'an image that fails': '"><img src="x:" onerror="globalThis.harm = true">',
  };
  for (const [what, text] of Object.entries(nothing)) {
    it(`finds nothing and does no harm: ${what}`, async () => {
      for (const element of [await search(), await showMap('engine="svg"')]) {
        const searched = record(element, 'thilik-search');
        const field = fieldOf(element);
        field.focus();
        type(field, text);
        by(element, 'button', 'Suchen').click();
        await eventually(element, () => searched.length > 0 || null);
        expect(searched).to.deep.equal([{ hit: false }]);
        expect(message(element)).to.equal(noHit);
        expect(options(element)).to.deep.equal([]);
        expect(element.shadowRoot!.querySelectorAll('script, img')).to.have.length(0);
        expect('harm' in globalThis).to.equal(false);

        // The next question is answered as if nothing had been.
        type(field, 'Weißensee');
        await eventually(element, () => options(element).length === 1 || null);
        await press('Enter');
        await eventually(element, () => element.district === '16068');
      }
    });
  }

  it('asks for a word when there are only spaces', async () => {
    const element = await search();
    const searched = record(element, 'thilik-search');
    const field = fieldOf(element);
    field.focus();
    type(field, ' \u00A0 '.repeat(9));
    await settled(element);
    expect(options(element)).to.deep.equal([]);
    await press('Enter');
    await eventually(element, () => message(element) || null);
    expect(message(element)).to.equal('Geben Sie einen Ort oder eine Postleitzahl ein.');
    expect(searched).to.deep.equal([]);
  });
});

describe('the search in a modal', () => {
  useServer();
  useWarnings();

  for (const from of ['.map [aria-selected=true]', '.opened a', '.group summary']) {
    it(`Escape closes one thing at a time: list, what was typed, story, answer, dialog (from ${from})`, async () => {
      const dialog = place<HTMLDialogElement>('<dialog><thilik-map engine="svg" story="jena"></thilik-map></dialog>');
      dialog.showModal();
      const map = dialog.querySelector('thilik-map')!;
      await map.ready;
      await settled(map);
      const find = (selector: string) => map.shadowRoot!.querySelector<HTMLElement>(selector);
      const field = fieldOf(map);
      field.focus();
      type(field, 'Weißensee');
      await eventually(map, () => (options(map).length > 0 && find('#map-help')) || null);
      const state = () => [options(map).length > 0, field.value, map.story, map.district, dialog.open].map(Boolean);
      const open = [true, true, true, true, true];
      expect(state()).to.deep.equal(open);
      await press('Tab');
      for (let closed = 1; closed <= open.length; closed++) {
        if (closed === 3) (await eventually(map, () => find(from))).focus();
        const before = map.shadowRoot!.activeElement;
        await press('Escape');
        await settled(map);
        expect(state()).to.deep.equal(open.fill(false, 0, closed));
        if (before?.isConnected && dialog.open) expect(map.shadowRoot!.activeElement, 'stays').to.equal(before);
      }
    });
  }

  it('Escape is the dialog’s where the map has nothing to close, and that of an element that stands in the map', async () => {
    const dialog = place<HTMLDialogElement>(
      '<dialog><thilik-map engine="svg" scope="16051"></thilik-map>' +
        '<thilik-map engine="svg" district="16062"><thilik-contact-list></thilik-contact-list></thilik-map></dialog>',
    );
    dialog.showModal();
    const [alone, joined] = dialog.querySelectorAll('thilik-map');
    for (const map of [alone!, joined!]) {
      await map.ready;
      map.shadowRoot!.querySelector<SVGElement>('.map [data-ags]')!.focus();
      await eventually(map, () => map.shadowRoot!.querySelector('#map-help'));
    }
    const field = await eventually(joined!, () =>
      joined!.querySelector('thilik-contact-list')!.shadowRoot!.querySelector('input'),
    );
    field.focus();
    await press('Escape');
    await settled(joined!);
    expect(joined!.district, 'a key of the list').to.equal('16062');
    if (!dialog.open) dialog.showModal();
    alone!.shadowRoot!.querySelector<SVGElement>('.map [data-ags]')!.focus();
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });
});
