import type { Kind } from '../model/types.ts';

/** Our elements by their names: their tags without `thilik-`. */
export const elementNames = [
  'map',
  'story-card',
  'contact-list',
  'offer-list',
  'district-search',
  'story-tour',
] as const;
export type ElementName = (typeof elementNames)[number];
export type Tag = `thilik-${ElementName}`;

interface ElementRow {
  /** What `src` is the address of; `null`: the element has none, or an address per kind. */
  readonly kind: Kind | null;
  /** What it loads for its first picture. */
  readonly loads: readonly Kind[];
  /** What the plugin for WordPress tells between the tags, for readers without script. */
  readonly tells: readonly Kind[];
  /** Its page in `embed/`, without `.html`. */
  readonly page: string;
  /** When `true`, it shows nothing without a `story` or a map that it joins. */
  readonly needsStory?: true;
}

export const elements: Readonly<Record<ElementName, ElementRow>> = {
  map: { kind: null, loads: ['stories'], tells: ['stories', 'contacts', 'offers'], page: 'map' },
  'story-card': { kind: 'stories', loads: ['stories'], tells: ['stories'], page: 'stories', needsStory: true },
  'contact-list': { kind: 'contacts', loads: ['contacts'], tells: ['contacts'], page: 'contacts' },
  'offer-list': { kind: 'offers', loads: ['offers'], tells: ['offers'], page: 'offers' },
  'district-search': { kind: null, loads: [], tells: ['contacts'], page: 'search' },
  'story-tour': { kind: 'stories', loads: ['stories'], tells: ['stories'], page: 'tour' },
};

export const tags: readonly Tag[] = elementNames.map((name) => `thilik-${name}` as const);

/** The name that a tag, or the name itself, means; `undefined` when there is no such element. */
export function elementOf(tagOrName: string): ElementName | undefined {
  return elementNames.find((name) => name === tagOrName || `thilik-${name}` === tagOrName);
}
