import { readHsds } from '../../hours/hsds.ts';
import { writeOsm } from '../../hours/osm-write.ts';
import { readSchemaOrg } from '../../hours/schema-org.ts';
import { isObject, isString, type Json } from '../../model/read.ts';
import { weekdayOf } from './fields.ts';
import { shortDays } from './hours.ts';

const isTime = (value: unknown): value is string => isString(value) && /^\d{1,2}[:.]\d{2}(:\d{2})?$/.test(value.trim());
const isEnd = (name: string) => /clos|end|bis|until|till|schlie|^to$|_to$|To$/.test(name);

/** `{ day: 'Monday', opens: '09:00', closes: '12:00' }` as `Mo 09:00–12:00`; `null`: there are not two times with a day. */
function textOf(entry: Json): string | null {
  const names = Object.keys(entry).filter((name) => isTime(entry[name]));
  const [from, to] = names.sort((one, other) => Number(isEnd(one)) - Number(isEnd(other)));
  if (from === undefined || to === undefined || names.length > 2 || !isEnd(to)) return null;
  const said = Object.keys(entry)
    .filter((name) => !names.includes(name))
    .flatMap((name) => entry[name])
    .filter(isString)
    .map((word) => (weekdayOf(word) ? shortDays[weekdayOf(word)!] : word));
  const time = (name: string) => (entry[name] as string).trim().replace(/^(\d+[:.]\d+)[:.]00$/, '$1');
  return said.length > 0 ? `${said.join(', ')} ${time(from)}–${time(to)}` : null;
}

/** More entries are no week. */
const most = 100;

/**
 * Opening hours that stand as a list of objects in a record, in one line: those of schema.org and HSDS, or days with times
 * whatever their members are called. `null`: it is something else, or is not understood in all of its entries.
 */
export function listedHours(value: unknown): string | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > most || !value.every(isObject)) return null;
  const isSchema = value.every((entry) => 'dayOfWeek' in entry && ('opens' in entry || 'closes' in entry));
  const schedule = isSchema ? readSchemaOrg(value) : readHsds(value);
  if (schedule) return writeOsm(schedule);
  const texts = value.map(textOf);
  return texts.includes(null) ? null : texts.join('; ');
}
