import { isObject, isString, type Json } from '../../model/read.ts';
import type { Problem } from '../../model/types.ts';
import type { Reading } from '../context.ts';
import type { Foreign } from '../foreign.ts';
import type { Plain } from '../plain.ts';
import { readRecords } from '../table/json.ts';
import { readTable } from '../table/read-table.ts';
import { isProtected } from '../table/words.ts';
import { isHome, tellsOfHomes } from './homes.ts';

/** Where people live is never read, whatever else stands there. */
const isOfHome = (tags: Json): boolean =>
  Object.entries(tags).some(([key, value]) => tellsOfHomes(key) && isString(value) && isHome(value)) ||
  isProtected(isString(tags.name) ? tags.name : '');

/** Tags that stand for more than a column of ours. */
function recordOf({ type, id, lat, lon, center, timestamp }: Json, tags: Json): Json {
  const point = isObject(center) ? center : { lat, lon };
  const own = (key: string) => tags[key] ?? tags[`contact:${key}`];
  return {
    id: `osm-${String(type)}-${String(id)}`,
    name: tags.name,
    description: tags['description:de'] ?? tags.description,
    organisation: tags.operator,
    kind: tags.social_facility ?? tags.office ?? tags.amenity ?? tags.club,
    street: tags['addr:street'],
    housenumber: tags['addr:housenumber'],
    postcode: tags['addr:postcode'],
    town: tags['addr:city'],
    phone: own('phone'),
    mobile: own('mobile'),
    email: own('email'),
    website: own('website'),
    opening_hours: tags.opening_hours,
    wheelchair: tags.wheelchair,
    lat: point.lat,
    lon: point.lon,
    check_date: tags['check_date:opening_hours'] ?? tags.check_date ?? timestamp,
  };
}

/** What is told of each element that is no offer; those without tags are corners of others. */
function* recordsOf(elements: readonly unknown[], problems: Problem[]): Generator<readonly [number, unknown]> {
  for (let i = 0; i < elements.length; i++) {
    const [element, row] = [elements[i], i + 1];
    const tags = isObject(element) && isObject(element.tags) ? element.tags : null;
    if (!isObject(element)) yield [row, element];
    else if (!tags || Object.keys(tags).length === 0) continue;
    else if (isOfHome(tags)) problems.push({ path: '', reason: 'home', value: '', row });
    else if (!isString(tags.name)) problems.push({ path: 'name', reason: 'missing', value: '', row });
    else yield [row, recordOf(element, tags)];
  }
}

/** All of an element, so that tags that stand for nothing of ours are kept. */
const withElement = (record: Json, osm: unknown): Json =>
  record.protected === true ? record : { ...record, ext: { osm } };

/** Elements of OpenStreetMap as offers: places with a name, never such where people live. */
export async function read({ json }: Foreign, context: Reading): Promise<Plain> {
  const { kind, today, pause } = context;
  const elements = isObject(json) && Array.isArray(json.elements) ? (json.elements as readonly unknown[]) : [];
  const problems: Problem[] = [];
  const sheet = await readRecords('json', recordsOf(elements, problems), pause);
  const table = await readTable(sheet, { places: await context.places(), pause, today, kind: kind ?? 'offers' });
  if (!table) return { content: { version: 1, offers: [] }, problems, rows: [] };
  problems.push(...table.problems);
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const records = table.records.map((record, index) => withElement(record, elements[(table.rows[index] ?? 0) - 1]));
  return { content: { version: 1, [table.kind]: records }, problems, rows: table.rows };
}
