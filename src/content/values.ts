import { formatDate } from '../i18n/format-date.ts';
import { readingTerms } from '../i18n/reading.ts';
import { languageNames } from '../model/language-names.ts';
import { mailLink } from '../model/link.ts';
import type { Occasion } from '../model/offer-values.ts';
import type { FieldValues } from '../model/types.ts';
import { named, whereabouts } from './details.ts';
import { address, joined, list, phones, sign, text, website, type Locale, type Value } from './fact.ts';

/** A date with its time, where one stands there: `2026-06-13T15:00`. */
function moment(value: string, { terms }: Locale): string {
  const [date = '', time] = value.split('T');
  const day = formatDate(date, terms.lang);
  return time ? `${day}, ${readingTerms(terms.lang).time(time)}` : day;
}

function occasion({ start, end }: Occasion, locale: Locale): string {
  const { range, time } = readingTerms(locale.terms.lang);
  if (!end || end === start) return moment(start, locale);
  const [day, until] = end.split('T');
  const isSameDay = until && start.startsWith(day ?? '');
  return range(moment(start, locale), isSameDay ? time(until) : moment(end, locale));
}

/** How each kind of field is said; `null`: there is nothing to say. */
export const values: { readonly [K in keyof FieldValues]: (value: FieldValues[K], locale: Locale) => Value | null } = {
  text,
  texts: (value, locale) =>
    joined(
      value.map((each) => text(each, locale)),
      ', ',
    ),
  name: (value, locale) => (value === '' ? null : named(value, locale)),
  place: (value, locale) => (value?.name ? whereabouts(value, locale) : null),
  address,
  languages: (value, { terms }) => languageNames(value, terms.lang),
  hours: (value, locale) => (value.text ? text(value.text, locale) : null),
  dates: (value, locale) =>
    list(
      value.map((each) => occasion(each, locale)),
      value.length > 1 ? 'list' : 'tags',
    ),
  alert: ({ text: what, until }, locale) => {
    const { lang } = locale.terms;
    return joined([text(what, locale), until && `(${readingTerms(lang).until(formatDate(until, lang))})`], ' ');
  },
  modes: (value, { terms }) =>
    joined(
      value.map((each) => readingTerms(terms.lang).modes[each]),
      ', ',
    ),
  registration: (value, locale) =>
    typeof value === 'boolean'
      ? readingTerms(locale.terms.lang).registration[value ? 'yes' : 'no']
      : text(value, locale),
  wheelchair: (value, { terms }) => readingTerms(terms.lang).wheelchair[value],
  phone: phones,
  mail: (value) => ({ type: 'mail', href: mailLink(value), label: sign(value) }),
  link: website,
};
