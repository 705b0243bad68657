import { writeHsds as writeSchedules, readHsds } from '../../hours/hsds.ts';
import { normalise } from '../../model/normalise.ts';
import type { Json } from '../../model/read.ts';
import type { Ags, Offer, PartialDate, Text } from '../../model/types.ts';
import { present, without } from '../drafts.ts';
import { draftOf, listIn, objectIn, type Occurrence } from './offer.ts';

/** What the writer cannot know of itself. */
export interface WriteContext {
  /** A UUID that is always the same for the same text. */
  uuid(text: string): string;
  districtName(ags: Ags): string;
  /** What is said of a field, in German words; empty when nothing is. */
  words(offer: Offer, field: string): string;
}

/** A page of services, as an API of HSDS 3 answers; all of them are on it. */
export interface ServicePage {
  readonly total_items: number;
  readonly total_pages: 1;
  readonly page_number: 1;
  readonly size: number;
  readonly first_page: true;
  readonly last_page: true;
  readonly empty: boolean;
  readonly contents: readonly Json[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const german = (text: Text | undefined): string | undefined => text?.de ?? Object.entries(text ?? {})[0]?.[1];

const statuses: Readonly<Record<Offer['status'], string>> = {
  active: 'active',
  ended: 'defunct',
  planned: 'inactive',
  // There is no word for it, and one is obligatory.
  unknown: 'active',
};

/** The service that an offer was read from; empty for one that comes from elsewhere. */
function origin({ ext }: Offer): Occurrence {
  const { service, link, location } = objectIn(ext?.hsds);
  return { service: objectIn(service), link: objectIn(link), location: objectIn(location) };
}

/** What the reader made of it. */
function asRead(from: Occurrence, { id, district, asOf }: Offer): Partial<Offer> {
  if (Object.keys(from.service).length === 0) return {};
  const { offer } = draftOf(from, id, 1, asOf);
  return normalise('offers', { offers: [{ ...offer, district }] })?.dataset.records[0] ?? {};
}

const moment = (day: PartialDate) => (day.length === 10 ? `${day}T00:00:00Z` : undefined);

/** Weekly hours and dates as schedules; words stand beside the first, which alone say what rules of HSDS cannot. */
function schedulesOf(offer: Offer, { uuid, words }: WriteContext): readonly Json[] {
  const { hours, dates = [] } = offer;
  const rules = hours?.schedule ? writeSchedules(hours.schedule) : [];
  const isWhole = hours?.schedule ? same(readHsds(rules)?.weekly, hours.schedule.weekly) && !isLimited(offer) : false;
  const description = german(hours?.text) ?? (hours && !isWhole ? words(offer, 'hours') : '');
  const weekly: readonly Json[] = rules.length > 0 ? rules.map((rule) => ({ ...rule })) : description ? [{}] : [];
  const once = dates.map(({ start, end }) => {
    const [[from = '', opens_at], [to, closes_at]] = [start.split('T'), (end ?? '').split('T')];
    return present({ dtstart: from, until: to === '' || to === from ? undefined : to, opens_at, closes_at });
  });
  return [...weekly.map((each, at) => ({ ...each, ...(at === 0 && description && { description }) })), ...once].map(
    (each, at) => ({ id: uuid(`${offer.id} schedule ${at}`), ...each }),
  );
}

/** Whether its hours have more than weekly rules. */
const isLimited = ({ hours }: Offer) =>
  Boolean(hours?.schedule?.exceptions ?? hours?.schedule?.holidays ?? hours?.schedule?.otherwise);

function locationOf(offer: Offer, before: Json, { uuid, words }: WriteContext): Json {
  const { place, address, mode = [], id, wheelchair } = offer;
  if (!place && !address) {
    const isVirtual = mode.length > 0 && mode.every((each) => each === 'online' || each === 'phone');
    return isVirtual ? { id: uuid(`${id} location`), location_type: 'virtual' } : {};
  }
  const [first = {}] = listIn(before.addresses);
  return present({
    id: uuid(`${id} location`),
    location_type: 'physical',
    ...without(before, ['addresses', 'latitude', 'longitude']),
    name: place?.name ?? address?.town,
    latitude: place?.lonLat?.[1],
    longitude: place?.lonLat?.[0],
    addresses: address && [
      {
        id: uuid(`${id} address`),
        state_province: 'Thüringen',
        country: 'DE',
        address_type: 'physical',
        ...first,
        // A member that is obligatory, also where the street is not known.
        address_1: address.street ?? '',
        city: address.town,
        postal_code: address.postcode ?? '',
      },
    ],
    accessibility:
      before.accessibility ??
      (wheelchair && [{ id: uuid(`${id} accessibility`), description: words(offer, 'wheelchair') }]),
  });
}

/** An offer as a service at a place. What it still says as its source said it stays as the source wrote it. */
function write(offer: Offer, context: WriteContext): Occurrence {
  const { uuid, words, districtName } = context;
  const from = origin(offer);
  const was = asRead(from, offer);
  const isNew = (...fields: readonly (keyof Offer)[]) => fields.some((field) => !same(offer[field], was[field]));
  const { id, phone, organisation, alert, lastChecked, asOf } = offer;
  const location = isNew('place', 'address', 'mode') ? locationOf(offer, from.location, context) : from.location;
  const service: Record<string, unknown> = { id: uuid(id), ...from.service };
  const link: Record<string, unknown> = { ...from.link };
  const own = Object.keys(location).length > 0 ? link : service;
  const set = (to: Record<string, unknown>, name: string, value: unknown) => {
    if (value === undefined || value === '') delete to[name];
    else to[name] = value;
  };
  /** Hangs nearest to the offer, where it is read first. */
  const hang = (name: string, items: readonly Json[]) => {
    if (items.length > 0) own[name] = items;
    else for (const owner of [link, service]) delete owner[name];
  };
  if (isNew('name')) set(service, 'name', german(offer.name));
  if (isNew('description')) set(service, 'description', german(offer.description));
  if (isNew('cost')) set(service, 'fees_description', german(offer.cost));
  if (isNew('audience')) set(service, 'eligibility_description', offer.audience?.map(german).join('; '));
  if (isNew('registration')) set(service, 'application_process', words(offer, 'registration'));
  if (isNew('url')) set(service, 'url', offer.url);
  if (isNew('email')) set(service, 'email', offer.email);
  if (isNew('status') && offer.status !== 'unknown') set(service, 'status', statuses[offer.status]);
  service.status ??= statuses[offer.status];
  if (isNew('alert')) set(service, 'alert', alert && german(alert.text));
  if (isNew('lastChecked')) set(service, 'assured_date', lastChecked);
  if (isNew('asOf') && asOf !== lastChecked) set(service, 'last_modified', moment(asOf));
  const by = typeof organisation === 'string' ? organisation : german(organisation);
  if (isNew('organisation') && by) {
    service.organization = {
      id: uuid(by),
      description: '',
      ...objectIn(service.organization),
      name: by,
    };
  }
  if (isNew('phone')) {
    const numbers = (phone ?? '').split(/,\s+/).filter(Boolean);
    hang(
      'phones',
      numbers.map((number) => ({ id: uuid(`${id} ${number}`), number })),
    );
  }
  if (isNew('hours', 'dates')) hang('schedules', schedulesOf(offer, context));
  if (isNew('spokenLanguages')) {
    delete link.languages;
    set(
      service,
      'languages',
      offer.spokenLanguages.map((code) => ({ id: uuid(`${id} ${code}`), code })),
    );
  }
  const isNowhere = !offer.place?.lonLat && !offer.address;
  if (isNowhere && !service.service_areas) {
    service.service_areas = [{ id: uuid(offer.district), name: districtName(offer.district) }];
  }
  if (Object.keys(location).length > 0) link.id ??= uuid(`${id} link`);
  return { service, link, location };
}

/** Offers in the Human Services Data Specification 3; those of one service stand together again. */
export function writeServices(offers: readonly Offer[], context: WriteContext): ServicePage {
  const services = new Map<string, { service: Json; links: Json[] }>();
  const ids = new Set<unknown>();
  for (const offer of offers) {
    const { service, link, location } = write(offer, context);
    const key = JSON.stringify(service);
    let found = services.get(key);
    if (!found) {
      // Of one service the places say different things now: each is one of its own.
      const isTaken = ids.has(service.id);
      found = { service: isTaken ? { ...service, id: context.uuid(offer.id) } : service, links: [] };
      ids.add(found.service.id);
      services.set(key, found);
    }
    const hasPlace = Object.keys(location).length > 0;
    if (hasPlace || Object.keys(link).length > 0) found.links.push(hasPlace ? { ...link, location } : link);
  }
  const contents = [...services].map(([, { service, links }]) =>
    links.length > 0 ? { ...service, service_at_locations: links } : service,
  );
  const { length } = contents;
  return {
    ...{ total_items: length, total_pages: 1, page_number: 1, size: length, first_page: true, last_page: true },
    ...{ empty: length === 0, contents },
  };
}
