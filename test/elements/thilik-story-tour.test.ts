import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-tour.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import type { ThilikStoryTour } from '../../src/elements/thilik-story-tour/thilik-story-tour.ts';
import { storyJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  focusOf,
  record,
  says,
  selectedShapes,
  settled,
  shape,
  show,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';
import { useSteps } from '../helpers/steps.ts';

const tour = (attributes = '', inside = '') =>
  show('thilik-story-tour', `<thilik-story-tour ${attributes}>${inside}</thilik-story-tour>`);
const $ = <E extends Element = HTMLElement>(element: Element, selector: string) =>
  element.shadowRoot!.querySelector<E>(selector);
const button = (element: Element, name: string) => by(element, 'button', name);
const position = (element: Element) => words($(element, '.position'));
const title = (element: Element) => words($(element, '.stop :is(h2, h3, h4, h5, h6)'));
const status = (element: Element) => by(element, 'status');
const select = (element: Element, label: string) =>
  [...element.shadowRoot!.querySelectorAll('select')].find(({ labels }) => words(labels[0]).startsWith(label))!;
function choose(element: Element, label: string, value: string): void {
  const field = select(element, label);
  field.value = value;
  field.dispatchEvent(new InputEvent('change', { bubbles: true }));
}

/** A finger that goes so far from left to right and from top to bottom, in CSS pixels. */
function swipe(element: Element, x: number, y: number): void {
  const stop = $(element, '.stop')!;
  const touch = (clientX: number, clientY: number) => new Touch({ identifier: 1, target: stop, clientX, clientY });
  stop.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(200, 200)] }));
  stop.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(200 + x, 200 + y)] }));
}

/** A tour with a map beside the story, both in their first complete picture. */
async function mapped(attributes = ''): Promise<[ThilikStoryTour, ThilikMap]> {
  const map = '<thilik-map slot="map" id="karte" layers="stories" engine="svg" no-search></thilik-map>';
  const element = await tour(`for="karte" ${attributes}`, map);
  const beside = element.querySelector('thilik-map')!;
  await beside.ready;
  await eventually(beside, () => numbers(beside).length > 0, 'numbers on the map');
  return [element, beside];
}

const numbers = (map: Element) => [...map.shadowRoot!.querySelectorAll<SVGElement>('.numbers.wide [data-story]')];
const numberOf = (map: Element, id: string) => numbers(map).find(({ dataset }) => dataset.story === id)!;
const currentNumber = (map: Element) => numbers(map).find((sign) => sign.matches('.current'))?.dataset.story;

describe('thilik-story-tour', () => {
  const server = useServer();
  useWarnings();

  it('is an ordered list of articles with headings, and the first one is shown', async () => {
    const element = await tour();
    const entries = [...element.shadowRoot!.querySelectorAll('ol > li > article')];
    expect(entries).to.have.length(15);
    expect(entries.map((entry) => words(entry.querySelector('h4'))).slice(0, 2)).to.deep.equal([
      'Ein Spiel- und Sportfest für 500 Menschen',
      'Kitchen on the Run: kochen im Container',
    ]);
    expect(words(entries[4]!.querySelector('p'))).to.equal('Eisenach, Wartburgkreis');
    by(element, 'heading', 'Alle fünfzehn Geschichten');
    expect(title(element)).to.match(/^Ein Spiel- und Sportfest/);
    expect(position(element)).to.equal('1 von 15');
    expect(words($(element, '.stop .figures')), 'with its numbers at once').to.match(/500/);
  });

  it('goes on and back, says once where it is, tells the page, and stops at the ends with the focus', async () => {
    const element = await tour();
    const selected = record(document, 'thilik-select');
    const said: string[] = [];
    new MutationObserver(() => said.push(words(status(element)))).observe(status(element), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const [back, next] = [button(element, 'Zurück'), button(element, 'Weiter')];
    expect(back.getAttribute('aria-disabled')).to.equal('true');
    back.click();
    expect(position(element)).to.equal('1 von 15');
    next.focus();
    next.click();
    await says(element, () => $(element, '.position'), '2 von 15');
    await says(element, () => status(element), 'Geschichte 2 von 15: Kitchen on the Run: kochen im Container, Jena');
    expect([...new Set(said.filter(Boolean))]).to.have.length(1);
    expect(element.story).to.equal('jena');
    element.story = 'gera';
    await says(element, () => $(element, '.position'), '15 von 15');
    next.click();
    await settled(element);
    expect(position(element)).to.equal('15 von 15');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(focusOf(element)).to.equal('button “Weiter”');
    expect(selected).to.deep.equal([{ kind: 'story', id: 'jena' }]);
  });

  it('is gone through by keys inside, and a number leads to its story in a few of them', async () => {
    const element = await tour();
    button(element, 'Weiter').focus();
    for (const [key, expected] of [
      ['ArrowRight', '2 von 15'],
      ['End', '15 von 15'],
      ['ArrowLeft', '14 von 15'],
      ['Home', '1 von 15'],
    ] as const) {
      await sendKeys({ press: key });
      await says(element, () => $(element, '.position'), expected);
    }
    await sendKeys({ press: '1' });
    await sendKeys({ press: '2' });
    await says(element, () => $(element, '.position'), '12 von 15');
    await eventually(
      element,
      () => focusOf(element).startsWith('h3 “Mitbestimmen in Erfurt'),
      'the focus on the story',
    );
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await eventually(element, () => $(element, '.long .prose'), 'the long text');
  });

  it('goes the other way by arrow keys and finger in a language that is written from right to left', async () => {
    const element = await tour();
    $(element, '.root')!.dir = 'rtl';
    button(element, 'Weiter').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await says(element, () => $(element, '.position'), '2 von 15');
    swipe(element, 100, 10);
    await says(element, () => $(element, '.position'), '3 von 15');
  });

  it('draws shares and small numbers, and leads from the end of a text to the next story', async () => {
    const element = await tour();
    expect($(element, '.stop .drawn .rest'), '75 %').to.not.equal(null);
    button(element, 'Ganze Geschichte lesen').click();
    await eventually(element, () => $(element, '.long .end'), 'the long text and what stands beside it');
    const pips = [...element.shadowRoot!.querySelectorAll('.long .pips')].map((svg) => svg.childElementCount);
    expect(pips).to.deep.equal([17, 5]);
    const long = $(element, '.long')!;
    const labels = [...element.shadowRoot!.querySelectorAll('.figures dt')].map(words);
    expect(new Set(labels).size, 'each figure once').to.equal(4);
    expect(labels).to.have.length(4);
    expect([...long.querySelectorAll('h3, h4, h5')].map(words)).to.deep.equal([
      'Im Jahr 2019 geplant',
      'Heute im Ilm-Kreis',
      'Zur Geschichte',
      'Quelle zum Zitieren',
    ]);
    expect(words(long), 'who told it in 2019 is no office').not.to.include('nicht bestätigt');
    const next = $(element, '.next-stop')!;
    expect(words(next)).to.equal('Nächste Geschichte · Jena Kitchen on the Run: kochen im Container');
    next.querySelector('button')!.click();
    await says(element, () => $(element, '.position'), '2 von 15');
    expect($(element, '.long'), 'another one is closed at first').to.equal(null);
  });

  it('leads from a long text to the offices of today, which are asked for only then', async () => {
    const element = await tour('story="eisenach"');
    button(element, 'Ganze Geschichte lesen').click();
    await eventually(element, () => $(element, '.end'), 'what stands below the text');
    by(element, 'heading', 'Heute im Wartburgkreis');
    expect(server.bundled.some((address) => address.includes('contacts'))).to.equal(false);
    button(element, 'Ansprechstellen zeigen').click();
    await eventually(element, () => $(element, '.today .first'), 'the office to ask first');
    expect(words($(element, '.today .first'))).to.match(/Wartburgkreis/);
    expect(button(element, 'Ansprechstellen schließen').getAttribute('aria-expanded')).to.equal('true');
    button(element, 'Weiter').click();
    await says(element, () => $(element, '.position'), '6 von 15');
    button(element, 'Ganze Geschichte lesen').click();
    await eventually(element, () => by(element, 'heading', /^Heute in Hildburghausen/), 'the next district');
    expect($(element, '.today .first'), 'closed at first').to.equal(null);
  });

  describe('the source to copy', () => {
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    afterEach(() => {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    });

    const expected =
      '„Kitchen on the Run“ (Jena), in: IKPE: Innovationen und Erfolge im Programm ThILIK (Kommunales Integrationsmanagement in Thüringen), 2019, Abschnitt 2.2. https://www.ikpe-erfurt.de/kommunales-integrationsmanagement-2';
    const opened = async () => {
      const element = await tour('story="jena"');
      button(element, 'Ganze Geschichte lesen').click();
      await eventually(element, () => $(element, '.citation'), 'the source');
      expect(words($(element, '.citation'))).to.equal(expected);
      return element;
    };

    it('is plain text with year and section, and it is said that it was copied', async () => {
      const copied: string[] = [];
      put(async (text) => void copied.push(text));
      const element = await opened();
      button(element, 'Quelle kopieren').click();
      await says(element, () => $(element, '.cite [role=status]'), 'Die Quelle ist kopiert.');
      expect(copied).to.deep.equal([expected]);
    });

    it('is marked where the browser refuses', async () => {
      put(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const element = await opened();
      button(element, 'Quelle kopieren').click();
      await says(element, () => $(element, '.cite [role=status]'), /erlaubt das Kopieren nicht/);
      // Of a selection in a shadow root some browsers tell only who names it.
      const selection = getSelection() as Selection & {
        getComposedRanges?: (options: { shadowRoots: readonly ShadowRoot[] }) => readonly StaticRange[];
      };
      const [range] = selection.getComposedRanges?.({ shadowRoots: [element.shadowRoot!] }) ?? [];
      expect(range ? range.collapsed : selection.isCollapsed).to.equal(false);
    });
  });

  it('passes a story on by the messengers that the page has switched on, and by none without', async () => {
    const element = await tour('story="jena" share="threema whatsapp telegram myspace" url-state="thilik"');
    button(element, 'Ganze Geschichte lesen').click();
    await eventually(element, () => $(element, '.pass-on'), 'the links');
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.pass-on a')];
    const page = `${location.href.replace(/#.*/, '')}#thilik=16053/jena`;
    const text = 'Kitchen on the Run: kochen im Container';
    expect(links.map(({ href }) => decodeURIComponent(href))).to.deep.equal([
      `https://wa.me/?text=${text} ${page}`,
      `https://t.me/share/url?url=${page}&text=${text}`,
      `https://threema.id/compose?text=${text} ${page}`,
    ]);
    expect(links.every(({ href, rel }) => !href.includes('+') && rel === 'noopener noreferrer')).to.equal(true);
    element.share = '';
    await eventually(element, () => !$(element, '.pass-on'), 'no link');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves keys alone that are the page’s or a field’s', async () => {
    const element = await tour();
    const seen: string[] = [];
    const listen = ({ key }: KeyboardEvent) => seen.push(key);
    document.addEventListener('keydown', listen);
    select(element, 'Thema').focus();
    await sendKeys({ press: '3' });
    button(element, 'Weiter').focus();
    await sendKeys({ press: 'x' });
    await sendKeys({ press: 'ArrowDown' });
    document.body.focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    document.removeEventListener('keydown', listen);
    expect(position(element)).to.equal('1 von 15');
    expect(seen).to.deep.equal(['3', 'x', 'ArrowDown', 'ArrowRight']);
  });

  it('jumps from the list: the focus goes to the story', async () => {
    const element = await tour();
    button(element, 'Streetworkerbüro in Sondershausen').click();
    await says(element, () => $(element, '.position'), '13 von 15');
    await eventually(element, () => focusOf(element).startsWith('h3 “Streetworkerbüro'), 'the focus on the story');
    expect($(element, 'li[aria-current=true] .badge')?.textContent).to.equal('13');
  });

  it('goes by a finger to the side, and not by one that scrolls', async () => {
    const element = await tour();
    swipe(element, -100, 80);
    swipe(element, -40, 0);
    await settled(element);
    expect(position(element)).to.equal('1 von 15');
    swipe(element, -100, 10);
    await says(element, () => $(element, '.position'), '2 von 15');
    swipe(element, 100, 10);
    await says(element, () => $(element, '.position'), '1 von 15');
  });

  it('filters by topic, goes on to a story that has it, and tells the page', async () => {
    const element = await tour('story="jena"');
    const filtered = record(document, 'thilik-filter');
    choose(element, 'Thema', 'arbeit');
    await says(element, () => $(element, '.position'), '1 von 4');
    expect(element.story).to.equal('soemmerda');
    expect(element.topics).to.equal('arbeit');
    expect(element.shadowRoot!.querySelectorAll('li.outside')).to.have.length(11);
    expect(filtered).to.deep.equal([{ topics: ['arbeit'], languages: [], status: null, query: '', count: 4 }]);
    choose(element, 'Thema', '');
    await says(element, () => $(element, '.position'), '8 von 15');
  });

  it('has other orders, and the story stays', async () => {
    const element = await tour('order="west"');
    const first = words($(element, 'ol .badge + p'));
    expect(first).to.equal('Bad Salzungen, Wartburgkreis');
    expect(select(element, 'Reihenfolge').value).to.equal('west');
    const before = title(element);
    choose(element, 'Reihenfolge', 'number');
    await eventually(element, () => words($(element, 'ol .badge + p')) === 'Arnstadt, Ilm-Kreis');
    expect(title(element)).to.equal(before);
    expect(position(element)).to.equal('11 von 15');
  });

  it('shows only the stories of its districts, with one also of 2019', async () => {
    const element = await tour('scope="16056 16070"');
    expect(position(element)).to.equal('1 von 3');
  });

  it('says so where the page names no story: the list stays, and the next one is the first', async () => {
    const element = await tour('story="atlantis"');
    await eventually(element, () => allBy(element, 'alert').length === 1, 'the sentence');
    expect($(element, '.stop')).to.equal(null);
    expect(position(element)).to.equal('');
    expect(element.shadowRoot!.querySelectorAll('ol > li')).to.have.length(15);
    button(element, 'Weiter').click();
    await says(element, () => $(element, '.position'), '1 von 15');
  });

  for (const count of [0, 1, 500]) {
    it(`works with ${count} stories`, async () => {
      const stories = [...Array(count).keys()].map((index) => storyJson({ id: `s${index}`, number: `2.${index + 1}` }));
      const element = await tour(`src="${server.address(JSON.stringify({ version: 1, stories }))}"`);
      expect(element.dataset.state).to.equal(count ? 'ready' : 'empty');
      expect(element.shadowRoot!.querySelectorAll('ol > li')).to.have.length(count);
      expect(position(element)).to.equal(count ? `1 von ${count}` : '');
      expect(select(element, 'Thema').options[0]!.text).to.equal(count ? `Alle Themen (${count})` : 'Alle Themen');
      if (!count) expect(words($(element, '.stop'))).to.equal('Hier gibt es noch keine Geschichten.');
    });
  }

  it('shows a story with gaps: its district without a place, its title without a headline, figures only with a number', async () => {
    const figures = [
      { label: { de: 'Besuche' }, value: 'viele' },
      { label: { de: 'Vereine' }, value: 5 },
    ];
    const stories = [
      storyJson({ place: { name: 'Ilm-Kreis', precision: 'district' }, figures, body: { de: ['Text'] } }),
      storyJson({ id: 'zwei', number: '2.2', place: undefined }),
    ];
    const element = await tour(`src="${server.address(JSON.stringify({ version: 1, stories }))}"`);
    expect(words($(element, '.stop .where'))).to.equal('1 Ilm-Kreis');
    expect(title(element)).to.equal('Spielfest');
    await eventually(element, () => $(element, '.stop .figures'), 'the figures');
    expect([...$(element, '.stop .figures')!.querySelectorAll('dt')].map(words)).to.deep.equal(['Vereine']);
    expect(words($(element, 'ol > li:last-child')), 'without any place').to.match(/Ilm-Kreis/);
  });

  it('tells that the stories cannot be loaded, and tries again', async () => {
    const element = await tour(
      `src="${server.address('offline', JSON.stringify({ version: 1, stories: [storyJson()] }))}"`,
    );
    expect(element.dataset.state).to.equal('error');
    button(element, 'Noch einmal versuchen').click();
    await says(element, () => $(element, '.position'), '1 von 1');
  });

  it('speaks English and Leichte Sprache', async () => {
    for (const [lang, expected] of [
      ['en', 'All fifteen stories'],
      ['de-simple', 'Alle 15 Geschichten'],
    ] as const) {
      const element = await tour(`lang="${lang}"`);
      by(element, 'heading', expected);
      element.remove();
    }
  });
});

describe('the address of a tour', () => {
  useServer();
  useWarnings();
  const steps = useSteps();

  it('leads to its story and topic in the first picture, and leaves the parts of others alone', async () => {
    history.replaceState(null, '', '#a=1&thilik=16068/soemmerda/arbeit');
    const element = await tour('url-state="thilik"');
    expect(position(element)).to.equal('1 von 4');
    expect(title(element)).to.match(/Sömmerda|Netzwerk|Forum/);
    button(element, 'Weiter').click();
    await eventually(element, () => location.hash === '#a=1&thilik=16077/altenburger-land/arbeit');
  });

  it('keeps each step to go back from, nothing of the first story, and tells no step twice', async () => {
    const element = await tour('url-state="thilik"');
    expect(location.hash).to.equal('');
    button(element, 'Weiter').click();
    await eventually(element, () => location.hash === '#thilik=16053/jena');
    button(element, 'Weiter').click();
    await eventually(element, () => location.hash === '#thilik=16062/nordhausen');
    steps.back();
    await says(element, () => $(element, '.position'), '2 von 15');
    steps.back();
    await says(element, () => $(element, '.position'), '1 von 15');
    expect(location.hash).to.equal('');
  });

  it('says so when there is no such story, and stays as it is', async () => {
    history.replaceState(null, '', '#thilik=%E0%A4%A/atlantis');
    const element = await tour('url-state="thilik"');
    await eventually(element, () => allBy(element, 'alert').length === 1, 'the sentence');
    expect(location.hash).to.equal('#thilik=%E0%A4%A/atlantis');
  });

  it('stays as it is once the element is gone', async () => {
    const element = await tour('url-state="thilik"');
    element.story = 'jena';
    element.remove();
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });

  it('is nobody’s business without a name', async () => {
    const element = await tour();
    button(element, 'Weiter').click();
    await says(element, () => $(element, '.position'), '2 von 15');
    expect(location.hash).to.equal('');
  });
});

describe('a tour with a map', () => {
  const server = useServer();
  useWarnings();

  it('shows the order as numbers, and the map follows', async () => {
    const [element, map] = await mapped();
    expect(
      numbers(map)
        .map((sign) => sign.textContent.trim())
        .sort((a, b) => +a - +b)
        .at(-1),
    ).to.equal('15');
    await eventually(map, () => selectedShapes(map).join() === '16070', 'the first story on the map');
    const narrow = map.shadowRoot!.querySelector('.numbers.narrow text')!;
    expect(getComputedStyle(narrow).stroke, 'names have a ring, numbers a ground').to.equal('none');
    expect(words($(element, '.map > p'))).to.equal('Die Zahlen sind die Reihenfolge der Tour.');
    button(element, 'Weiter').click();
    await eventually(map, () => selectedShapes(map).join() === '16053' && currentNumber(map) === 'jena');
    const others = map.shadowRoot!.querySelectorAll('.answer, .index, .legend, .foot, .neighbours');
    expect(others, 'only the drawing').to.have.length(0);
    expect(words($(element, '.map .attribution'))).to.match(/GeoBasis-DE.*GeoNames/);
  });

  it('tells once that there is no such story', async () => {
    const [element, map] = await mapped('story="nirgends"');
    await says(element, () => element.shadowRoot!.querySelector('[role=alert]'), /nirgends/);
    await eventually(map, () => $(map, '[role=alert]'), 'the sentence of the map, which nobody sees');
    expect(getComputedStyle($(map, '[role=alert]')!).display).to.equal('none');
  });

  it('follows the map: a number, a district, and one without a story', async () => {
    const [element, map] = await mapped();
    click(numberOf(map, 'gera'));
    await says(element, () => $(element, '.position'), '15 von 15');
    click(shape(map, '16077'));
    await says(element, () => $(element, '.position'), '10 von 15');
    await says(element, () => status(element), /^Geschichte 10 von 15/);
    click(shape(map, '16061'));
    await says(element, () => $(element, '.map > p'), /^Eichsfeld: Von hier erzählt die Tour keine Geschichte\./);
    expect(position(element)).to.equal('10 von 15');
    click(shape(map, '16061'));
    await eventually(map, () => currentNumber(map) === 'altenburger-land', 'back at the story');
  });

  it('keeps numbers of other topics hollow, and shades only districts that have one', async () => {
    const [element, map] = await mapped();
    choose(element, 'Thema', 'arbeit');
    await eventually(map, () => numberOf(map, 'jena').matches('.outside'));
    expect(numbers(map).filter((sign) => !sign.matches('.outside'))).to.have.length(4);
    expect(shape(map, '16053').classList.contains('told')).to.equal(false);
    expect(shape(map, '16065').classList.contains('told')).to.equal(true);
  });

  it('keeps numbers of stories apart that have the same place, so that each can be reached', async () => {
    const stories = ['eins', 'zwei'].map((id, index) => storyJson({ id, number: `2.${index + 1}` }));
    const address = server.address(JSON.stringify({ version: 1, stories }));
    const map = `<thilik-map slot="map" id="karte" layers="stories" engine="svg" no-search stories-src="${address}"></thilik-map>`;
    const element = await tour('for="karte"', map);
    const beside = element.querySelector('thilik-map')!;
    await beside.ready;
    await eventually(beside, () => numbers(beside).length === 2, 'two numbers');
    const [one, two] = ['eins', 'zwei'].map((id) =>
      numberOf(beside, id).querySelector('circle')!.getBoundingClientRect(),
    );
    const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
    const [[x1, y1], [x2, y2]] = [middle(one!), middle(two!)];
    expect(Math.hypot(x1 - x2, y1 - y2)).to.be.greaterThan(20);
    click(numberOf(beside, 'zwei'));
    await says(element, () => $(element, '.position'), '2 von 2');
    click(numberOf(beside, 'eins'));
    await says(element, () => $(element, '.position'), '1 von 2');
  });

  it('gives the dots back when it goes', async () => {
    const [element, map] = await mapped();
    document.body.append(map);
    element.remove();
    await eventually(map, () => numbers(map).length === 0);
    await eventually(map, () => map.shadowRoot!.querySelector('.answer, .index'), 'its words again');
    map.remove();
  });
});
