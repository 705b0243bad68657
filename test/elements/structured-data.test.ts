import { expect } from '@open-wc/testing';
import type { AdministrativeArea, Article, CreativeWork, GovernmentOffice, Organization, Service } from 'schema-dts';
import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-map.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import '../../src/define/thilik-story-tour.ts';
import { contactNode, districtNode, offerNode, storyNode, type Page } from '../../src/content/schema-org.ts';
import { openingHours } from '../../src/content/hours-node.ts';
import type { ThilikStoryTour } from '../../src/elements/thilik-story-tour/thilik-story-tour.ts';
import { interfaceTerms } from '../../src/i18n/interface.ts';
import { normalise } from '../../src/model/normalise.ts';
import type { Contact, Kind, Offer, RecordOf, Story } from '../../src/model/types.ts';
import { contactJson, offerJson, storyJson } from '../fixtures/records.ts';
import { eventually, place, settled, useServer } from '../helpers/elements.ts';

interface Node {
  readonly '@id': string;
  readonly '@type': string;
  readonly name?: string;
  readonly headline?: string;
}

const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const graph = (): Node[] => {
  const [block] = blocks();
  return block ? (JSON.parse(block.textContent) as { '@graph': Node[] })['@graph'] : [];
};
const names = (type: string) =>
  graph()
    .filter((node) => node['@type'] === type)
    .map(({ name, headline }) => name ?? headline);

/** Resolves as soon as the head says so. */
const told = <T>(question: () => T) => eventually(document.head, question);

const pageOf = (lang = 'de'): Page => ({
  url: 'https://example.org/seite',
  lang,
  terms: interfaceTerms(lang),
  districtOf: (ags) => ({ ags, name: 'Jena', type: 'Kreisfreie Stadt', label: [11.58, 50.92] }),
});
const page = pageOf();
const district = { '@id': 'https://example.org/seite#thilik-district-16053' };

function recordOf<K extends Kind>(kind: K, json: Record<string, unknown>): RecordOf[K] {
  const [record] = normalise(kind, { version: 1, [kind]: [json] })?.dataset.records ?? [];
  if (!record) throw new Error('no record');
  return record;
}

/** Without what is undefined, as it is written. */
const written = (node: unknown): unknown => JSON.parse(JSON.stringify(node));

describe('records as schema.org', () => {
  it('an authority is a government office that says what it is for, where and how to be reached, and names nobody', () => {
    const contact: Contact = recordOf(
      'contacts',
      contactJson({
        function: { de: 'Fragen zur Integration', en: 'Questions' },
        person: 'Erika Muster',
        address: { street: 'Am Anger 15', postcode: '07743', town: 'Jena' },
        phone: '03641 49-0',
        email: 'integration@example.org',
        url: 'https://example.org/amt',
        spokenLanguages: ['de', 'ar'],
      }),
    );
    const node: GovernmentOffice | Organization | null = contactNode(contact, page);
    expect(written(node)).to.deep.equal({
      '@type': 'GovernmentOffice',
      '@id': 'https://example.org/seite#thilik-contacts-integrationsbuero',
      name: 'Stadtverwaltung Jena',
      description: 'Fragen zur Integration',
      url: 'https://example.org/amt',
      telephone: '03641 49-0',
      email: 'integration@example.org',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Am Anger 15',
        postalCode: '07743',
        addressLocality: 'Jena',
        addressCountry: 'DE',
      },
      knowsLanguage: ['de', 'ar'],
      areaServed: district,
    });
  });

  it('what works for all of Thuringia may be an association: it is only called an organisation', () => {
    const node = contactNode(recordOf('contacts', contactJson({ kind: 'state', district: null })), page);
    expect(written(node)).to.deep.include({
      '@type': 'Organization',
      areaServed: { '@type': 'AdministrativeArea', name: 'Thüringen' },
    });
  });

  it('an official in their function is a person, of whom nothing is told', () => {
    expect(contactNode(recordOf('contacts', contactJson({ kind: 'function', person: 'Erika Muster' })), page)).to.be
      .null;
  });

  it('a story is dated and cited as its source is, in the language that it really has', () => {
    const story: Story = recordOf(
      'stories',
      storyJson({
        district: '16053',
        title: { de: 'Spielfest' },
        source: { document: 'Broschüre 2019', url: 'https://example.org/b.pdf' },
        presenter: { name: 'Erika Muster', role: { de: 'Beauftragte' }, authority: 'Stadt' },
      }),
    );
    const node: Article = storyNode(story, pageOf('en'));
    expect(written(node)).to.deep.equal({
      '@type': 'Article',
      '@id': 'https://example.org/seite#thilik-stories-ilm-kreis',
      headline: 'Spielfest',
      abstract: 'Ein Nachmittag',
      inLanguage: 'de',
      datePublished: '2019',
      about: district,
      contentLocation: {
        '@type': 'Place',
        name: 'Arnstadt',
        geo: { '@type': 'GeoCoordinates', longitude: 10.952, latitude: 50.8405 },
      },
      citation: { '@type': 'CreativeWork', name: 'Broschüre 2019', url: 'https://example.org/b.pdf' },
    });
  });

  it('a whole district has no point', () => {
    const place = { name: 'Ilm-Kreis', lonLat: [10.9, 50.8], precision: 'district' };
    expect(written(storyNode(recordOf('stories', storyJson({ place })), page)))
      .property('contentLocation')
      .to.deep.equal({ '@type': 'Place', name: 'Ilm-Kreis' });
  });

  it('an offer is a service with its state in words', () => {
    const offer: Offer = recordOf('offers', offerJson({ organisation: 'Verein', audience: { de: 'Alle' } }));
    const node: Service | CreativeWork | null = offerNode(offer, page);
    expect(written(node)).to.deep.equal({
      '@type': 'Service',
      '@id': 'https://example.org/seite#thilik-offers-sprachcafe',
      name: 'Sprachcafé',
      description: 'lief September 2019',
      serviceType: 'Treffen',
      provider: { '@type': 'Organization', name: 'Verein' },
      areaServed: district,
      audience: { '@type': 'Audience', audienceType: 'Alle' },
      availableChannel: { '@type': 'ServiceChannel' },
    });
  });

  describe('hours', () => {
    const asOf = '2026-06';
    const rules = (plan: object) => ({ weekly: [{ days: ['mo', 'tu'], plan: [plan] }], holidays: 'closed' });
    const nineToTwelve = rules({ from: '09:00', to: '12:00' });
    const now: Page = { ...page, staleBefore: '2025-01', openingHours };
    const officeWith = (json: object): GovernmentOffice | Organization | null =>
      contactNode(recordOf('contacts', contactJson({ asOf, ...json })), now);
    const type = 'OpeningHoursSpecification';
    const expected = [
      { '@type': type, dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00' },
      { '@type': type, dayOfWeek: ['PublicHolidays'], opens: '00:00', closes: '00:00' },
    ];

    it('of an office and of a service, from rules and from words that are sure', () => {
      for (const hours of [nineToTwelve, 'Mo, Di 9–12 Uhr, Feiertage geschlossen'])
        expect(written(officeWith({ hours })))
          .property('openingHoursSpecification')
          .to.deep.equal(expected);
      const service: Service | CreativeWork | null = offerNode(
        recordOf('offers', offerJson({ asOf, hours: nineToTwelve })),
        now,
      );
      expect(written(service)).property('hoursAvailable').to.deep.equal(expected);
    });

    it('are left out where nobody is sure of them, has confirmed them, or comes without an appointment', () => {
      const byAppointment = { from: '09:00', to: '12:00', appointment: true };
      for (const json of [
        { hours: 'siehe Aushang' },
        { asOf: '2019-07', hours: nineToTwelve },
        { hours: { ...rules(byAppointment), holidays: 'usual' } },
      ])
        expect(written(officeWith(json))).not.to.have.property('openingHoursSpecification');
    });
  });

  it('a guide is a work, and what has ended or is an event without a date is not told', () => {
    const type = (change: object) => offerNode(recordOf('offers', offerJson({ ...change })), page)?.['@type'] ?? null;
    expect([
      type({ kind: 'guide' }),
      type({ kind: 'publication' }),
      type({ kind: 'event' }),
      type({ status: 'ended' }),
      type({ status: 'planned' }),
    ]).to.deep.equal(['CreativeWork', 'CreativeWork', null, null, 'Service']);
  });

  it('a district is an administrative area with its key', () => {
    const node: AdministrativeArea = districtNode(
      { ags: '16053', name: 'Jena', type: 'Kreisfreie Stadt', label: [11.58, 50.92] },
      page,
    );
    expect(written(node)).to.deep.equal({
      '@type': 'AdministrativeArea',
      ...district,
      name: 'Jena',
      description: 'Kreisfreie Stadt',
      identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: '16053' },
      containedInPlace: { '@type': 'AdministrativeArea', name: 'Thüringen' },
    });
  });
});

describe('structured-data', () => {
  const server = useServer();
  const contacts = (...ids: string[]) =>
    server.address(
      JSON.stringify({ version: 1, contacts: ids.map((id) => contactJson({ id, authority: `Amt ${id}` })) }),
    );
  const stories = (json: object = {}) =>
    server.address(JSON.stringify({ version: 1, stories: [storyJson({ ...json })] }));

  it('hours come into the block with the code that knows them', async () => {
    const hours = 'Mo, Di 9–12 Uhr, Feiertage geschlossen';
    const asOf = new Date().toISOString().slice(0, 7);
    const src = server.address(JSON.stringify({ version: 1, contacts: [contactJson({ asOf, hours })] }));
    place(`<thilik-contact-list structured-data src="${src}"></thilik-contact-list>`);
    await told(() => graph().some((node) => 'openingHoursSpecification' in node));
  });

  it('without the attribute nothing is written', async () => {
    const list = place(`<thilik-contact-list src="${contacts('a')}"></thilik-contact-list>`);
    const other = place(`<thilik-contact-list structured-data src="${contacts('b')}"></thilik-contact-list>`);
    await told(() => names('GovernmentOffice').join() === 'Amt b');
    await settled(list);
    await settled(other);
    expect(names('GovernmentOffice')).to.deep.equal(['Amt b']);
  });

  it('one block for all elements, nothing twice, and none when the last has left', async () => {
    const src = contacts('a', 'b');
    const first = place(`<thilik-contact-list structured-data src="${src}"></thilik-contact-list>`);
    const second = place(`<thilik-contact-list structured-data src="${src}"></thilik-contact-list>`);
    const card = place(`<thilik-story-card structured-data story="ilm-kreis" src="${stories()}"></thilik-story-card>`);
    await told(() => graph().length === 5);
    for (const each of [first, second, card]) await settled(each);
    expect(blocks()).to.have.length(1);
    const ids = graph().map((node) => node['@id']);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(names('GovernmentOffice')).to.deep.equal(['Amt a', 'Amt b']);
    expect(names('Article')).to.deep.equal(['Spielfest']);
    expect(names('AdministrativeArea')).to.have.members(['Jena', 'Ilm-Kreis']);

    first.remove();
    // The other list still shows them; where it was later than the first, they come with it.
    await told(() => names('GovernmentOffice').join() === 'Amt a,Amt b');
    second.remove();
    expect(names('GovernmentOffice')).to.deep.equal([]);
    card.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('comes back with the element and goes with the attribute', async () => {
    const list = place(`<thilik-contact-list structured-data src="${contacts('a')}"></thilik-contact-list>`);
    await told(() => graph().length > 0);
    list.remove();
    expect(blocks()).to.deep.equal([]);
    document.body.append(list);
    await told(() => graph().length > 0);
    list.removeAttribute('structured-data');
    await settled(list);
    expect(blocks()).to.deep.equal([]);
    list.remove();
  });

  it('an element that left while its part was on the way tells nothing', async () => {
    const gone = place(`<thilik-contact-list structured-data src="${contacts('gone')}"></thilik-contact-list>`);
    await eventually(gone, () => gone.dataset.state === 'ready');
    gone.remove();
    place(`<thilik-contact-list structured-data src="${contacts('there')}"></thilik-contact-list>`);
    await told(() => names('GovernmentOffice').includes('Amt there'));
    expect(names('GovernmentOffice')).to.deep.equal(['Amt there']);
  });

  it('follows what is shown: scope and topics of a map, district of a list, story of a card', async () => {
    const src = server.address(
      JSON.stringify({
        version: 1,
        contacts: [
          contactJson({ id: 'j', authority: 'Jena' }),
          contactJson({ id: 'e', authority: 'Erfurt', district: '16051' }),
        ],
      }),
    );
    const list = place(`<thilik-contact-list structured-data district="16051" src="${src}"></thilik-contact-list>`);
    await told(() => names('GovernmentOffice').join() === 'Erfurt');
    list.setAttribute('district', '16053');
    await told(() => names('GovernmentOffice').join() === 'Jena');
    list.remove();

    const map = place(
      `<thilik-map structured-data layers="contacts stories" scope="16051" topics="sprache" contacts-src="${src}" stories-src="${stories({ district: '16051' })}"></thilik-map>`,
    );
    await told(() => names('GovernmentOffice').join() === 'Erfurt');
    expect(names('Article')).to.deep.equal([]);
    map.setAttribute('topics', 'sport');
    await told(() => names('Article').join() === 'Spielfest');
  });

  it('tells every story of a tour with its place, whichever of them the reader is at', async () => {
    const src = server.address(
      JSON.stringify({
        version: 1,
        stories: [storyJson({ id: 'j' }), storyJson({ id: 'e', district: '16051', title: { de: 'Beirat' } })],
      }),
    );
    const map = '<thilik-map slot="map" id="karte" layers="stories" engine="svg"></thilik-map>';
    const tour = place(`<thilik-story-tour structured-data for="karte" src="${src}">${map}</thilik-story-tour>`);
    await told(() => names('Article').length === 2);
    tour.setAttribute('story', 'e');
    await settled(tour as ThilikStoryTour);
    expect(names('Article')).to.include('Beirat');
    expect(names('Article')).to.have.length(2);
    expect(graph().filter((node) => 'contentLocation' in node)).to.have.length(2);
    tour.remove();
  });

  it('asks for the complete record, which knows source and state, and makes do without it', async () => {
    const complete = server.address(JSON.stringify({ version: 1, offers: [offerJson({ organisation: 'Verein' })] }));
    const slim = (details: string) =>
      server.address(JSON.stringify({ version: 1, details, offers: [{ ...offerJson(), organisation: undefined }] }));
    const map = (details: string) =>
      place(
        `<thilik-map structured-data layers="offers" offers-mode="replace" offers-src="${slim(details)}"></thilik-map>`,
      );
    const first = map(complete);
    await told(() => JSON.stringify(graph()).includes('"provider":{"@type":"Organization","name":"Verein"}'));
    first.remove();
    map(server.address('offline'));
    await told(() => names('Service').join() === 'Sprachcafé');
  });

  it('a text cannot end the block early', async () => {
    place(
      `<thilik-story-card structured-data story="x" src="${stories({ id: 'x', title: { de: '</script><img src=x>' } })}"></thilik-story-card>`,
    );
    await told(() => names('Article').length > 0);
    expect(blocks()[0]?.textContent).to.not.include('<');
    expect(names('Article')).to.deep.equal(['</script><img src=x>']);
  });
});
