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

const words = {
  mobile: /\b(mobil\w*|handy|cell|funk)\b/i,
  fax: /fax/i,
  phone: /\b(tel\w*|fon|phone|ruf\w*)\b/i,
} as const;

/** Where one number ends and the next begins. */
const between =
  /[;|\n]|,(?!\d)|,(?=\s*0)|\s+(?:oder|und|or|and|bzw\.?|sowie|o\.|u\.)\s+|\s\/\s+(?=[+(0])|\s+\/\s*(?=[+(0])/i;

/** `-0/-11`: another extension of the same number. */
const extensions =
  /\s*(?:\/|bis|oder|u\.|und|,)\s*-\s*\d{1,4}\b.*$|\s*(?:app\.?|apparat|durchwahl|dw\.?|ext\.?)\s*:?\s*\d+.*$/i;

/** Days, times and the like have digits and dots too. */
const isTime = (part: string) =>
  /\buhr\b|\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})\b|\d[.:]\d{2}\s*(-|–|bis)\s*\d{1,2}[.:]\d{2}/i.test(part);

const isMobile = (digits: string) => /^(\+49|0049|0)1[5-7]/.test(digits);

/** A number as it may be dialled, or why it is none. Spelled as in the file but for the zero. */
function numberIn(part: string): { readonly number: string; readonly isRestored: boolean } | null {
  const [found] = /[+(]?\d[\d\s()/.\u2010-\u2015-]*/.exec(part) ?? [];
  const number = found?.replace(/[\s(/.\u2010-\u2015-]+$/, '').trim() ?? '';
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const rest = part.replace(found ?? '', '');
  // Digits among other words are the number of a room or a day.
  if (number === '' || /\d/.test(rest) || isTime(part)) return null;
  if (/^(11[02567]|116\d{3})$/.test(digits)) return { number: digits, isRestored: false };
  if (/^(\+|00)[1-9]\d{7,13}$/.test(digits) || /^0[1-9]\d{5,11}$/.test(digits)) return { number, isRestored: false };
  return sureWithoutZero.test(digits) ? { number: `0${number}`, isRestored: true } : null;
}

/** The telephone numbers of a cell. Never a wrong one: what is not sure is told and left out. */
export function readPhones(cell: string): Phones {
  const result = { phone: [] as string[], mobile: [] as string[], fax: [] as string[] };
  const problems = new Set<PhoneProblem>();
  if (scientific.test(cell)) return { ...result, problems: ['lost-digits'] };
  let label = '';
  for (const whole of cell.split(between)) {
    const part = whole.replace(extensions, '');
    if (part !== whole) problems.add('doubtful-extension');
    const own = part.replace(/[\d+].*$/, '');
    // `Tel.: 03628 1, 2`: a word holds for the numbers after it.
    if (/\p{L}/u.test(own)) label = own;
    const read = numberIn(part);
    if (!read) {
      if (/\d{3}/.test(part) && !isTime(part)) problems.add('doubtful-extension');
      continue;
    }
    const isFax = words.fax.test(label) && !words.phone.test(label);
    const digits = read.number.replace(/[^\d+]/g, '');
    const kind = isFax ? 'fax' : isMobile(digits) ? 'mobile' : 'phone';
    if (!result[kind].includes(read.number)) result[kind].push(read.number);
    if (read.isRestored) problems.add('restored-zero');
  }
  if (result.phone.length + result.mobile.length === 0) {
    problems.delete('doubtful-extension');
    problems.add(result.fax.length > 0 ? 'only-fax' : 'no-phone');
  }
  return { ...result, problems: [...problems] };
}

/** Whether a cell holds a telephone number, of whatever kind. */
export const hasPhone = (cell: string): boolean => {
  const { phone, mobile, fax } = readPhones(cell);
  return phone.length + mobile.length + fax.length > 0;
};
