import { readingTerms } from '../i18n/reading.ts';
import { formatDate } from '../i18n/format-date.ts';
import { languageNames } from '../model/language-names.ts';
import { offerFieldNames, offerFields, type OfferField } from '../model/offer-fields.ts';
import type { Address, Offer, Place, Text } from '../model/types.ts';
import { reportFact, sourceFact, type Details } from './details.ts';
import {
  address,
  asOf,
  fact,
  name,
  present,
  text,
  title,
  topics,
  website,
  type Fact,
  type Locale,
  type Value,
} from './fact.ts';

/** How each kind of field is said. */
const values = {
  text: (value: Text, locale: Locale) => text(value, locale),
  name: (value: string, locale: Locale) => value && name(value, locale),
  place: (value: Place, locale: Locale) => value.name && name(value.name, locale),
  address: (value: Address) => address(value),
  languages: (value: readonly string[], { terms }: Locale) => languageNames(value, terms.lang),
  link: (value: string) => website(value),
} as const;

function labelled(field: OfferField, offer: Offer, locale: Locale): Fact | null {
  const { terms } = locale;
  const { offerLabels, offerPlace } = readingTerms(terms.lang);
  const labels = {
    ...offerLabels,
    place: offerPlace[offer.place?.precision ?? 'address'],
    address: terms.address,
    url: terms.website,
  };
  const say = values[offerFields[field]] as (value: unknown, locale: Locale) => Value;
  return offer[field] ? fact(field, labels[field], say(offer[field], locale)) : null;
}

/** An offer: what it is, its state at the time, and what is known of it since when. Slim records have name, topics and date only. */
export function offerFacts(offer: Offer, locale: Locale): readonly Fact[] {
  const { offerKinds, offerStatus } = readingTerms(locale.terms.lang);
  return present([
    fact('name', '', title(offer.name, offer.review, locale)),
    fact('kind', '', offerKinds[offer.kind]),
    fact('status', '', offerStatus(offer.status, formatDate(offer.asOf, locale.terms.lang))),
    ...offerFieldNames.map((field) => labelled(field, offer, locale)),
    fact('topics', '', topics(offer.topics, locale)),
    fact('asOf', '', asOf(offer.asOf, locale)),
  ]);
}

/** Where an offer is known from. */
export function offerDetails(offer: Offer, details: Details): readonly Fact[] {
  return present([sourceFact(offer, details), reportFact(offer, details)]);
}
