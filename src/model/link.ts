const safeProtocols: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address itself when it may be linked to (`https:`, `http:`, `mailto:`, `tel:`), else `null`. Relative addresses are not. */
export function safeLink(value: unknown): string | null {
  // Without slashes, a page of the same protocol takes the rest as a relative address.
  if (typeof value !== 'string' || /^\s*https?:(?!\/\/)/i.test(value)) return null;
  try {
    return safeProtocols.includes(new URL(value).protocol) ? value : null;
  } catch {
    return null;
  }
}

/** More than one number (`738-0/-11`, `738100 / 738101`, `0361 1 +49 …`), or a date. */
const isMore = /\/\s*[-+(]|\/\s+\d|\/.*\/|.\+|^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/**
 * A `tel:` address for one German number as printed, e.g. `03628 738-0` → `tel:+4936287380`; a number with `+` keeps its
 * country.
 * @returns `null` when there is more or less than one number that may safely be dialled: rather no link than a wrong one
 */
export function telLink(phone: string): string | null {
  if (!/^[+\d(][\d\s()/.\u2010-\u2015-]*$/.test(phone) || isMore.test(phone)) return null;
  const digits = phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (!/^((\+|00)(?!490)[1-9]\d{5,13}|0[1-9]\d{5,10}|11[02567]|116\d{3})$/.test(digits)) return null;
  return `tel:${digits.replace(/^00/, '+').replace(/^0/, '+49')}`;
}

/** The numbers of a record, which stand one after the other. */
export const phonesOf = (phone: string): readonly string[] => phone.split(/\s*[,;]\s*/);

/** An address without protocol and trailing slash, as people write it. */
export function plainAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** An address as a label: only the host of long ones, which narrow pages can't break. */
export function shortAddress(url: string): string {
  const plain = plainAddress(url);
  return plain.length > 40 ? (plain.split('/')[0] ?? '') : plain;
}

/** A `mailto:` address; `null` when it is no address of mail, or one that would bring subject or recipients along. */
export function mailLink(email: string): string | null {
  return /^[^\s@?&#%<>"]+@[^\s@?&#%<>"]+$/.test(email) ? `mailto:${email}` : null;
}
