import { expect } from '@open-wc/testing';
import { firstRest } from '../../src/elements/base/first-rest.ts';
import { by, eventually, inState, place, says, selectedShapes } from '../helpers/elements.ts';

describe('elements that are defined one after the other', () => {
  it('keep nobody waiting for ever: a name that nobody defines', async () => {
    place('<thilik-mpa>Karte</thilik-mpa>');
    const now = performance.now.bind(performance);
    let ahead = 0;
    // Two seconds go by from look to look.
    performance.now = () => now() + (ahead += 2000);
    try {
      await firstRest();
      expect(ahead).to.be.greaterThan(10_000);
    } finally {
      performance.now = now;
    }
  });

  it('join once the map is there, and go beside it', async () => {
    const root = place('<div><thilik-map story="jena"><thilik-story-card></thilik-story-card></thilik-map></div>');
    await import('../../src/define/thilik-story-card.ts');
    const card = root.querySelector('thilik-story-card') as HTMLElement;
    await says(card, () => card.shadowRoot, 'Wählen Sie auf der Karte eine Geschichte aus.');

    await import('../../src/define/thilik-map.ts');
    const map = root.querySelector('thilik-map') as HTMLElement;
    await inState(map, 'ready');
    await eventually(map, () => selectedShapes(map).includes('16053'));
    await says(card, () => card.shadowRoot, /Kitchen on the Run/);
    expect(card.slot).to.equal('beside');
    by(card, 'heading', /Kitchen on the Run/);
  });

  it('may be defined while they are in use: another list joins the map', async () => {
    const map = place('<thilik-map id="karte" district="16053"></thilik-map>');
    const list = place('<thilik-contact-list for="karte"></thilik-contact-list>');
    await inState(map, 'ready');
    expect(list.shadowRoot === null).to.equal(true);
    await import('../../src/define/thilik-contact-list.ts');
    await inState(list, 'ready');
    by(list, 'heading', 'Anlaufstellen: Jena');
  });
});
