import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-district-search.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import '../../src/define/thilik-story-tour.ts';
import { attributeNames, attributes, propertyOf, type AttributeName } from '../../src/contract/attributes.ts';
import { elementNames, type ElementName } from '../../src/contract/elements.ts';
import type { StoreElement } from '../../src/elements/base/store-element.ts';
import { eventually, settled, show, useServer, useWarnings } from '../helpers/elements.ts';

type Properties = Record<string, unknown>;

/** Another value than the default for every attribute. */
const other: Readonly<Record<AttributeName, string>> = {
  district: '16053',
  story: 'jena',
  topics: 'sport',
  scope: '16053 16070',
  layers: 'contacts',
  shade: 'offers',
  boundaries: '2019',
  lang: 'en',
  'heading-level': '5',
  order: 'west',
  variant: 'compact',
  engine: 'svg',
  basemap: 'https://example.org/stil.json',
  consent: 'external',
  'worker-url': '/worker.js',
  theme: 'plain',
  'no-legend': '',
  'no-locate': '',
  'no-search': '',
  'no-filter': '',
  'no-persons': '',
  'structured-data': '',
  'stale-after': '1200',
  'report-href': 'mailto:a@example.org',
  href: 'https://example.org/{ags}',
  'stories-src': 'https://example.org/stories.json',
  'offers-src': 'https://example.org/offers.json',
  'contacts-src': 'https://example.org/contacts.json',
  'offers-mode': 'replace',
  'contacts-mode': 'add',
  'offers-format': 'table',
  'contacts-format': 'thilik',
  src: 'https://example.org/eigene.json',
  mode: 'replace',
  format: 'table',
  share: 'threema',
  'url-state': 'thilik',
  id: 'karte',
  for: 'karte',
  'thilik-check': '',
};

const own = (element: ElementName) =>
  attributeNames.filter((name) => attributes[name].on.includes(element) && !attributes[name].global);

/** The value of the property that a row means when nothing is said. */
function declared(name: AttributeName): unknown {
  const row = attributes[name];
  switch (row.kind) {
    case 'ags':
    case 'id':
      return null;
    case 'words':
      return row.usual.length > 0 ? null : '';
    case 'oneOf':
      return row.values[0];
    case 'integer':
      return row.usual;
    case 'flag':
      return false;
    default:
      return '';
  }
}

/** Everything that the element shows, and what it says of itself. */
function picture(element: StoreElement): string {
  const root = element.shadowRoot!;
  return `${element.dataset.state} ${root.innerHTML.replace(/<!--.*?-->/g, '')}`;
}

/** When `true`, everything is there that the element needs for its picture, what comes later included. */
function isRested(element: StoreElement): boolean {
  const { files, parts } = element.needs();
  const { feeds } = element.hub.store.state;
  return (
    element.dataset.state === 'ready' &&
    !element.isUpdatePending &&
    parts.every(({ value }) => value !== null) &&
    files.every(({ address }) => feeds[address]?.status === 'ready')
  );
}

for (const name of elementNames) {
  const tag = `thilik-${name}` as const;
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };

  describe(`<${tag}>`, () => {
    useServer();
    useWarnings();
    let element: StoreElement;
    /** Properties by the names of the table. */
    let properties: Properties;
    let before: string;
    // What is shown needs a story; it is no attribute that this test takes away.
    const start = name === 'story-card' ? `<${tag} story="ilm-kreis"></${tag}>` : `<${tag}></${tag}>`;

    beforeEach(async () => {
      if (element?.isConnected && picture(element) === before) return;
      element?.remove();
      element = await show(tag, start);
      properties = element as unknown as Properties;
      let last = '';
      await waitUntil(() => isRested(element) && last === (last = picture(element)), 'rest', { timeout: 30_000 });
      before = picture(element);
    });
    after(() => element.remove());

    it('has the attributes of the table, with its defaults', () => {
      expect([...observedAttributes].sort()).to.deep.equal([...own(name)].sort());
      const fresh = document.createElement(tag) as unknown as Properties;
      for (const each of own(name)) expect(fresh[propertyOf(each)], each).to.equal(declared(each));
    });

    it('reads switches and numbers as every other form does', () => {
      const fresh = document.createElement(tag);
      for (const each of own(name)) {
        const row = attributes[each];
        const read = () => (fresh as unknown as Properties)[propertyOf(each)];
        if (row.kind === 'flag') {
          fresh.setAttribute(each, 'false');
          expect(read(), `${each}="false"`).to.equal(false);
        } else if (row.kind === 'integer') {
          fresh.setAttribute(each, '');
          expect(read() ?? row.usual, `${each}=""`).to.equal(row.usual);
        }
      }
    });

    for (const each of own(name)) {
      const property = propertyOf(each);
      if (name === 'story-card' && each === 'story') continue;

      const again = async () => {
        // A story brings its district along, which stays selected until it is taken away as well.
        if (each === 'story') properties.district = null;
        expect(properties[property]).to.equal(declared(each));
        await settled(element);
        await eventually(element, () => picture(element) === before, `the picture without ${each}`);
      };

      it(`is without ${each} as if it had never been there`, async () => {
        element.setAttribute(each, other[each]);
        await settled(element);
        expect(properties[property]).not.to.equal(declared(each));
        element.removeAttribute(each);
        await again();
      });

      it(`is as ever with ${property} bound to nothing`, async () => {
        for (const nothing of [undefined, null]) {
          element.setAttribute(each, other[each]);
          await settled(element);
          properties[property] = nothing;
          await again();
        }
      });

      it(`takes an empty ${each} as a page may write it`, async () => {
        element.setAttribute(each, '');
        await settled(element);
        element.removeAttribute(each);
        await again();
      });
    }
  });
}
