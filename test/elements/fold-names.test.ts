import { expect } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import { allBy, eventually, needsFrames, restOf, show, showMap, toggle, words } from '../helpers/elements.ts';

/** By ear folds follow each other without what stands between them: each says of which record it is. */
describe('the fold of a record', () => {
  needsFrames();

  const languages = {
    de: 'Einzelheiten und Quelle',
    en: 'Details and source',
    'de-simple': 'Mehr dazu und woher wir das wissen',
  };
  const folds = (within: Element, title: string) =>
    allBy(within, 'summary', new RegExp(`${title} · `)).map((summary) => {
      const entry = summary.closest('[part=item]') as Element;
      const [heading] = allBy(entry, 'heading');
      return {
        said: words(summary),
        heading: words(heading),
        authority: words(entry.querySelector(':is(h2, h3, h4, h5, h6) ~ p')),
      };
    });

  for (const [lang, title] of Object.entries(languages)) {
    it(`is named by an offer, ${lang}`, async () => {
      const list = await show(
        'thilik-offer-list',
        `<thilik-offer-list district="16053" lang="${lang}"></thilik-offer-list>`,
      );
      const all = await eventually(list, () => {
        const found = folds(list, title);
        return found.length > 1 ? found : null;
      });
      for (const { said, heading } of all) expect(said.endsWith(`${title} · ${heading}`), said).to.equal(true);
      expect(new Set(all.map(({ said }) => said)).size, 'no two alike').to.equal(all.length);
    });

    it(`is named by an office, ${lang}`, async () => {
      const list = await show(
        'thilik-contact-list',
        `<thilik-contact-list district="16052" lang="${lang}"></thilik-contact-list>`,
      );
      const all = await eventually(list, () => {
        const found = folds(list, title);
        return found.length > 1 ? found : null;
      });
      for (const { said, heading, authority } of all) {
        expect(said.endsWith(`${title} · ${[heading, authority].filter(Boolean).join(', ')}`), said).to.equal(true);
      }
      expect(new Set(all.map(({ said }) => said)).size, 'no two alike').to.equal(all.length);
    });

    it(`is named by its record in the answer of the map, ${lang}`, async () => {
      const map = await showMap(`district="16053" engine="svg" lang="${lang}"`);
      const groups = await eventually(map, () => {
        const found = [...restOf(map).querySelectorAll('details.group > summary')];
        return found.length > 0 ? found : null;
      });
      for (const group of groups) toggle(group);
      const all = await eventually(map, () => {
        const found = folds(restOf(map), title);
        return found.length > 0 ? found : null;
      });
      for (const { said, heading } of all) expect(said).to.include(`${title} · ${heading}`);
    });
  }
});
