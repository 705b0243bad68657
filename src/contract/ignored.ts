import { isAgs } from '../model/frames.ts';
import { safeLink } from '../model/link.ts';
import { attributeNames, attributes, type Attribute } from './attributes.ts';
import type { ElementName } from './elements.ts';
import { readAddress, readAgs, wordsOf } from './kinds.ts';

/** An attribute that says nothing to its element: its name is unknown, or (with `known`) some words of its value. */
export interface IgnoredAttribute {
  readonly name: string;
  /** The words that are ignored. */
  readonly value: string;
  /** What it may say instead; empty: there is no such attribute. */
  readonly known: string;
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
      return row.several
        ? text
            .split(/\s+/)
            .filter((word) => !isAddress(word))
            .join(' ')
        : unless(row.names?.includes(text) === true || isAddress(text));
    case 'link':
      return unless(safeLink(text.replace('{id}', 'id')) !== null);
    case 'id':
      return unless(!/\s/.test(text));
    default:
      return '';
  }
}

const isAddress = (text: string) => readAddress(text, 'https://page.invalid/') !== undefined;

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
 * What is ignored of the attributes of an element.
 * @param get gives what stands under the name of an attribute; `null`: nothing
 * @param names all that are given, to tell of unknown ones
 */
export function ignoredOf(
  element: ElementName,
  get: (name: string) => string | null,
  names: Iterable<string>,
): readonly IgnoredAttribute[] {
  const ignored: IgnoredAttribute[] = [];
  const own = attributeNames.filter((name) => attributes[name].on.includes(element));
  for (const name of own) {
    const value = ignoredWords(attributes[name], get(name) ?? '');
    if (value) ignored.push({ name, value, known: knownValues(attributes[name]) });
  }
  for (const name of names) {
    if (!own.some((each) => each === name)) ignored.push({ name, value: '', known: '' });
  }
  return ignored;
}
