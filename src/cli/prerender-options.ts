import type { ParseArgsConfig } from 'node:util';
import { prerenderedTags, type PrerenderedTag } from '../embed/static/request.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { languageTags } from '../i18n/languages.ts';
import { isAgs } from '../model/frames.ts';
import { safeLink } from '../model/link.ts';
import { kinds, topicIds, type Kind } from '../model/types.ts';

/** The element with its picture, plain HTML, or the style sheet of the former as a file. */
export const forms = ['shadow', 'static', 'styles'] as const;
export type Form = (typeof forms)[number];

/** What `thilik prerender` is asked for. */
export interface PrerenderOrder {
  readonly do: 'prerender';
  readonly tag: PrerenderedTag;
  readonly form: Form;
  readonly attributes: Readonly<Record<string, string>>;
  /** Own files to read instead of the bundled content. */
  readonly files: Readonly<Partial<Record<Kind, string>>>;
  /** Address of the style sheet; without it the styles stand in the page. */
  readonly stylesheet: string | null;
  readonly noDrawing: boolean;
}

type Check = (value: string) => boolean;

const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value);
const words =
  (check: Check): Check =>
  (value) =>
    value.split(/\s+/).filter(Boolean).every(check);
const number =
  (from: number, to: number): Check =>
  (value) =>
    /^\d+$/.test(value) && Number(value) >= from && Number(value) <= to;
const anything: Check = (value) => value.trim() !== '';

const all = prerenderedTags;
const map = ['thilik-map'] as const;
const card = ['thilik-story-card'] as const;
const lists = ['thilik-contact-list', 'thilik-offer-list'] as const;

/** An attribute: for which elements, and what is a value of it; no check: it has none. */
interface Attribute {
  readonly on: readonly PrerenderedTag[];
  readonly check?: Check;
}

const attributes: Readonly<Record<string, Attribute>> = {
  id: { on: all, check: (value) => /^\S+$/.test(value) },
  for: { on: [...card, ...lists], check: (value) => /^\S+$/.test(value) },
  lang: { on: all, check: oneOf(...languageTags) },
  district: { on: [...map, ...lists], check: isAgs },
  scope: { on: [...map, ...lists], check: words(isAgs) },
  boundaries: { on: map, check: oneOf('today', '2019') },
  story: { on: [...map, ...card], check: anything },
  layers: { on: map, check: words(oneOf(...kinds)) },
  topics: { on: [...map, 'thilik-offer-list'], check: words(oneOf(...topicIds)) },
  'stories-src': { on: map, check: anything },
  'offers-src': { on: map, check: anything },
  'contacts-src': { on: map, check: anything },
  src: { on: [...card, ...lists], check: anything },
  variant: { on: card, check: oneOf('full', 'compact') },
  'heading-level': { on: all, check: number(2, 6) },
  theme: { on: all, check: oneOf('auto', 'kern', 'kolibri', 'plain') },
  'stale-after': { on: all, check: number(1, 1200) },
  'report-href': { on: all, check: (value) => safeLink(value) !== null },
  engine: { on: map, check: oneOf('auto', 'svg', 'maplibre') },
  basemap: { on: map, check: anything },
  consent: { on: map, check: oneOf('click', 'external', 'none') },
  'worker-url': { on: map, check: anything },
  'no-locate': { on: map },
  'structured-data': { on: all },
  'no-persons': { on: all },
  'no-legend': { on: map },
  'no-search': { on: ['thilik-contact-list'] },
  'no-filter': { on: ['thilik-offer-list'] },
};

/** Options of the command itself. */
const own: Readonly<Record<string, Check | null>> = {
  element: (value) => tagOf(value) !== undefined,
  form: oneOf(...forms),
  stylesheet: anything,
  'stories-file': anything,
  'offers-file': anything,
  'contacts-file': anything,
  file: anything,
  'no-drawing': null,
};

/** Names and forms of all options, for the parser of arguments. */
export const prerenderOptions: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, { type: typeOf(attributes[name]?.check) }])),
  ...Object.fromEntries(Object.keys(own).map((name) => [name, { type: typeOf(own[name]) }])),
};

function typeOf(check: Check | null | undefined): 'string' | 'boolean' {
  return check ? 'string' : 'boolean';
}

const tagOf = (name: string) => all.find((tag) => tag === name || tag === `thilik-${name}`);

/** The kind that `src` and `file` mean. */
const kindOf: Readonly<Record<PrerenderedTag, Kind | null>> = {
  'thilik-map': null,
  'thilik-story-card': 'stories',
  'thilik-contact-list': 'contacts',
  'thilik-offer-list': 'offers',
};

const isWebAddress = (value: string) => /^[a-z][a-z\d+.-]+:|^\/\//i.test(value);

/**
 * What the values of the options ask for.
 * @param values as parsed; `true` for an option without value
 * @returns a German sentence when something is missing or wrong
 */
export function prerenderOrder(values: Readonly<Record<string, unknown>>): PrerenderOrder | string {
  const names = Object.keys(values);
  for (const name of names) {
    const check = name in own ? own[name] : attributes[name]?.check;
    const value = values[name];
    if (check && typeof value !== 'string') return cliTexts.valueMissing(`--${name}`);
    if (check && !check(value as string)) return cliTexts.wrongValue(`--${name}`, value as string);
  }
  const tag = typeof values.element === 'string' && tagOf(values.element);
  if (!tag) return cliTexts.noElement;
  const foreign = names.find((name) => name in attributes && !attributes[name]?.on.includes(tag));
  if (foreign) return cliTexts.optionOfOther(`--${foreign}`, tag);
  const form = forms.find((each) => each === values.form) ?? 'shadow';
  if (tag === 'thilik-story-card' && form !== 'styles' && !values.story) return cliTexts.noStory;
  if (form !== 'shadow' && values.stylesheet) return cliTexts.onlyForm('--stylesheet', 'shadow');
  if (form !== 'static' && values['no-drawing']) return cliTexts.onlyForm('--no-drawing', 'static');

  const files: Partial<Record<Kind, string>> = {};
  for (const kind of kinds) {
    const [src, file] = kind === kindOf[tag] ? ['src', 'file'] : [`${kind}-src`, `${kind}-file`];
    const path = (values[file] ?? values[src]) as string | undefined;
    if (path && !values[file] && isWebAddress(path)) return cliTexts.noWebAddress(`--${src}`, `--${file}`);
    if (path) files[kind] = path;
  }
  const unused = ['file', ...kinds.map((kind) => `${kind}-file`)].find(
    (name) => values[name] && (name === 'file') === (kindOf[tag] === null),
  );
  if (unused) return cliTexts.optionOfOther(`--${unused}`, tag);
  const given = names.filter((name) => name in attributes);
  return {
    do: 'prerender',
    tag,
    form,
    attributes: Object.fromEntries(given.map((name) => [name, values[name] === true ? '' : (values[name] as string)])),
    files,
    stylesheet: (values.stylesheet as string | undefined) ?? null,
    noDrawing: values['no-drawing'] === true,
  };
}
