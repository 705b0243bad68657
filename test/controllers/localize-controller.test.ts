import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import { storyJson } from '../fixtures/records.ts';
import {
  allBy,
  by,
  eventually,
  inState,
  panelOf,
  place,
  points,
  says,
  settled,
  shape,
  show,
  showMap,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const german = /nur Anlaufstellen$/;
const english = /only contact points$/;
const simple = /nur Stellen für Hilfe$/;

/** What the legend says: it stands there whatever is selected. */
const legend = (map: HTMLElement) => () => map.shadowRoot?.querySelector('[part=legend]');
const innerLang = (map: HTMLElement) => map.shadowRoot?.querySelector<HTMLElement>('.root')?.lang;

describe('the language of an element', () => {
  const server = useServer();
  useWarnings();
  const before = document.documentElement.getAttribute('lang');
  afterEach(() => {
    if (before === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = before;
  });

  it("is German without any `lang`, whatever the browser's", async () => {
    document.documentElement.removeAttribute('lang');
    const map = await showMap();
    await says(map, legend(map), german);
    expect(innerLang(map)).to.equal('de');
  });

  it('is its own', async () => {
    const map = await showMap('lang="en" district="16053"');
    await says(map, legend(map), english);
    expect(innerLang(map)).to.equal('en');
    await says(
      map,
      () => panelOf(map),
      /^All districts and cities Jena Ask here first .* A story from the city 2019 Kitchen on the Run/,
    );
    expect(shape(map, '16053').getAttribute('aria-label')).to.equal(
      'Jena, 1 success story, 2 activities, 2 contact points',
    );
    expect(words(map.shadowRoot)).not.to.include('only in German');
  });

  it('is that of the nearest ancestor', async () => {
    const root = place('<div lang="de"><p lang="en"><thilik-map></thilik-map></p></div>');
    const map = root.querySelector('thilik-map') as HTMLElement;
    await says(map, legend(map), english);
  });

  it('is that of an ancestor outside of a shadow root', async () => {
    const host = place('<div lang="en"></div>');
    const map = document.createElement('thilik-map');
    host.attachShadow({ mode: 'open' }).append(map);
    await inState(map, 'ready');
    await says(map, legend(map), english);
  });

  it("follows the ancestor's change, and its own", async () => {
    const root = place('<div lang="en"><thilik-map></thilik-map></div>');
    const map = root.firstElementChild as HTMLElement;
    await says(map, legend(map), english);
    root.lang = 'de';
    await says(map, legend(map), german);
    map.lang = 'de-simple';
    await says(map, legend(map), simple);
    map.removeAttribute('lang');
    await says(map, legend(map), german);
  });

  it("follows the page's change, and content comes with it", async () => {
    document.documentElement.lang = 'de';
    const map = await showMap('story="ilm-kreis"');
    const germanText = words(panelOf(map));
    document.documentElement.lang = 'en';
    await says(map, legend(map), english);
    await inState(map, 'ready');
    await says(map, () => panelOf(map), /A story from the district/);
    expect(words(panelOf(map))).not.to.equal(germanText);
    expect(map.district, 'the selection stays').to.equal('16070');
    document.documentElement.lang = 'de';
    await says(map, legend(map), german);
  });

  it('is read again where the element is moved to', async () => {
    const [one, other] = [place('<div lang="en"></div>'), place('<div lang="de"></div>')];
    const map = document.createElement('thilik-map');
    one.append(map);
    await says(map, legend(map), english).catch(() => says(map, legend(map), english));
    other.append(map);
    await says(map, legend(map), german);
  });

  for (const tag of ['en-GB', 'EN', 'en-us']) {
    it(`“${tag}” is English`, async () => {
      const map = await showMap(`lang="${tag}"`);
      await says(map, legend(map), english);
    });
  }

  it('de-simple is Leichte Sprache, in interface and content', async () => {
    const map = await showMap('lang="de-simple" district="16053"');
    await says(map, legend(map), simple);
    await inState(map, 'ready');
    await says(map, () => panelOf(map), /^Alle Land·kreise und Städte Jena Fragen Sie zuerst hier /);
    expect(words(map.shadowRoot)).not.to.include('nur auf Deutsch');
  });

  for (const lang of ['fr', 'xx', 'fa_pr', 'zh-Hant']) {
    it(`“${lang}”, which we do not speak, shows German and says so`, async () => {
      const map = await showMap(`lang="${lang}" district="16053"`);
      await says(map, legend(map), german);
      expect(innerLang(map)).to.equal('de');
      expect(points(map)).to.have.length(15);
      expect(words(panelOf(map))).to.match(/Kitchen on the Run[^.]*nur auf Deutsch/);
    });
  }

  it('marks a text of another language with that language', async () => {
    const source = server.address(
      JSON.stringify({
        stories: [storyJson({ title: { de: 'Spielfest', en: 'Festival' }, summary: { de: 'Nachmittag' } })],
      }),
    );
    const card = await show(
      'thilik-story-card',
      `<thilik-story-card lang="en" story="ilm-kreis" src="${source}"></thilik-story-card>`,
    );
    await says(card, () => by(card, 'heading'), /^Festival/);
    const inner = await eventually(card, () => card.shadowRoot?.querySelector('.summary [lang]'));
    expect(words(inner)).to.equal('Nachmittag');
    expect(inner.getAttribute('lang')).to.equal('de');
    expect(by(card, 'heading').querySelectorAll('[lang]')).to.have.length(0);
  });

  it('of the card: interface and story in English', async () => {
    const card = await show('thilik-story-card', '<thilik-story-card lang="en" story="jena"></thilik-story-card>');
    await says(card, () => allBy(card, 'button')[0], 'Read the whole story');
    by(card, 'button').click();
    await says(card, () => by(card, 'article'), /Presented by|Source/);
  });

  it('of the list: interface in English, names of offices German and marked', async () => {
    const list = await show(
      'thilik-contact-list',
      '<thilik-contact-list lang="en" district="16053"></thilik-contact-list>',
    );
    await says(list, () => by(list, 'status'), '7 contact points');
    by(list, 'heading', 'Point of contact for integration');
    const office = [...(list.shadowRoot?.querySelectorAll('.contact span') ?? [])].find(
      (each) => words(each) === 'Stadtverwaltung Jena',
    ) as HTMLElement | undefined;
    expect(office?.lang).to.equal('de');
  });

  it('ends with the element: a removed one is not changed any more', async () => {
    const root = place('<div lang="de"><thilik-map></thilik-map></div>');
    const map = root.firstElementChild as ThilikMap;
    await inState(map, 'ready');
    map.remove();
    root.lang = 'en';
    await settled(map);
    expect(words(legend(map)())).to.match(/^(Landkreise und Städte)?$/);
    root.append(map);
    await says(map, legend(map), english);
  });
});
