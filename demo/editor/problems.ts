import boundaries from '../../geodata/districts.detail.topo.json';
import schema from '../../geodata/schema/story.schema.json';
import { advised, checkList } from '../../src/cli/check-list.ts';
import type { Finding } from '../../src/cli/finding.ts';
import { textMembers } from '../../src/cli/hints.ts';
import { lastName } from '../../src/cli/shape.ts';
import { districtFeatures, type Boundaries } from '../../src/geo/district-features.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { terms as de } from '../../src/i18n/de/diagnostics.ts';
import { isObject } from '../../src/model/read.ts';
import { perFrame } from '../../src/model/frames.ts';
import type { Kind } from '../../src/model/types.ts';
import { readAt } from './document.ts';
import { formAdvice, labelOf, texts } from './texts.ts';

/** Something to tell about the record in the form. */
export interface Trouble {
  readonly level: 'problem' | 'warning';
  /** JSON path inside the record. */
  readonly path: string;
  /** The field's part of the path, without the language. */
  readonly field: string;
  /** Language of the text, or `null`. */
  readonly lang: string | null;
  /** Name of the field, e.g. `Zahl 2, Beschriftung (Englisch)`. */
  readonly where: string;
  readonly message: string;
  readonly advice: string;
}

/** The schema's limit for the German summary. */
export const summaryLimit = schema.$defs.fields.properties.summary.properties.de.maxLength;

/** The schema's limit for a headline, in every language. */
export const headlineLimit = schema.$defs.fields.properties.headline.additionalProperties.maxLength;

const districts = perFrame((frame) => districtFeatures(boundaries as unknown as Boundaries, frame));

/** Everything the form tells about a record: what `thilik check` tells of it, and translations that are behind. */
export function troublesOf(
  kind: Kind,
  record: unknown,
  original: unknown,
  storyIds: ReadonlySet<string>,
): readonly Trouble[] {
  const context = { now: new Date(), storyIds, districts: () => districts('2019') };
  const { findings } = checkList(kind, { [kind]: [record] }, context, kind === 'stories');
  // Sentences that count records say nothing of one.
  const own = findings
    .filter(({ ids }) => !ids)
    .map((each) => ({ ...each, path: each.path.replace(/^\w+\[0\]\.?/, '') }));
  return [
    ...translationsBehind(record, original),
    ...own.map((found) => trouble(advised(found), found.form, found.detail)),
  ];
}

/** That another record of the list has this id already. */
export const duplicate = (): Trouble =>
  trouble(
    advised({ level: 'problem', reason: 'duplicate-id', path: 'id', line: null, value: '', message: de.problem('duplicate-id') }),
  ); // prettier-ignore

/** What our own files lack is a mistake in a form that begins them. */
const mistakes: readonly string[] = ['incomplete', 'no-german', 'empty-list', 'bad-language'];

function trouble({ level, reason, path, value, message, advice }: Finding, form?: string, detail?: unknown): Trouble {
  const { field, lang } = fieldOf(path);
  const isNothing = value === '' || value === '{"de":""}';
  const isBlank = form === 'blank' || (isNothing && ['bad-date', 'wrong-type', 'unknown-district'].includes(reason));
  const own = detail === undefined ? formAdvice(isBlank ? 'missing' : reason, lastName(field), form) : undefined;
  return {
    level: isBlank || mistakes.includes(reason) ? 'problem' : level,
    path,
    field,
    lang,
    where: whereOf(field, lang),
    message: isBlank ? de.problem('missing') : message,
    advice: own ?? advice,
  };
}

/** `figures[0].label` and `en` for `figures[0].label.en`; `body[1]` and `de` for `body.de[1]`. */
function fieldOf(path: string): { field: string; lang: string | null } {
  const [, before = '', lang = '', index = ''] =
    /^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)(\[\d+\])?$/.exec(path) ?? [];
  return textMembers.includes(lastName(before)) ? { field: before + index, lang } : { field: path, lang: null };
}

/** The field's name as a person reads it. */
function whereOf(field: string, lang: string | null): string {
  let around = '';
  const parts = field.split('.').map((part) => {
    const [, name = part, index] = /^(\w+)\[(\d+)\]/.exec(part) ?? [];
    const label = name === 'body' && index !== undefined ? 'Absatz' : labelOf(name, around);
    around = name;
    return index === undefined || name === 'topics' ? label : `${label} ${Number(index) + 1}`;
  });
  const language = lang && lang !== 'de' ? ` (${cliTexts.language(lang)})` : '';
  return `${[...new Set(parts)].join(', ')}${language}`;
}

/** What counts as reviewed though its German text is new: that itself, and translations that are as before. */
function translationsBehind(record: unknown, original: unknown): readonly Trouble[] {
  const review = readAt(record, ['review']);
  const isNew = (path: readonly string[]) =>
    JSON.stringify(readAt(record, path)) !== JSON.stringify(readAt(original, path));
  const german = textMembers.filter((member) => isNew([member, 'de']));
  return Object.keys(isObject(review) ? review : {})
    .filter((lang) => isRead(readAt(review, [lang])) && !isNew(['review', lang]))
    .filter((lang) => german.some((member) => lang === 'de' || !isNew([member, lang])))
    .map((lang) => ({
      level: 'warning',
      path: `review.${lang}`,
      field: `review.${lang}`,
      lang: null,
      where: labelOf('review'),
      message: texts.translationBehind(cliTexts.language(lang)),
      advice: lang === 'de' ? texts.germanBehindAdvice : texts.translationBehindAdvice,
    }));
}

const isRead = (state: unknown) => state === 'reviewed' || isObject(state);
