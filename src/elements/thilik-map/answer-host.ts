import type { Locale } from '../../content/fact.ts';
import type { Ags, Kind, Offer, RecordOf, Story } from '../../model/types.ts';
import type { Hub } from '../../controllers/hub.ts';
import type { SelectDetail } from '../../events.ts';
import type { SearchedPlace, State } from '../../store/state.ts';
import type { HoursHost } from '../parts/open-hours.ts';
import type { Reading } from '../base/lazy-reading.ts';
import type { Part } from '../base/part.ts';
import type { ReadingOptions } from '../parts/reading.ts';
import type { MapView } from '../../store/view.ts';

/**
 * Where the reader is led after the next update. `focus`: the focus goes there; `gone`: where what had it is gone;
 * `keep`: it stays where it is, while that is to be seen; `show`: it stays, and the place is scrolled into view.
 */
export interface Lead {
  /** A selector inside the map. */
  readonly to: string;
  readonly how: 'focus' | 'gone' | 'keep' | 'show';
}

/** With what had the focus when the reader chose, in the page and inside the map. */
export interface LeadFrom extends Lead {
  readonly from: Element | null;
  readonly inside: HTMLElement | SVGElement | null;
}

/** The map as the answer sees it. */
export interface AnswerHost extends HoursHost {
  readonly hub: Hub;
  readonly level: number;
  readonly state: State;
  readonly isSettled: boolean;
  readonly placeName: string | null;
  readonly hasEisenach: boolean;
  readonly contactsSrc: string | null;
  readonly openStory: Story | undefined;
  readonly renderRoot: ParentNode;
  /** How many more entries of a district and group the reader has asked for. */
  more: Readonly<Record<string, number>>;
  picture(): { readonly view: MapView };
  /** Of a map with own contacts: what is shown has help for the state in it. */
  withHelp?: (view: MapView) => MapView;
  /** What tells how far offers are, and the place for which it was asked for last; missing: it was not. */
  distances?: { readonly part: Part; readonly place: SearchedPlace };
  /** How far an offer is from the place that the reader has searched for; missing: nothing is known of that so far. */
  distanceTo?: (offer: Offer) => string | undefined;
  locale(): Locale;
  addressOf(kind: Kind): string;
  /** Tells the developer. */
  warn(message: string): void;
  hasOwnWord(ags: Ags | undefined): boolean;
  isOpened(kind: Kind, id: string): boolean;
  open(kind: Kind, ids: readonly string[], isOpen?: boolean): void;
  readingOptions(level: number): ReadingOptions;
  renderEisenachNote(): unknown;
  renderDetails<K extends Kind>(kind: K, id: string, show: (reading: Reading, record: RecordOf[K]) => unknown): unknown;
  /** The reader's choice. */
  choose(detail: SelectDetail, lead?: Lead): void;
  /** The reader's choice of a district from words; `null` goes back to all. */
  chooseDistrict(ags: Ags | null): void;
}
