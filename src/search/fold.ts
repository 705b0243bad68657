/** Letters that readers write in several ways, after accents are gone: umlauts spelled out, Cyrillic and Arabic variants. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/э/g, 'е'],
  [/[іы]/g, 'и'],
  [/ґ/g, 'г'],
  [/[ىی]/g, 'ي'],
  [/ک/g, 'ك'],
  [/ة/g, 'ه'],
];

const digitOf = (digit: string) => String(digit.charCodeAt(0) & 15);

/**
 * A text as the search compares it: lower case, without accents; `ä`, `ae` and `a` are one, so are `ß` and `ss`; `St.` is
 * `sankt`; whatever is neither letter nor digit is one space; Arabic digits are ours.
 */
export function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u0640]/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, digitOf);
  return foldings
    .reduce((result, [letters, one]) => result.replace(letters, one), plain)
    .replace(/(^|[^\p{L}])st(\.| (?=\p{L}))/gu, '$1sankt ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
