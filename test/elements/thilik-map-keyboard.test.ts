import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import {
  by,
  click,
  eventually,
  focusOf,
  nameOf,
  panelOf,
  record,
  selectedShapes,
  settled,
  shape,
  showMap,
  signOf,
} from '../helpers/elements.ts';

const press = (key: string) => sendKeys({ press: key });
const focused = (map: ThilikMap) => map.shadowRoot?.activeElement ?? null;
const focusedKey = (map: ThilikMap) => focused(map)?.getAttribute('data-ags') ?? null;

/** Tab, from the last control before the districts: the way past them, or the last one of the answer. */
async function tabIntoMap(map: ThilikMap): Promise<void> {
  const controls = () => [
    ...(map.shadowRoot?.querySelectorAll<HTMLElement>(
      '.search button, .answer > * button, .rest summary, .rest [open] :is(a, button), .skip',
    ) ?? []),
  ];
  controls().at(-1)?.focus();
  await eventually(map, () => map.shadowRoot?.querySelector('#map-help'), 'what comes with the first focus');
  controls().at(-1)?.focus();
  await press('Tab');
}

describe('thilik-map with the keyboard', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));
  it('Tab goes through search and answer, then reaches exactly one district, neighbours, print and attribution', async () => {
    // Without the button to enlarge, which would come at any time in between.
    const map = await showMap('district="16061" engine="svg"');
    const [button, after] = [document.createElement('button'), document.createElement('button')];
    map.before(button);
    // The last one of the page: behind it are some browsers' own controls, and no page has the focus.
    map.after(after);
    button.focus();
    const met: string[] = [];
    for (;;) {
      await press('Tab');
      const element = focused(map);
      if (!element) break;
      met.push(element.getAttribute('data-ags') ?? nameOf(element));
      expect(met.length).to.be.lessThan(30);
    }
    expect(met).to.deep.equal([
      'Wo wohnen Sie?',
      'Suchen',
      'Alle Landkreise und Städte',
      'Internetseite',
      '03606 650-0',
      'Hilfe für ganz Thüringen',
      'bimf.thueringen.de',
      'buerger.thueringen.de',
      '3 weitere zeigen',
      '16061',
      'Kyffhäuserkreis',
      'Nordhausen',
      'Unstrut-Hainich-Kreis',
      'Ansprechstellen drucken (1 Seite)',
      '© GeoBasis-DE / BKG 2017 (Daten verändert)',
      'GeoNames',
      'CC BY 4.0',
    ]);
  });

  it('Tab reaches the first district when none is selected, and Shift+Tab leaves', async () => {
    const map = await showMap();
    await tabIntoMap(map);
    expect(focusedKey(map)).to.equal('16077');
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focusOf(map)).to.equal(signOf(by(map, 'button', 'Karte und Liste überspringen')));
  });

  it('Tab comes back to the district that had the focus', async () => {
    const map = await showMap();
    shape(map, '16053').focus();
    await settled(map);
    await tabIntoMap(map);
    expect(focusedKey(map)).to.equal('16053');
  });

  const moves = [
    ['Erfurt', '16051', 'ArrowUp', '16068'],
    ['Erfurt', '16051', 'ArrowDown', '16070'],
    ['Erfurt', '16051', 'ArrowLeft', '16067'],
    ['Erfurt', '16051', 'ArrowRight', '16071'],
    ['Weimar, an enclave', '16055', 'ArrowUp', '16071'],
    ['around Weimar', '16071', 'ArrowLeft', '16055'],
    ['Jena', '16053', 'ArrowRight', '16074'],
    ['Nordhausen at the border', '16062', 'ArrowDown', '16065'],
  ] as const;
  for (const [name, from, key, to] of moves) {
    it(`${key} goes from ${name} to its neighbour`, async () => {
      const map = await showMap();
      shape(map, from).focus();
      await press(key);
      await eventually(map, () => focusedKey(map) === to, `${to} focused`);
      await settled(map);
      expect(map.shadowRoot?.querySelectorAll('path[tabindex="0"]')).to.have.length(1);
      expect(shape(map, to).getAttribute('tabindex')).to.equal('0');
      expect(selectedShapes(map), 'moving does not select').to.deep.equal([]);
    });
  }

  it('stays at the border where nothing lies behind', async () => {
    const map = await showMap();
    shape(map, '16062').focus();
    await press('ArrowUp');
    await press('ArrowDown');
    await eventually(map, () => focusedKey(map) === '16065');
  });

  it('shows the name of the district with the focus', async () => {
    const map = await showMap();
    shape(map, '16053').focus();
    await settled(map);
    const pointed = [...(map.shadowRoot?.querySelectorAll('.names .pointed') ?? [])];
    expect(
      pointed.map(({ textContent }) => textContent?.trim()),
      'in both forms of the map',
    ).to.deep.equal(['Jena', 'Jena']);
    by(map, 'link', 'GeoNames').focus();
    await settled(map);
    expect(map.shadowRoot?.querySelectorAll('.pointed')).to.have.length(0);
  });

  for (const key of ['Enter', ' ']) {
    it(`${key.trim() || 'Space'} selects, and again clears`, async () => {
      // Beside the answer the map stays in the window.
      await setViewport({ width: 1200, height: 900 });
      const map = await showMap();
      const selects = record(document, 'thilik-select');
      shape(map, '16053').focus();
      await press(key);
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal(['16053']);
      expect(focusedKey(map), 'the focus stays in the map').to.equal('16053');
      await press(key);
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal([]);
      expect(selects).to.deep.equal([
        { kind: 'district', id: '16053' },
        { kind: null, id: null },
      ]);
    });
  }

  it('Space and the arrows do not scroll the page', async () => {
    await setViewport({ width: 1200, height: 900 });
    const map = await showMap();
    shape(map, '16053').focus({ preventScroll: true });
    const events: Event[] = [];
    const bubbled: Event[] = [];
    const capture = (event: Event) => events.push(event);
    const listen = (event: Event) => bubbled.push(event);
    document.addEventListener('keydown', capture, true);
    document.addEventListener('keydown', listen);
    for (const key of [' ', 'ArrowUp', 'Home']) await press(key);
    document.removeEventListener('keydown', capture, true);
    document.removeEventListener('keydown', listen);
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true, true, true]);
    expect(bubbled, 'nor do they reach the page').to.deep.equal([]);
  });

  it('Escape clears', async () => {
    const map = await showMap('district="16053"');
    const selects = record(document, 'thilik-select');
    shape(map, '16070').focus();
    await eventually(map, () => map.shadowRoot?.querySelector('#map-help'), 'what comes with the first focus');
    await press('Escape');
    await settled(map);
    expect(selectedShapes(map)).to.deep.equal([]);
    expect(focusedKey(map), 'the focus stays in the map').to.equal('16070');
    expect(selects).to.deep.equal([{ kind: null, id: null }]);
  });

  it('Escape without a selection is left to the page', async () => {
    const map = await showMap();
    const selects = record(document, 'thilik-select');
    shape(map, '16070').focus();
    let isPrevented = true;
    const listen = (event: Event) => (isPrevented = event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(selects).to.deep.equal([]);
    expect(isPrevented).to.equal(false);
  });

  it('Home and End go to the first and last district of the list', async () => {
    const map = await showMap();
    shape(map, '16053').focus();
    await press('End');
    await eventually(map, () => focusedKey(map) === '16071');
    await press('Home');
    await eventually(map, () => focusedKey(map) === '16077');
  });

  it('a letter goes to the next district of that name, in the order of the list, and round', async () => {
    const map = await showMap();
    shape(map, '16051').focus();
    for (const next of ['16052', '16067', '16076', '16052']) {
      await press('g');
      await eventually(map, () => focusedKey(map) === next, `${next} focused`);
    }
    expect(selectedShapes(map), 'moving does not select').to.deep.equal([]);
  });

  it('on a narrow page the answer stands where the map was, and takes the focus', async () => {
    await setViewport({ width: 360, height: 480 });
    const map = await showMap();
    shape(map, '16051').focus();
    await press('Enter');
    await eventually(map, () => focused(map)?.textContent?.trim() === 'Erfurt', 'the focus on the heading');
  });

  it('trying again leaves the focus with the map, whatever comes in place of the button', async () => {
    const map = await showMap('contacts-src="/missing.json"');
    const retry = by(map, 'button', 'Noch einmal versuchen');
    retry.focus();
    await press('Enter');
    await eventually(map, () => !retry.isConnected, 'the button is gone');
    expect(document.activeElement).to.equal(map);
  });

  it('other keys and shortcuts of the browser are left alone', async () => {
    const map = await showMap();
    shape(map, '16051').focus();
    const prevented: string[] = [];
    const listen = (event: KeyboardEvent) => event.defaultPrevented && prevented.push(event.key);
    document.addEventListener('keydown', listen);
    for (const key of ['1', '#', 'PageDown']) await press(key);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      for (const key of ['ArrowLeft', 'g']) {
        const how = { key, bubbles: true, composed: true, cancelable: true, [modifier]: true };
        shape(map, '16051').dispatchEvent(new KeyboardEvent('keydown', how));
      }
    }
    document.removeEventListener('keydown', listen);
    expect(prevented).to.deep.equal([]);
    expect(focusedKey(map)).to.equal('16051');
  });

  it('a click leaves the Tab stop where the reader is', async () => {
    const map = await showMap();
    click(shape(map, '16061'));
    await settled(map);
    await tabIntoMap(map);
    expect(focusedKey(map)).to.equal('16061');
  });

  it('a row of the list selects with Enter, and Enter on the way back brings the focus back', async () => {
    const map = await showMap();
    by(map, 'button', /^Gotha/).focus();
    await press('Enter');
    await settled(map);
    expect(focusOf(map)).to.equal(signOf(by(panelOf(map), 'heading', 'Gotha')));
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focusOf(map)).to.equal(signOf(by(map, 'button', 'Alle Landkreise und Städte')));
    await press('Enter');
    await settled(map);
    expect(focusOf(map)).to.equal(signOf(by(map, 'button', /^Gotha/)));
  });
});
