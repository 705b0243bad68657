import ICAL from 'ical.js';

/** What Windows calls the zones from which calendars reach us. */
const windows: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'syria standard time': 'Asia/Damascus',
  'eastern standard time': 'America/New_York',
};

/** A zone of the platform, whose rules are those of today and not those that a file remembers. */
class PlatformZone extends ICAL.Timezone {
  #format: Intl.DateTimeFormat;

  /** @throws RangeError when the platform knows no such zone */
  constructor(timeZone: string) {
    super({ tzid: timeZone });
    this.#format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  }

  /** Seconds by which the zone is ahead of UTC at a moment, in milliseconds. */
  #aheadAt(moment: number): number {
    const [day, month, year, hour, minute] = this.#format
      .formatToParts(moment)
      .filter(({ type }) => type !== 'literal')
      .map(({ value }) => Number(value));
    return Math.round((Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute) - moment) / 60_000) * 60;
  }

  /** Seconds by which the zone is ahead of UTC when its clocks show a time. */
  override utcOffset({ year, month, day, hour, minute, second }: ICAL.Time): number {
    const shown = Date.UTC(year, month - 1, day, hour, minute, second);
    return this.#aheadAt(shown - this.#aheadAt(shown) * 1000);
  }
}

/** Names of the platform's zones that a name may mean, the likeliest first. */
function namesIn(tzid: string): readonly string[] {
  const [, last] = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+)$/.exec(tzid) ?? [];
  const known = windows[tzid.toLowerCase()];
  const isGerman = /\b(berlin|mez|cet|mitteleurop)/i.test(tzid);
  return [known, last, isGerman ? 'Europe/Berlin' : undefined].filter((each) => each !== undefined);
}

/** Clocks are changed once a year, if at all; what a file says beside that is no zone. */
const isZone = (definition: ICAL.Component) =>
  definition
    .getAllSubcomponents()
    .flatMap((part) => part.getAllProperties('rrule'))
    .every((property) => (property.getFirstValue() as ICAL.Recur).freq === 'YEARLY');

/** The zone of a name in a file; `null`: nobody knows it. */
export type ZoneOf = (tzid: string) => ICAL.Timezone | null;

/** Names of zones in an event that nobody knows. */
export function unknownZones(event: ICAL.Component, zoneOf: ZoneOf): readonly string[] {
  const named = event.getAllProperties().map((property) => property.getParameter('tzid') as unknown);
  return [...new Set(named)].filter((name): name is string => typeof name === 'string' && !zoneOf(name));
}

/** Zones by the names of a file: the platform's, else those that the file defines. */
export function createZones(definitions: readonly ICAL.Component[]): ZoneOf {
  const zones = new Map<string, ICAL.Timezone | null>();
  const make = (tzid: string): ICAL.Timezone | null => {
    if (/^(utc|gmt|z|etc\/(utc|gmt))$/i.test(tzid)) return ICAL.Timezone.utcTimezone;
    for (const name of namesIn(tzid)) {
      try {
        return new PlatformZone(name);
      } catch {
        // Not one of the platform's.
      }
    }
    const own = definitions.find((each) => each.getFirstPropertyValue('tzid') === tzid);
    return own && isZone(own) ? new ICAL.Timezone(own) : null;
  };
  return (tzid) => {
    if (!zones.has(tzid)) zones.set(tzid, make(tzid));
    return zones.get(tzid) ?? null;
  };
}
