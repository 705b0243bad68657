/** Marked offers as files. */
import { handOverTerms } from '../../i18n/hand-over.ts';
import { offerFieldNames } from '../../model/offer-fields.ts';
import { safeLink } from '../../model/link.ts';
import { pick } from '../../model/text.ts';
import type { Offer } from '../../model/types.ts';
import { uncheckedFact } from '../details.ts';
import { present, valueOf, type Fact, type Locale } from '../fact.ts';
import { offerFacts } from '../offer.ts';
import { plain, wordsOf } from '../plain.ts';
import { writeCsv } from './csv.ts';
import { writeGeoJson } from './geojson.ts';
import { writeCalendar } from './ics.ts';
import { writeContacts } from './vcard.ts';

const columns = ['name', 'kind', 'status', ...offerFieldNames, 'topics', 'asOf', 'review'] as const;

/** What is known of each offer, as a table: a column for whatever is known of any of them. */
export function tableOf(offers: readonly Offer[], locale: Locale): string {
  const own: Readonly<Record<string, string>> = handOverTerms(locale.terms.lang).columns;
  const all = offers.map((offer) => factsOf(offer, locale));
  const used = columns.filter((id) => all.some((facts) => wordsOf(facts, id)));
  const labelOf = (id: string): string => own[id] ?? label(all, id);
  return writeCsv([used.map(labelOf), ...all.map((facts) => used.map((id) => wordsOf(facts, id) ?? ''))]);
}

/** A file says in words of its own what stands beside a text elsewhere: that nobody has checked the translation. */
const factsOf = (offer: Offer, locale: Locale) =>
  present([...offerFacts(offer, locale), uncheckedFact(offer.name, offer, locale)]);

/** Some of what is known, line by line; of when it is, and how sure, goes with it into every program. */
function note(offer: Offer, locale: Locale, ...ids: readonly string[]): string {
  const facts = factsOf(offer, locale);
  return present([...ids, 'asOf', 'review'].map((id) => wordsOf(facts, id))).join('\n');
}

const label = (all: readonly (readonly Fact[])[], id: string) =>
  plain(all.flat().find((fact) => fact.id === id)?.label);

/** The dates of offers, as a calendar; times are those of Thuringia. */
export function calendarOf(offers: readonly Offer[], locale: Locale, stamp = new Date()): string {
  return writeCalendar(
    offers.map((offer) => {
      const facts = factsOf(offer, locale);
      const words = (id: string) => plain(valueOf(facts, id));
      return {
        id: offer.id,
        summary: pick(offer.name, locale.lang).text,
        description: note(offer, locale, 'alert', 'description', 'phone'),
        location: [words('place'), words('address')].filter(Boolean).join(', '),
        url: linkOf(offer),
        dates: offer.dates ?? [],
      };
    }),
    stamp,
  );
}

/** Whom to ask of each offer, for an address book. */
export function contactsOf(offers: readonly Offer[], locale: Locale, stamp = new Date()): string {
  return writeContacts(
    offers.map((offer) => ({
      ...{ id: offer.id, name: pick(offer.name, locale.lang).text },
      organisation: wordsOf(offerFacts(offer, locale), 'organisation') ?? '',
      ...{ phone: offer.phone ?? '', email: offer.email ?? '', url: linkOf(offer) },
      note: note(offer, locale, 'alert', 'description', 'when'),
      address: offer.address,
      lonLat: pointOf(offer),
    })),
    stamp,
  );
}

/** What is known of each offer and where it is, for a map. */
export function placesOf(offers: readonly Offer[], locale: Locale): string {
  return writeGeoJson(
    offers.map((offer) => {
      const facts = factsOf(offer, locale);
      const known = columns.flatMap((id) => {
        const words = wordsOf(facts, id);
        return words ? [[id, words] as const] : [];
      });
      return { id: offer.id, lonLat: pointOf(offer), properties: Object.fromEntries(known) };
    }),
  );
}

const linkOf = ({ url }: Offer): string => (url && safeLink(url)) || '';

/** A whole district is no place. */
const pointOf = ({ place }: Offer) => (place && place.precision !== 'district' ? place.lonLat : null);

/** The files that can be made, by the ending of their name. */
export const offerFiles = { csv: tableOf, ics: calendarOf, vcf: contactsOf, geojson: placesOf };
