import { isObject, type Json } from '../model/read.ts';
import type { Problem } from '../model/types.ts';
import { readDistrict, Tally, type Whereabouts } from './district.ts';
import type { Reading } from './context.ts';
import type { Pause } from './pause.ts';
import type { Plain } from './plain.ts';

/** An offer of our own format of which only the district is not known yet. */
export interface Draft {
  readonly offer: Json;
  readonly where: Whereabouts;
  /** Its place in the foreign list, from 1. */
  readonly row: number;
  /** Where hours stand that nobody understands and that are shown in no words either. */
  readonly unread?: string;
}

const short = (value: unknown) => String(value).slice(0, 80);

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** What is made of each item of a foreign list; what is no object is told. */
export async function draftEach(
  items: readonly unknown[],
  make: (item: Json, row: number) => Iterable<Draft>,
  pause: Pause,
): Promise<Drafts> {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < items.length; at++) {
    const [item, row] = [items[at], at + 1];
    for (const draft of isObject(item) ? make(item, row) : []) {
      drafts.push(draft);
      await pause();
    }
    if (!isObject(item))
      problems.push({ path: '', reason: 'not-an-object', value: Array.isArray(item) ? '[]' : short(item), row });
    await pause();
  }
  return { drafts, problems };
}

/** Drafts as content: each with its district; those that lie elsewhere are left out and told. */
export async function placeDrafts({ drafts, problems: told }: Drafts, context: Reading): Promise<Plain> {
  const places = await context.places();
  const { pause } = context;
  const read = [];
  const tally = new Tally();
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    if (at % 100 === 0) context.progress?.(at, drafts.length);
    const district = await readDistrict(draft.where, places, context.comparesPoints);
    tally.add(district.ags);
    read.push({ ...draft, ...district });
    await pause();
  }
  context.progress?.(drafts.length, drafts.length);
  const problems: Problem[] = [...told];
  const offers: Json[] = [];
  const rows: number[] = [];
  for (const { offer, row, ags, problem, where, unread } of read) {
    await pause();
    if (unread) problems.push({ path: unread, reason: 'unread-hours', value: '', row });
    const district = ags ?? (problem === 'no-district' ? tally.common : null);
    const isCommon = problem === 'no-district' && district;
    const reason = isCommon ? 'one-district' : problem;
    const said = [where.district, where.postcode, where.town].filter(Boolean).join(' ');
    const value = isCommon ? places.nameOf(district) : said;
    if (reason) problems.push({ path: 'location', reason, value, row });
    if (!district) continue;
    offers.push({ ...offer, district });
    rows.push(row);
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return { content: { version: 1, offers }, problems, rows };
}

/** Members that have a value. */
export function present(members: Json): Json {
  return Object.fromEntries(
    Object.keys(members).flatMap((key) => (members[key] === undefined ? [] : [[key, members[key]]])),
  );
}

/** An object without some of its members. */
export function without(from: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.keys(from).flatMap((key) => (names.includes(key) ? [] : [[key, from[key]]])));
}
