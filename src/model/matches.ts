import type { Text } from './types.ts';

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
