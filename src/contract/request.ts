import type { Ags } from '../model/types.ts';
import { attributeNames, attributes, propertyOf, type Attribute, type CamelCase, type Table } from './attributes.ts';
import type { ElementName } from './elements.ts';
import { ignoredOf, ignoredWords, type IgnoredAttribute } from './ignored.ts';
import { readAgs, readAgsList, readFlag, readInteger, readNumber, readOneOf, readWords, type Given } from './kinds.ts';

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
  for (const name of attributeNames) {
    const row = attributes[name];
    request[propertyOf(name)] = read(row, row.on.includes(element) ? get(name) : null);
  }
  return { request: request as unknown as Request, ignored: ignoredOf(element, get, names) };
}
