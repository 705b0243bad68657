import type { ParseArgsConfig } from 'node:util';
import { attributes, namesFor, type AttributeName } from '../contract/attributes.ts';
import { formatNames, modes } from '../contract/formats.ts';
import { readOneOf } from '../contract/kinds.ts';
import { addsToOurs } from '../data/addresses.ts';
import { elementNames, elementOf, elements, type Tag } from '../contract/elements.ts';
import { ignoredOf } from '../contract/ignored.ts';
import type { OwnWord } from '../embed/static/own-word.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { languageTags } from '../i18n/languages.ts';
import { safeLink } from '../model/link.ts';
import { dialled } from '../model/phone.ts';
import { kinds, type Kind } from '../model/types.ts';
import type { OwnFiles } from './prerender-content.ts';

/** The element with its picture, plain HTML, or the style sheet of the former as a file. */
const outputs = ['shadow', 'static', 'styles'] as const;
type Output = (typeof outputs)[number];

/** What `thilik prerender` is asked for. */
export interface PrerenderOrder {
  readonly do: 'prerender';
  readonly tag: Tag;
  readonly form: Output;
  readonly attributes: Readonly<Record<string, string>>;
  /** Own files to read beside or instead of the bundled content. */
  readonly files: Readonly<Partial<Record<Kind, OwnFiles>>>;
  /** Address of the style sheet; without it the styles stand in the page. */
  readonly stylesheet: string | null;
  readonly noDrawing: boolean;
  /** Whom the page itself names as the first to ask in its district. */
  readonly ownWord: OwnWord | null;
}

type Check = (value: string) => boolean;

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value);
const anything: Check = (value) => value.trim() !== '';

const attributeNames = namesFor('command');
const isAttribute = (name: string): name is AttributeName => attributeNames.some((each) => each === name);

/** Options of the command itself; `null`: without a value. */
const own: Readonly<Record<string, Check | null>> = {
  element: (value) => elementOf(value) !== undefined,
  form: oneOf(...outputs),
  stylesheet: anything,
  'stories-file': anything,
  'offers-file': anything,
  'contacts-file': anything,
  file: anything,
  'first-name': anything,
  'first-phone': (value) => dialled(value).length > 0,
  'first-url': (value) => safeLink(value) !== null,
  'no-drawing': null,
};

/** What the command wants beyond what an element does: it writes content in a language that there is. */
const stricter: Readonly<Record<string, Check>> = { lang: oneOf(...languageTags) };

const hasValue = (name: string) => (isAttribute(name) ? attributes[name].kind !== 'flag' : own[name] !== null);

/** Options that may come several times: paths may have spaces, so that these separate none. */
const isRepeatable = (name: string) => /^(offers-|contacts-)?file$/.test(name);

/** Names and forms of all options, for the parser of arguments. */
export const prerenderOptions: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  [...attributeNames, ...Object.keys(own)].map((name) => [
    name,
    { type: hasValue(name) ? 'string' : 'boolean', multiple: isRepeatable(name) },
  ]),
);

/** A list of words may be empty, everything else says something. */
const mayBeEmpty = (name: AttributeName) => ['words', 'agsList'].includes(attributes[name].kind);

/** Whether it names another place than this machine. */
const isElsewhere = (value: string) => /^[a-z][a-z\d+.-]+:|^\/\//i.test(value);

/** The first option whose value is missing or wrong, as a German sentence. */
function wrongValue(values: Readonly<Record<string, unknown>>): string | undefined {
  const all = Object.entries(values).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const));
  for (const [name, value] of all) {
    if (!hasValue(name)) continue;
    if (typeof value !== 'string') return cliTexts.valueMissing(`--${name}`);
    const check = isAttribute(name) ? (stricter[name] ?? ((text) => anything(text) || mayBeEmpty(name))) : own[name];
    if (check?.(value) === false) return cliTexts.wrongValue(`--${name}`, value);
  }
  return undefined;
}

/**
 * What the values of the options ask for.
 * @param values as parsed; `true` for an option without value
 * @returns a German sentence when something is missing or wrong
 */
export function prerenderOrder(values: Readonly<Record<string, unknown>>): PrerenderOrder | string {
  const wrong = wrongValue(values);
  if (wrong) return wrong;
  const element = typeof values.element === 'string' ? elementOf(values.element) : undefined;
  if (!element) return cliTexts.noElement(elementNames);
  const tag: Tag = `thilik-${element}`;
  const names = Object.keys(values);
  const given = Object.fromEntries(
    names.filter(isAttribute).map((name) => [name, values[name] === true ? '' : String(values[name])]),
  );
  const [ignored] = ignoredOf(element, (name) => given[name] ?? null, Object.keys(given));
  if (ignored?.known) return cliTexts.wrongValue(`--${ignored.name}`, given[ignored.name] as string);
  if (ignored) return cliTexts.optionOfOther(`--${ignored.name}`, tag);
  const form = outputs.find((each) => each === values.form) ?? 'shadow';
  const { kind: ownKind, needsStory } = elements[element];
  if (needsStory && form !== 'styles' && !values.story) return cliTexts.noStory;
  if (form !== 'shadow' && values.stylesheet) return cliTexts.onlyForm('--stylesheet', 'shadow');
  if (form !== 'static' && values['no-drawing']) return cliTexts.onlyForm('--no-drawing', 'static');

  const first = Object.keys(own).filter((name) => name.startsWith('first-') && values[name]);
  if (first[0] && element !== 'map') return cliTexts.optionOfOther(`--${first[0]}`, tag);
  const isOfOne = Boolean(given.district) || /^\s*\d{5}\s*$/.test(given.scope ?? '');
  if (first[0] && !isOfOne) return cliTexts.noOwnDistrict(`--${first[0]}`);
  const word = (name: string) => (values[`first-${name}`] as string | undefined) ?? '';

  const files: Partial<Record<Kind, OwnFiles>> = {};
  for (const kind of kinds) {
    const [src, file, mode, format] = ['src', 'file', 'mode', 'format'].map((name) =>
      kind === ownKind ? name : `${kind}-${name}`,
    ) as [string, string, string, string];
    const addresses = given[src] ? (kind === 'stories' ? [given[src]] : given[src].trim().split(/\s+/)) : [];
    if (!values[file] && addresses.some(isElsewhere)) return cliTexts.noWebAddress(`--${src}`, `--${file}`);
    const paths = values[file] ? ([values[file]].flat() as string[]) : addresses;
    if (paths.length === 0) continue;
    files[kind] = {
      paths,
      adds: addsToOurs(kind, readOneOf(modes, given[mode])),
      format: readOneOf(formatNames, given[format]),
    };
  }
  const unused = ['file', ...kinds.map((kind) => `${kind}-file`)].find(
    (name) => values[name] && (name === 'file') === (ownKind === null),
  );
  if (unused) return cliTexts.optionOfOther(`--${unused}`, tag);
  return {
    do: 'prerender',
    tag,
    form,
    attributes: given,
    files,
    stylesheet: (values.stylesheet as string | undefined) ?? null,
    noDrawing: values['no-drawing'] === true,
    ownWord: first[0] ? { name: word('name'), phone: word('phone'), url: word('url') } : null,
  };
}
