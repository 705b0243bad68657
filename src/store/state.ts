import type { Ags, Failure, Frame, Kind, LoadFailureKind, Problem, RecordOf, TopicId } from '../model/types.ts';

/** What is known of one address. */
export interface Feed<K extends Kind = Kind> {
  readonly status: 'loading' | 'ready' | 'error';
  readonly records: readonly RecordOf[K][];
  readonly problems: readonly Problem[];
  /** Template of the address of a complete record; `null` when the records are complete. */
  readonly details: string | null;
  readonly error: (Failure & { readonly kind: LoadFailureKind }) | null;
}

/** Everything a picture is made of. Plain data; only intents change it. */
export interface State {
  readonly frame: Frame;
  /** Keys of the districts offered; empty: all. */
  readonly scope: readonly Ags[];
  readonly topics: readonly TopicId[];
  readonly layers: readonly Kind[];
  /** Own content per kind, absolute addresses. */
  readonly sources: Readonly<Partial<Record<Kind, string>>>;
  /** Month before which records are stale and come last, `YYYY-MM`; empty: none is. */
  readonly staleBefore: string;
  readonly district: Ags | null;
  /** Id of the selected story. */
  readonly story: string | null;
  /** District under the pointer or the keyboard's focus, in any of the joined elements. */
  readonly pointed: Ags | null;
  readonly feeds: Readonly<Record<string, Feed | undefined>>;
}

export const initialState: State = {
  frame: 'today',
  scope: [],
  topics: [],
  layers: ['stories', 'offers', 'contacts'],
  sources: {},
  staleBefore: '',
  district: null,
  story: null,
  pointed: null,
  feeds: {},
};
