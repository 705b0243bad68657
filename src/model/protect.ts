import { isObject, type Json } from './read.ts';
import { kinds } from './types.ts';
import type { Report } from './report.ts';

/** Anything but a plain no counts: a word where `true` should stand must not show a shelter. */
const isYes = (value: unknown) => value !== undefined && value !== null && value !== false;

const without = (from: Json, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

/** A place without its point; what is more exact than the town is called by its town. */
function hiddenPlace(place: Json, town: unknown): Json | null {
  const { name, precision } = place;
  const isExact = precision === 'address' || precision === 'quarter' || /\d/.test(typeof name === 'string' ? name : '');
  const shown = isExact ? town : name;
  if (typeof shown !== 'string') return null;
  const rest = without(place, 'licence', 'protected', 'address', 'street');
  return { ...rest, name: shown, lonLat: null, precision: precision === 'district' ? precision : 'town' };
}

/** How deep words lie in a record. */
const deepest = 6;

/** A street in words, with its number or without. */
function streetIn(street: unknown): RegExp | null {
  const whole = typeof street === 'string' ? street.trim() : '';
  if (whole.length < 4) return null;
  const names = [whole, whole.replace(/\s*\d.*$/, '')].filter(({ length }) => length > 3);
  return new RegExp(names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'gi');
}

function withoutWords(value: unknown, words: RegExp, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(words, '…');
  if (Array.isArray(value)) return depth > deepest ? [] : value.map((item) => withoutWords(item, words, depth + 1));
  return isObject(value) ? membersWithout(value, words, depth + 1) : value;
}

const membersWithout = (from: Json, words: RegExp, depth = 0): Json =>
  Object.fromEntries(
    Object.entries(depth > deepest ? {} : from).map(([name, member]) => [name, withoutWords(member, words, depth)]),
  );

/**
 * Takes out of a record of our own format where a protected place is (a shelter, accommodation): point, street, also where
 * words name it, and what nobody understood.
 * @param report is told what the file holds though it is public; missing: nobody is told
 * @returns the same record when it isn't protected
 */
export function protect(record: unknown, path = '', report?: Report): unknown {
  if (!isObject(record)) return record;
  const place = isObject(record.place) ? record.place : null;
  const address = isObject(record.address) ? record.address : null;
  if (!isYes(record.protected) && !isYes(place?.protected)) return record;
  if (isYes(place?.lonLat)) report?.add(`${path}.place.lonLat`, 'protected', '');
  if (isYes(address?.street)) report?.add(`${path}.address.street`, 'protected', '');
  const street = streetIn(address?.street);
  const rest = without(record, 'ext', 'place', 'address');
  return {
    ...(street ? membersWithout(rest, street) : rest),
    protected: true,
    ...('place' in record && { place: place && hiddenPlace(place, address?.town) }),
    ...(address && { address: without(address, 'street') }),
  };
}

/** A whole file of our own format in which no protected place can be found; everything else stays as it is. */
export function protectAll(content: unknown): unknown {
  if (!isObject(content)) return content;
  const lists = kinds.flatMap((kind) => {
    const items = content[kind];
    return Array.isArray(items) ? [[kind, items.map((item) => protect(item))] as const] : [];
  });
  return { ...content, ...Object.fromEntries(lists) };
}
