import type ICAL from 'ical.js';
import { safeLink } from '../../model/link.ts';
import type { Json } from '../../model/read.ts';
import type { LonLat } from '../../model/types.ts';
import { present, type Draft } from '../drafts.ts';
import { htmlToText } from '../html-text.ts';
import type { Places } from '../places.ts';
import { readAddress, type AddressRead } from '../table/address.ts';
import { readPhones } from '../../model/phone.ts';
import { readPoint } from '../table/point.ts';
import { isProtected, topicsOf } from '../table/words.ts';
import type { Dated } from './group.ts';

/** The text of a property; empty: there is none. */
export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? htmlToText(value) : '';
}

const german = (text: string) => (text ? { de: text } : undefined);

const isOnline = (text: string) =>
  /^https?:|\bonline\b|\bzoom\b|webex|\bteams\b|bigbluebutton|jitsi|videokonf/i.test(text);

/** Whoever calls people together may be one of them: only what is an organisation by its name is read. */
const isOrganisation = (name: string) =>
  /\b(e\. ?v\.|g?gmbh|ggmbh|stadt|kreis|landratsamt|gemeinde|bund|ag)\b|verein|verband|amt\b|schule|haus\b|zentrum|netzwerk|stiftung|bibliothek|bücherei|werk\b|kirche|büro|rat\b|bündnis|initiative|treff/i.test(
    name,
  ) && !name.includes('@');

function pointOf(component: ICAL.Component): LonLat | null {
  const geo: unknown = component.getFirstPropertyValue('geo');
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(Number) : [];
  return readPoint(longitude ?? NaN, latitude ?? NaN).lonLat;
}

/** `Bürgerhaus, Markt 1, 99423 Weimar`, or only the name of a town somewhere in it. */
function addressIn(text: string, places: Places): AddressRead {
  const read = readAddress(text);
  if (read.town) return read;
  const parts = (read.place ?? '').split(', ');
  const town = [...parts].reverse().find((part) => places.byTown(part).length > 0);
  const place = parts.filter((part) => part !== town).join(', ');
  return { ...read, town, place: place || undefined };
}

/** The day of the last change, unless it lies in the future. */
function changedOn(component: ICAL.Component, today: string): string {
  const { year, month, day } = (component.getFirstPropertyValue('last-modified') ??
    component.getFirstPropertyValue('dtstamp') ??
    {}) as Partial<ICAL.Time>;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return /^\d{4}-\d\d-\d\d$/.test(date) && date < today ? date : today;
}

/** What is read elsewhere, is about the entry and not the event, or names whoever comes. */
const known = new Set(
  'uid summary location geo organizer url description contact attendee dtstart dtend duration rrule rdate exdate recurrence-id dtstamp created last-modified sequence class transp priority request-status'.split(
    ' ',
  ),
);

/** What we have no member for, by its name. */
function restOf(component: ICAL.Component): Json {
  const rest = new Map<string, string[]>();
  for (const property of component.getAllProperties()) {
    const { name } = property;
    const texts = (property.getValues() as unknown[]).map((value) => htmlToText(String(value))).filter(Boolean);
    const isUsual = name === 'status' && /^confirmed$/i.test(texts[0] ?? '');
    if (!known.has(name) && !isUsual && texts.length > 0) rest.set(name, [...(rest.get(name) ?? []), ...texts]);
  }
  return Object.fromEntries(rest);
}

/** How to reach whom the calendar names for questions. */
function reachOf(contact: string) {
  const { phone, mobile } = readPhones(contact);
  const [email] = /[^\s<>,;:]+@[^\s<>,;]+\.[a-z]{2,}/i.exec(contact) ?? [];
  return { phone: [...phone, ...mobile].join(', ') || undefined, email };
}

/** An event as an offer. Whoever was invited is never read. */
export function draftOf({ event: { component, uid }, dates, row }: Dated, places: Places, today: string): Draft {
  const [name, location] = [textOf(component, 'summary'), textOf(component, 'location')];
  const isSomewhere = location !== '' && !isOnline(location);
  const { street, postcode, town, place }: AddressRead = isSomewhere ? addressIn(location, places) : {};
  const lonLat = pointOf(component);
  const at = place ?? town;
  const organiser: unknown = component.getFirstProperty('organizer')?.getParameter('cn');
  const { categories = [], ...others } = restOf(component) as Readonly<Record<string, readonly string[]>>;
  const rest = present({
    ...others,
    categories: categories.length > 0 ? categories : undefined,
    location: isOnline(location) && !safeLink(location) ? location : undefined,
  });
  const url = [component.getFirstPropertyValue('url'), location].map(safeLink).find((each) => each !== null);
  const offer = present({
    id: uid || `ical-${row}`,
    name: german(name),
    kind: 'event',
    topics: topicsOf(`${categories.join(', ')}, ${name}`),
    place: at ? { name: at, lonLat, precision: lonLat ? 'address' : 'town' } : null,
    address: town ? present({ street, postcode, town }) : undefined,
    description: german(textOf(component, 'description')),
    organisation: typeof organiser === 'string' && isOrganisation(organiser) ? organiser : undefined,
    dates,
    mode: isOnline(location) ? ['online'] : undefined,
    ...reachOf(textOf(component, 'contact')),
    url,
    protected: isProtected(`${name} ${location}`) || undefined,
    status: 'unknown',
    asOf: changedOn(component, today),
    ext: Object.keys(rest).length > 0 ? { ical: rest } : undefined,
  });
  return { offer, where: { town, postcode, lonLat }, row };
}
