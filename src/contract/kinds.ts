/** How values are read, one function per kind of attribute; elements import those they need. */
import { isAgs } from '../model/frames.ts';
import type { Ags, Frame } from '../model/types.ts';

/** What an attribute, a parameter or a property says; `null` and `undefined`: nothing. */
export type Given = string | null | undefined;

/** Editors put commas between words, and quotation marks of their own around them. */
export const wordsOf = (value: Given): string[] => (value ?? '').split(/[\s,;"'„“”‚‘’″′«»]+/).filter(Boolean);

/** What a list of keys says when none of its words is a key of a district; else `null`. */
export const unknownScope = (value: Given): string | null =>
  value?.trim() && !readAgsList(value).length ? value : null;

/** The one district that is meant; `null` when none is, when the key is unknown, and when there are several. */
export function readAgs(value: Given): Ags | null {
  const [ags, more] = wordsOf(value);
  return !more && isAgs(ags) ? ags : null;
}

/** District keys; what is no key is left out. */
export function readAgsList(value: Given): readonly Ags[] {
  return wordsOf(value).filter(isAgs);
}

/** The known words among the given ones, in the order in which we know them. */
export function readWords<T extends string>(known: readonly T[], value: Given): readonly T[] {
  return known.filter((word) => wordsOf(value).includes(word));
}

/** Exactly one of the known words, as HTML has it; anything else is the first of them. */
export function readOneOf<T extends string>(known: readonly [T, ...T[]], value: Given): T {
  return known.find((word) => word === value) ?? known[0];
}

/** A whole number as text has it; `null` when there is none, also for an empty text. */
export function readNumber(value: Given): number | null {
  return value?.trim() ? Math.round(Number(value)) : null;
}

/** Whether a switch is on: it is there, and does not say `false`, which frameworks and editors write for off. */
export function readFlag(value: Given): boolean {
  return (value ?? 'false') !== 'false';
}

/** Absolute address of a file of the web; `undefined` when none is given or it is none. */
export function readAddress(value: Given, base: string): string | undefined {
  if (!value) return undefined;
  try {
    const { href, protocol } = new URL(value, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is an id of a record as the schema has it: small letters, digits and single hyphens. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/** Which districts are drawn; those of today without a word. */
export const frames: readonly [Frame, Frame] = ['today', '2019'];

/** What the districts of the map are shaded by. */
export const shades = ['stories', 'offers', 'contacts', 'none'] as const;
export type Shade = (typeof shades)[number];

/** Before which host is asked for the street map: a reader's click, a service of the page, nothing. */
export const consents: readonly ['click', 'external', 'none'] = ['click', 'external', 'none'];

/** What a number may be. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** What counts without a number. */
  readonly usual: number;
  /** When `true`, a number outside becomes the nearest one inside; else it counts as none. */
  readonly nearest?: true;
}

/** Levels of the first heading inside. */
export const headingLevels: Range = { from: 2, to: 6, usual: 3, nearest: true };
/** Months after which a record counts as not confirmed any more. */
export const staleMonths: Range = { from: 0, to: 9999, usual: 24 };

export function readInteger(value: number | null | undefined, { from, to, usual, nearest }: Range): number {
  const number = Math.round(value ?? NaN);
  const inside = Math.min(to, Math.max(from, number));
  return inside === number || (nearest && inside) ? inside : usual;
}
