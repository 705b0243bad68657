import schema from '../../geodata/schema/story.schema.json';
import { mistakeMessage } from '../../src/cli/mistake-message.ts';
import { allProblems, covers } from '../../src/cli/problems.ts';
import { lastName, shapeMistakes } from '../../src/cli/shape.ts';
import { advice } from '../../src/i18n/de/advice.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { terms as de } from '../../src/i18n/de/diagnostics.ts';
import { isObject } from '../../src/model/read.ts';
import { readAt } from './document.ts';
import { formAdvice, labels, texts } from './texts.ts';

/** Something to tell about the story in the form. */
export interface Trouble {
  readonly level: 'problem' | 'warning';
  /** JSON path inside the story. */
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

const textMembers = 'title headline summary body label role unit text funding planned'.split(' ');

/** Everything the form tells about a story: first what the elements refuse, then what our format asks for. */
export function troublesOf(story: unknown, original: unknown): readonly Trouble[] {
  const inside = (path: string) => path.replace(/^stories\[0\]\.?/, '');
  const problems = allProblems('stories', [story]).map((problem) => ({ ...problem, path: inside(problem.path) }));
  const mistakes = shapeMistakes('story', story, '', { complete: true, german: true });
  return [
    ...problems.map(({ path, reason, value }) => {
      const shown = value === '' && reason !== 'missing' ? 'missing' : reason;
      return trouble('problem', path, shown, de.problem(shown));
    }),
    ...mistakes
      .filter(({ path }) => !problems.some((problem) => covers(problem.path, path)))
      .map((mistake) => {
        const { path, reason, form } = mistake;
        const isWarning = ['unknown-member', 'too-long', 'bad-form'].includes(reason) && form !== 'blank';
        const message = form === 'blank' ? de.problem('missing') : mistakeMessage(mistake);
        return trouble(isWarning ? 'warning' : 'problem', path, reason, message, mistake);
      }),
    ...translationsBehind(story, original),
  ];
}

function trouble(
  level: Trouble['level'],
  path: string,
  reason: string,
  message: string,
  context: { readonly form?: string; readonly detail?: string | number } = {},
): Trouble {
  const { field, lang } = fieldOf(path);
  const member = lastName(field);
  const own = formAdvice(reason, member, context.form);
  const text = own ?? advice[reason]?.({ member, ...context }) ?? '';
  return { level, path, field, lang, where: whereOf(field, lang), message, advice: text };
}

/** `figures[0].label` and `en` for `figures[0].label.en`; `body[1]` and `de` for `body.de[1]`. */
function fieldOf(path: string): { field: string; lang: string | null } {
  const [, before = '', lang = '', index = ''] =
    /^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)(\[\d+\])?$/.exec(path) ?? [];
  return textMembers.includes(lastName(before)) ? { field: before + index, lang } : { field: path, lang: null };
}

/** The field's name as a person reads it. */
function whereOf(field: string, lang: string | null): string {
  const parts = field.split('.').map((part) => {
    const [, name = part, index] = /^(\w+)\[(\d+)\]/.exec(part) ?? [];
    const label = name === 'body' && index !== undefined ? 'Absatz' : (labels[name] ?? name);
    return index === undefined || name === 'topics' ? label : `${label} ${Number(index) + 1}`;
  });
  const language = lang && lang !== 'de' ? ` (${cliTexts.language(lang)})` : '';
  return `${[...new Set(parts)].join(', ')}${language}`;
}

/** Translations that count as reviewed though only the German text is new. */
function translationsBehind(story: unknown, original: unknown): readonly Trouble[] {
  const review = readAt(story, ['review']);
  const isNew = (lang: string) =>
    ['title', 'headline', 'summary', 'body'].filter(
      (member) => JSON.stringify(readAt(story, [member, lang])) !== JSON.stringify(readAt(original, [member, lang])),
    );
  const german = isNew('de');
  return Object.keys(isObject(review) ? review : {})
    .filter((lang) => readAt(review, [lang]) === 'reviewed' && readAt(original, ['review', lang]) === 'reviewed')
    .filter((lang) => german.some((member) => !isNew(lang).includes(member)))
    .map((lang) => ({
      level: 'warning',
      path: `review.${lang}`,
      field: `review.${lang}`,
      lang: null,
      where: labels.review ?? '',
      message: texts.translationBehind(cliTexts.language(lang)),
      advice: texts.translationBehindAdvice,
    }));
}
