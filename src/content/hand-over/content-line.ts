/** Lines of calendars and contacts (iCalendar and vCard: RFC 5545, RFC 6350). */

/** A text as a value, or as a part of one. */
export const escapeText = (text: string, signs = /[\\;,]/g): string =>
  text.replace(signs, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** A property with a text; none when that is empty. */
export const textLine = (name: string, value: string): readonly string[] =>
  value ? [`${name}:${escapeText(value)}`] : [];

/** An address of the internet is no text and knows no escapes; what is none is left out. */
export const urlLine = (url: string): readonly string[] => (/^https?:[!-~]+$/.test(url) ? [`URL:${url}`] : []);

/** The file: a line has at most 75 octets; a further one begins with a space. No character is cut. */
export const writeLines = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const char of line) {
    const point = char.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += char;
    octets += size;
  }
  return result;
}
