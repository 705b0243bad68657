import { isObject, type Json } from '../../src/model/read.ts';
import { shapes } from './schema.ts';

/** Where a value stands: names of members and places in lists. */
export type Path = readonly (string | number)[];

/** Order of members in our files, for what is added: of a story one list for every level, of others their schema's. */
const storyOrder =
  '$schema id number title headline district place summary topics funded document url value name lonLat precision ags8 licence role authority unit approx label asOf review body figures period presenter partners funding planned updates links section lines text date from to checked source de en de-simple'.split(
    ' ',
  );

const orders = [storyOrder, ...Object.values(shapes).map(({ properties = {} }) => Object.keys(properties))];

/** `figures[0].label` for `['figures', 0, 'label']`. */
export const pathText = (path: Path): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${part}`)).join('');

/** The value at a path; `undefined` when there is none, whatever stands on the way. */
export function readAt(from: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, part) => {
    if (typeof part === 'number') return Array.isArray(inside) ? (inside as unknown[])[part] : undefined;
    return isObject(inside) && Object.hasOwn(inside, part) ? inside[part] : undefined;
  }, from);
}

/** A copy with another value at the path; `undefined` removes the member. Everything else keeps its place. */
export function writeAt(from: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const items: readonly unknown[] = Array.isArray(from) ? from : [];
    return Object.assign([...items], { [part]: writeAt(items[part], rest, value) });
  }
  const object: Json = isObject(from) ? from : {};
  const changed = writeAt(readAt(object, [part]), rest, value);
  if (changed === undefined) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== part));
  if (Object.hasOwn(object, part)) return { ...object, [part]: changed };
  return inserted(object, part, changed);
}

/** Adds a member before the first one that comes later in our files. */
function inserted(object: Json, name: string, value: unknown): Json {
  const order = orders.find((each) => [name, ...Object.keys(object)].every((member) => each.includes(member))) ?? [];
  const rank = order.indexOf(name);
  const entries = Object.entries(object);
  const later = rank < 0 ? -1 : entries.findIndex(([other]) => order.indexOf(other) > rank);
  entries.splice(later < 0 ? entries.length : later, 0, [name, value]);
  return Object.fromEntries(entries);
}

/** The list at a path; empty when something else stands there. */
export function listAt(from: unknown, path: Path): readonly unknown[] {
  const value = readAt(from, path);
  return Array.isArray(value) ? value : [];
}

/** A text in one language; a plain string is German. */
export function textAt(from: unknown, path: Path, lang: string): string {
  const value = readAt(from, path);
  if (typeof value === 'string') return lang === 'de' ? value : '';
  const text = readAt(value, [lang]);
  return typeof text === 'string' ? text : '';
}

/** A copy with a text in one language; an empty translation goes, empty German stays to be filled in. */
export function withText(from: unknown, path: Path, lang: string, text: string): unknown {
  const value = readAt(from, path);
  const map = typeof value === 'string' ? writeAt(from, path, { de: value }) : from;
  return writeAt(map, [...path, lang], text === '' && lang !== 'de' ? undefined : text);
}

/** The file's text, as the files in geodata are written. */
export const asFile = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** What a new story begins with. */
export const emptyStory: Json = {
  $schema: '../schema/story.schema.json',
  id: '',
  number: '',
  title: { de: '' },
  district: '',
  place: { name: '', lonLat: null, precision: 'district' },
  summary: { de: '' },
  topics: [],
  funded: false,
  asOf: '',
  review: {},
  body: { de: [''] },
  figures: [],
  period: null,
  presenter: null,
  partners: [],
  funding: [],
  planned: [],
  updates: [],
  links: [],
  source: { document: '' },
};
