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

/**
 * A `tel:` address for a German number as printed, e.g. `03628 738-0` → `tel:+4936287380`; a number with `+` keeps its
 * country. Of several numbers in one text the first counts.
 * @returns `null` when there is no number
 */
export function telLink(phone: string): string | null {
  const [first] = /[+\d][\d\s()/.\u2010-\u2015-]*/.exec(phone) ?? [];
  if (!first) return null;
  const digits = first.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('+') ? digits : digits.replace(/^00/, '+').replace(/^0/, '+49')}`;
}

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
