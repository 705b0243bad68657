import type { Text } from './types.ts';

/** A text as it is shown: `lang` is the language it really has. */
export interface Shown<T = string> {
  readonly text: T;
  readonly lang: string;
  /** When `true`, the wanted language is missing and German stands in. */
  readonly isFallback: boolean;
}

const source = 'de';

/**
 * Chooses the language to show: the wanted one, its base language, else German.
 * @param lang BCP 47; `de-simple` is a language of its own, so that missing plain language is said and not hidden
 */
export function pick<T = string>(text: Readonly<Record<string, T>>, lang: string): Shown<T> {
  const wanted = lang.toLowerCase();
  const base = wanted.split('-')[0] ?? wanted;
  const tags = Object.keys(text);
  const find = (tag: string) => tags.find((own) => own.toLowerCase() === tag);
  const match = find(wanted) ?? (wanted === 'de-simple' ? undefined : find(base));
  if (match !== undefined) return { text: text[match] as T, lang: match, isFallback: false };
  const found = find(source) ?? tags[0] ?? source;
  return { text: text[found] as T, lang: found, isFallback: base !== found || wanted === 'de-simple' };
}

/** All languages of a text in one string, for searching. */
export function allLanguages(text: Text): string {
  return Object.keys(text)
    .map((lang) => text[lang])
    .join(' ');
}

const foldings: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
];

/** Forms of a text that a search should find: `ü` as `ue` and as `u`, without accents and case. */
function forms(text: string): readonly [string, string] {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u00B7]/g, '');
  const spelledOut = foldings.reduce((result, [pattern, letters]) => result.replace(pattern, letters), lower);
  const strip = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '');
  return [strip(spelledOut), strip(lower.replace(/ß/g, 'ss'))];
}

/**
 * Whether every word of the query occurs in the text, whatever the case, accents or spelling of umlauts:
 * `muhl`, `muehl` and `Mühl` all find `Mühlhausen`.
 */
export function matches(text: string, query: string): boolean {
  const haystacks = forms(text);
  return query
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => forms(word).some((form) => haystacks.some((haystack) => haystack.includes(form))));
}
