import { isPartialDate } from './date.ts';
import { hours } from './normalise-hours.ts';
import { address, place } from './normalise-list.ts';
import { phone } from './normalise-phone.ts';
import { modes, wheelchairStates, type Alert, type Occasion } from './offer-values.ts';
import { date, isObject, isString, list, object, oneOf, string, text, url, type Json, type Read } from './read.ts';
import type { Text } from './types.ts';

/** A date or a time of a day, `2026-06-13T15:00`. */
const moment: Read<string> = (value, path, report) => {
  const [day, time, ...more] = typeof value === 'string' ? value.split('T') : [];
  const isTime = time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isTime && isPartialDate(day) && more.length === 0 ? (value as string) : report.add(path, 'bad-date', value);
};

const occasion = object<Occasion>(({ need, maybe }) => {
  const start = need('start', moment);
  return start ? { start, end: maybe('end', moment) } : undefined;
});

export const alert = object<Alert>(({ need, maybe }) => {
  const what = need('text', text);
  return what ? { text: what, until: maybe('until', date) } : undefined;
});

/** A list, or the only item of one. */
const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, path, report) => {
    if (Array.isArray(value)) return list(read)(value, path, report);
    const only = read(value, path, report);
    return only === undefined ? undefined : [only];
  };

export const wheelchair = oneOf(wheelchairStates);

/** How each kind of field of an offer is read. */
export const fieldReaders = {
  text,
  texts: listOf(text),
  name: ((value, path, report) => (isString(value) ? value : text(value, path, report))) as Read<string | Text>,
  place,
  address,
  languages: list(string),
  hours,
  dates: list(occasion),
  alert,
  modes: listOf(oneOf(modes)),
  registration: ((value, path, report) => (typeof value === 'boolean' ? value : text(value, path, report))) as Read<
    boolean | Text
  >,
  wheelchair,
  phone,
  mail: string,
  link: url,
} as const;

export const ext: Read<Json> = (value, path, report) =>
  isObject(value) ? value : report.add(path, 'wrong-type', value);

/** Names of members by language. */
export const membersByLanguage = object<Readonly<Record<string, readonly string[]>>>(({ maybe, raw }) =>
  Object.fromEntries(Object.keys(raw).map((lang) => [lang, maybe(lang, list(string)) ?? []])),
);
