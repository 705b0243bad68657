import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-story-card.ts';
import type { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import {
  allBy,
  by,
  click,
  eventually,
  inState,
  place,
  point,
  record,
  says,
  selectedShapes,
  settled,
  shape,
  shapes,
  show,
  showMap,
  useServer,
  useWarnings,
  words,
} from '../helpers/elements.ts';

const tags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list'] as const;

/** Listeners of a map's store, from now on. */
function countListeners({ hub }: ThilikMap): () => number {
  const { store } = hub;
  const { subscribe } = store;
  let count = 0;
  store.subscribe = (listener) => {
    const end = subscribe(listener);
    count++;
    return () => {
      end();
      count--;
    };
  };
  return () => count;
}

describe('the life of elements', () => {
  useServer();
  useWarnings();
  afterEach(() => {
    for (const element of document.body.querySelectorAll(tags.join())) element.remove();
  });

  for (const tag of tags) {
    it(`${tag} made by script has no attributes and no children before it is connected`, () => {
      const element = document.createElement(tag);
      expect(element.attributes).to.have.length(0);
      expect(element.childNodes).to.have.length(0);
    });

    it(`${tag} takes attributes and properties set before it is connected`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('district', '16053');
      element.setAttribute('story', 'jena');
      element.headingLevel = 4;
      document.body.append(element);
      const heading = await eventually(element, () => allBy(element, 'heading', /Jena|Kitchen on the Run/)[0]);
      expect(heading.localName).to.equal('h4');
    });

    it(`${tag} removed and added again shows the same, and asks for nothing`, async () => {
      const element = await show(tag, `<${tag} district="16053" story="jena"></${tag}>`);
      const before = words(element.shadowRoot);
      const parent = element.parentElement;
      element.remove();
      parent?.append(element);
      await settled(element);
      await eventually(element, () => words(element.shadowRoot) === before);
      expect(element.dataset.state).to.equal('ready');
    });

    it(`${tag} removed while loading fails nowhere and finishes when added again`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('story', 'gera');
      document.body.append(element);
      element.remove();
      await settled(element);
      document.body.append(element);
      await inState(element, 'ready');
    });
  }

  it('children that are our elements go beside the map, others stay fallback', async () => {
    const map = await show(
      'thilik-map',
      '<thilik-map><p>Ohne Skript</p><thilik-contact-list></thilik-contact-list><thilik-story-card slot="x"></thilik-story-card></thilik-map>',
    );
    const [fallback, list, card] = [...map.children] as HTMLElement[];
    expect([fallback?.slot, list?.slot, card?.slot]).to.deep.equal(['', 'beside', 'x']);
    expect(fallback?.getBoundingClientRect().height, 'fallback is replaced').to.equal(0);
    expect(list?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('a child that comes later goes beside the map too, as where a parser or a framework adds it', async () => {
    const map = await showMap('story="jena"');
    const card = document.createElement('thilik-story-card');
    map.append(card);
    await inState(card, 'ready');
    await eventually(map, () => card.slot === 'beside');
    expect(card.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('a property set before the element is upgraded is taken over', async () => {
    const { ThilikStoryCard } = await import('../../src/elements/thilik-story-card/thilik-story-card.ts');
    const element = document.createElement('early-card') as InstanceType<typeof ThilikStoryCard>;
    element.story = 'gera';
    document.body.append(element);
    customElements.define('early-card', class extends ThilikStoryCard {});
    await inState(element, 'ready');
    by(element, 'heading', /Brücken zwischen Schule und Eltern/);
    element.story = 'jena';
    await says(element, () => element.shadowRoot, /Kitchen on the Run/);
    element.remove();
  });

  describe('joining', () => {
    it('a `for` that names nothing leaves the element alone, and working', async () => {
      const list = await show('thilik-contact-list', '<thilik-contact-list for="nirgends"></thilik-contact-list>');
      expect(words(by(list, 'status'))).to.equal('45 Anlaufstellen');
      const card = await show(
        'thilik-story-card',
        '<thilik-story-card for="nirgends" story="jena"></thilik-story-card>',
      );
      by(card, 'heading', /Kitchen on the Run/);
    });

    it('a `for` that names something else leaves the element alone', async () => {
      const root = place('<div><p id="karte">Text</p><thilik-contact-list for="karte"></thilik-contact-list></div>');
      const list = root.querySelector('thilik-contact-list') as HTMLElement;
      await inState(list, 'ready');
      expect(words(by(list, 'status'))).to.equal('45 Anlaufstellen');
    });

    it('a map that comes after the element is joined then', async () => {
      const card = await show('thilik-story-card', '<thilik-story-card for="spaeter"></thilik-story-card>');
      expect(card.dataset.state).to.equal('empty');
      const map = await showMap('id="spaeter"');
      click(point(map, 'jena'));
      await inState(card, 'ready');
      by(card, 'heading', /Kitchen on the Run/);
    });

    it('`for` may change', async () => {
      const [one, other] = [await showMap('id="eins" story="jena"'), await showMap('id="zwei" story="gera"')];
      const card = await show('thilik-story-card', '<thilik-story-card for="eins"></thilik-story-card>');
      by(card, 'heading', /Kitchen on the Run/);
      card.for = 'zwei';
      await says(card, () => card.shadowRoot, /Brücken zwischen Schule und Eltern/);
      click(shape(one, '16054'));
      await settled(card);
      expect(card.dataset.state, 'it no longer listens to the first').to.equal('ready');
      click(shape(other, '16054'));
      await inState(card, 'empty');
    });

    it('`for` comes before standing inside', async () => {
      await showMap('id="aussen" story="gera"');
      const inner = await show(
        'thilik-map',
        '<thilik-map story="jena"><thilik-story-card for="aussen"></thilik-story-card></thilik-map>',
      );
      const card = inner.querySelector('thilik-story-card') as HTMLElement;
      await says(card, () => card.shadowRoot, /Brücken zwischen Schule und Eltern/);
    });

    it('`for` finds a map of the same shadow root, and a map around it outside', async () => {
      const host = place('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      const map = document.createElement('thilik-map');
      Object.assign(map, { id: 'innen', story: 'jena' });
      const card = document.createElement('thilik-story-card');
      card.for = 'innen';
      root.append(map, card);
      await inState(card, 'ready');
      by(card, 'heading', /Kitchen on the Run/);

      const outer = await show('thilik-map', '<thilik-map story="gera"><div slot="beside"></div></thilik-map>');
      const nested = (outer.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
      const inside = document.createElement('thilik-story-card');
      nested.append(inside);
      await says(inside, () => inside.shadowRoot, /Brücken zwischen Schule und Eltern/);
    });

    it('moved from map to map it follows the new one, with one listener each', async () => {
      const [one, other] = [await showMap('story="jena"'), await showMap('story="gera"')];
      const listeners = [countListeners(one), countListeners(other)];
      const counts = () => listeners.map((count) => count());
      const card = document.createElement('thilik-story-card');
      card.slot = 'beside';
      one.append(card);
      await says(card, () => card.shadowRoot, /Kitchen on the Run/);
      expect(counts()).to.deep.equal([1, 0]);
      other.append(card);
      await says(card, () => card.shadowRoot, /Brücken zwischen Schule und Eltern/);
      expect(counts()).to.deep.equal([0, 1]);
      for (let times = 0; times < 3; times++) other.append(card);
      expect(counts()).to.deep.equal([0, 1]);
      document.body.append(card);
      await inState(card, 'empty');
      expect(counts(), 'outside it has its own store').to.deep.equal([0, 0]);
    });

    it('a map moved in the page keeps its selection and tells each choice once', async () => {
      const map = await showMap('id="wandert" district="16053"');
      const list = await show('thilik-contact-list', '<thilik-contact-list for="wandert"></thilik-contact-list>');
      const listeners = countListeners(map);
      const target = place('<section></section>');
      for (let times = 0; times < 3; times++) target.append(map);
      await settled(map);
      expect(listeners(), 'the map itself, after its move').to.equal(1);
      expect(selectedShapes(map)).to.deep.equal(['16053']);
      const selects = record(document, 'thilik-select');
      click(shape(map, '16055'));
      await settled(list);
      expect(selects).to.deep.equal([{ kind: 'district', id: '16055' }]);
      by(list, 'heading', 'Anlaufstellen: Weimar');
    });

    it('a removed map is let go by elements that join another', async () => {
      const map = await showMap('id="weg" story="jena"');
      const card = await show('thilik-story-card', '<thilik-story-card for="weg"></thilik-story-card>');
      map.remove();
      const next = await showMap('id="weg" story="gera"');
      await says(card, () => card.shadowRoot, /Brücken zwischen Schule und Eltern/);
      expect(shapes(next)).to.have.length(22);
    });

    it('two maps on a page do not know of each other', async () => {
      const [one, other] = [await showMap(), await showMap()];
      click(shape(one, '16053'));
      await settled(one);
      await settled(other);
      expect(selectedShapes(one)).to.deep.equal(['16053']);
      expect(selectedShapes(other)).to.deep.equal([]);
      expect(other.shadowRoot?.querySelectorAll('.pointed')).to.have.length(0);
    });

    it('the pointer on an element is known to the others that share the map', async () => {
      const map = await showMap();
      map.hub.store.dispatch({ type: 'point', ags: '16054' });
      await settled(map);
      expect(shape(map, '16054').classList.contains('pointed')).to.equal(true);
    });
  });
});
