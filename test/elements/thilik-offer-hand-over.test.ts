import { expect } from '@open-wc/testing';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import { codeOf, linkTo } from '../../src/content/hand-over/link.ts';
import type { ThilikOfferList } from '../../src/elements/thilik-offer-list/thilik-offer-list.ts';
import { offerJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  eventually,
  focusOf,
  says,
  settled,
  show,
  signOf,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const asOf = new Date().toISOString().slice(0, 7);
const offer = (id: string, change: object = {}) =>
  offerJson({ id, asOf, name: { de: id, en: `${id} (en)` }, ...change });
const offers = [
  offer('Kurs A', { topics: ['sprache'] }),
  offer('Treff B', { topics: ['begegnung'], dates: [{ start: '2030-12-05T15:00' }] }),
  offer('Rat C', { topics: ['beratung'], phone: '03643 555701' }),
];

const names = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=item] h4')].map(words);
const panel = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.handing')!;
const status = (element: Element) => panel(element)?.querySelector('[role=status]');
const opener = (element: Element) => by(element, 'button', 'Angebote weitergeben');

describe('handing offers over', () => {
  const server = useServer();
  useWarnings();
  const clean = () => history.replaceState(null, '', location.pathname + location.search);
  beforeEach(clean);
  afterEach(clean);

  /** Puts something of the browser's in another's place until the end of the test. */
  const originals: (() => void)[] = [];
  afterEach(() => {
    for (const restore of originals.splice(0)) restore();
  });
  function replace(target: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    originals.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }

  const src = (records: readonly object[] = offers) => server.address(JSON.stringify({ version: 1, offers: records }));
  const list = (attributes = '', records = offers) =>
    show(
      'thilik-offer-list',
      `<thilik-offer-list mode="replace" src="${src(records)}" ${attributes}></thilik-offer-list>`,
    );

  async function opened(attributes?: string, records?: typeof offers): Promise<ThilikOfferList> {
    const element = await list(attributes, records);
    opener(element).click();
    await eventually(element, () => panel(element));
    return element;
  }

  /** A list on a page that was opened by a link to the offers. */
  async function visited(ids: readonly string[], attributes = '', records = offers): Promise<ThilikOfferList> {
    history.replaceState(null, '', linkTo(location.href, ids.map(codeOf)));
    const element = await list(attributes, records);
    await eventually(element, () => panel(element));
    await settled(element);
    return element;
  }

  async function press(element: Element, name: string | RegExp): Promise<void> {
    by(element, 'button', name).click();
    await settled(element as HTMLElement);
  }

  it('begins when the button is pressed, which keeps the focus, and ends with it', async () => {
    const element = await list();
    expect(allBy(element, 'button', /^Merken/)).to.have.length(0);
    expect(opener(element).ariaExpanded).to.equal('false');
    opener(element).focus();
    opener(element).click();
    await eventually(element, () => allBy(element, 'button', /^Merken/).length === 3);
    expect(focusOf(element)).to.equal(signOf(opener(element)));
    expect(opener(element).ariaExpanded).to.equal('true');
    await says(element, () => status(element), /^Drücken Sie bei jedem Angebot.+ wird gespeichert\.$/);
    await press(element, 'Angebote weitergeben');
    expect(allBy(element, 'button', /^Merken/)).to.have.length(0);
    expect(panel(element)).to.equal(null);
  });

  it('counts what is marked, tells it in one place, and lists it alone on demand, in that order', async () => {
    const element = await opened();
    await press(element, 'Merken Rat C');
    await says(element, () => status(element), '1 Angebot gemerkt.');
    await press(element, 'Merken Kurs A');
    await says(element, () => status(element), '2 Angebote gemerkt.');
    expect(allBy(element, 'button', /^Merken/).map((each) => each.ariaPressed)).to.deep.equal([
      'true',
      'false',
      'true',
    ]);
    expect(words(element.shadowRoot!.querySelector('.root > [role=status]'))).to.equal('3 Angebote');
    await press(element, 'Nur gemerkte zeigen');
    expect(names(element)).to.deep.equal(['Rat C', 'Kurs A']);
    expect(words(element.shadowRoot!.querySelector('.root > [role=status]')), 'one status tells of both').to.equal('');
    expect(allBy(element, 'button', /^Beratung/)).to.have.length(0);
    await press(element, 'Nur gemerkte zeigen');
    expect(names(element)).to.have.length(3);
    expect(words(element.shadowRoot!.querySelector('.root > [role=status]'))).to.equal('3 Angebote');
  });

  it('what is no longer marked leaves the list of marked ones; the focus goes on to the next, to the one before, to the button', async () => {
    const element = await visited(['Kurs A', 'Treff B', 'Rat C']);
    await press(element, 'Merken Treff B');
    await eventually(element, () => focusOf(element) === 'button “Merken Rat C”');
    await press(element, 'Merken Rat C');
    await eventually(element, () => focusOf(element) === 'button “Merken Kurs A”');
    await press(element, 'Merken Kurs A');
    await eventually(element, () => focusOf(element) === 'button “Nur gemerkte zeigen”');
    await press(element, 'Nur gemerkte zeigen');
    expect(names(element)).to.have.length(3);
  });

  it('a link is copied that shows the same offers on another page, in its language', async () => {
    let copied = '';
    replace(navigator.clipboard, 'writeText', async (text: string) => void (copied = text));
    const element = await opened();
    await press(element, 'Merken Rat C');
    await press(element, 'Merken Kurs A');
    await press(element, 'Link kopieren');
    await says(element, () => status(element), '2 Angebote gemerkt. Der Link ist kopiert.');
    await press(element, 'Merken Kurs A');
    await says(element, () => status(element), '1 Angebot gemerkt.');
    expect(copied.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
    element.remove();

    history.replaceState(null, '', new URL(copied).hash);
    const other = await list('lang="en"');
    await eventually(other, () => names(other).join() === 'Rat C (en),Kurs A (en)');
    await says(other, () => status(other), '2 activities marked.');
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes(codeOf('Rat C')));
    expect([asked, [...server.asked, ...server.bundled].filter((each) => each.includes('#'))]).to.deep.equal([[], []]);
  });

  it('a browser that does not copy gets a field with the link, which is selected', async () => {
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new Error('no')));
    const element = await opened();
    await press(element, 'Merken Kurs A');
    await press(element, 'Link kopieren');
    const field = await eventually(element, () =>
      element.shadowRoot!.querySelector<HTMLInputElement>('.link-field input'),
    );
    await eventually(element, () => focusOf(element) === 'input “Link zu den gemerkten Angeboten”');
    expect(field.value).to.equal(linkTo(location.href, [codeOf('Kurs A')]));
    expect([field.selectionStart, field.selectionEnd, field.readOnly]).to.deep.equal([0, field.value.length, true]);
  });

  it('a link to offers that are gone shows those that are there, and a sentence on the rest', async () => {
    const element = await visited(['gone', 'Rat C', 'lost']);
    expect(names(element)).to.deep.equal(['Rat C']);
    await says(element, () => status(element), '1 Angebot gemerkt. 2 Angebote aus dem Link gibt es hier nicht.');
    element.remove();
    const other = await visited(['gone', 'lost']);
    await says(other, () => status(other), '0 Angebote gemerkt. 2 Angebote aus dem Link gibt es hier nicht.');
    expect(names(other), 'nothing is hidden behind a link that leads to nothing').to.have.length(3);
  });

  it('a link to more offers than fit shows a page of them at once, though they came after it was read', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `Angebot ${at}`);
    let answer: (text: string) => void = () => {};
    const details = server.address(new Promise<string>((resolve) => (answer = resolve)));
    const slim = ids.map((id) => ({ id, asOf, name: { de: id }, district: '16070', topics: ['sport'] }));
    const address = server.address(JSON.stringify({ version: 1, details, offers: slim }));
    const element = document.createElement('thilik-offer-list');
    element.setAttribute('mode', 'replace');
    element.setAttribute('src', address);
    document.body.append(element);
    await eventually(element, () => element.fitting);
    location.hash = new URL(linkTo(location.href, ids.map(codeOf))).hash;
    await eventually(element, () => panel(element));
    answer(JSON.stringify({ version: 1, offers: ids.map((id) => offer(id)) }));
    await eventually(element, () => names(element)[0]);
    await settled(element);
    expect(names(element)).to.have.length(24);
    element.remove();
  });

  it('a link that is opened later, on the same page, is followed; also where the page wants no filter', async () => {
    const element = await list('no-filter');
    expect(allBy(element, 'button', 'Angebote weitergeben')).to.have.length(0);
    location.hash = new URL(linkTo(location.href, [codeOf('Treff B')])).hash;
    await eventually(element, () => names(element).join() === 'Treff B');
    location.hash = new URL(linkTo(location.href, [codeOf('Rat C')])).hash;
    await eventually(element, () => names(element).join() === 'Rat C');
  });

  it('a link to offers of other districts shows them where the own district has none', async () => {
    const element = await visited(['Rat C'], 'district="16055"');
    expect(names(element)).to.deep.equal(['Rat C']);
    await says(element, () => status(element), '1 Angebot gemerkt.');
  });

  it('lives in the address beside the filters', async () => {
    const element = await visited(['Rat C'], 'url-state="thilik"');
    expect(names(element)).to.deep.equal(['Rat C']);
    const { hash } = location;
    await press(element, 'Nur gemerkte zeigen');
    await press(element, /^Begegnung/);
    await eventually(element, () => location.hash === `${hash}&thilik=//begegnung`);
    element.remove();
    const again = await list('url-state="thilik"');
    await eventually(again, () => names(again).join() === 'Rat C');
    await press(again, 'Nur gemerkte zeigen');
    await eventually(again, () => names(again).join() === 'Treff B');
  });

  it('of more than a link holds, it says so to who makes it and to who opens it', async () => {
    const many = Array.from({ length: 102 }, (_, index) => offer(`Kurs ${index}`));
    const element = await opened('', many);
    const more = () => allBy(element, 'button', /^(Mehr|Weitere)|weitere|mehr/)[0];
    while (more()) {
      more()!.click();
      await settled(element);
    }
    for (const button of allBy(element, 'button', /^Merken/)) button.click();
    await says(element, () => status(element), /^102 Angebote gemerkt\. Ein Link fasst nur die ersten 100 Angebote\./);
    element.remove();
    const ids = many.map((_, index) => `Kurs ${index}`);
    const other = await visited(ids, '', many);
    await says(
      other,
      () => status(other),
      /^100 Angebote gemerkt\. Gemerkt waren 102, ein Link fasst nur die ersten 100\. /,
    );
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new Error('no')));
    await press(other, 'Link kopieren');
    const link = await eventually(other, () => other.shadowRoot!.querySelector<HTMLInputElement>('.link-field input'));
    expect(link.value, 'also who hands it on').to.equal(linkTo(location.href, ids.map(codeOf)));
    await press(other, 'Merken Kurs 0');
    await says(other, () => status(other), '99 Angebote gemerkt.');
  });

  it('prints the marked offers alone, also where the page goes on meanwhile', async () => {
    let prints = 0;
    const element = await opened();
    replace(window, 'print', () => prints++);
    await press(element, 'Merken Rat C');
    await press(element, 'Drucken');
    await eventually(element, () => prints === 1);
    await settled(element);
    expect(names(element)).to.deep.equal(['Rat C']);
    dispatchEvent(new Event('afterprint'));
    await eventually(element, () => names(element).length === 3);
  });

  it('gives a table of the marked offers, and a calendar where they have dates', async () => {
    const blobs: Blob[] = [];
    const files: string[] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob)}`);
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    const element = await opened();
    await press(element, 'Merken Rat C');
    expect(allBy(element, 'button', 'Termine (.ics)')).to.have.length(0);
    await press(element, 'Merken Treff B');
    await press(element, 'Tabelle (.csv)');
    await eventually(element, () => files.length === 1);
    await press(element, 'Termine (.ics)');
    await eventually(element, () => files.length === 2);
    expect(files).to.deep.equal(['angebote.csv', 'angebote.ics']);
    const [table = '', calendar = ''] = await Promise.all(blobs.map((blob) => blob.text()));
    const rows = table.trim().split('\r\n');
    expect(rows[0]).to.match(/^"Angebot";"Art";/);
    expect(rows.slice(1).map((row) => row.split(';')[0])).to.deep.equal(['"Rat C"', '"Treff B"']);
    expect(rows[1]).to.contain('"03643 555701"');
    expect(calendar).to.contain('DTSTART;TZID=Europe/Berlin:20301205T150000');
    expect(calendar).to.contain('SUMMARY:Treff B');
  });

  it('gives contacts and places of the marked offers', async () => {
    const blobs: Blob[] = [];
    const files: string[] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => `blob:${blobs.push(blob)}`);
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    const element = await visited(['Rat C']);
    await press(element, 'Kontakte (.vcf)');
    await eventually(element, () => files.length === 1);
    await press(element, 'Orte für eine Karte (.geojson)');
    await eventually(element, () => files.length === 2);
    expect(files).to.deep.equal(['angebote.vcf', 'angebote.geojson']);
    const [contacts = '', places = ''] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(contacts).to.contain('FN:Rat C\r\n').and.to.contain('TEL;VALUE=uri:tel:+493643555701\r\n');
    expect(JSON.parse(places).features.map((each: { properties: object }) => each.properties)[0]).to.include({
      name: 'Rat C',
      phone: '03643 555701',
    });
  });

  it('shows a code for phones, of what is marked now', async () => {
    const { qrCodeOf } = await import('../../src/content/hand-over/qr.ts');
    const element = await visited(['Rat C']);
    const code = () => element.shadowRoot!.querySelector<SVGElement>('svg.code');
    const button = () => by(element, 'button', 'QR-Code');
    expect([code(), button().ariaExpanded]).to.deep.equal([null, 'false']);
    await press(element, 'QR-Code');
    await eventually(element, code);
    const { side, dark } = qrCodeOf(linkTo(location.href, [codeOf('Rat C')]));
    expect([code()!.getAttribute('viewBox'), code()!.querySelector('path')!.getAttribute('d')]).to.deep.equal([
      `0 0 ${side} ${side}`,
      dark,
    ]);
    expect([code()!.getAttribute('role'), code()!.getAttribute('aria-label')]).to.deep.equal([
      'img',
      'QR-Code mit dem Link zu den gemerkten Angeboten',
    ]);
    expect(button().ariaExpanded).to.equal('true');
    await press(element, 'Merken Rat C');
    expect(code(), 'it would lead to what is no longer marked').to.equal(null);
  });

  it('a joined map shows the marked offers alone, as the list does, and then all again', async () => {
    const root = `<div><thilik-map id="karte" offers-mode="replace" offers-src="${src()}"></thilik-map><thilik-offer-list for="karte"></thilik-offer-list></div>`;
    history.replaceState(null, '', linkTo(location.href, ['Rat C', 'Kurs A'].map(codeOf)));
    const element = await show('thilik-offer-list', root);
    await eventually(element, () => panel(element));
    const map = document.querySelector('thilik-map')!;
    const onMap = () => map.picture().view.districts.flatMap((district) => district.offers.map(({ id }) => id));
    const shows = (...ids: string[]) => eventually(map, () => onMap().join() === ids.join());
    await shows('Kurs A', 'Rat C');
    await press(element, 'Merken Kurs A');
    await shows('Rat C');
    await press(element, 'Nur gemerkte zeigen');
    await shows('Kurs A', 'Treff B', 'Rat C');
    await press(element, 'Nur gemerkte zeigen');
    await shows('Rat C');
    await press(element, 'Angebote weitergeben');
    await shows('Kurs A', 'Treff B', 'Rat C');
  });

  it('is cleared at once; the focus stays there', async () => {
    const element = await visited(['Rat C']);
    await press(element, 'Liste leeren');
    await eventually(element, () => element.shadowRoot!.activeElement === panel(element));
    expect(names(element)).to.have.length(3);
  });
});
