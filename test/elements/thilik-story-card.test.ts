import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikStoryCard } from '../../src/elements/thilik-story-card/thilik-story-card.ts';
import { storyJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  click,
  eventually,
  inState,
  nameOf,
  point,
  record,
  says,
  settled,
  shape,
  show,
  showMap,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const titles: Readonly<Record<string, RegExp>> = {
  'ilm-kreis': /Ein Spiel- und Sportfest für 500 Menschen/,
  jena: /Kitchen on the Run/,
  nordhausen: /Ausflüge in die neue Heimat/,
  'saale-holzland-kreis': /Hilfen rund um die Schule für EU-Familien/,
  eisenach: /Eisenach verbindet seine Förderprogramme/,
  hildburghausen: /Partner finden, Zusammenarbeit pflegen/,
  'saale-orla-kreis': /Offen informieren in Krisenzeiten/,
  soemmerda: /Das Netzwerk Integration in Sömmerda/,
  'saalfeld-rudolstadt': /Hilfe bei der Gründung eines Vereins/,
  'altenburger-land': /Mit einer Ausbildung in die Pflege/,
  wartburgkreis: /Ein Tag für Arbeit und Ausbildung/,
  erfurt: /Mitbestimmen in Erfurt/,
  kyffhaeuserkreis: /Streetworkerbüro in Sondershausen/,
  'schmalkalden-meiningen': /„Cabrini on Tour“/,
  gera: /Brücken zwischen Schule und Eltern/,
};

const card = (attributes = '') => show('thilik-story-card', `<thilik-story-card ${attributes}></thilik-story-card>`);

async function open(element: ThilikStoryCard): Promise<string> {
  by(element, 'button', 'Ganze Geschichte lesen').click();
  await eventually(element, () => words(by(element, 'article')).includes('Quelle:'));
  return words(by(element, 'article'));
}

describe('thilik-story-card', () => {
  const server = useServer();
  useWarnings();

  for (const [id, title] of Object.entries(titles)) {
    it(`shows the story ${id}, closed and opened`, async () => {
      const element = await card(`story="${id}"`);
      expect(element.dataset.state).to.equal('ready');
      expect(by(element, 'heading', title).localName).to.equal('h3');
      expect(words(by(element, 'article'))).to.include('aus der Broschüre von 2019');
      expect(await open(element)).to.include('Vorgestellt von');
      expect(element.shadowRoot?.querySelectorAll('.prose p').length).to.be.greaterThan(0);
    });
  }

  it('opens and closes with one button, and tells the page when it opens', async () => {
    const element = await card('story="ilm-kreis"');
    const selects = record(document, 'thilik-select');
    const button = by(element, 'button');
    expect(words(button)).to.equal('Ganze Geschichte lesen');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const text = await open(element);
    expect(words(button)).to.equal('Geschichte schließen');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(selects).to.deep.equal([{ kind: 'story', id: 'ilm-kreis' }]);

    expect(text, 'figures')
      .to.match(/\b500\b/)
      .and.to.match(/\b17\b/);
    expect(text.match(/Broschüre von 2019/g), 'once').to.have.length(1);
    expect(text, 'planned').to.include('Im Jahr 2019 geplant');
    expect(text, 'source').to.match(/Quelle: .*, Abschnitt 2\.1 · aus der Broschüre von 2019\b/);
    expect(element.shadowRoot?.querySelectorAll('dl.figures dt')).to.have.length(4);

    button.click();
    await settled(element);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(words(by(element, 'article'))).not.to.include('Quelle:');
    expect(selects).to.have.length(1);
  });

  it('headings inside are one level below', async () => {
    const element = await card('story="ilm-kreis" heading-level="2"');
    await open(element);
    expect(by(element, 'heading', titles['ilm-kreis']).localName).to.equal('h2');
    expect(by(element, 'heading', 'Zur Geschichte').localName).to.equal('h3');
  });

  it('says which stories were not funded by ThILIK', async () => {
    expect(await open(await card('story="hildburghausen"'))).to.include(
      'Diese Arbeit wurde nicht von ThILIK gefördert.',
    );
    expect(await open(await card('story="jena"'))).not.to.include('nicht von ThILIK');
  });

  it('explains where Eisenach is today', async () => {
    const wasCity = 'Eisenach war bis zum 30. Juni 2021 eine kreisfreie Stadt.';
    expect(await open(await card('story="eisenach"'))).to.include(wasCity);
    expect(await open(await card('story="wartburgkreis"'))).not.to.include(wasCity);
  });

  it('`variant="compact"` leaves topics out and opens the story here; without the attribute they are there again', async () => {
    const element = await card('story="jena" variant="compact"');
    expect(words(by(element, 'article')))
      .to.include('Kitchen on the Run')
      .and.not.to.include('Begegnung');
    expect(await open(element)).to.include('Vorgestellt von');
    element.removeAttribute('variant');
    await settled(element);
    expect(words(by(element, 'article'))).to.include('Begegnung');
  });

  it('with `href` a compact card leads to the page of the story, another one does not', async () => {
    const element = await card('story="jena" variant="compact" href="/geschichten/{id}?kreis={ags}#lesen"');
    const link = by<HTMLAnchorElement>(element, 'link', 'Ganze Geschichte lesen');
    expect(link.href).to.equal(new URL('/geschichten/jena?kreis=16053#lesen', location.href).href);
    expect(allBy(element, 'button')).to.have.length(0);
    element.variant = 'full';
    await settled(element);
    expect(allBy(element, 'link')).to.have.length(0);
    expect(words(by(element, 'button'))).to.equal('Ganze Geschichte lesen');
  });

  it('an address that no link may have leads nowhere: the story opens here', async () => {
    const element = await card('story="jena" variant="compact" href="javascript:{id}"');
    expect(allBy(element, 'link')).to.have.length(0);
    expect(await open(element)).to.include('Vorgestellt von');
  });

  it('another story is closed at first', async () => {
    const element = await card('story="jena"');
    await open(element);
    element.story = 'gera';
    await settled(element);
    expect(by(element, 'button', 'Ganze Geschichte lesen').getAttribute('aria-expanded')).to.equal('false');
    expect(allBy(element, 'heading', titles['gera'])).to.have.length(1);
  });

  it('without a story says how to choose one', async () => {
    const element = await card();
    expect(element.dataset.state).to.equal('empty');
    expect(words(element.shadowRoot)).to.equal('Wählen Sie auf der Karte eine Geschichte aus.');
  });

  it('shows stories of its own file', async () => {
    const src = server.address(JSON.stringify({ stories: [storyJson({ body: { de: ['Der ganze Text.'] } })] }));
    const element = await card(`story="ilm-kreis" src="${src}"`);
    expect(allBy(element, 'heading', 'Spielfest')).to.have.length(1);
    by(element, 'button').click();
    await eventually(element, () => words(by(element, 'article')).includes('Der ganze Text.'));
    expect(server.asked).to.deep.equal([src]);
  });

  it('tells once, with counts, when its first picture is complete', async () => {
    const element = document.createElement('thilik-story-card');
    const bubbled = record(document, 'thilik-ready');
    const told = record(element, 'thilik-ready');
    element.story = 'jena';
    document.body.append(element);
    await inState(element, 'ready');
    element.story = 'gera';
    await settled(element);
    expect(told).to.have.length(1);
    expect(told[0]).to.include({ stories: 15, contacts: 0 });
    expect(bubbled).to.deep.equal([]);
    element.remove();
  });

  describe('names of persons', () => {
    it('stand only in the opened story, with their year', async () => {
      const element = await card('story="ilm-kreis"');
      expect(element.shadowRoot?.textContent).not.to.include('Mückenheim');
      expect(await open(element)).to.match(/Daniela Mückenheim, .*\(Stand 2019\b.*\)/);
    });

    it('never stand with `no-persons`; role and authority stay', async () => {
      const element = await card('story="ilm-kreis" no-persons');
      const text = await open(element);
      expect(element.shadowRoot?.textContent).not.to.include('Mückenheim');
      expect(text).to.match(/Vorgestellt von Integrationsmanagerin.* Landratsamt .*Ilm-Kreis/);
    });
  });

  describe('joined to a map', () => {
    it('by `for` shows the story selected there, and follows', async () => {
      const map = await showMap('id="karte"');
      const element = await card('for="karte"');
      expect(words(element.shadowRoot)).to.equal('Wählen Sie auf der Karte eine Geschichte aus.');
      click(point(map, 'jena'));
      await inState(element, 'ready');
      expect(allBy(element, 'heading', titles['jena'])).to.have.length(1);
      map.story = 'gera';
      await eventually(element, () => allBy(element, 'heading', titles['gera']).length === 1);
      click(shape(map, '16054'));
      await inState(element, 'empty');
      expect(allBy(element, 'article')).to.have.length(0);
    });

    it('by standing inside, and stands below the map', async () => {
      const map = await show(
        'thilik-map',
        '<thilik-map story="jena"><thilik-story-card></thilik-story-card></thilik-map>',
      );
      const element = map.querySelector('thilik-story-card') as ThilikStoryCard;
      expect(element.slot).to.equal('beside');
      await inState(element, 'ready');
      expect(allBy(element, 'heading', titles['jena'])).to.have.length(1);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('its own `story` comes first', async () => {
      const map = await showMap('id="karte" story="jena"');
      const element = await card('for="karte" story="gera"');
      expect(allBy(element, 'heading', titles['gera'])).to.have.length(1);
      map.story = 'erfurt';
      await settled(map);
      await settled(element);
      expect(allBy(element, 'heading', titles['gera'])).to.have.length(1);
    });

    it('opened, it shows the long text also of the next story, or is closed', async () => {
      const map = await showMap('id="karte" story="jena"');
      const element = await card('for="karte" lang="en"');
      await eventually(element, () => allBy(element, 'button', 'Read the whole story').length === 1);
      by(element, 'button').click();
      await says(element, () => by(element, 'article'), /Source/);
      const before = nameOf(by(element, 'heading', /Kitchen/));
      click(point(map, 'gera'));
      await eventually(element, () => allBy(element, 'heading', before).length === 0);
      const isOpen = by(element, 'button').getAttribute('aria-expanded') === 'true';
      if (isOpen) await says(element, () => by(element, 'article'), /Source/);
    });
  });
});
