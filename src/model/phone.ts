/** What was read of a cell that should hold telephone numbers. */
export interface Phones {
  readonly phone: readonly string[];
  readonly mobile: readonly string[];
  readonly fax: readonly string[];
  /** What is wrong or doubtful, see `reasons`. */
  readonly problems: readonly PhoneProblem[];
}
export type PhoneProblem = 'no-phone' | 'only-fax' | 'lost-digits' | 'restored-zero' | 'doubtful-extension';

/** Without its zero, an area code of Thuringia, of places beyond its border that districts of it share, a mobile network or 0800. */
const sureWithoutZero = /^(36[1-9]\d{5,9}|36\d{7,9}|344[789]\d{4,7}|3466\d{4,6}|3467\d{5,7}|1[5-7]\d{8,9}|800\d{6,9})$/;

/** What a spreadsheet makes of a number that is too long for its column: the last digits are gone. */
const scientific = /^\d[.,]\d+E\+?\d+$/i;

const isFaxWord = (text: string) =>
  /fax|\bF\b[.:]?\s*($|[+(\d])/i.test(text) && !/\b(tel(?!efax)\w*|fon|phone|ruf\w*)\b/i.test(text);

/** Where one number ends and the next begins. */
const between =
  /[;|\n]|,(?!\d)|,(?=\s*0)|\s+(?:oder|und|or|and|bzw\.?|sowie|o\.|u\.)\s+|\s+\/\s*(?=[+(0])|\s+(?=(?:(?:tel|fax|mobil|handy|fon)\w*|[TFM])\.?\s*:?\s*[+(\d])/i;

/** `-0/-11`: another extension of the same number. */
const extensions =
  /\s*(?:\/|bis|oder|u\.|und|,)\s*-\s*\d{1,4}\b.*$|\s*bis\s*\d{1,4}\b.*$|\s*\b(?:app\.?|apparat|durchwahl|dw\.?|ext\.?)\s*:?\s*-?\d+.*$/i;

/** Words in brackets behind a number, e.g. the hours of its desk. */
const remarks = /\([^()]*\p{L}[^()]*\)/gu;

/** Rooms, floors, hours: digits beside a number that are none of it. */
const asides =
  /\b(?:zi|zimmer|raum|haus|etage|schalter)\b\.?:?\s*(?:nr\.?\s*)?\d[\d.]*[a-z]?\b|\b\d{1,2}\.\s*(?:og|ug|etage|stock\w*)\b\.?|\b\d{1,2}(?:[.:]\d{2})?\s*(?:uhr\s*)?(?:-|–|bis)\s*\d{1,2}(?:[.:]\d{2})?\s*(?:uhr|h)\b:?/gi;

/** Digits of other scripts, as numbers of this one. */
const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;
const asDigit = (digit: string) => String(digit.charCodeAt(0) % 16);

/** Days, times and the like have digits and dots too. */
const isTime = (part: string) =>
  /\buhr\b|\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})\b|\d[.:]\d{2}\s*(-|–|bis)\s*\d{1,2}[.:]\d{2}/i.test(part);

const digitsOf = (text: string) => text.replace(/\(0\)/, '').replace(/[^\d+]/g, '');

/** Digits behind the country and the zero. */
const national = (text: string) => digitsOf(text).replace(/^(\+49|0049|0)/, '');

/** `03628 5551/52`, `03628 555-10–12`: what comes behind is another number, not more digits of this one. */
function withoutOthers(number: string): string {
  const [first = '', second = '', ...more] = number.split('/');
  // A slash stands behind the area code or between numbers.
  const single = national(first).length > 5 ? first : more.length > 0 ? `${first}/${second}` : number;
  const [, before = '', from = '', to = ''] = /^(.+)[-–](\d{1,3})\s*[-–]\s*(\d{1,3})$/.exec(single) ?? [];
  const isRange = from.length === to.length && from < to && national(before).length > 5;
  return isRange ? `${before}-${from}` : single;
}

const isMobile = (digits: string) => /^(\+49|0049|0)1[5-7]/.test(digits);

/** `(+49) 3628`, `+ 49`, `+49 03628`: the country and the zero as nobody dials them. */
const country = /^(\(\+\s?49\)|\+\s49)\s*0?(?=[\s\d(])\s*|^\+49\s*0(?=[\s\d])\s*/;

/** What a spreadsheet adds to a number of ten digits. */
const fraction = /^(\d{8,})\.0$/;

interface NumberRead {
  /** Spelled as in the file but for the zero. */
  readonly number: string;
  readonly isRestored: boolean;
  /** When `true`, there was more behind it. */
  readonly isCut: boolean;
}

/** A number as it may be dialled; `null` when it is none. */
function numberIn(part: string): NumberRead | null {
  const [found = ''] = /(\(?\+\s?|\()?\d[\d\s()/.\u2010-\u2015-]*/.exec(part) ?? [];
  const whole = found
    .replace(/[\s(/.\u2010-\u2015-]+$/, '')
    .replace(fraction, '$1')
    .replace(country, '+49 ');
  const [before = '', behind = ''] = part.split(found);
  // Digits among other words are the number of a room or a day; letters in place of digits, a number to be completed.
  if (whole === '' || /\d/.test(before + behind) || isTime(part)) return null;
  if (/\S$/.test(found) && /^\p{L}/u.test(behind)) return null;
  const number = withoutOthers(whole);
  const digits = digitsOf(number);
  const read = { number, isRestored: false, isCut: number !== whole };
  if (/^(11[02567]|116\d{3})$/.test(digits)) return read;
  if (/^(\+|00)[1-9]\d{7,13}$/.test(digits) || /^0[1-9]\d{5,10}$/.test(digits)) return read;
  return sureWithoutZero.test(digits) ? { ...read, number: `0${number}`, isRestored: true } : null;
}

/**
 * The telephone numbers of a cell. Never a wrong one: what is not sure is told and left out.
 * @param hasFax whether the column holds fax numbers too: then only the first number without a word is a telephone
 */
export function readPhones(cell: string, hasFax = false): Phones {
  const result = { phone: [] as string[], mobile: [] as string[], fax: [] as string[] };
  const problems = new Set<PhoneProblem>();
  if (scientific.test(cell)) return { ...result, problems: ['lost-digits'] };
  let label = '';
  const text = cell
    .replace(foreignDigits, asDigit)
    .replace(remarks, (remark) => (/\d/.test(remark) ? ' ' : remark))
    .replace(asides, ';');
  for (const whole of text.split(between)) {
    const part = whole.replace(remarks, ' ').replace(extensions, '');
    if (part !== whole.replace(remarks, ' ')) problems.add('doubtful-extension');
    // `Tel.: 03628 1, 2`: a word before a number holds for the next, too; one behind it only for this one.
    const before = part.replace(/[\d+].*$/, '');
    if (/\p{L}/u.test(before)) label = before;
    const said = label || whole;
    const read = numberIn(part);
    if (!read) {
      if (/\d{3}/.test(part) && !isTime(part)) problems.add('doubtful-extension');
      continue;
    }
    const isCell = isMobile(digitsOf(read.number));
    const isSecond = hasFax && !isCell && !/\p{L}/u.test(said) && result.phone.length > 0;
    if (isSecond || read.isCut) problems.add('doubtful-extension');
    const isFax = isSecond || isFaxWord(said) || isFaxWord(whole);
    const kind = isFax ? 'fax' : isCell ? 'mobile' : 'phone';
    if (!result[kind].includes(read.number)) result[kind].push(read.number);
    if (read.isRestored) problems.add('restored-zero');
  }
  if (result.phone.length + result.mobile.length === 0) {
    problems.delete('doubtful-extension');
    problems.add(result.fax.length > 0 ? 'only-fax' : 'no-phone');
  }
  return { ...result, problems: [...problems] };
}

/** The numbers in a text that may safely be dialled. */
export function dialled(written: string): readonly string[] {
  const { phone, mobile } = readPhones(written);
  return [...phone, ...mobile];
}

/** Whether a cell holds a telephone number, of whatever kind. */
export const hasPhone = (cell: string): boolean => {
  const { phone, mobile, fax } = readPhones(cell);
  return phone.length + mobile.length + fax.length > 0;
};
