/** Marked offers as files. */
import { handOverTerms } from '../../i18n/hand-over.ts';
import { offerFieldNames } from '../../model/offer-fields.ts';
import { safeLink } from '../../model/link.ts';
import { pick } from '../../model/text.ts';
import type { Offer } from '../../model/types.ts';
import { valueOf, type Fact, type Locale } from '../fact.ts';
import { offerFacts } from '../offer.ts';
import { plain, wordsOf } from '../plain.ts';
import { writeCsv } from './csv.ts';
import { writeCalendar } from './ics.ts';

const columns = ['name', 'kind', 'status', ...offerFieldNames, 'topics', 'asOf'] as const;

/** What is known of each offer, as a table: a column for whatever is known of any of them. */
export function tableOf(offers: readonly Offer[], locale: Locale): string {
  const own: Readonly<Record<string, string>> = handOverTerms(locale.terms.lang).columns;
  const all = offers.map((offer) => offerFacts(offer, locale));
  const used = columns.filter((id) => all.some((facts) => wordsOf(facts, id)));
  const labelOf = (id: string): string => own[id] ?? label(all, id);
  return writeCsv([used.map(labelOf), ...all.map((facts) => used.map((id) => wordsOf(facts, id) ?? ''))]);
}

const label = (all: readonly (readonly Fact[])[], id: string) =>
  plain(all.flat().find((fact) => fact.id === id)?.label);

/** The dates of offers, as a calendar; times are those of Thuringia. */
export function calendarOf(offers: readonly Offer[], locale: Locale, stamp = new Date()): string {
  return writeCalendar(
    offers.map((offer) => {
      const facts = offerFacts(offer, locale);
      const words = (id: string) => plain(valueOf(facts, id));
      return {
        id: offer.id,
        summary: pick(offer.name, locale.lang).text,
        description: [words('alert'), words('description'), words('phone')].filter(Boolean).join('\n'),
        location: [words('place'), words('address')].filter(Boolean).join(', '),
        url: (offer.url && safeLink(offer.url)) || '',
        dates: offer.dates ?? [],
      };
    }),
    stamp,
  );
}
