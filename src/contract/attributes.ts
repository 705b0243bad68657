/**
 * The one table of attributes. Whatever else knows them is derived from it: readings, hints, the forms' lists of what is
 * allowed, options of the command, fields of the builder, the plugin for WordPress, tables of the README.
 */
import { kinds, topicIds } from '../model/types.ts';
import { elementNames, type ElementName } from './elements.ts';
import { formatNames, modes } from './formats.ts';
import { messengers } from './messengers.ts';
import { tourOrders } from './tour-orders.ts';
import { consents, frames, headingLevels, shades, staleMonths, type Range } from './kinds.ts';

/** The ways in which a page may set an attribute. */
export const forms = ['element', 'placeholder', 'iframe', 'static', 'shortcode', 'block', 'command'] as const;
export type Form = (typeof forms)[number];

/**
 * Why a form may not set an attribute.
 * `code`: it is the address of code, or names something for scripts; only who writes the page's own HTML may.
 * `consent`: no author of a text and no address of an iframe page decides that a third party is contacted.
 * `settings`: the plugin's settings say it once for the whole site.
 * `nothing`: nothing in this form could change by it.
 */
export type Reason = 'code' | 'consent' | 'settings' | 'nothing';

/** How a value is read, see `kinds.ts`. */
type Reading =
  | { readonly kind: 'ags' | 'agsList' | 'flag' | 'link' | 'id' | 'language' }
  /** The first value is what counts without one. */
  | { readonly kind: 'oneOf'; readonly values: readonly [string, ...string[]] }
  /** `usual`: what counts when the attribute is not there. */
  | { readonly kind: 'words'; readonly values: readonly string[]; readonly usual: readonly string[] }
  | ({ readonly kind: 'integer' } & Range)
  /** An address of a file, or one of the names that we have addresses for. `several`: of files, separated by spaces. */
  | { readonly kind: 'address'; readonly names?: readonly string[]; readonly several?: true };

interface Common {
  readonly on: readonly ElementName[];
  /** When `true`, it belongs to HTML or to the page as a whole: the element declares no property for it. */
  readonly global?: true;
}
export type Attribute = Common & Reading;

const map = ['map'] as const;
const lists = ['contact-list', 'offer-list'] as const;
const search = ['district-search'] as const;
const tour = ['story-tour'] as const;
/** Those that show records. */
const records = ['map', 'story-card', ...lists, ...tour] as const;
const joining = ['story-card', ...lists, ...tour] as const;
const placed = [...map, ...lists, ...search] as const;

const table = {
  district: { on: placed, kind: 'ags' },
  story: { on: ['map', 'story-card', ...tour], kind: 'id' },
  topics: { on: ['map', 'offer-list', ...tour], kind: 'words', values: topicIds, usual: [] },
  scope: { on: [...placed, ...tour], kind: 'agsList' },
  layers: { on: map, kind: 'words', values: kinds, usual: kinds },
  shade: { on: map, kind: 'oneOf', values: shades },
  boundaries: { on: map, kind: 'oneOf', values: frames },
  lang: { on: elementNames, kind: 'language', global: true },
  'heading-level': { on: records, kind: 'integer', ...headingLevels },
  order: { on: tour, kind: 'oneOf', values: tourOrders },
  share: { on: tour, kind: 'words', values: messengers, usual: [] },
  variant: { on: ['story-card'], kind: 'oneOf', values: ['full', 'compact'] },
  engine: { on: map, kind: 'oneOf', values: ['auto', 'svg', 'maplibre'] },
  basemap: { on: map, kind: 'address', names: ['basemapde-farbe', 'basemapde-grau', 'basemapde-relief'] },
  consent: { on: map, kind: 'oneOf', values: consents },
  'worker-url': { on: map, kind: 'address' },
  theme: {
    on: elementNames,
    kind: 'oneOf',
    values: ['auto', 'kern', 'kolibri', 'plain'],
  },
  'no-legend': { on: map, kind: 'flag' },
  'no-locate': { on: ['map', 'district-search'], kind: 'flag' },
  'no-search': { on: ['map', 'contact-list'], kind: 'flag' },
  'no-filter': { on: ['offer-list'], kind: 'flag' },
  'no-persons': { on: records, kind: 'flag' },
  'structured-data': { on: records, kind: 'flag' },
  'stale-after': { on: records, kind: 'integer', ...staleMonths },
  'report-href': { on: records, kind: 'link' },
  href: { on: [...search, 'story-card'], kind: 'address' },
  'stories-src': { on: map, kind: 'address' },
  'offers-src': { on: map, kind: 'address', several: true },
  'contacts-src': { on: map, kind: 'address', several: true },
  'offers-mode': { on: map, kind: 'oneOf', values: modes },
  'contacts-mode': { on: map, kind: 'oneOf', values: modes },
  'offers-format': { on: map, kind: 'oneOf', values: formatNames },
  'contacts-format': { on: map, kind: 'oneOf', values: formatNames },
  src: { on: joining, kind: 'address', several: true },
  mode: { on: lists, kind: 'oneOf', values: modes },
  format: { on: lists, kind: 'oneOf', values: formatNames },
  'url-state': { on: ['offer-list', ...tour], kind: 'id' },
  id: { on: elementNames, kind: 'id', global: true },
  for: { on: [...joining, ...search], kind: 'id' },
  'thilik-check': { on: elementNames, kind: 'flag', global: true },
} as const satisfies Readonly<Record<string, Attribute>>;

export type Table = typeof table;
export type AttributeName = keyof Table;

export const attributeNames = Object.keys(table) as readonly AttributeName[];
export const attributes: Readonly<Record<AttributeName, Attribute>> = table;

/** The form without script has words and a drawing: no controls, no colours of the page, no files of its own. */
const needsScript = { static: 'nothing' } as const;
const inSettings = { ...needsScript, shortcode: 'settings', block: 'settings' } as const;
const byPageOnly = <R extends Reason>(reason: R) =>
  ({ ...needsScript, placeholder: reason, iframe: reason, shortcode: reason, block: reason }) as const;

/** Forms that may not set an attribute, and why; all others may. */
const closed: Readonly<Partial<Record<AttributeName, Readonly<Partial<Record<Form, Reason>>>>>> = {
  engine: needsScript,
  basemap: { ...needsScript, shortcode: 'consent', block: 'consent' },
  consent: byPageOnly('consent'),
  'worker-url': byPageOnly('code'),
  shade: needsScript,
  'url-state': needsScript,
  theme: needsScript,
  share: needsScript,
  'no-legend': needsScript,
  'no-locate': needsScript,
  'no-search': needsScript,
  'no-filter': needsScript,
  'structured-data': needsScript,
  'stories-src': inSettings,
  'offers-src': inSettings,
  'contacts-src': inSettings,
  'offers-mode': inSettings,
  'contacts-mode': inSettings,
  'offers-format': inSettings,
  'contacts-format': inSettings,
  src: inSettings,
  mode: inSettings,
  format: inSettings,
  // A placeholder has an id of its own, which goes to the element.
  id: { static: 'nothing', placeholder: 'nothing', iframe: 'nothing' },
  for: needsScript,
  'thilik-check': { static: 'nothing', shortcode: 'nothing', block: 'nothing', command: 'nothing' },
};

/** Why a form may not set an attribute; `undefined`: it may. */
export function whyNot(name: AttributeName, form: Form): Reason | undefined {
  return closed[name]?.[form];
}

/** Names of the attributes of an element, of all elements without one, that a form may set. */
export function namesFor(form: Form, element?: ElementName): readonly AttributeName[] {
  return attributeNames.filter((name) => !whyNot(name, form) && (!element || attributes[name].on.includes(element)));
}

/** `heading-level` is the property `headingLevel`. */
export function propertyOf<N extends string>(name: N): CamelCase<N> {
  return name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase()) as CamelCase<N>;
}
export type CamelCase<N extends string> = N extends `${infer A}-${infer B}` ? `${A}${Capitalize<CamelCase<B>>}` : N;
