import { isAgs } from '../model/frames.ts';
import { safeLink } from '../model/link.ts';
import type { Ags } from '../model/types.ts';
import { attributeNames, attributes, propertyOf, type Attribute, type CamelCase, type Table } from './attributes.ts';
import type { ElementName } from './elements.ts';
import {
  readAddress,
  readAgs,
  readAgsList,
  readFlag,
  readInteger,
  readNumber,
  readOneOf,
  readWords,
  wordsOf,
  type Given,
} from './kinds.ts';

type ValueOf<Row> = Row extends { readonly kind: 'ags' }
  ? Ags | null
  : Row extends { readonly kind: 'agsList' }
    ? readonly Ags[]
    : Row extends { readonly kind: 'flag' }
      ? boolean
      : Row extends { readonly kind: 'integer' }
        ? number
        : Row extends { readonly kind: 'oneOf'; readonly values: readonly (infer V)[] }
          ? V
          : Row extends { readonly kind: 'words'; readonly values: readonly (infer V)[] }
            ? readonly V[]
            : string | null;

/** What an element is asked for, by the names of its properties, however it was spelled. Text is `null` when there is none. */
export type Request = { readonly [N in keyof Table as CamelCase<N>]: ValueOf<Table[N]> };

/** An attribute that says nothing to its element: its name is unknown, or (with `known`) some words of its value. */
export interface IgnoredAttribute {
  readonly name: string;
  /** The words that are ignored. */
  readonly value: string;
  /** What it may say instead; empty: there is no such attribute. */
  readonly known: string;
}

/** The value in its type. What makes no sense counts as not given. */
function read(row: Attribute, value: Given): unknown {
  switch (row.kind) {
    case 'ags':
      return readAgs(value);
    case 'agsList':
      return readAgsList(value);
    case 'flag':
      return readFlag(value);
    case 'integer':
      return readInteger(readNumber(value), row);
    case 'oneOf':
      return readOneOf(row.values, value);
    case 'words':
      return value === null ? row.usual : readWords(row.values, value);
    default:
      return value && ignoredWords(row, value) === '' ? value : null;
  }
}

/** The words of a value that mean nothing; empty: none. */
export function ignoredWords(row: Attribute, value: string): string {
  const text = value.trim();
  const unless = (isKnown: boolean) => (!text || isKnown ? '' : text);
  switch (row.kind) {
    case 'ags':
      return unless(readAgs(text) !== null);
    case 'agsList':
      return without(text, isAgs);
    case 'words':
      return without(text, (word) => row.values.includes(word));
    case 'oneOf':
      return value === '' || row.values.includes(value) ? '' : text || value;
    case 'integer':
      return unless(/^\d+$/.test(text) && Number(text) >= row.from && Number(text) <= row.to);
    case 'address':
      return unless(row.names?.includes(text) === true || readAddress(text, 'https://page.invalid/') !== undefined);
    case 'link':
      return unless(safeLink(text.replace('{id}', 'id')) !== null);
    case 'id':
      return unless(!/\s/.test(text));
    default:
      return '';
  }
}

const without = (text: string, isKnown: (word: string) => boolean) =>
  wordsOf(text)
    .filter((word) => !isKnown(word))
    .join(' ');

/** What an attribute may say, in a form that needs no language. */
export function knownValues(row: Attribute): string {
  switch (row.kind) {
    case 'ags':
    case 'agsList':
      return '16051 … 16077';
    case 'oneOf':
    case 'words':
      return row.values.join(', ');
    case 'integer':
      return row.to - row.from < 10
        ? [...Array(row.to - row.from + 1).keys()].map((step) => row.from + step).join(', ')
        : `${row.from} … ${row.to}`;
    case 'address':
      return [...(row.names ?? []), 'https://…', '/…'].join(', ');
    case 'link':
      return 'https://…, mailto:…, tel:…';
    case 'flag':
      return 'true, false';
    default:
      return 'a-z, 0-9, -';
  }
}

/**
 * Reads what an element is asked for.
 * @param get gives what stands under the name of an attribute; `null`: nothing
 * @returns the request, and every attribute of which something is ignored; `names` tells of unknown ones
 */
export function readRequest(
  element: ElementName,
  get: (name: string) => string | null,
  names: Iterable<string> = [],
): { readonly request: Request; readonly ignored: readonly IgnoredAttribute[] } {
  const request: Record<string, unknown> = {};
  const ignored: IgnoredAttribute[] = [];
  for (const name of attributeNames) {
    const row = attributes[name];
    const value = row.on.includes(element) ? get(name) : null;
    request[propertyOf(name)] = read(row, value);
    const words = value === null ? '' : ignoredWords(row, value);
    if (words) ignored.push({ name, value: words, known: knownValues(row) });
  }
  for (const name of names) {
    if (!isAttributeOf(element, name)) ignored.push({ name, value: '', known: '' });
  }
  return { request: request as unknown as Request, ignored };
}

function isAttributeOf(element: ElementName, name: string): boolean {
  return Object.hasOwn(attributes, name) && attributes[name as keyof Table].on.includes(element);
}
