/** Records as nodes of schema.org: types that claim no more than is known, and no person's name in any of them. */
import { phonesOf, telLink } from '../model/link.ts';
import { shownPhone } from '../model/office.ts';
import { pick } from '../model/text.ts';
import type { Ags, Address, Contact, District, Kind, Offer, Place, RecordOf, Story, Text } from '../model/types.ts';
import { contactFacts } from './contact.ts';
import { uncheckedFact } from './details.ts';
import { present, type Locale } from './fact.ts';
import { offerFacts } from './offer.ts';
import { wordsOf } from './plain.ts';
import type { openingHours } from './hours-node.ts';
import { tellsOfNow } from '../model/freshness.ts';
import { storyFacts } from './story.ts';

/** What nodes are written for: the page that they belong to, and the language of their texts. */
export interface Page extends Locale {
  /** Address of the page without its hash; ids of nodes are fragments of it. */
  readonly url: string;
  /** The district that a key of 2019 belongs to; `undefined` when there is none. */
  districtOf(ags: Ags): District | undefined;
  /** Writes hours; it comes with the first record that has some. */
  readonly openingHours?: typeof openingHours;
}

/** Any node; the vocabulary itself is checked by the tests. */
export type Node = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string };

const country = 'DE';
const state = { '@type': 'AdministrativeArea' as const, name: 'Thüringen' };

function idOf(page: Page, kind: Kind | 'district', id: string): string {
  return `${page.url}#thilik-${kind}-${encodeURIComponent(id)}`;
}

const reference = (page: Page, ags: Ags) => {
  const district = page.districtOf(ags);
  return district && { '@id': idOf(page, 'district', district.ags) };
};

const postalAddress = ({ street, postcode, town }: Address) => ({
  '@type': 'PostalAddress' as const,
  streetAddress: street,
  postalCode: postcode,
  addressLocality: town,
  addressCountry: country,
});

/** A place with its point; a whole district has none. */
const placeNode = ({ name, lonLat, precision }: Place, address?: Address) => ({
  '@type': 'Place' as const,
  name,
  address: address && postalAddress(address),
  geo:
    lonLat && precision !== 'district'
      ? { '@type': 'GeoCoordinates' as const, longitude: lonLat[0], latitude: lonLat[1] }
      : undefined,
});

/** Hours of today: those that nobody has confirmed for years are not told to machines. */
const hoursOf = ({ hours, asOf }: Contact | Offer, page: Page) =>
  hours && tellsOfNow({ hours, asOf }, page.staleBefore) ? page.openingHours?.(hours) : undefined;

/** That nobody has checked the translation of a text. */
const unchecked = (value: Text, record: Story | Offer | Contact, page: Page) =>
  wordsOf(present([uncheckedFact(value, record, page)]), 'review');

/** The same, behind what is said of a record. */
function noted(value: Text | undefined, record: Offer | Contact, page: Page): string | undefined {
  const note = value && unchecked(value, record, page);
  return note && `(${note})`;
}

const sentence = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ') || undefined;

/** A district, for other nodes to refer to. */
export function districtNode(district: District, page: Page) {
  return {
    '@type': 'AdministrativeArea' as const,
    '@id': idOf(page, 'district', district.ags),
    name: district.name,
    description: district.type,
    identifier: { '@type': 'PropertyValue' as const, propertyID: 'AGS', value: district.ags },
    containedInPlace: state,
  };
}

/**
 * An authority is a government office; what works for all of Thuringia may be an association, so no more is claimed.
 * `null` for an official in their function, who is a person.
 */
export function contactNode(contact: Contact, page: Page) {
  if (contact.kind === 'function') return null;
  const { unit, address, url, spokenLanguages } = contact;
  const facts = contactFacts(contact, page);
  const numbers = phonesOf(shownPhone(contact) ?? '').filter(telLink);
  const common = {
    '@id': idOf(page, 'contacts', contact.id),
    name: [wordsOf(facts, 'authority'), unit && pick(unit, page.lang).text].filter(Boolean).join(', '),
    description: sentence(wordsOf(facts, 'function'), noted(contact.function ?? unit, contact, page)),
    url,
    telephone: numbers.length > 1 ? numbers : numbers[0],
    email: wordsOf(facts, 'email'),
    address: address && postalAddress(address),
    knowsLanguage: spokenLanguages.length > 0 ? spokenLanguages : undefined,
    areaServed: contact.district ? reference(page, contact.district) : state,
  };
  return contact.kind === 'state'
    ? { '@type': 'Organization' as const, ...common }
    : { '@type': 'GovernmentOffice' as const, ...common, openingHoursSpecification: hoursOf(contact, page) };
}

/** A story, dated and cited as its source is. */
export function storyNode(story: Story, page: Page) {
  const { source, place, period } = story;
  const facts = storyFacts(story, page, null);
  return {
    '@type': 'Article' as const,
    '@id': idOf(page, 'stories', story.id),
    headline: wordsOf(facts, 'title'),
    abstract: wordsOf(facts, 'summary'),
    creativeWorkStatus: unchecked(story.title, story, page),
    inLanguage: pick(story.title, page.lang).lang,
    datePublished: story.asOf || undefined,
    temporalCoverage: period ? [period.from, period.to].filter(Boolean).join('/') : undefined,
    about: reference(page, story.district),
    contentLocation: placeNode(place),
    citation: source.document
      ? { '@type': 'CreativeWork' as const, name: source.document, url: source.url }
      : undefined,
  };
}

/**
 * An offer with its state at the time of its record in words. `null` for what has ended and for events, since an event
 * without a date that machines can read would be announced to nobody's use.
 */
export function offerNode(offer: Offer, page: Page) {
  if (offer.status === 'ended' || offer.kind === 'event') return null;
  const { place, address, spokenLanguages } = offer;
  const facts = offerFacts(offer, page);
  const [status, kind, organisation, audience] = ['status', 'kind', 'organisation', 'audience'].map((id) =>
    wordsOf(facts, id),
  );
  const by = organisation ? { '@type': 'Organization' as const, name: organisation } : undefined;
  const common = {
    '@id': idOf(page, 'offers', offer.id),
    name: wordsOf(facts, 'name'),
    url: offer.url,
  };
  if (offer.kind === 'publication' || offer.kind === 'guide') {
    return {
      '@type': 'CreativeWork' as const,
      ...common,
      description: sentence(status, noted(offer.name, offer, page)),
      genre: kind,
      publisher: by,
      about: reference(page, offer.district),
    };
  }
  return {
    '@type': 'Service' as const,
    ...common,
    description: sentence([status, wordsOf(facts, 'cost')].filter(Boolean).join('; '), noted(offer.name, offer, page)),
    serviceType: kind,
    provider: by,
    areaServed: reference(page, offer.district),
    hoursAvailable: hoursOf(offer, page),
    audience: audience && { '@type': 'Audience' as const, audienceType: audience },
    availableChannel: {
      '@type': 'ServiceChannel' as const,
      serviceLocation: place ? placeNode(place, address) : undefined,
      availableLanguage: spokenLanguages.length > 0 ? spokenLanguages : undefined,
    },
  };
}

/** Nodes of one record: the record's own, unless it is not to be told, and that of its district. */
export function nodesOf<K extends Kind>(kind: K, record: RecordOf[K], page: Page): readonly Node[] {
  const node =
    kind === 'stories'
      ? storyNode(record as Story, page)
      : kind === 'offers'
        ? offerNode(record as Offer, page)
        : contactNode(record as Contact, page);
  const district = node && record.district ? page.districtOf(record.district) : undefined;
  return [...(district ? [districtNode(district, page)] : []), ...(node ? [node] : [])];
}
