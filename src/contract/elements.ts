import type { Kind } from '../model/types.ts';

/** An element of ours, by its name: its tag without `thilik-`. */
interface ElementRow {
  /** What `src` is the address of; `null`: the element has an address per kind. */
  readonly kind: Kind | null;
  /** What it loads for its first picture. */
  readonly loads: readonly Kind[];
  /** Its page in `embed/`, without `.html`. */
  readonly page: string;
  /** When `true`, it shows nothing without a `story` or a map that it joins. */
  readonly needsStory?: true;
}

export const elements = {
  map: { kind: null, loads: ['stories', 'contacts'], page: 'map' },
  'story-card': { kind: 'stories', loads: ['stories'], page: 'stories', needsStory: true },
  'contact-list': { kind: 'contacts', loads: ['contacts'], page: 'contacts' },
  'offer-list': { kind: 'offers', loads: ['offers'], page: 'offers' },
} as const satisfies Readonly<Record<string, ElementRow>>;

export type ElementName = keyof typeof elements;
export type Tag = `thilik-${ElementName}`;

export const elementNames = Object.keys(elements) as readonly ElementName[];
export const tags: readonly Tag[] = elementNames.map((name) => `thilik-${name}` as const);

/** The name that a tag, or the name itself, means; `undefined` when there is no such element. */
export function elementOf(tagOrName: string): ElementName | undefined {
  return elementNames.find((name) => name === tagOrName || `thilik-${name}` === tagOrName);
}
