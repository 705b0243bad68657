/** Told of a line that is read otherwise than it is written. */
export type TellLine = (name: string, raw: string) => void;

const times = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?=[;:])/i;
const moment = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[-+]\d\d:?\d\d)?)?$/i;

/** A day or time as the standard writes it, in UTC where it says how far it is ahead; `null`: it is none. */
function momentOf(text: string): string | null {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = moment.exec(text.trim()) ?? [];
  if (!year) return null;
  const date = `${year}${month}${day}`;
  if (!hour) return date;
  if (!/\d/.test(zone)) return `${date}T${hour}${minute}${second}${zone.toUpperCase()}`;
  const ahead = zone.replace(/(\d\d):?(\d\d)/, '$1:$2');
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${ahead}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

const isDay = (text: string) => !text.includes('T');

/** A line with times that says whether they are whole days; as it is when some are none, or when they are mixed. */
function mendTimes(line: string, name: string, tell: TellLine): string {
  const colon = line.search(/:\s*\d{4}-?\d\d-?\d\d/);
  if (colon < 0) return line;
  const [parameters, raw] = [line.slice(name.length, colon), line.slice(colon + 1)];
  const saysDay = /;VALUE=DATE(?=;|$)/i.test(parameters);
  const values = raw.split(',').map((each) => momentOf(each)?.slice(0, saysDay ? 8 : undefined) ?? '');
  const areDays = values.every(isDay);
  if (values.includes('') || (!areDays && values.some(isDay))) return line;
  const [, zone = ''] = /;TZID=([^";]*)/i.exec(parameters) ?? [];
  const isCut = zone.includes(':');
  if (values.join(',') === raw && areDays === saysDay && !isCut) return line;
  const others = parameters.replace(/;(VALUE|TZID)=("[^"]*"|[^;]*)/gi, '');
  const inZone = /;TZID=("[^"]*"|[^;]*)/i.exec(parameters)?.[0] ?? '';
  const type = areDays ? ';VALUE=DATE' : isCut ? `;TZID="${zone}"` : inZone;
  tell(name, raw.trim());
  return `${name}${others}${type}:${values.join(',')}`;
}

/** A rule without blanks, in capital letters; one that ends on a day includes it. */
function mendRule(line: string, hasTimes: boolean, tell: TellLine): string {
  const colon = line.indexOf(':');
  const raw = line.slice(colon + 1);
  const rule = raw
    .toUpperCase()
    .replace(/\s|;+\s*$/g, '')
    .replace(/(^|;)UNTIL=([^;]*)/, (until, before: string, end: string) => {
      const day = momentOf(end);
      return day ? `${before}UNTIL=${day}` : until;
    });
  if (rule !== raw) tell('RRULE', raw);
  return `${line.slice(0, colon)}:${hasTimes ? rule.replace(/UNTIL=\d{8}(?=;|$)/, '$&T235959') : rule}`;
}

/** An event whose times and rules are written as the standard wants it: many programs write calendars, and people. */
export function mendEvent(event: string, tell: TellLine): string {
  const lines = event.replace(/\r\n[ \t]/g, '').split('\r\n');
  const hasTimes = lines.some((line) => /^DTSTART\b/i.test(line) && /\d[T ]\d/i.test(line));
  return lines
    .map((line) => {
      const [name] = times.exec(line) ?? [];
      if (name) return mendTimes(line, name.toUpperCase(), tell);
      return /^RRULE[;:]/i.test(line) ? mendRule(line, hasTimes, tell) : line;
    })
    .join('\r\n');
}
