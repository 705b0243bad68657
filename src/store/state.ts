import type { Districts } from '../feeds/flatgeobuf/districts.ts';
import type { OfferFilter } from '../model/offer-filter.ts';
import type { Ags, Failure, Frame, Kind, LoadFailureKind, Place, Problem, RecordOf, TopicId } from '../model/types.ts';

/** What is known of one address. */
export interface Feed<K extends Kind = Kind> {
  readonly kind: K;
  readonly status: 'loading' | 'ready' | 'error';
  readonly records: readonly RecordOf[K][];
  readonly problems: readonly Problem[];
  /** Template of the address of a complete record; `null` when the records are complete. */
  readonly details: string | null;
  readonly error: LoadFailure | null;
  /** Of several files read as one list those that failed; missing: none. */
  readonly failures?: readonly LoadFailure[] | undefined;
  /** What a large file has beside the records, by district; missing: nothing. */
  readonly unread?: Districts | undefined;
  /** Of a large file whose server has no parts of it: why there is less; for developers, in English. */
  readonly wholeOnly?: string | undefined;
}

type LoadFailure = Failure & { readonly kind: LoadFailureKind };

/** A file that a picture is made of. */
export interface File {
  readonly kind: Kind;
  readonly address: string;
}

/** Who decides that another host is asked for the street map: the reader's click, the page's script, or nobody. */
export type Consent = 'click' | 'external' | 'none';

/** What the page asks for by attributes and properties. */
export interface Settings {
  readonly frame: Frame;
  /** Keys of the districts offered; empty: all. */
  readonly scope: readonly Ags[];
  /** What stories and offers are limited to; empty: all. */
  readonly topics: readonly TopicId[];
  readonly layers: readonly Kind[];
  /** Own content in the order of the kinds: absolute addresses, several separated by spaces; missing: the bundled one. */
  readonly sources: readonly (string | undefined)[];
  /** Month before which records are stale and come last, `YYYY-MM`; empty: none is. */
  readonly staleBefore: string;
  readonly consent: Consent;
  readonly district: Ags | null;
  /** Id of the selected story; once it is loaded, its district is the selected one. */
  readonly story: string | null;
  /** What the reader filters stories and offers by, within `topics`; empty: nothing. */
  readonly chosenTopics: readonly TopicId[];
  /** What the reader, or the address, filters offers by beside topics; missing: nothing. */
  readonly offerFilter?: OfferFilter;
  /** Codes of the offers that the reader has marked, where these alone are shown; empty or missing: all are. */
  readonly markedOffers?: readonly string[];
}

/** A place in the selected district, as the reader has searched for it. */
export type SearchedPlace = Pick<Place, 'name' | 'lonLat'>;

/** Everything a picture is made of. Plain data; only intents change it. */
export interface State extends Settings {
  /** What led to the selected district; `null` when it was chosen otherwise. */
  readonly place: SearchedPlace | null;
  /** What the reader searches offices for. */
  readonly query: string;
  /** Hosts that the reader or the page has agreed to; `all`: whichever the street map needs. */
  readonly agreed: readonly string[] | 'all';
  /** District under the pointer or the keyboard's focus, in any of the joined elements. */
  readonly pointed: Ags | null;
  readonly feeds: Readonly<Record<string, Feed | undefined>>;
}

export const initialState: State = {
  frame: 'today',
  scope: [],
  topics: [],
  layers: ['stories', 'offers', 'contacts'],
  sources: [],
  staleBefore: '',
  consent: 'click',
  district: null,
  story: null,
  chosenTopics: [],
  place: null,
  query: '',
  agreed: [],
  pointed: null,
  feeds: {},
};
