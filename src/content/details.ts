/** What readers get of any record when they open it. */
import { dayInBerlin } from '../hours/day-in-berlin.ts';
import { formatDate } from '../i18n/format-date.ts';
import { readingTerms } from '../i18n/reading.ts';
import type { Unchecked } from '../i18n/terms.ts';
import { confirmationLine } from '../model/confirmation.ts';
import { isPartialDate } from '../model/date.ts';
import { safeLink } from '../model/link.ts';
import { languageNames } from '../model/language-names.ts';
import { pick } from '../model/text.ts';
import type { Contact, Offer, Place, Source, Story, Text } from '../model/types.ts';
import {
  fact,
  joined,
  name,
  stateOf,
  text,
  type Fact,
  type Locale,
  type Reviews,
  type Value,
  type Words,
} from './fact.ts';

/** How details are told. */
export interface Details extends Locale {
  /** When `true`, no person's name is told. */
  readonly noPersons: boolean;
  /** Where to report a mistake: a `mailto:` or web address, `{id}` stands for the record; empty: nowhere. */
  readonly reportHref: string;
}

/** Who it is: by a name, or told by a text. */
export const named = (who: string | Text, locale: Locale): Words =>
  typeof who === 'string' ? name(who, locale) : text(who, locale);

/** Where a fact is from, linked where it can be; nothing when that is not known. */
export function origin({ document, url, date }: Source, locale: Locale): Value | null {
  if (!document) return null;
  const words = name(document, locale);
  const linked: Value = url ? { type: 'link', href: safeLink(url), label: words } : words;
  const when = date && (isPartialDate(date) ? formatDate(date, locale.terms.lang) : name(date, locale));
  return joined([linked, when && ['(', when, ')']], ' ');
}

/** The name of a place, with where it is told when the source of the record does not. */
export function whereabouts({ name: place, source }: Place, locale: Locale): Value {
  const from = source && origin(source, locale);
  const label = readingTerms(locale.terms.lang).sourceLabel;
  return joined([name(place, locale), from && { type: 'note', of: [`${label}: `, from] }], ' ');
}

/** Where a record is from. */
export function sourceFact({ source }: Story | Offer | Contact, locale: Locale): Fact | null {
  const terms = readingTerms(locale.terms.lang);
  const from = origin(source, locale);
  return fact(
    'source',
    terms.sourceLabel,
    from && joined([from, source.section && terms.section(source.section)], ', '),
  );
}

/** That nobody has signed the German text that a reader gets; nothing where somebody has, or the file says nothing of it. */
export function unsigned(review: Reviews, { lang, terms }: Locale): string | null {
  const isDraft = lang === 'de' && typeof review?.de === 'string';
  return isDraft ? readingTerms(terms.lang).unsigned : null;
}

/**
 * Who has checked the text that a reader gets, and when. That nobody has stands beside a translation itself; of German,
 * the source, it is told where the source is.
 */
export function reviewFact({ review }: Story | Offer | Contact, locale: Locale): Fact | null {
  const state = locale.lang === 'de' ? review?.de : stateOf(review, locale);
  if (typeof state !== 'object') return fact('review', '', unsigned(review, locale));
  const { lang } = locale.terms;
  return fact('review', readingTerms(lang).checkedBy, [name(state.by, locale), `, ${formatDate(state.on, lang)}`]);
}

/** That nobody has checked a text, for forms that tell it in words of their own; else `null`. */
export function uncheckedFact(value: Text, { review }: Story | Offer | Contact, locale: Locale): Fact | null {
  const { lang, unchecked } = locale.terms;
  const note = !pick(value, locale.lang).isFallback && unchecked[stateOf(review, locale) as Unchecked];
  const { translation, textState } = readingTerms(lang);
  return note ? fact('review', translation, note) : fact('review', textState, unsigned(review, locale));
}

/** A link with which readers tell the webmaster about a mistake. */
export function reportFact({ id }: { readonly id: string }, { terms, reportHref }: Details): Fact | null {
  const href = safeLink(reportHref.replace('{id}', encodeURIComponent(id)));
  return fact('report', '', href && { type: 'link', href, label: readingTerms(terms.lang).report });
}

/** A mail to where mistakes are reported that says that the record is still right; `thilik confirm` reads its line. */
export function confirmFact(
  { id }: { readonly id: string },
  { terms, reportHref, now = new Date() }: Details,
): Fact | null {
  const [to = ''] = reportHref.split('?');
  const line = confirmationLine({ id, date: dayInBerlin(now) });
  const href =
    /^mailto:./i.test(to) && safeLink(`${to}?subject=${encodeURIComponent(line)}&body=${encodeURIComponent(line)}`);
  return fact('confirm', '', href && { type: 'link', href, label: readingTerms(terms.lang).confirm });
}

/** The languages spoken there, as far as they are known. */
export function languagesFact({ spokenLanguages }: Contact, { terms }: Locale): Fact | null {
  const label = readingTerms(terms.lang).offerLabels.spokenLanguages;
  return fact('spokenLanguages', label, spokenLanguages.length > 0 && languageNames(spokenLanguages, terms.lang));
}
