import { readHsds } from '../../hours/hsds.ts';
import { isPartialDate } from '../../model/date.ts';
import { safeLink } from '../../model/link.ts';
import { isObject, isString, type Json } from '../../model/read.ts';
import type { ReadContext } from '../context.ts';
import { closedForNow } from '../../i18n/feeds.ts';
import { draftEach, placeDrafts, present, type Draft } from '../drafts.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import { languageTag } from '../table/languages.ts';
import { readPhones } from '../../model/phone.ts';
import { readPoint } from '../table/point.ts';
import { isProtected, kindOf, topicsOf } from '../table/words.ts';

const objectIn = (value: unknown): Json => (isObject(value) ? value : {});
const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

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

/** Where a service is: `link` is the service at this location. */
interface Occurrence {
  readonly service: Json;
  readonly link: Json;
  readonly location: Json;
}

function draftOf({ service, link, location }: Occurrence, id: string, row: number, today: string): Draft {
  const organization = objectIn(service.organization ?? link.organization);
  const owners = [link, service, location, organization];
  const contacts = nearest(owners, 'contacts');
  const numbers = nearest([...owners, ...contacts], 'phones').map((each) => textIn(each, 'number') ?? '');
  const { phone, mobile } = readPhones(numbers.join('; '));
  const schedules = nearest(owners, 'schedules');
  const rules = readHsds(schedules);
  const hours = schedules.map((schedule) => textIn(schedule, 'description')).find(Boolean);
  const languages = nearest(owners, 'languages').map((each) =>
    languageTag(textIn(each, 'code') ?? textIn(each, 'name') ?? ''),
  );
  const address = addressOf(location);
  const { town, postcode } = objectIn(address) as { readonly town?: string; readonly postcode?: string };
  const { lonLat } = readPoint(Number(location.longitude ?? NaN), Number(location.latitude ?? NaN));
  const place = textIn(location, 'name') ?? town;
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
  return { offer, where: { town, postcode, lonLat }, row };
}

/** A service as often as it is offered somewhere; once where no place is told. */
function occurrencesOf(item: Json): readonly Occurrence[] {
  if (isObject(item.service)) return [{ service: item.service, link: item, location: objectIn(item.location) }];
  const links = listIn(item.service_at_locations);
  if (links.length === 0) return [{ service: item, link: {}, location: {} }];
  return links.map((link) => ({ service: item, link, location: objectIn(link.location) }));
}

/** Services in the Human Services Data Specification 3 as offers, one for each place. */
export async function read({ json }: Foreign, context: ReadContext): Promise<Plain> {
  const items = Array.isArray(json) ? json : isObject(json) && Array.isArray(json.contents) ? json.contents : [json];
  const read = await draftEach(items, (item, row) => {
    const all = occurrencesOf(item);
    return all.map((each) => {
      const id = [each.service.id, all.length > 1 ? (each.location.id ?? each.link.id) : undefined];
      return draftOf(each, id.filter(isString).join('-') || `hsds-${row}`, row, context.today);
    });
  });
  return placeDrafts(read, context);
}
