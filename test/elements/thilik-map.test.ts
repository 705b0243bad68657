import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import { storyJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  focusOf,
  inState,
  listed,
  nameOf,
  needsFrames,
  openedOf,
  restOf,
  panelOf,
  place,
  point,
  pointer,
  points,
  record,
  says,
  selectedShapes,
  settled,
  shape,
  shapes,
  show,
  showMap,
  signOf,
  toggle,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const eisenachToday =
  /Eisenach war bis zum 30\. Juni 2021 eine kreisfreie Stadt\. Seit dem 1\. Juli 2021 gehört die Stadt zum Wartburgkreis\./;

/** A point of the window where a shape, and nothing above it, is hit; `null`: there is none, or not yet. */
function spotOn(path: SVGPathElement): [number, number] | null {
  const { left, top, width, height } = path.getBoundingClientRect();
  const root = path.getRootNode() as ShadowRoot;
  for (let x = 0.5; x < 1; x += 0.05) {
    for (let y = 0.5; y < 1; y += 0.05) {
      const spot: [number, number] = [Math.round(left + width * x), Math.round(top + height * y)];
      if (root.elementFromPoint(...spot) === path) return spot;
    }
  }
  return null;
}

const tagsOf = (map: ThilikMap) => allBy(map, 'heading').map(({ localName }) => localName);
const tasksOf = (map: ThilikMap) => allBy(panelOf(map), 'heading').map(words);

const namesOf = (map: ThilikMap, of = '') => [
  ...(map.shadowRoot?.querySelectorAll<SVGTextElement>(`.names ${of} text`) ?? []),
];
/** One of the two forms of the map is shown. */
const shownNames = (map: ThilikMap) => namesOf(map).filter((text) => text.getClientRects().length > 0);
/** In both forms of the map. */
const pointedNames = (map: ThilikMap) => namesOf(map, '.pointed').map((text) => text.textContent);

describe('thilik-map', () => {
  const server = useServer();
  useWarnings();

  describe('districts', () => {
    for (const [boundaries, count] of [
      ['today', 22],
      ['2019', 23],
    ] as const) {
      it(`of ${boundaries} are ${count} shapes, each exactly once, named and listed`, async () => {
        const map = await showMap(`boundaries="${boundaries}"`);
        const keys = shapes(map).map((path) => path.dataset.ags);
        expect(keys).to.have.length(count);
        expect(new Set(keys).size).to.equal(count);
        expect(map.shadowRoot?.querySelectorAll('[part~=district]')).to.have.length(count);
        for (const path of shapes(map)) expect(path.getAttribute('d')).to.match(/^M/);
        expect(allBy(map, 'option').map((option) => option.getAttribute('aria-label'))).to.include(
          'Jena, 1 Erfolgsgeschichte, 2 Angebote, 2 Anlaufstellen',
        );
        expect(map.shadowRoot?.querySelectorAll('.index [part=item]')).to.have.length(count);
      });
    }

    it('change with `boundaries`, without asking for anything again', async () => {
      const map = await showMap();
      server.bundled.length = 0;
      map.boundaries = '2019';
      await settled(map);
      expect(shapes(map)).to.have.length(23);
      map.boundaries = 'today';
      await settled(map);
      expect(shapes(map)).to.have.length(22);
      expect(server.bundled).to.deep.equal([]);
      expect(map.dataset.state).to.equal('ready');
    });

    describe('have names', () => {
      needsFrames();

      for (const width of [320, 768, 1400]) {
        it(`that all stand in the drawing, ${width} pixels wide`, async () => {
          await setViewport({ width, height: 900 });
          const map = await showMap();
          const texts = await eventually(map, () => (shownNames(map).length > 0 ? shownNames(map) : null));
          expect(texts).to.have.length(22);
          const stage = map.shadowRoot?.querySelector('.stage')?.getBoundingClientRect() as DOMRect;
          // Browsers round the widths of letters, each in its way.
          const slack = 0.5;
          for (const text of texts) {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            expect(left, text.textContent ?? '').to.be.at.least(stage.left - slack);
            expect(right, text.textContent ?? '').to.be.at.most(stage.right + slack);
            expect(top, text.textContent ?? '').to.be.at.least(stage.top - slack);
            expect(bottom, text.textContent ?? '').to.be.at.most(stage.bottom + slack);
          }
          await setViewport({ width: 800, height: 600 });
        });
      }

      it('that come once, when the dots that they keep clear of are there, and before the map is ready', async () => {
        let arrive: (body: string) => void = () => {};
        const source = server.address(new Promise<string>((resolve) => (arrive = resolve)));
        const map = place<ThilikMap>(`<thilik-map layers="stories" stories-src="${source}"></thilik-map>`);
        const names = () => map.shadowRoot?.querySelectorAll('.names text').length;
        await eventually(map, () => map.shadowRoot?.querySelector('.row') ?? false);
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        await settled(map);
        expect(names(), 'while stories are on their way').to.equal(0);
        const whenReady = new Promise((resolve) => map.addEventListener('thilik-ready', () => resolve(names())));
        arrive(JSON.stringify({ stories: [storyJson()] }));
        expect(await whenReady).to.be.greaterThan(8);
      });

      it('that come last: districts, what is beside them, list and names are drawn in a task each, so that the page answers in between', async () => {
        const map = place<ThilikMap>('<thilik-map></thilik-map>');
        const root = map.shadowRoot as ShadowRoot;
        const steps = new Set<string>();
        const parts = ['path[part=district]', '.enlarge', '.row', '.names text'];
        const look = () => steps.add(parts.filter((part) => root.querySelector(part)).join());
        new MutationObserver(look).observe(root, { childList: true, subtree: true });
        await inState(map, 'ready');
        await eventually(map, () => root.querySelector('.names text'));
        const expected = parts.map((_part, index) => parts.slice(0, index + 1).join());
        expect([...steps]).to.deep.equal(expected);
      });
    });
  });

  describe('Eisenach', () => {
    it('is listed in the Wartburgkreis today, and the answer says why', async () => {
      const map = await showMap();
      expect(listed(map)).to.include('Wartburgkreis').and.not.include('Eisenach');
      expect(words(by(map, 'button', /^Wartburgkreis/))).to.equal('Wartburgkreis , 2 Erfolgsgeschichten');
      map.district = '16063';
      await settled(map);
      expect(words(restOf(map))).to.include('Eisenach verbindet seine Förderprogramme');
      await says(map, () => restOf(map), eisenachToday);
    });

    it('is a district of its own in 2019, and there is nothing to explain', async () => {
      const map = await showMap('boundaries="2019"');
      expect(words(by(map, 'button', /^Eisenach/))).to.equal('Eisenach , 1 Erfolgsgeschichte');
      expect(words(by(map, 'button', /^Wartburgkreis/))).to.equal('Wartburgkreis , 1 Erfolgsgeschichte');
      map.district = '16056';
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal(['16056']);
      expect(words(panelOf(map))).to.include('Eisenach verbindet seine Förderprogramme');
      expect(words(panelOf(map))).not.to.match(eisenachToday);
    });

    it("'s old key selects the Wartburgkreis today, at first and later", async () => {
      for (const map of [await showMap('district="16056"'), await showMap()]) {
        map.district = '16056';
        await settled(map);
        expect(selectedShapes(map)).to.deep.equal(['16063']);
        expect(words(by(panelOf(map), 'heading', 'Wartburgkreis'))).to.equal('Wartburgkreis');
        await says(map, () => restOf(map), eisenachToday);
      }
    });

    it('stays selected as Wartburgkreis when the boundaries change to today', async () => {
      const map = await showMap('boundaries="2019" district="16056"');
      map.boundaries = 'today';
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal(['16063']);
      expect(map.getAttribute('district')).to.equal('16063');
    });

    it("'s old key in `scope` offers the Wartburgkreis today", async () => {
      const map = await showMap('scope="16056"');
      expect(shapes(map).map((path) => path.dataset.ags)).to.deep.equal(['16063']);
    });

    it("'s old key set by the page: going back brings the focus to the row of the Wartburgkreis", async () => {
      const map = await showMap();
      map.district = '16056';
      await settled(map);
      by(map, 'button', 'Alle Landkreise und Städte').click();
      await settled(map);
      expect(focusOf(map)).to.equal(signOf(by(map, 'button', /^Wartburgkreis/)));
    });
  });

  describe('stories on the map', () => {
    it('are fifteen dots without words', async () => {
      const map = await showMap();
      expect(points(map)).to.have.length(15);
      expect(new Set(points(map).map(({ dataset }) => dataset.story)).size).to.equal(15);
      for (const each of points(map)) expect(words(each.parentElement)).to.equal('');
    });

    it('lie in their district', async () => {
      const map = await showMap('boundaries="2019"');
      for (const [id, ags] of [
        ['jena', '16053'],
        ['ilm-kreis', '16070'],
        ['saale-orla-kreis', '16075'],
        ['eisenach', '16056'],
      ] as const) {
        const { left, top, width, height } = point(map, id).getBoundingClientRect();
        const path = shape(map, ags);
        const spot = new DOMPoint(left + width / 2, top + height / 2);
        expect(path.isPointInFill(spot.matrixTransform(path.getScreenCTM()?.inverse())), id).to.equal(true);
      }
    });

    it('open with a click: district, answer, the whole story below and event', async () => {
      const map = await showMap();
      const selects = record(document, 'thilik-select');
      click(point(map, 'jena'));
      await settled(map);
      expect(selects).to.deep.equal([{ kind: 'story', id: 'jena' }]);
      expect(map.getAttribute('story')).to.equal('jena');
      expect(map.getAttribute('district')).to.equal('16053');
      expect(selectedShapes(map)).to.deep.equal(['16053']);
      by(panelOf(map), 'heading', 'Jena');
      expect(point(map, 'jena').classList.contains('selected')).to.equal(true);
      await says(map, () => openedOf(map), /Kitchen on the Run.*Zur Geschichte.*Quelle: .*aus der Broschüre von 2019/);
      expect(selects, 'opening says nothing more').to.have.length(1);
    });

    it('close when the reader goes on to another district', async () => {
      const map = await showMap('story="jena"');
      expect(openedOf(map)).to.exist;
      click(shape(map, '16052'));
      await settled(map);
      expect(map.story).to.equal(null);
      expect(openedOf(map)).to.equal(null);
      expect(words(panelOf(map))).to.include('Brücken zwischen Schule und Eltern');
    });
  });

  describe('selecting', () => {
    it('with a click answers beside the map, instead of the list, and tells the page', async () => {
      const map = await showMap();
      expect(panelOf(map), 'nothing is selected').to.equal(null);
      expect(listed(map)).to.have.length(22);
      const events: CustomEvent[] = [];
      const listen = (event: Event) => events.push(event as CustomEvent);
      document.body.addEventListener('thilik-select', listen);
      click(shape(map, '16070'));
      await settled(map);
      document.body.removeEventListener('thilik-select', listen);

      expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ kind: 'district', id: '16070' }]);
      expect(events[0]).to.include({ bubbles: true, composed: true, target: map });
      expect(selectedShapes(map)).to.deep.equal(['16070']);
      expect(map.getAttribute('district')).to.equal('16070');

      by(panelOf(map), 'heading', 'Ilm-Kreis');
      expect(nameOf(panelOf(map))).to.equal('Ilm-Kreis');
      expect(listed(map), 'the list is for a choice').to.deep.equal([]);
    });

    it('works with a real mouse, on shapes and on points', async function () {
      // The browser hands the mouse to pages in the foreground only.
      if (document.hidden) this.skip();
      const map = await showMap();
      map.scrollIntoView();
      const selects = record(document, 'thilik-select');
      await sendMouse({ type: 'click', position: await eventually(map, () => spotOn(shape(map, '16061'))) });
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal(['16061']);
      // Whether the focus is still in the window is asked of the next frame.
      await nextFrame();
      await nextFrame();
      point(map, 'nordhausen').scrollIntoView({ block: 'center' });
      const { left, top, width, height } = point(map, 'nordhausen').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      await settled(map);
      expect(map.story).to.equal('nordhausen');
      expect(selects.map(({ id }) => id)).to.deep.equal(['16061', 'nordhausen']);
      await resetMouse();
    });

    it('again clears', async () => {
      const map = await showMap();
      click(shape(map, '16070'));
      await settled(map);
      const selects = record(document, 'thilik-select');
      click(shape(map, '16070'));
      await settled(map);
      expect(selects).to.deep.equal([{ kind: null, id: null }]);
      expect(selectedShapes(map)).to.deep.equal([]);
      expect(map.hasAttribute('district')).to.equal(false);
      expect(panelOf(map)).to.equal(null);
      expect(listed(map)).to.have.length(22);
    });

    it('is said to those who do not see it', async () => {
      const map = await showMap();
      expect(words(by(map, 'status'))).to.equal('');
      click(shape(map, '16070'));
      await settled(map);
      expect(words(by(map, 'status'))).to.equal(
        'Ilm-Kreis ist ausgewählt. Wen Sie fragen können, steht vor der Karte.',
      );
      click(shape(map, '16070'));
      await settled(map);
      expect(words(by(map, 'status'))).to.equal('Die Auswahl ist aufgehoben.');
    });
  });

  describe('the page selects', () => {
    const changes: readonly [string, (map: ThilikMap) => void, Partial<ThilikMap>][] = [
      ['a district by property', (map) => (map.district = '16070'), { district: '16070', story: null }],
      ['a district by attribute', (map) => map.setAttribute('district', '16070'), { district: '16070', story: null }],
      ['a district by method', (map) => map.select({ kind: 'district', id: '16070' }), { district: '16070' }],
      ['a story by property', (map) => (map.story = 'gera'), { district: '16052', story: 'gera' }],
      ['a story by attribute', (map) => map.setAttribute('story', 'gera'), { district: '16052', story: 'gera' }],
      ['a story by method', (map) => map.select({ kind: 'story', id: 'gera' }), { district: '16052', story: 'gera' }],
      ['nothing by property', (map) => (map.district = null), { district: null, story: null }],
      ['nothing by attribute', (map) => map.removeAttribute('district'), { district: null, story: null }],
      ['nothing by method', (map) => map.clearSelection(), { district: null, story: null }],
      ['no story by property', (map) => (map.story = null), { district: '16053', story: null }],
    ];
    for (const [name, change, expected] of changes) {
      it(`${name}, without telling itself`, async () => {
        const map = await showMap('story="jena"');
        expect(map).to.include({ district: '16053', story: 'jena' });
        const selects = record(document, 'thilik-select');
        change(map);
        await settled(map);
        expect(map).to.include(expected);
        expect(selectedShapes(map)).to.deep.equal(expected.district ? [expected.district] : []);
        expect(map.getAttribute('district')).to.equal(expected.district);
        expect(selects).to.deep.equal([]);
      });
    }

    it('a story before the stories are there', async () => {
      const map = await show('thilik-map', '<thilik-map story="altenburger-land"></thilik-map>');
      await map.ready;
      await settled(map);
      expect(map.district).to.equal('16077');
      await says(map, () => openedOf(map), /Zur Geschichte/);
    });

    it('a story whose district shows as soon as the stories are there, while offers are still on their way', async () => {
      const source = server.address(new Promise<string>(() => {}));
      const map = place<ThilikMap>(
        `<thilik-map story="jena" offers-mode="replace" offers-src="${source}"></thilik-map>`,
      );
      await eventually(map, () => selectedShapes(map).includes('16053'));
      await says(map, () => panelOf(map), /Kitchen on the Run/);
    });

    it('and clears at once: the last word counts', async () => {
      const map = await showMap();
      map.district = '16070';
      map.clearSelection();
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal([]);
    });
  });

  describe('list of districts', () => {
    it('has every district, and says which have stories', async () => {
      const map = await showMap();
      expect(by(map, 'heading', 'Oder wählen Sie aus der Liste').localName).to.equal('h3');
      expect(words(by(map, 'button', /^Jena/))).to.equal('Jena , 1 Erfolgsgeschichte');
      expect(words(by(map, 'button', /^Suhl/))).to.equal('Suhl');
      const dots = [...(map.shadowRoot?.querySelectorAll('.row:has(.dot.told) .name') ?? [])].map(words);
      expect(dots, 'the dots of the map').to.have.length(14).and.include('Jena').and.not.include('Suhl');
      expect(listed(map)).to.have.length(22);
      expect(listed(map)).to.deep.equal([...listed(map)].sort((a, b) => a.localeCompare(b, 'de')));
    });

    it('selects, brings the focus to the answer, and going back brings it to the row', async () => {
      const map = await showMap();
      const selects = record(document, 'thilik-select');
      by(map, 'button', /^Jena/).click();
      await settled(map);
      expect(selects).to.deep.equal([{ kind: 'district', id: '16053' }]);
      expect(focusOf(map)).to.equal(signOf(by(panelOf(map), 'heading', 'Jena')));
      by(map, 'button', 'Alle Landkreise und Städte').click();
      await settled(map);
      expect(selects.slice(1)).to.deep.equal([{ kind: null, id: null }]);
      expect(focusOf(map)).to.equal(signOf(by(map, 'button', /^Jena/)));
      expect(map.shadowRoot?.querySelectorAll('[aria-current]')).to.have.length(0);
    });

    it('marks the shape that the pointer is on in the list, and back', async () => {
      const map = await showMap();
      const row = by(map, 'button', /^Jena/);
      pointer(row, 'pointerenter');
      await settled(map);
      expect(shape(map, '16053').classList.contains('pointed')).to.equal(true);
      expect(map.shadowRoot?.querySelectorAll('path.pointed')).to.have.length(1);
      expect(pointedNames(map)).to.deep.equal(['Jena', 'Jena']);
      pointer(row, 'pointerleave');
      await settled(map);
      expect(map.shadowRoot?.querySelectorAll('path.pointed')).to.have.length(0);

      pointer(shape(map, '16054'), 'pointerenter');
      await settled(map);
      expect(by(map, 'button', /^Suhl/).classList.contains('pointed')).to.equal(true);
      pointer(by(map, 'listbox'), 'pointerleave');
      await settled(map);
      expect(map.shadowRoot?.querySelectorAll('.pointed')).to.have.length(0);
    });
  });

  describe('legend and attribution', () => {
    const hrefs = (map: ThilikMap) =>
      [...(map.shadowRoot?.querySelectorAll('[part=attribution] a') ?? [])].map((link) => link.getAttribute('href'));
    const credits = [
      'https://www.bkg.bund.de',
      'https://www.geonames.org',
      'https://creativecommons.org/licenses/by/4.0/',
    ];

    it('say what the signs mean and whose data they are', async () => {
      const map = await showMap();
      expect(words(by(map, 'list', 'Zeichen in der Karte'))).to.equal(
        'Geschichte, Angebote und Anlaufstellen nur Anlaufstellen',
      );
      expect(hrefs(map)).to.deep.equal(credits);
      expect(by(map, 'link', '© GeoBasis-DE / BKG 2017 (Daten verändert)').getAttribute('href')).to.equal(
        'https://www.bkg.bund.de',
      );
    });

    it('`no-legend` leaves only the legend out', async () => {
      const map = await showMap('no-legend');
      expect(map.shadowRoot?.querySelectorAll('[part=legend]')).to.have.length(0);
      expect(hrefs(map)).to.deep.equal(credits);
      expect(shapes(map)).to.have.length(22);
      map.noLegend = false;
      await settled(map);
      expect(words(map.shadowRoot?.querySelector('[part=legend]'))).to.include(
        'Geschichte, Angebote und Anlaufstellen',
      );
    });

    it('the boundaries are named even where nothing else is shown', async () => {
      const map = await showMap('layers="" no-legend no-search');
      expect(hrefs(map)).to.deep.equal(['https://www.bkg.bund.de']);
      map.noSearch = false;
      await settled(map);
      expect(hrefs(map), 'the search knows places').to.deep.equal(credits);
    });
  });

  describe('scope', () => {
    it('offers only its districts, and the map fits them', async () => {
      const map = await showMap('scope="16051 16067"');
      expect(shapes(map).map((path) => path.dataset.ags)).to.have.members(['16051', '16067']);
      expect(listed(map)).to.deep.equal(['Erfurt', 'Gotha']);
      expect(by(map, 'listbox').getAttribute('aria-label')).to.match(/^Karte mit 2 Landkreisen und Städten/);
      expect(points(map).map((each) => each.dataset.story)).to.deep.equal(['erfurt']);

      const frame = by(map, 'listbox').getBoundingClientRect();
      const boxes = shapes(map).map((path) => path.getBoundingClientRect());
      const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
      const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
      expect(left).to.be.at.least(frame.left);
      expect(right).to.be.at.most(frame.right);
      expect(top).to.be.at.least(frame.top);
      expect(bottom).to.be.at.most(frame.bottom);
      expect(Math.max((right - left) / frame.width, (bottom - top) / frame.height)).to.be.greaterThan(0.9);
    });

    it('leaves out what is no key; with none left it offers all', async () => {
      const map = await showMap('scope="16051 99999 Gotha"');
      expect(shapes(map).map((path) => path.dataset.ags)).to.deep.equal(['16051']);
      map.scope = 'Erfurt';
      await settled(map);
      expect(shapes(map)).to.have.length(22);
      map.scope = '16053';
      await settled(map);
      expect(shapes(map).map((path) => path.dataset.ags)).to.deep.equal(['16053']);
      map.scope = '';
      await settled(map);
      expect(shapes(map)).to.have.length(22);
    });
  });

  describe('layers and topics', () => {
    it('show only the kinds asked for', async () => {
      const map = await showMap('layers="contacts" district="16053"');
      expect(points(map)).to.deep.equal([]);
      const label = () => shape(map, '16053').getAttribute('aria-label');
      expect(label()).to.equal('Jena, 2 Anlaufstellen');
      expect(tasksOf(map)).to.deep.equal(['Jena', 'Hier fragen Sie zuerst']);
      expect(allBy(map, 'summary').map(words)).to.deep.equal(['1 weitere Stelle', 'Hilfe für ganz Thüringen']);
      map.layers = 'stories';
      await eventually(map, () => points(map).length === 15);
      expect(label()).to.equal('Jena, 1 Erfolgsgeschichte');
      expect(tasksOf(map)).to.deep.equal(['Jena', 'Geschichte aus der Stadt 2019']);
      expect(allBy(restOf(map), 'summary')).to.deep.equal([]);
    });

    it('show all again when the attribute is taken away', async () => {
      const map = await showMap('layers="contacts"');
      map.removeAttribute('layers');
      await eventually(map, () => points(map).length === 15);
    });

    it('filter by topic', async () => {
      const map = await showMap('topics="sport"');
      expect(
        points(map)
          .map((each) => each.dataset.story)
          .sort(),
      ).to.deep.equal(['hildburghausen', 'ilm-kreis']);
      map.topics = 'sport wohnen';
      await settled(map);
      expect(
        points(map)
          .map((each) => each.dataset.story)
          .sort(),
      ).to.deep.equal(['hildburghausen', 'ilm-kreis', 'schmalkalden-meiningen', 'soemmerda']);
      map.topics = '';
      await settled(map);
      expect(points(map)).to.have.length(15);
    });
  });

  describe('heading-level', () => {
    for (const level of [2, 3, 4, 5, 6]) {
      it(`${level} is the level of the first headings, the next ones are below`, async () => {
        const map = await showMap(`heading-level="${level}"`);
        expect(tagsOf(map)).to.deep.equal([`h${level}`]);
        map.district = '16053';
        await settled(map);
        toggle(by(restOf(map), 'summary', '1 weitere Stelle'));
        await eventually(map, () => allBy(restOf(map), 'heading', /^Zentrale/).length > 0);
        const below = `h${Math.min(6, level + 1)}`;
        expect(by(map, 'heading', 'Jena').localName).to.equal(`h${level}`);
        expect(tagsOf(map).slice(1)).to.deep.equal(tagsOf(map).slice(1).fill(below));
      });
    }

    it('is 3 by default, and again when the attribute is taken away', async () => {
      const map = await showMap('district="16053"');
      const levels = () => [...new Set(tagsOf(map))];
      expect(levels()).to.deep.equal(['h3', 'h4']);
      map.setAttribute('heading-level', '4');
      await settled(map);
      expect(levels()).to.deep.equal(['h4', 'h5']);
      map.removeAttribute('heading-level');
      await settled(map);
      expect(levels()).to.deep.equal(['h3', 'h4']);
    });

    for (const [value, expected] of [
      ['1', 'h2'],
      ['7', 'h6'],
      ['zwei', 'h3'],
      ['', 'h3'],
    ] as const) {
      it(`“${value}” is nonsense and becomes ${expected}`, async () => {
        const map = await showMap(`heading-level="${value}"`);
        expect(tagsOf(map)).to.deep.equal([expected]);
      });
    }
  });

  describe('ready', () => {
    it('is told once, with counts, to those who listen at the element itself', async () => {
      const around = place('<div></div>');
      const map = document.createElement('thilik-map');
      const bubbled = record(around, 'thilik-ready');
      const told = record(map, 'thilik-ready');
      around.append(map);
      await map.ready;
      expect(told).to.deep.equal([{ districts: 22, stories: 15, offers: 35, contacts: 45 }]);
      map.boundaries = '2019';
      click(shape(map, '16053'));
      await settled(map);
      map.remove();
      around.append(map);
      await inState(map, 'ready');
      expect(told).to.have.length(1);
      expect(bubbled).to.deep.equal([]);
    });

    it('waits for own content', async () => {
      let arrive: (body: string) => void = () => {};
      const source = server.address(new Promise<string>((resolve) => (arrive = resolve)));
      const map = place<ThilikMap>(`<thilik-map stories-src="${source}"></thilik-map>`);
      const told = record(map, 'thilik-ready');
      await eventually(map, () => map.shadowRoot?.querySelector('.row') ?? false);
      expect(map.dataset.state).to.equal('loading');
      expect(panelOf(map), 'nothing is selected').to.equal(null);
      map.district = '16070';
      await settled(map);
      expect(words(panelOf(map))).to.include('Die Inhalte werden geladen …');
      expect(shapes(map), 'districts wait for nothing').to.have.length(22);
      expect(told).to.deep.equal([]);
      arrive(JSON.stringify({ stories: [storyJson()] }));
      await map.ready;
      expect(told).to.deep.equal([{ districts: 22, stories: 1, offers: 35, contacts: 45 }]);
      expect(map.dataset.state).to.equal('ready');
      await settled(map);
      expect(words(panelOf(map))).not.to.include('Die Inhalte werden geladen …');
    });

    it('comes also where something failed', async () => {
      const map = await show('thilik-map', `<thilik-map stories-src="${server.address(500)}"></thilik-map>`);
      await map.ready;
      expect(map.dataset.state).to.equal('error');
    });
  });

  describe('states', () => {
    const customState = (map: ThilikMap) =>
      ['loading', 'ready', 'empty', 'error'].filter((state) => map.matches(`:state(${state})`));

    it('loading, then ready', async () => {
      let arrive: (body: string) => void = () => {};
      const source = server.address(new Promise<string>((resolve) => (arrive = resolve)));
      const map = place<ThilikMap>(`<thilik-map stories-src="${source}"></thilik-map>`);
      await settled(map);
      expect(map.dataset.state).to.equal('loading');
      expect(customState(map)).to.deep.equal(['loading']);
      arrive(JSON.stringify({ stories: [storyJson()] }));
      await inState(map, 'ready');
      expect(customState(map)).to.deep.equal(['ready']);
    });

    it('loading, then error', async () => {
      const map = await show('thilik-map', `<thilik-map stories-src="${server.address(404)}"></thilik-map>`);
      expect(map.dataset.state).to.equal('error');
      expect(customState(map)).to.deep.equal(['error']);
    });

    it('error also where only the offers failed', async () => {
      const map = await showMap(`offers-mode="replace" offers-src="${server.address(404)}"`);
      await eventually(map, () => allBy(map, 'alert').length === 1);
      expect(map.dataset.state).to.equal('error');
      expect(customState(map)).to.deep.equal(['error']);
    });

    it('empty where there is nothing to show', async () => {
      const source = (kind: string) => `${kind}-src="${server.address(JSON.stringify({ [kind]: [] }))}"`;
      const map = await showMap(`${['stories', 'offers', 'contacts'].map(source).join(' ')} offers-mode="replace"`);
      expect(map.dataset.state).to.equal('empty');
      expect(customState(map)).to.deep.equal(['empty']);
      expect(shapes(map)).to.have.length(22);
    });
  });

  it('needs no style attribute: a strict content security policy forbids them', async () => {
    const map = await showMap('story="jena"');
    await says(map, () => openedOf(map), /Zur Geschichte/);
    for (const summary of allBy(restOf(map), 'summary')) toggle(summary);
    await settled(map);
    expect(map.shadowRoot?.querySelectorAll('[style]')).to.have.length(0);
    expect(map.shadowRoot?.querySelectorAll('style')).to.have.length(0);
  });
});
