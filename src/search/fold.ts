/** Letters that readers write in several ways, after accents are gone: umlauts spelled out, Cyrillic and Arabic variants. */
const foldings: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['э', 'е'],
  ['і', 'и'],
  ['ы', 'и'],
  ['ґ', 'г'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
]);
/** In one pass: a text may be long. */
const folded = new RegExp([...foldings.keys()].join('|'), 'g');

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
  return plain
    .replace(folded, (letters) => foldings.get(letters) ?? letters)
    .replace(/(^|[^\p{L}])st(\.| (?=\p{L}))/gu, '$1sankt ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
