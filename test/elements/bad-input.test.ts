import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikElement } from '../../src/elements/base/thilik-element.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';
import {
  allBy,
  type Answer,
  by,
  click,
  eventually,
  inState,
  openedOf,
  restOf,
  panelOf,
  place,
  point,
  points,
  record,
  says,
  selectedShapes,
  settled,
  shape,
  shapes,
  showMap,
  toggle,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

/** Made-up records are of today, so that nothing but what a test is about is wrong with them. */
const asOf = new Date().toISOString().slice(0, 10);
const freshStory: typeof storyJson = (change) => storyJson({ asOf, ...change });

const stories = (...records: unknown[]) => JSON.stringify({ stories: records });
const contacts = (...records: unknown[]) => JSON.stringify({ contacts: records });
const offers = (...records: unknown[]) => JSON.stringify({ offers: records });

const tags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list'] as const;

const cleanUps: (() => void)[] = [];

/** An element with listeners before it enters the page, where its first failure would else be missed. */
async function listened<K extends (typeof tags)[number]>(tag: K, attributes: Record<string, string>) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const errors = record(element, 'thilik-error');
  const problems = record(element, 'thilik-problems');
  const bubbled: Event[] = [];
  const listen = (event: Event) => bubbled.push(event);
  for (const name of ['thilik-error', 'thilik-problems']) {
    document.addEventListener(name, listen);
    cleanUps.push(() => document.removeEventListener(name, listen));
  }
  document.body.append(element);
  await inState(element, 'ready', 'empty', 'error');
  if (tag === 'thilik-map') {
    await (element as HTMLElementTagNameMap['thilik-map']).ready;
    await settled(element);
  }
  const ofSource = (source: string) => problems.filter((problem) => problem.source === source);
  return { element, errors, bubbled, ofSource };
}

describe('bad input', () => {
  const server = useServer();
  const warnings = useWarnings();
  afterEach(() => {
    for (const element of document.body.querySelectorAll(tags.join())) element.remove();
    for (const end of cleanUps.splice(0)) end();
  });

  describe('in attributes of the map', () => {
    it('an unknown district is told in place and shown as all of Thuringia', async () => {
      const map = await showMap('district="09162"');
      await says(
        map,
        () => by(map, 'alert'),
        'Den Kreisschlüssel „09162“ gibt es in Thüringen nicht. Gezeigt wird ganz Thüringen.',
      );
      expect(shapes(map)).to.have.length(22);
      expect(selectedShapes(map)).to.deep.equal([]);
      click(shape(map, '16053'));
      await settled(map);
      expect(allBy(map, 'alert')).to.have.length(0);
      expect(selectedShapes(map)).to.deep.equal(['16053']);
    });

    for (const markup of [
      '<thilik-map scope="Ilm-Kreis"></thilik-map>',
      '<thilik-contact-list scope="Ilm-Kreis"></thilik-contact-list>',
      '<thilik-offer-list scope="Ilm-Kreis"></thilik-offer-list>',
      '<thilik-contact-list district="Ilm-Kreis"></thilik-contact-list>',
    ]) {
      it(`a name where keys belong is told in place: ${markup.replace(/>.*/, '>')}`, async () => {
        const element = place(markup);
        const told = 'Den Kreisschlüssel „Ilm-Kreis“ gibt es in Thüringen nicht. Gezeigt wird ganz Thüringen.';
        await says(element, () => by(element, 'alert'), told);
      });
    }

    for (const written of ['„16070“', '”16070″', "'16070'", '16070,', ' 16070 ', '«16070»']) {
      it(`district=${written} is a key as an editor writes it`, async () => {
        const map = await showMap(`district="${written}"`);
        expect(map.shadowRoot?.querySelector('path[aria-selected=true]')?.getAttribute('data-ags')).to.equal('16070');
        expect(words(map.shadowRoot)).not.to.include('gibt es in Thüringen nicht');
      });
    }

    for (const written of [
      '16070, 16067',
      '16070;16067',
      '„16070“ „16067“',
      '16070,16067',
      '16070\n16067',
      '16070 , Gotha 16067',
    ]) {
      it(`scope=${JSON.stringify(written)} are two keys`, async () => {
        const map = await showMap(`scope="${written}"`);
        const keys = [...(map.shadowRoot?.querySelectorAll('path[data-ags]') ?? [])].map((path) =>
          path.getAttribute('data-ags'),
        );
        expect(keys.sort()).to.deep.equal(['16067', '16070']);
      });
    }

    it('an unknown district later clears the one before', async () => {
      const map = await showMap('district="16053"');
      map.district = 'Jena';
      await settled(map);
      await says(map, () => by(map, 'alert'), /„Jena“/);
      expect(selectedShapes(map)).to.deep.equal([]);
      map.district = '16070';
      await settled(map);
      expect(allBy(map, 'alert')).to.have.length(0);
      expect(selectedShapes(map)).to.deep.equal(['16070']);
    });

    it('an unknown story is told in place, and the rest works', async () => {
      const map = await showMap('story="atlantis"');
      await says(map, () => by(map, 'alert'), 'Die Geschichte „atlantis“ gibt es hier nicht.');
      expect(points(map)).to.have.length(15);
      click(point(map, 'jena'));
      await settled(map);
      expect(allBy(map, 'alert')).to.have.length(0);
      expect(map.story).to.equal('jena');
    });

    it('an unknown story is not asked for', async () => {
      await showMap('story="lemuria"');
      expect(server.bundled.filter((address) => address.includes('lemuria'))).to.deep.equal([]);
    });

    it('an unknown story beside a known district leaves the district selected', async () => {
      const map = await showMap('district="16070" story="atlantis"');
      await says(map, () => by(map, 'alert'), 'Die Geschichte „atlantis“ gibt es hier nicht.');
      expect(selectedShapes(map)).to.deep.equal(['16070']);
    });

    it('unknown topics filter nothing; known ones beside them do', async () => {
      const map = await showMap('topics="fußball SPORT"');
      expect(points(map)).to.have.length(15);
      map.topics = 'fußball sport';
      await settled(map);
      expect(points(map)).to.have.length(2);
    });

    for (const value of ['x', '', '2024', 'TODAY']) {
      it(`boundaries="${value}" are those of today`, async () => {
        const map = await showMap(`boundaries="${value}"`);
        expect(shapes(map)).to.have.length(22);
      });
    }

    it('an address that is none of the web is not asked for', async () => {
      const map = await showMap('stories-src="javascript:alert(1)" offers-src="data:,x" contacts-src="http://["');
      expect(points(map)).to.have.length(15);
      expect(map.dataset.state).to.equal('ready');
    });

    it('HTML in an attribute is shown as text', async () => {
      const map = await showMap('district="&lt;img src=x&gt;"');
      await says(map, () => by(map, 'alert'), /„<img src=x>“/);
      expect(map.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    });
  });

  const german = {
    network: 'Die Daten konnten nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung.',
    status: 'Die Datei mit den Daten ist zurzeit nicht erreichbar.',
    json: 'Statt einer Datei mit Daten kam etwas anderes.',
    shape: 'Die Datei enthält keine passenden Daten.',
  } as const;
  const failures: readonly [string, Answer, keyof typeof german][] = [
    ['no connection', 'offline', 'network'],
    ['404', 404, 'status'],
    ['500', 500, 'status'],
    ['broken JSON', '{"stories": [', 'json'],
    ['a page of HTML', '<!doctype html><title>Nicht gefunden</title>', 'json'],
    ['an empty answer', '', 'json'],
    ['JSON of another shape', '{"features": []}', 'shape'],
    ['a list of another kind', '{"stories": {}}', 'shape'],
  ];

  for (const tag of ['thilik-contact-list', 'thilik-map'] as const) {
    for (const [name, answer, kind] of failures) {
      it(`${name} for contacts: the words of the page stay in <${tag}>, and go when the file comes`, async () => {
        const source = server.address(answer, contacts(contactJson({ asOf })));
        const element = document.createElement(tag);
        element.setAttribute(tag === 'thilik-map' ? 'contacts-src' : 'src', source);
        element.innerHTML = '<p>Rufen Sie an: <a href="tel:+4936415559">03641 5559</a></p>';
        document.body.append(element);
        const link = element.querySelector('a') as HTMLElement;
        await inState(element, 'error');
        await says(element, () => by(element, 'alert'), `Anlaufstellen: ${german[kind]} Noch einmal versuchen`);
        expect(link.offsetHeight).to.be.greaterThan(0);
        by(element, 'button', 'Noch einmal versuchen').click();
        await inState(element, 'ready');
        expect(link.offsetHeight).to.equal(0);
      });
    }

    it(`a file without contacts: the words of the page stay in <${tag}>`, async () => {
      const element = document.createElement(tag);
      element.setAttribute(tag === 'thilik-map' ? 'contacts-src' : 'src', server.address(contacts()));
      element.innerHTML = '<p>Rufen Sie an: <a href="tel:+4936415559">03641 5559</a></p>';
      document.body.append(element);
      await inState(element, 'ready', 'empty');
      await eventually(element, () => (element.querySelector('a') as HTMLElement).offsetHeight > 0);
    });
  }

  for (const [name, answer, kind] of failures) {
    describe(`a file with own stories: ${name}`, () => {
      it('is told once, in place, by event and on the console; the rest of the map works', async () => {
        const source = server.address(answer);
        const { element: map, errors, ofSource, bubbled } = await listened('thilik-map', { 'stories-src': source });
        await says(map, () => by(map, 'alert'), `Erfolgsgeschichten: ${german[kind]} Noch einmal versuchen`);
        expect(map.dataset.state).to.equal('error');
        expect(shapes(map)).to.have.length(22);
        expect(words(by(map, 'button', /^Jena/))).to.equal('Jena');
        expect(shape(map, '16053').getAttribute('aria-label')).to.equal('Jena, 2 Angebote, 2 Anlaufstellen');

        click(shape(map, '16053'));
        await settled(map);
        map.boundaries = '2019';
        await settled(map);
        expect(words(panelOf(map))).to.match(/Hier fragen Sie zuerst .*Stadtverwaltung Jena/);
        expect(allBy(restOf(map), 'summary').map(words)).to.include('1 weitere Stelle');
        expect(errors).to.have.length(1);
        expect(errors[0]).to.include({ kind, source });
        expect(errors[0]?.message).to.include(source);
        expect(ofSource(source)).to.deep.equal([]);
        expect(bubbled).to.have.length(0);
        const own = warnings.filter((line) => line.includes(source));
        expect(own).to.have.length(1);
        expect(own[0]).to.match(/^<thilik-map> /);
        expect(server.asked).to.deep.equal([source]);
      });

      it('can be asked for again', async () => {
        const source = server.address(answer, stories(freshStory()));
        const { element: map, errors } = await listened('thilik-map', { 'stories-src': source });
        by(map, 'button', 'Noch einmal versuchen').click();
        await eventually(map, () => points(map).length === 1 && map.dataset.state === 'ready', 'the story is shown');
        expect(allBy(map, 'alert')).to.have.length(0);
        expect(errors).to.have.length(1);
        expect(server.asked).to.deep.equal([source, source]);
      });
    });
  }

  it('a file that fails again is told again by event, but the console only once', async () => {
    const source = server.address(404, 500, 404);
    const { element: map, errors } = await listened('thilik-map', { 'stories-src': source });
    for (const count of [2, 3]) {
      by(map, 'button', 'Noch einmal versuchen').click();
      await eventually(map, () => errors.length === count && map.dataset.state === 'error');
    }
    expect(warnings.filter((line) => line.includes('404'))).to.have.length(1);
  });

  for (const [tag, kind, name, text] of [
    ['thilik-story-card', 'stories', 'Erfolgsgeschichten', 'Spielfest'],
    ['thilik-contact-list', 'contacts', 'Anlaufstellen', 'Stadtverwaltung Jena'],
  ] as const) {
    it(`${tag} tells the failure of its own file and can ask again`, async () => {
      const good = kind === 'stories' ? stories(freshStory()) : contacts(contactJson());
      const src = server.address(404, good);
      const { element, errors, bubbled } = await listened(tag, { src, story: 'ilm-kreis' });
      await says(element, () => by(element, 'alert'), `${name}: ${german.status} Noch einmal versuchen`);
      expect(element.dataset.state).to.equal('error');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ kind: 'status', source: src });
      expect(bubbled).to.have.length(0);
      const own = warnings.filter((line) => line.includes(src));
      expect(own).to.have.length(1);
      expect(own[0]).to.match(new RegExp(`^<${tag}> `));
      by(element, 'button', 'Noch einmal versuchen').click();
      await eventually(element, () => element.dataset.state === 'ready');
      expect(words(by(element, 'heading', new RegExp(text)))).to.include(text);
    });
  }

  it('the complete record that does not come is told where it should stand, and can be asked for again', async () => {
    const missing = server.address(404, stories(freshStory({ body: { de: ['Der ganze Text.'] } })));
    const list = server.address(JSON.stringify({ details: missing, stories: [freshStory()] }));
    const { element: card } = await listened('thilik-story-card', { src: list, story: 'ilm-kreis' });
    by(card, 'button', 'Ganze Geschichte lesen').click();
    await eventually(card, () => allBy(card, 'alert').length === 1);
    expect(words(by(card, 'alert'))).to.include(german.status);
    by(card, 'button', 'Noch einmal versuchen').click();
    await eventually(card, () => words(by(card, 'article')).includes('Der ganze Text.'));
  });

  describe('in records', () => {
    it('one without a district is left out, told by event, in place and on the console, once each', async () => {
      const source = server.address(stories(freshStory({ id: 'a' }), freshStory({ id: 'b', district: undefined })));
      const { element: map, errors, ofSource, bubbled } = await listened('thilik-map', { 'stories-src': source });
      expect(points(map).map((each) => each.dataset.story)).to.deep.equal(['a']);
      expect(map.dataset.state).to.equal('ready');
      await eventually(map, () => ofSource(source).length > 0);
      click(shape(map, '16053'));
      await settled(map);
      expect(ofSource(source)).to.deep.equal([
        { source, problems: [{ path: 'stories[1].district', reason: 'missing', value: 'undefined' }] },
      ]);
      expect(errors).to.deep.equal([]);
      expect(bubbled).to.have.length(0);
      const own = warnings.filter((line) => line.includes(source));
      expect(own).to.have.length(1);
      expect(own[0])
        .to.match(/^<thilik-map> /)
        .and.to.include('stories[1].district');

      const summary = await eventually(map, () => by(map, 'summary', /^Erfolgsgeschichten: /));
      expect(words(summary)).to.equal(
        'Erfolgsgeschichten: Ein Eintrag ist fehlerhaft und wird nicht oder nicht vollständig gezeigt.',
      );
      toggle(summary);
      await eventually(map, () => words(summary.parentElement).includes('stories[1].district'));
      expect(words(summary.parentElement)).to.include('Eine Pflichtangabe fehlt.');
    });

    it('several problems of a file come in one event', async () => {
      const source = server.address(
        stories(
          freshStory({ district: '1' }),
          freshStory({ id: 'b', topics: ['mars'] }),
          'nothing',
          freshStory({ id: 'b' }),
        ),
      );
      const { element: map, ofSource } = await listened('thilik-map', { 'stories-src': source });
      await eventually(map, () => ofSource(source).length === 1);
      expect(ofSource(source)[0]?.problems.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
        'stories[0].district unknown-district',
        'stories[1].topics[0] unknown-topic',
        'stories[2] not-an-object',
        'stories[3].id duplicate-id',
      ]);
      await says(map, () => by(map, 'summary', /^Erfolgsgeschichten: /), /4 Einträge sind fehlerhaft/);
    });

    it('a coordinate outside Thuringia: the story stays, as one for the whole district', async () => {
      const place = { name: 'Berlin', lonLat: [13.4, 52.5], precision: 'town' };
      const source = server.address(stories(freshStory({ place })));
      const { element: map, ofSource } = await listened('thilik-map', { 'stories-src': source });
      expect(point(map, 'ilm-kreis').classList.contains('district-wide')).to.equal(true);
      await eventually(map, () => ofSource(source).length === 1);
      expect(ofSource(source)[0]?.problems[0]).to.include({
        path: 'stories[0].place.lonLat',
        reason: 'outside-thuringia',
      });
      click(point(map, 'ilm-kreis'));
      await settled(map);
      expect(selectedShapes(map)).to.deep.equal(['16070']);
    });

    it('HTML in texts stays text, everywhere', async () => {
      const evil = '<img src=x onerror="window.evil = true"><b>fett</b>';
      const story = freshStory({
        title: { de: evil },
        summary: { de: evil },
        body: { de: [evil] },
        figures: [{ value: 1, unit: evil, label: { de: evil } }],
        planned: [{ de: evil }],
        presenter: { name: evil, role: { de: evil }, authority: evil },
        place: { name: evil, lonLat: null, precision: 'town' },
        source: { document: evil, section: evil },
      });
      const contact = contactJson({
        district: '16070',
        authority: evil,
        unit: { de: evil },
        phone: evil,
        person: evil,
      });
      const { element: map } = await listened('thilik-map', {
        'stories-src': server.address(stories(story)),
        'contacts-src': server.address(contacts(contact)),
        'offers-src': server.address(offers(offerJson({ district: '16070', name: { de: evil } }))),
        story: 'ilm-kreis',
      });
      await says(map, () => openedOf(map), /Zur Geschichte/);
      for (const summary of allBy(restOf(map), 'summary')) toggle(summary);
      await eventually(map, () => words(map.shadowRoot).split('<b>fett</b>').length > 10);
      for (const summary of allBy(restOf(map), 'summary', /Einzelheiten/)) toggle(summary);
      await settled(map);
      expect(map.shadowRoot?.querySelectorAll('img, b, script')).to.have.length(0);
      expect('evil' in window).to.equal(false);
    });

    it('links that are no links of the web are left out and told', async () => {
      const unsafe = 'javascript:alert(1)';
      const src = server.address(
        contacts(contactJson({ url: unsafe, asOf, source: { document: 'Amtsblatt', url: unsafe } })),
      );
      const { element: list, ofSource } = await listened('thilik-contact-list', { src });
      toggle(by(list, 'summary', /Einzelheiten/));
      await eventually(list, () => allBy(list, 'listitem', 'Quelle: Amtsblatt').length === 1);
      await eventually(list, () => ofSource(src).length === 1);
      expect(ofSource(src)[0]?.problems.map(({ path, reason }) => `${path} ${reason}`)).to.have.members([
        'contacts[0].url unsafe-link',
        'contacts[0].source.url unsafe-link',
      ]);

      const { element: card } = await listened('thilik-story-card', {
        src: server.address(stories(freshStory({ links: [{ url: unsafe, label: { de: 'Seite' }, checked: null }] }))),
        story: 'ilm-kreis',
      });
      by(card, 'button', 'Ganze Geschichte lesen').click();
      await eventually(card, () => words(by(card, 'article')).includes('Zur Geschichte'));
      for (const element of [list, card]) {
        for (const link of allBy(element, 'link')) expect(link.getAttribute('href')).to.match(/^(https?|tel|mailto):/);
      }
    });
  });

  describe('in attributes of the others', () => {
    it('a list says that a district is unknown and shows all of Thuringia', async () => {
      const { element: list } = await listened('thilik-contact-list', { district: '99999' });
      await says(
        list,
        () => by(list, 'alert'),
        'Den Kreisschlüssel „99999“ gibt es in Thüringen nicht. Gezeigt wird ganz Thüringen.',
      );
      expect(words(by(list, 'status'))).to.equal('45 Anlaufstellen');
    });

    it('a list of Eisenach today shows the Wartburgkreis and says why', async () => {
      const { element: list } = await listened('thilik-contact-list', { district: '16056' });
      expect(words(by(list, 'heading', /^Anlaufstellen/))).to.equal('Anlaufstellen: Wartburgkreis');
      await says(list, () => list.shadowRoot, /Seit dem 1\. Juli 2021 gehört die Stadt zum Wartburgkreis\./);
    });

    it('a card says that a story is unknown', async () => {
      const { element: card } = await listened('thilik-story-card', { story: 'atlantis' });
      await says(card, () => card.shadowRoot, 'Die Geschichte „atlantis“ gibt es hier nicht.');
      expect(card.dataset.state).to.equal('empty');
    });
  });

  it('two elements with the same file ask once, and each tells its own page', async () => {
    const src = server.address(404);
    const [one, other] = await Promise.all([
      listened('thilik-contact-list', { src }),
      listened('thilik-contact-list', { src }),
    ]);
    expect(server.asked).to.deep.equal([src]);
    for (const { element, errors } of [one, other]) {
      expect((element as ThilikElement).status).to.equal('error');
      expect(errors).to.have.length(1);
    }
    expect(
      warnings.filter((line) => line.includes(src)),
      'one warning per tag',
    ).to.have.length(1);
  });
});
