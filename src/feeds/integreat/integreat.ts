import { readIntegreat } from '../../hours/integreat.ts';
import { isPartialDate } from '../../model/date.ts';
import { safeLink } from '../../model/link.ts';
import { isObject, isString, type Json } from '../../model/read.ts';
import type { LonLat } from '../../model/types.ts';
import type { Reading } from '../context.ts';
import { closedForNow } from '../../i18n/feeds.ts';
import { draftEach, placeDrafts, present, type Draft } from '../drafts.ts';
import type { Foreign } from '../foreign.ts';
import { htmlToText } from '../html-text.ts';
import type { Plain } from '../plain.ts';
import { readPhones } from '../../model/phone.ts';
import { readPoint } from '../table/point.ts';
import { isProtected, kindOf } from '../table/words.ts';

const objectIn = (value: unknown): Json => (isObject(value) ? value : {});
const textIn = (value: unknown): string | undefined => (isString(value) ? value.trim() : undefined);

/** The first number among several; the one of a place outlasts that of its text. */
const numberIn = (...values: readonly unknown[]) => values.find((value) => typeof value === 'number') ?? 0;

/** Region and language of an entry stand in its path, `/region/de/…`. */
function pathOf({ path, url }: Json): { readonly region?: string; readonly tag?: string } {
  const whole = textIn(path) ?? textIn(url) ?? '';
  const [, region, tag] = /^(?:https?:\/\/[^/]+)?\/([^/]+)\/([^/]+)\//.exec(whole) ?? [];
  return { region, tag };
}

/** The server has a spelling of its own for some languages. */
function languageOf(tag = 'de'): string {
  const clean = tag.replace(/_/g, '-').toLowerCase();
  if (/^de-(si|simple|ls)/.test(clean)) return 'de-simple';
  try {
    return Intl.getCanonicalLocales(clean)[0] ?? 'de';
  } catch {
    return 'de';
  }
}

const dayIn = (value: unknown): string | undefined => {
  const day = textIn(value)?.slice(0, 10);
  return isPartialDate(day) ? day : undefined;
};

/** When an event is, on Thuringia's clock; a whole day without times. */
function occasionOf(event: Json): Json | null {
  const { start_date, start_time, end_date, end_time, all_day } = event;
  const moment = (date: unknown, time: unknown) => {
    const [day, clock] = [dayIn(date), textIn(time)?.slice(0, 5)];
    return day && (all_day === true || !clock ? day : `${day}T${clock}`);
  };
  const start = moment(start_date ?? event.start, start_time);
  const end = moment(end_date ?? event.end, end_time);
  return start ? present({ start, end: end === start ? undefined : end }) : null;
}

function pointOf({ longitude, latitude }: Json): LonLat | null {
  const { lonLat } = readPoint(Number(longitude ?? NaN), Number(latitude ?? NaN));
  return lonLat;
}

function draftOf(item: Json, row: number, today: string): Draft {
  const [location, event, organization] = [objectIn(item.location), objectIn(item.event), objectIn(item.organization)];
  const [contact = {}] = Array.isArray(item.contacts) ? item.contacts.filter(isObject) : [];
  const isEvent = isObject(item.event);
  const { region, tag } = pathOf(item);
  const lang = languageOf(tag);
  const said = (value: unknown) => {
    const text = isString(value) ? htmlToText(value) : '';
    return text ? { [lang]: text } : undefined;
  };
  const [town, postcode, street] = [textIn(location.town), textIn(location.postcode), textIn(location.address)];
  const name = textIn(location.name) ?? town;
  const lonLat = pointOf(location);
  const hours = readIntegreat(item.opening_hours);
  // Where all days are closed, nothing is known there, either.
  const saysHours = listIn(item.opening_hours).some((day) => objectIn(day).closed !== true);
  const unread = saysHours && !hours ? 'opening_hours' : undefined;
  const { phone, mobile } = readPhones(
    [contact.phone_number, contact.mobile_number, item.phone_number].filter(isString).join('; '),
  );
  const link = [contact.website, item.website, item.url].map(safeLink).find((each) => each !== null);
  const occasion = occasionOf(event);
  const { name: category } = objectIn(item.category);
  const text = `${textIn(category) ?? ''} ${textIn(item.title) ?? ''}`;
  const isNowhere = !town && !postcode && !lonLat;
  const offer = present({
    id: isEvent ? `integreat-event-${numberIn(event.id, item.id)}` : `integreat-${numberIn(location.id, item.id)}`,
    name: said(item.title),
    kind: isEvent ? 'event' : (kindOf(text) ?? 'service'),
    topics: [],
    place: name ? { name, lonLat, precision: lonLat ? 'address' : 'town' } : null,
    address: town ? present({ street, postcode, town }) : undefined,
    description: said(item.content) ?? said(item.excerpt),
    organisation: textIn(organization.name),
    hours: hours ?? undefined,
    dates: occasion ? [occasion] : undefined,
    phone: [...phone, ...mobile].join(', ') || undefined,
    email: textIn(contact.email) ?? textIn(item.email),
    url: link,
    mode: isString(item.meeting_url) ? ['online'] : undefined,
    wheelchair: item.barrier_free === true ? 'yes' : item.barrier_free === false ? 'no' : undefined,
    alert: item.temporarily_closed === true ? { text: closedForNow } : undefined,
    machineTranslated: item.machine_translated === true ? { [lang]: ['name', 'description'] } : undefined,
    protected: isProtected(`${text} ${name ?? ''}`) || undefined,
    status: 'unknown',
    asOf: dayIn(item.last_updated) ?? dayIn(item.modified_gmt) ?? today,
    // All of it, so that nothing is lost: what was HTML, further contacts, hours that nobody understands.
    ext: { integreat: item },
  });
  return { offer, where: { district: isNowhere ? region : undefined, town, postcode, lonLat }, row, unread };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Without being asked to combine them, the server tells every repetition of an event as an entry of its own. */
function merge(drafts: readonly Draft[]): readonly Draft[] {
  const byId = new Map<unknown, Draft>();
  for (const draft of drafts) {
    const same = byId.get(draft.offer.id);
    if (!same?.offer.dates || !draft.offer.dates) {
      byId.set(same ? draft : draft.offer.id, draft);
      continue;
    }
    const [first, next] = [objectIn(same.offer.ext), objectIn(draft.offer.ext)];
    const dates = [...listIn(same.offer.dates), ...listIn(draft.offer.dates)];
    const ext = { ...first, repetitions: [...listIn(first.repetitions), next.integreat] };
    byId.set(draft.offer.id, { ...same, offer: { ...same.offer, dates, ext } });
  }
  return [...byId].map(([, draft]) => draft);
}

/** Places or events of Integreat (API v3) as offers. */
export async function read({ json }: Foreign, context: Reading): Promise<Plain> {
  const items = Array.isArray(json) ? (json as readonly unknown[]) : [];
  const { drafts, problems } = await draftEach(
    items,
    (item, row) => [draftOf(item, row, context.today)],
    context.pause,
  );
  return placeDrafts({ drafts: merge(drafts), problems }, context);
}
