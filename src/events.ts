import type { Failure, Kind, Problem } from './model/types.ts';

/** What the reader selected; `kind` and `id` are `null` when the selection was cleared. */
export type SelectDetail =
  | { readonly kind: 'district' | 'story' | 'offer' | 'contact'; readonly id: string }
  | { readonly kind: null; readonly id: null };

/** What the reader filters by. */
export interface FilterDetail {
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly status: string | null;
  readonly query: string;
  /** How many records that leaves; missing where the search is still on its way. */
  readonly count?: number;
}

/** What a search for a place or for offers led to; never what was typed. */
export interface SearchDetail {
  /** Whether the place is known, or there are such offers. */
  readonly hit: boolean;
}

/** How many districts the map or the search offers (0: neither), and how many records the files hold that the first complete picture needed. */
export type ReadyDetail = Readonly<Record<'districts' | Kind, number>>;

export interface ProblemsDetail {
  /** Address of the file. */
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** Whom the reader's browser would contact for the street map. */
export interface ConsentRequestDetail {
  /** Who offers it, for the reader. */
  readonly service: string;
  readonly hosts: readonly string[];
}

/** Every public event by name. */
export interface ThilikEventMap {
  'thilik-select': CustomEvent<SelectDetail>;
  'thilik-filter': CustomEvent<FilterDetail>;
  'thilik-search': CustomEvent<SearchDetail>;
  'thilik-ready': CustomEvent<ReadyDetail>;
  'thilik-error': CustomEvent<Failure>;
  'thilik-problems': CustomEvent<ProblemsDetail>;
  'thilik-consent-request': CustomEvent<ConsentRequestDetail>;
}

declare global {
  interface HTMLElementEventMap extends ThilikEventMap {}
}

/** Events of a reader's action leave the element and bubble; those about the element itself don't. */
export function emit<K extends keyof ThilikEventMap>(
  target: EventTarget,
  name: K,
  detail: ThilikEventMap[K]['detail'],
): void {
  const leaves = name === 'thilik-select' || name === 'thilik-filter' || name === 'thilik-search';
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: leaves, composed: leaves }));
}
