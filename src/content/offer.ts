import { readingTerms } from '../i18n/reading.ts';
import { formatDate } from '../i18n/format-date.ts';
import { isStale } from '../model/freshness.ts';
import { offerFieldNames, offerFields, type OfferField } from '../model/offer-fields.ts';
import { pick } from '../model/text.ts';
import type { Offer, Text } from '../model/types.ts';
import { confirmFact, reportFact, reviewFact, sourceFact, type Details } from './details.ts';
import { asOf, fact, joined, present, title, topics, type Fact, type Locale, type Value } from './fact.ts';
import { values } from './values.ts';

/** Says of a text that a machine translated it. */
function machineNote(field: string, value: unknown, { machineTranslated }: Offer, locale: Locale): Value | null {
  if (!machineTranslated || typeof value !== 'object' || value === null) return null;
  const { lang } = pick(value as Text, locale.lang);
  const isOf = machineTranslated[lang]?.includes(field);
  return isOf ? { type: 'badge', of: readingTerms(locale.terms.lang).machineTranslated } : null;
}

function labelled(field: OfferField, offer: Offer, locale: Locale): Fact | null {
  const { terms } = locale;
  const { offerLabels, offerPlace } = readingTerms(terms.lang);
  const labels = {
    ...offerLabels,
    place: offerPlace[offer.place?.precision ?? 'address'],
    address: terms.address,
    phone: terms.phone,
    email: terms.email,
    url: terms.website,
  };
  const value = offer[field];
  if (value === undefined || value === null || value === '' || (field === 'dates' && offer.when)) return null;
  const say = values[offerFields[field]] as (value: unknown, locale: Locale) => Value | null;
  const said = say(value, locale);
  const note = said && machineNote(field, value, offer, locale);
  return fact(field, labels[field], note ? [said, ' ', note] : said);
}

/** Of when an offer is; one of which a story tells is of its year, which nobody has to confirm. */
export function offerDate({ story, asOf: date }: Offer, locale: Locale): string {
  return story && date.length === 4 ? readingTerms(locale.terms.lang).offerOf(date) : asOf(date, locale);
}

/**
 * The state of an offer; that it runs or is planned is true of a date only. `null`: nothing is said, as of one that was
 * confirmed lately and says nothing itself.
 */
function stateOf({ status, asOf: date }: Offer, { staleBefore, terms }: Locale): string | null {
  const state = date || status === 'ended' ? status : 'unknown';
  if (state === 'unknown' && date && staleBefore && !isStale(date, staleBefore)) return null;
  return readingTerms(terms.lang).offerStatus(state, formatDate(date, terms.lang));
}

/** An offer: what it is, its state at the time, and what is known of it since when. Slim records have name, topics and date only. */
export function offerFacts(offer: Offer, locale: Locale): readonly Fact[] {
  const { offerKinds, protectedPlace } = readingTerms(locale.terms.lang);
  return present([
    fact(
      'name',
      '',
      joined([title(offer.name, offer.review, locale), machineNote('name', offer.name, offer, locale)], ' '),
    ),
    fact('kind', '', offerKinds[offer.kind]),
    fact('status', '', stateOf(offer, locale)),
    ...offerFieldNames.map((field) => labelled(field, offer, locale)),
    fact('protected', '', offer.protected && protectedPlace),
    fact('topics', '', topics(offer.topics, locale)),
    fact('asOf', '', offerDate(offer, locale)),
  ]);
}

/** Where an offer is known from. */
export function offerDetails(offer: Offer, details: Details): readonly Fact[] {
  return present([
    reviewFact(offer, details),
    sourceFact(offer, details),
    reportFact(offer, details),
    confirmFact(offer, details),
  ]);
}
