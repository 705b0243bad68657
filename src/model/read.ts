import { isPartialDate } from './date.ts';
import { isAgs } from './frames.ts';
import { safeLink } from './link.ts';
import type { Report } from './report.ts';
import { topicIds, type LonLat, type Paragraphs, type Text, type TopicId } from './types.ts';

/** Readers of single members: a checked value, or `undefined` and a problem. They never coerce. */
export type Json = Readonly<Record<string, unknown>>;
export type Read<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** Thuringia with a margin, in degrees: west, south, east, north. A cheap check for swapped or foreign coordinates. */
const bounds = [9.8, 50.1, 12.7, 51.7] as const;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isString = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads one member of an object. */
export interface Members {
  /** A required member: `undefined` and a problem when it is missing or wrong. */
  need<T>(key: string, read: Read<T>): T | undefined;
  /** An optional member: `undefined` when absent; a wrong value is `undefined` and a problem. */
  maybe<T>(key: string, read: Read<T>): T | undefined;
  /** The object itself. */
  readonly raw: Json;
}

/** A reader of objects that is made of readers of their members. */
export const object =
  <T>(build: (members: Members) => T | undefined): Read<T> =>
  (value, path, report) => {
    if (!isObject(value)) return report.add(path, 'not-an-object', value);
    const isAbsent = (key: string) => value[key] === undefined || value[key] === null;
    const member = <M>(key: string, read: Read<M>) => read(value[key], `${path}.${key}`, report);
    return build({
      need: (key, read) => (isAbsent(key) ? report.add(`${path}.${key}`, 'missing', value[key]) : member(key, read)),
      maybe: (key, read) => (isAbsent(key) ? undefined : member(key, read)),
      raw: value,
    });
  };

export const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  (value, path, report) =>
    (values as readonly unknown[]).includes(value) ? (value as T) : report.add(path, 'wrong-type', value);

export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report.add(path, 'wrong-type', value);
    const items = value.map((item, index) => read(item, `${path}[${index}]`, report));
    // What is filtered takes more room than it needs, in each of thousands of records.
    return items.includes(undefined) ? items.filter((item) => item !== undefined) : (items as T[]);
  };

export const string: Read<string> = (value, path, report) =>
  isString(value) ? value : report.add(path, 'wrong-type', value);
export const date: Read<string> = (value, path, report) =>
  isPartialDate(value) ? value : report.add(path, 'bad-date', value);
export const ags: Read<string> = (value, path, report) =>
  isAgs(value) ? value : report.add(path, 'unknown-district', value);
export const url: Read<string> = (value, path, report) => safeLink(value) ?? report.add(path, 'unsafe-link', value);
export const flag: Read<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : report.add(path, 'wrong-type', value);
export const topic: Read<TopicId> = (value, path, report) =>
  topicIds.includes(value as TopicId) ? (value as TopicId) : report.add(path, 'unknown-topic', value);

/** Entries of a language map that have the right form, the others told; `undefined` when there are none. */
function byLanguage<T>(
  value: unknown,
  isRight: (item: unknown) => item is T,
  path: string,
  report: Report,
): Record<string, T> | undefined {
  const all = isObject(value) ? Object.entries(value) : [];
  const entries = all.filter((entry): entry is [string, T] => isRight(entry[1]));
  if (entries.length === 0) return report.add(path, 'wrong-type', value);
  for (const [lang, item] of all) {
    const isEmpty = item === null || item === undefined || item === '';
    if (!isRight(item) && !isEmpty) report.add(`${path}.${lang}`, 'wrong-type', item);
  }
  return Object.fromEntries(entries);
}

/** A language map; a plain string is taken as German. Slim files hold the wanted language only. */
export const text: Read<Text> = (value, path, report) =>
  isString(value) ? { de: value } : byLanguage(value, isString, path, report);

const isStringList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isString);

export const paragraphs: Read<Paragraphs> = (value, path, report) => byLanguage(value, isStringList, path, report);

export const lonLat: Read<LonLat> = (value, path, report) => {
  if (!Array.isArray(value) || !value.slice(0, 2).every(Number.isFinite) || value.length < 2) {
    return report.add(path, 'wrong-type', value);
  }
  const [lon, lat] = value as unknown as LonLat;
  const [west, south, east, north] = bounds;
  return lon >= west && lon <= east && lat >= south && lat <= north
    ? [lon, lat]
    : report.add(path, 'outside-thuringia', value);
};
