import { readHsds } from '../../hours/hsds.ts';
import { isPartialDate } from '../../model/date.ts';
import { safeLink } from '../../model/link.ts';
import { isObject, isString, type Json } from '../../model/read.ts';
import { closedForNow } from '../../i18n/feeds.ts';
import { present, type Draft } from '../drafts.ts';
import { languageTag } from '../table/languages.ts';
import { readPhones } from '../../model/phone.ts';
import { readPoint } from '../table/point.ts';
import { isProtected, kindOf, topicsOf } from '../table/words.ts';

export const objectIn = (value: unknown): Json => (isObject(value) ? value : {});
export const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A text; what only repeats the name of a member is no content. */
function textIn(from: Json, name: string): string | undefined {
  const value = from[name];
  return isString(value) && !/^[a-z]+_[a-z_]+$/.test(value.trim()) ? value.trim() : undefined;
}

const german = (text: string | undefined) => (text ? { de: text } : undefined);

const dayIn = (value: unknown): string | undefined => {
  const day = isString(value) ? value.slice(0, 10) : undefined;
  return isPartialDate(day) ? day : undefined;
};

/** A schedule of one date, which no rule repeats. */
const isOnce = ({ dtstart, freq, byday }: Json) => isString(dtstart) && !isString(freq) && !isString(byday);

function occasionOf({ dtstart, until, opens_at, closes_at }: Json): Json | null {
  const clock = (time: unknown) =>
    /^([01]\d|2[0-3]):[0-5]\d/.exec(String(time)) ? `T${String(time).slice(0, 5)}` : '';
  const [first, last] = [dayIn(dtstart), dayIn(until)];
  if (!first) return null;
  const [start, end] = [first + clock(opens_at), (last ?? first) + clock(closes_at)];
  return present({ start, end: end > start && (last ?? clock(closes_at)) ? end : undefined });
}

/** The first of several places in which something may hang that has any of it. */
const nearest = (owners: readonly Json[], name: string): readonly Json[] =>
  owners.map((owner) => listIn(owner[name])).find(({ length }) => length > 0) ?? [];

const statuses: Readonly<Record<string, string>> = { active: 'active', inactive: 'ended', defunct: 'ended' };

function audienceOf(service: Json): readonly unknown[] | undefined {
  const said = german(textIn(service, 'eligibility_description'));
  return said ? [said] : undefined;
}

function addressOf(location: Json): Json | undefined {
  const addresses = listIn(location.addresses);
  const address = addresses.find(({ address_type }) => address_type === 'physical') ?? addresses[0];
  const town = address && textIn(address, 'city');
  return address && town
    ? present({ street: textIn(address, 'address_1'), postcode: textIn(address, 'postal_code'), town })
    : undefined;
}

/** Where a service is: `link` is the service at this location, without either. */
export interface Occurrence {
  readonly service: Json;
  readonly link: Json;
  readonly location: Json;
}

/**
 * A service at one place as an offer.
 * @param today its date where it has none
 */
export function draftOf({ service, link, location }: Occurrence, id: string, row: number, today: string): Draft {
  const organization = objectIn(service.organization ?? link.organization);
  const owners = [link, service, location, organization];
  const contacts = nearest(owners, 'contacts');
  const numbers = nearest([...owners, ...contacts], 'phones').map((each) => textIn(each, 'number') ?? '');
  const { phone, mobile } = readPhones(numbers.join('; '));
  const schedules = nearest(owners, 'schedules');
  const repeated = schedules.filter((schedule) => !isOnce(schedule));
  const rules = readHsds(repeated);
  const dates = schedules.filter(isOnce).map(occasionOf).filter(Boolean);
  const hours = schedules.map((schedule) => textIn(schedule, 'description')).find(Boolean);
  const unread = repeated.length > 0 && !rules && !hours ? 'schedules' : undefined;
  const languages = nearest(owners, 'languages').map((each) =>
    languageTag(textIn(each, 'code') ?? textIn(each, 'name') ?? ''),
  );
  const address = addressOf(location);
  const { town, postcode } = objectIn(address) as { readonly town?: string; readonly postcode?: string };
  const { lonLat } = readPoint(Number(location.longitude ?? NaN), Number(location.latitude ?? NaN));
  const place = textIn(location, 'name') ?? town;
  const [area = {}] = listIn(service.service_areas);
  const isNowhere = !town && !postcode && !lonLat;
  const name = textIn(service, 'name');
  const isVirtual = location.location_type === 'virtual';
  const isClosed = service.status === 'temporarily closed';
  const alert = german(textIn(service, 'alert')) ?? (isClosed ? closedForNow : undefined);
  const checked = dayIn(service.assured_date);
  const offer = present({
    id,
    name: german(name),
    kind: kindOf(name ?? '') ?? 'service',
    topics: topicsOf(name ?? ''),
    place: place && !isVirtual ? { name: place, lonLat, precision: lonLat ? 'address' : 'town' } : null,
    address,
    description: german(textIn(service, 'description')),
    organisation: textIn(organization, 'name'),
    hours: rules || hours ? { ...rules, ...(hours && { text: { de: hours } }) } : undefined,
    dates: dates.length > 0 ? dates : undefined,
    spokenLanguages: [...new Set(languages.filter((tag) => tag !== null))],
    audience: audienceOf(service),
    cost: german(textIn(service, 'fees_description') ?? textIn(service, 'fees')),
    registration: german(textIn(service, 'application_process')),
    phone: [...phone, ...mobile].join(', ') || undefined,
    email: textIn(service, 'email') ?? contacts.map((each) => textIn(each, 'email')).find(Boolean),
    url: [service.url, organization.website].map(safeLink).find((each) => each !== null),
    mode: isVirtual ? ['online'] : undefined,
    alert: alert && { text: alert },
    protected: isProtected(`${name ?? ''} ${place ?? ''}`) || undefined,
    status: isClosed ? 'active' : (statuses[String(service.status)] ?? 'unknown'),
    lastChecked: checked,
    asOf: dayIn(service.last_modified) ?? checked ?? today,
    // All of it, so that nothing is lost on the way back.
    ext: { hsds: { service, link, location } },
  });
  return {
    offer,
    where: { district: isNowhere ? textIn(area, 'name') : undefined, town, postcode, lonLat },
    row,
    unread,
  };
}
