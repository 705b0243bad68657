/** What an iframe page and the script of the page around it tell each other. */

/** From the page around: that it listens, and which colours it has. */
export interface Greeting {
  readonly thilik: 'greeting';
  /** `color-scheme` of the iframe in the page around. */
  readonly colorScheme: string;
  /**
   * What its address keeps under the name of the iframe's `url-state`; empty: nothing any more; `null`: it has nothing to
   * say.
   */
  readonly kept: string | null;
  /** The part of its address that names marked offers; `null`: there is none. */
  readonly marked: string | null;
}

/** From the iframe page: that it is there; how high it is, in CSS pixels; what the reader selected; what its address keeps. */
export type Report =
  | { readonly thilik: 'ready' }
  | { readonly thilik: 'height'; readonly height: number }
  | { readonly thilik: 'kept'; readonly kept: string }
  | { readonly thilik: 'select'; readonly kind: string | null; readonly id: string | null };

/** Whether it is a message of ours; who sent it is another question. */
export function isOurs(data: unknown): data is { thilik: string } {
  return typeof data === 'object' && data !== null && typeof (data as { thilik?: unknown }).thilik === 'string';
}

/** To whom a message goes: an opaque origin can't be named. */
export function target(origin: string): string {
  return origin === 'null' ? '*' : origin;
}

/** What an iframe page may put into the address of the page around: words of its own part, and no part of others. */
export const isKept = (kept: unknown): kept is string => typeof kept === 'string' && /^[^&#\s]{0,2000}$/.test(kept);

/** Name under which an iframe page keeps what it shows in the address; `null`: it does not. */
export const keptName = (address: string): string | null =>
  new URL(address, document.baseURI).searchParams.get('url-state') || null;

/** The part of an address that names marked offers, see `content/hand-over/link.ts`; `null`: there is none. */
export const markedIn = (hash: string): string | null => partsOf(hash).find(isMarked) ?? null;

/** An address that names these marked offers instead of others. */
export const withMarked = (hash: string, marked: string): string =>
  `#${[marked, ...partsOf(hash).filter((part) => !isMarked(part))].join('&')}`;

export const isMarked = (part: unknown): part is string =>
  typeof part === 'string' && /^thilik-offers-\w[^&#\s]{0,2000}$/.test(part);

const partsOf = (hash: string) => hash.replace(/^#/, '').split('&').filter(Boolean);
