import { expect } from '@open-wc/testing';

/** Built files are asked for by address, as a page does. */
function load(name: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `/dist/${name}`) as Promise<Record<string, unknown>>;
}

const tags = [
  'thilik-map',
  'thilik-story-card',
  'thilik-contact-list',
  'thilik-offer-list',
  'thilik-district-search',
  'thilik-story-tour',
];

describe('the built modules', () => {
  it('define nothing when only the classes are loaded', async () => {
    await load('index.js');
    for (const tag of tags) {
      await load(`elements/${tag}.js`);
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
  });

  it('define one tag each', async () => {
    for (const tag of tags) {
      const classes = Object.values(await load(`elements/${tag}.js`));
      await load(`${tag}.js`);
      expect(classes.includes(customElements.get(tag)), tag).to.equal(true);
    }
  });

  it('and the drop-in beside them leave the first definition in place', async () => {
    const before = tags.map((tag) => customElements.get(tag));
    await load('thilik.js');
    for (const [index, tag] of tags.entries()) expect(customElements.get(tag) === before[index], tag).to.equal(true);
  });
});
