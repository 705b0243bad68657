import { createHash } from 'node:crypto';
import warnings from '../warnings.json' with { type: 'json' };

const hash = (digits: string) => createHash('sha256').update(digits).digest('hex');
const numbers = new Set(warnings.warnings.flatMap((warning) => warning.numbers));
const stems = new Set(warnings.warnings.flatMap((warning) => warning.stems));

/** What is written like a telephone number with its area code. */
const written = /(?:\+49|0049|\b0)[\d /()\u00A0\u2010-\u2015-]{4,}\d/g;

/** The digits after the leading zero or the country. */
const national = (number: string) => number.replace(/\(0\)|\D/g, '').replace(/^(00?49|49|0)/, '');

const isWarned = (digits: string) =>
  numbers.has(hash(digits)) || [...digits].some((_, index) => stems.has(hash(digits.slice(0, index + 1))));

/**
 * The telephone numbers in a text that must not be published, see `geodata/warnings.json`. Each is noted as the SHA-256 of
 * its digits without the leading zero, whole or as the stem with which it begins, so that the list does not publish it.
 */
export function warnedNumbers(text: string): readonly string[] {
  return [...text.matchAll(written)].map(([number]) => number).filter((number) => isWarned(national(number)));
}
