import { isId, staleMonths } from '../contract/kinds.ts';
import { districtAt } from '../geo/district-at.ts';
import type { DistrictFeatures } from '../geo/district-features.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { languageTags } from '../i18n/languages.ts';
import { isStale, staleBefore } from '../model/freshness.ts';
import { inFrame } from '../model/frames.ts';
import { normalise } from '../model/normalise.ts';
import type { Ags, Kind, RecordOf } from '../model/types.ts';
import type { Finding, HintReason } from './finding.ts';
import type { deadLinks } from './links.ts';

type Item = RecordOf[Kind];
export type Hint = Omit<Finding, 'level' | 'line' | 'advice'> & { readonly detail?: string };

/** What a list is checked against. */
export interface Context {
  readonly now: Date;
  /** Ids of all stories that are known; offers and contacts may refer to them. */
  readonly storyIds: ReadonlySet<string>;
  /** The districts of 2019 with their boundaries; asked only where a record has a point. */
  readonly districts: () => DistrictFeatures;
  /** Finds links that lead nowhere; missing: nothing is asked of the net. */
  readonly deadLinks?: typeof deadLinks;
}

/** Members that hold text by language. Anything else with the same name is a string. */
export const textMembers =
  'title headline summary body name description when organisation audience cost registration unit function label role text funding planned remarks'.split(
    ' ',
  );

/** A hint about a place in a file. */
export const hint = (reason: HintReason, path: string, message: string, value = ''): Hint => ({
  reason,
  path,
  message,
  value,
});

/** What no schema can tell about the good records of a list. */
export function hintsFor(kind: Kind, items: readonly unknown[], slim: boolean, context: Context): readonly Hint[] {
  if (items.length === 0) return [hint('no-records', kind, cliTexts.noRecords)];
  const hints: Hint[] = [];
  const records: Item[] = [];
  items.forEach((item, index) => {
    // One at a time, because the model does not say which item a record comes from.
    const record = normalise(kind, { [kind]: [item] })?.dataset.records[0];
    if (!record) return;
    records.push(record);
    const path = `${kind}[${index}]`;
    if (!isId(record.id)) hints.push(hint('bad-id', `${path}.id`, cliTexts.badId, record.id));
    const wrong = wrongDistrict(record, context);
    if (wrong) hints.push(hint('wrong-district', `${path}.place.lonLat`, wrong.message, wrong.value));
    const story = 'story' in record ? record.story : undefined;
    if (story && !context.storyIds.has(story)) {
      hints.push(hint('unknown-story', `${path}.story`, cliTexts.unknownStory, story));
    }
  });
  const stale = records.filter((record) => isOld(record, context)).map(({ id }) => id);
  if (stale.length > 0) hints.push(staleHint(kind, stale));
  return slim ? hints : [...hints, ...untranslated(kind, records)];
}

/** Where a point lies, when that is not where its record says. */
export function wrongDistrict(record: Item, { districts }: Context): { message: string; value: string } | null {
  const lonLat = 'place' in record ? record.place?.lonLat : null;
  if (!lonLat || record.district === null) return null;
  const { district } = record;
  const found = districtAt(lonLat, districts());
  if (found === district) return null;
  const value = JSON.stringify(lonLat);
  if (!found) return { message: cliTexts.noDistrict, value };
  const nameOf = (ags: Ags) => districts().features.find(({ properties }) => properties.ags === ags)?.properties.name;
  const named = (ags: Ags) => `${nameOf(ags) ?? ags} (${ags})`;
  const message = cliTexts.wrongDistrict(named(found), named(district));
  const isMerged = inFrame(found, 'today') === inFrame(district, 'today');
  return { message: isMerged ? `${message} ${cliTexts.keysOf2019}` : message, value };
}

/** Whether pages that say nothing else show a record as not confirmed any more. */
export const isOld = ({ asOf }: Pick<Item, 'asOf'>, { now }: Pick<Context, 'now'>): boolean =>
  Boolean(asOf) && isStale(asOf, staleBefore(now, staleMonths.usual));

export const staleHint = (path: string, ids: readonly string[]): Hint => ({
  ...hint('stale', path, cliTexts.stale(ids.length, staleMonths.usual)),
  ids,
});

function untranslated(kind: Kind, records: readonly Item[]): readonly Hint[] {
  const texts = records.map((record) => ({ id: record.id, languages: textLanguages(record) }));
  const languages = new Set([...languageTags, ...texts.flatMap((record) => record.languages.flat())]);
  return [...languages].flatMap((language) => {
    const ids = texts.filter((record) => record.languages.some((has) => !has.includes(language))).map(({ id }) => id);
    if (ids.length === 0) return [];
    const name = `${cliTexts.language(language)} (${language})`;
    return [{ ...hint('untranslated', kind, cliTexts.untranslated(name, ids.length, records.length), language), ids }];
  });
}

/** The languages of every text of a record, one list per text. */
export function textLanguages(value: unknown, member = ''): readonly (readonly string[])[] {
  if (Array.isArray(value)) return value.flatMap((item) => textLanguages(item, member));
  if (typeof value !== 'object' || value === null) return [];
  const from = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(from);
  return textMembers.includes(member) ? [keys] : keys.flatMap((key) => textLanguages(from[key], key));
}
