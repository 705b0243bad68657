/**
 * What is said of a record, for every form that says it: data without markup, in the order in which it is read. Writers
 * make markup of it, see `elements/parts/facts.ts` and `embed/static/facts.ts`.
 */
import type { Terms, Unchecked } from '../i18n/terms.ts';
import { formatDate } from '../i18n/format-date.ts';
import { isStale, yearsSince } from '../model/freshness.ts';
import { phonesOf, safeLink, shortAddress, telLink } from '../model/link.ts';
import { pick } from '../model/text.ts';
import type { Address, Paragraphs, PartialDate, Review, Text } from '../model/types.ts';

/** The language that something is said in, and when. */
export interface Locale {
  /** Language of the content, BCP 47. */
  readonly lang: string;
  /** Texts of the interface. */
  readonly terms: Terms;
  /** Month before which records are stale, `YYYY-MM`. */
  readonly staleBefore?: string;
  /** The time against which the age of records is told; without it the present. */
  readonly now?: Date;
  /** What is said of the language of all texts of a list already, see {@link saidOnce}. */
  readonly said?: string | undefined;
}

/** Words of the content. `text` is prose; the others are names and signs, which keep their own direction. */
export interface Words {
  readonly type: 'text' | 'name' | 'address';
  readonly text: string;
  /** Language of the words; `null`: that of the interface, or none. */
  readonly lang: string | null;
}

/** A number with its unit, or from which to which; `approx` is said before one that the source gives only roughly. */
export interface Figure {
  readonly type: 'number';
  readonly text: string;
  readonly approx: string | null;
}

/** Where words lead; `href` is `null` where there is no address that may be linked to. */
export interface Link {
  readonly type: 'phone' | 'mail' | 'link';
  readonly href: string | null;
  readonly label: Value;
}

export interface List {
  /** `list`: sentences or entries; `tags`: a few words each. */
  readonly type: 'list' | 'tags';
  readonly items: readonly Value[];
}

/** Paragraphs of a long text. */
export interface Prose {
  readonly type: 'prose';
  readonly paragraphs: readonly string[];
  readonly lang: string | null;
}

/** Says something about what stands before it: `badge` about a text, `note` the rest. */
export interface Aside {
  readonly type: 'badge' | 'note';
  readonly of: Value;
}

/** A string is in the words of the interface; an array is read one after another. */
export type Value = string | readonly Value[] | Words | Figure | Link | List | Prose | Aside;

/** One thing that is said of a record. */
export interface Fact {
  /** Name of the field that it is made of, or the one that it begins with. */
  readonly id: string;
  /** Empty: the value speaks for itself. */
  readonly label: Value;
  readonly value: Value;
}

type Missing = null | undefined | false;

/** A fact, unless there is nothing to tell. */
export function fact(id: string, label: Value, value: Value | Missing): Fact | null {
  return value ? { id, label, value } : null;
}

/** What there is, without what is missing. */
export function present<T>(items: readonly (T | Missing)[]): readonly T[] {
  return items.filter(Boolean) as readonly T[];
}

/** What there is, with a separator between. */
export function joined(parts: readonly (Value | Missing)[], separator: string): readonly Value[] {
  return present<Value>(parts).flatMap((part, index) => (index > 0 ? [separator, part] : [part]));
}

/** What is read letter by letter, and stays as it is. */
export const sign = (value: string): Words => ({ type: 'address', text: value, lang: null });

/** Telephone numbers, each its own link where it may be dialled. */
export const phones = (phone: string): Value =>
  joined(
    phonesOf(phone).map((number): Link => ({ type: 'phone', href: telLink(number), label: sign(number) })),
    ', ',
  );

/** Items as a list; nothing when there is none. */
export function list(items: readonly Value[], type: List['type'] = 'list'): List | null {
  return items.length > 0 ? { type, items } : null;
}

/** A text of the content in the wanted language, else in German. */
export function text(value: Text, { lang, terms }: Locale): Words {
  const shown = pick(value, lang);
  return { type: 'text', text: shown.text, lang: shown.lang === terms.lang ? null : shown.lang };
}

/** A proper name, which is German whatever the language. */
export function name(value: string, { terms }: Locale): Words {
  return { type: 'name', text: value, lang: terms.lang === 'de' ? null : 'de' };
}

/** Says that a text stands in German because a translation is missing, or that nobody has checked the one shown. */
export function badge(value: Text | Paragraphs, review: Reviews, { lang, terms, said }: Locale): Aside | null {
  const shown = pick<unknown>(value, lang);
  const message = shown.isFallback
    ? terms.germanOnly
    : terms.unchecked[stateOf(review, { lang: shown.lang }) as Unchecked];
  return message && message !== said ? { type: 'badge', of: message } : null;
}

/** The locale for a list of records: where nobody has checked the translation of any, that is `said` once for all. */
export function saidOnce<L extends Locale>(records: readonly { readonly review?: Reviews }[], locale: L): L {
  const state = stateOf(records[0]?.review, locale);
  const isSame = state && records.length > 1 && records.every(({ review }) => stateOf(review, locale) === state);
  return isSame ? { ...locale, said: locale.terms.unchecked[state as Unchecked] } : locale;
}

/** State of the translation that a reader gets; German is the source and none. */
export const stateOf = (review: Reviews, { lang }: Pick<Locale, 'lang'>): Review | undefined =>
  pick<Review | undefined>({ ...review, de: undefined }, lang).text;

export type Reviews = Readonly<Record<string, Review>> | undefined;

/** A text with what is to be said of its language. */
export function title(value: Text, review: Parameters<typeof badge>[1], locale: Locale): Value {
  return joined([text(value, locale), badge(value, review, locale)], ' ');
}

/** Of when a record is, and that it has not been confirmed for long. */
export function asOf(date: PartialDate, { terms, staleBefore = '', now = new Date() }: Locale): string {
  const stand = terms.asOf(formatDate(date, terms.lang));
  return date && isStale(date, staleBefore) ? `${stand}, ${terms.unconfirmed(yearsSince(date, now))}` : stand;
}

/** An address in one line. */
export function address({ street, postcode, town }: Address): Words {
  const line = [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return sign(line);
}

/** A page of the web, with its address as people write it. */
export function website(url: string): Link {
  return { type: 'link', href: safeLink(url), label: sign(shortAddress(url)) };
}

/** The topics as words. */
export function topics(of: readonly (keyof Terms['topics'])[], { terms }: Locale): List | null {
  return list(
    of.map((topic) => terms.topics[topic]),
    'tags',
  );
}

/** What is told of a field; nothing when it is not known. */
export function valueOf(facts: readonly Fact[], id: string): Value | undefined {
  return facts.find((each) => each.id === id)?.value;
}

/** All but those that stand elsewhere. */
export function without(facts: readonly Fact[], ...ids: readonly string[]): readonly Fact[] {
  return facts.filter(({ id }) => !ids.includes(id));
}
