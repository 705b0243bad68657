import { writeOsm } from '../../hours/osm-write.ts';
import { readSchemaOrg } from '../../hours/schema-org.ts';
import { isObject, isString, type Json } from '../../model/read.ts';
import { weekdayOf } from './fields.ts';
import { shortDays } from './hours.ts';

const isTime = (value: unknown): value is string => isString(value) && /^\d{1,2}[:.]\d{2}(:\d{2})?$/.test(value.trim());
const isEnd = (name: string) => /clos|end|bis|until|till|schlie|^to$|_to$|To$/.test(name);

/** A day as tables write it, also that of schema.org and HSDS; what is none stays as it is. */
function dayIn(word: string): string {
  const day = weekdayOf(word.replace(/^.*schema\.org\//, ''));
  return day ? shortDays[day] : word;
}

/** `{ day: 'Monday', opens: '09:00', closes: '12:00' }` as `Mo 09:00–12:00`; `null`: there are not two times with a day. */
function textOf(entry: Json): string | null {
  const names = Object.keys(entry).filter((name) => isTime(entry[name]));
  const [from, to] = names.sort((one, other) => Number(isEnd(one)) - Number(isEnd(other)));
  if (from === undefined || to === undefined || names.length > 2 || !isEnd(to)) return null;
  const said = Object.keys(entry)
    .filter((name) => !names.includes(name) && !/^(@type|@?id)$/.test(name))
    .flatMap((name) => entry[name])
    .filter(isString)
    // Every week is what hours are.
    .filter((word) => word !== 'WEEKLY')
    .flatMap((word) => word.split(',').map((part) => dayIn(part.trim())));
  const time = (name: string) => (entry[name] as string).trim().replace(/^(\d+[:.]\d+)[:.]00$/, '$1');
  return said.length > 0 ? `${said.join(', ')} ${time(from)}–${time(to)}` : null;
}

/** Whether it is an entry of opening hours as schema.org writes them. */
export const isSpecification = (value: unknown): boolean =>
  isObject(value) && (value['@type'] === 'OpeningHoursSpecification' || 'dayOfWeek' in value);

/** More entries are no week. */
const most = 100;

/**
 * Opening hours that stand as objects in a record, in one line: those of schema.org in signs of OpenStreetMap, and days with
 * times whatever their members are called. `null`: it is something else, or is not understood in all of its entries.
 */
export function listedHours(value: unknown): string | null {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length === 0 || entries.length > most || !entries.every(isObject)) return null;
  const schedule = entries.every(isSpecification) ? readSchemaOrg(entries) : null;
  if (schedule) return writeOsm(schedule);
  const texts = entries.map(textOf);
  return texts.includes(null) ? null : texts.join('; ');
}
