import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packList } from '../../src/data/bundled-list.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { normalise } from '../../src/model/normalise.ts';
import { isOffice } from '../../src/model/office.ts';
import type { Contact, Kind } from '../../src/model/types.ts';
import { packGazetteer, type GazetteerSource, type NamesSource } from './gazetteer.ts';
import { reduceToLanguage, type Json, type JsonObject } from './language.ts';
import { warnedNumbers } from './warnings.ts';

/** What lists show at first sight; the rest comes with the complete record when a reader opens it. */
const slimStoryFields = ['id', 'number', 'title', 'district', 'place', 'summary', 'topics', 'asOf'];
const detailsOfPlaces = ['licence', 'ags8', 'source'];
const detailsOfContacts = ['unit', 'source', 'person', 'review', 'spokenLanguages', 'story'];
const slimOfferFields = ['id', 'name', 'topics', 'district', 'place', 'asOf', 'story'];

/** Files that are passed on as they are, minified. */
const copied = ['districts.topo.json', 'districts.detail.topo.json', 'places.json', 'programme.json'];

function readJson(file: string): JsonObject | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

function without(record: JsonObject, ...fields: string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.includes(name)));
}

function only(record: JsonObject, fields: string[]): JsonObject {
  return Object.fromEntries(fields.filter((name) => name in record).map((name) => [name, record[name]!]));
}

/** `2.10` comes after `2.9`. */
function compareNumbers(a: JsonObject, b: JsonObject): number {
  const left = String(a['number']).split('.').map(Number);
  const right = String(b['number']).split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return String(a['id']).localeCompare(String(b['id']), 'en');
}

function readStories(root: string): JsonObject[] {
  const folder = join(root, 'stories');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => without(readJson(join(folder, name))!, '$schema')).sort(compareNumbers);
}

function readRecords(root: string, kind: string): JsonObject[] {
  const records = readJson(join(root, `${kind}.json`))?.[kind];
  return Array.isArray(records) ? (records as JsonObject[]) : [];
}

/** Lists need one title only, the short one. */
const headlined = (story: JsonObject): JsonObject => ({ ...story, title: story['headline'] ?? story['title'] ?? null });

function shorten(record: JsonObject, fields: string[]): JsonObject {
  const place = record['place'] as JsonObject | null | undefined;
  if (!place) return only(record, fields);
  const { lonLat, ...rest } = without(place, ...detailsOfPlaces);
  return { ...only(record, fields), place: { ...rest, ...(lonLat ? { lonLat } : {}) } };
}

/** The month is enough for a list; the day stands in the complete record. */
const month = (date: Json | undefined) => String(date).slice(0, 7);

/**
 * An office as lists need it, with the date of each field that is of another time than the record; a website speaks for
 * itself. A number comes only when an authority or two sources answer for it.
 * @returns `null` for one that nobody can reach
 */
function shortenContact(contact: JsonObject): JsonObject | null {
  const { phone, sure, fields, asOf, ...rest } = without(contact, ...detailsOfContacts);
  const isSure = ['two', 'official'].includes(String((sure as JsonObject | undefined)?.['phone']));
  const shown: JsonObject = { ...rest, ...(phone && isSure ? { phone } : {}), asOf: month(asOf) };
  const dates = Object.entries((fields ?? {}) as Record<string, JsonObject>)
    .map(([name, origin]) => [name, month(origin['asOf'])] as const)
    .filter(([name, date]) => name !== 'url' && name in shown && date !== shown['asOf'])
    .map(([name, date]) => [name, { asOf: date }]);
  const office = dates.length > 0 ? { ...shown, fields: Object.fromEntries(dates) as JsonObject } : shown;
  return isOffice(office as unknown as Contact) ? office : null;
}

/** A list that has gone through the door, so that readers need not wait for that. */
function listFile(kind: Kind, details: string, records: JsonObject[]): string {
  const { dataset, problems } = normalise(kind, { [kind]: records })!;
  const [problem] = problems;
  if (problem) throw new Error(`${problem.path}: ${problem.reason} ${problem.value}`);
  return JSON.stringify({ version: 1, details, ...packList(kind, dataset.records) });
}

function refuseWarned(files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const [number] = warnedNumbers(text);
    if (number) throw new Error(`${name}: ${number} must not be published, see geodata/warnings.json`);
  }
}

/**
 * The files of `data/` by name, made from the content in `root` (`geodata/`).
 * Missing files give fewer records; a broken file throws with its name, and so does a number that is warned of.
 */
export function buildContent(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, value: Json) => files.set(name, JSON.stringify(value));

  for (const name of copied) {
    const content = readJson(join(root, name));
    if (content) add(name, without(content, '$schema'));
  }

  const [places, names] = [readJson(join(root, 'gazetteer.json')), readJson(join(root, 'gazetteer-names.json'))];
  if (places && names) {
    const packed = packGazetteer(places as unknown as GazetteerSource, names as unknown as NamesSource);
    files.set('gazetteer.json', JSON.stringify(packed));
  }

  const stories = readStories(root);
  const offers = readRecords(root, 'offers');
  const contacts = readRecords(root, 'contacts');
  add('stories.json', { version: 1, stories });
  add('offers.json', { version: 1, offers });
  add('contacts.json', { version: 1, contacts });

  for (const language of languageTags) {
    const slim = (records: JsonObject[]) => records.map((record) => reduceToLanguage(record, language));
    /** Lists too tell of a translation that nobody has checked; who has checked one, and all of German, complete records tell. */
    const marked = (records: JsonObject[], from: JsonObject[]) =>
      slim(records).map((record) => {
        const { review } = from.find(({ id }) => id === record['id'])!;
        const state = (review as JsonObject | undefined)?.[language];
        return language !== 'de' && typeof state === 'string' ? { ...record, review: { [language]: state } } : record;
      });
    const addList = (kind: Kind, details: string, records: JsonObject[]) =>
      files.set(`${language}/${kind}.json`, listFile(kind, details, records));
    const offices = contacts.map(shortenContact).filter((contact) => contact !== null);
    const shortStories = stories.map((story) => shorten(headlined(story), slimStoryFields));
    const shortOffers = offers.map((offer) => shorten(offer, slimOfferFields));
    addList('stories', 'story/{id}.json', marked(shortStories, stories));
    addList('offers', '../offers.json', marked(shortOffers, offers));
    addList('contacts', '../contacts.json', marked(offices, contacts));
    for (const story of stories) {
      add(`${language}/story/${String(story['id'])}.json`, {
        version: 1,
        stories: [reduceToLanguage(story, language)],
      });
    }
  }
  refuseWarned(files);
  return files;
}
