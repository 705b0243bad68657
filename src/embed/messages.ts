/** What an iframe page and the script of the page around it tell each other. */

/** From the page around: that it listens, and which colours it has. */
export interface Greeting {
  readonly thilik: 'greeting';
  /** `color-scheme` of the iframe in the page around. */
  readonly colorScheme: string;
}

/** From the iframe page: that it is there; how high it is, in CSS pixels; what the reader selected. */
export type Report =
  | { readonly thilik: 'ready' }
  | { readonly thilik: 'height'; readonly height: number }
  | { readonly thilik: 'select'; readonly kind: string | null; readonly id: string | null };

/** Whether it is a message of ours; who sent it is another question. */
export function isOurs(data: unknown): data is { thilik: string } {
  return typeof data === 'object' && data !== null && typeof (data as { thilik?: unknown }).thilik === 'string';
}

/** To whom a message goes: an opaque origin can't be named. */
export function target(origin: string): string {
  return origin === 'null' ? '*' : origin;
}
