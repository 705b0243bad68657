import { bundledAddress, detailsAddress } from '../data/addresses.ts';
import type { LoadError } from '../data/load-error.ts';
import { loadDataset } from '../data/load.ts';
import { kinds, type Kind, type Offer, type RecordOf } from '../model/types.ts';
import type { Feed, File } from '../store/state.ts';
import { createStore, type Store } from '../store/store.ts';

/** A store and the loading that fills it. A map owns one and its neighbours share it; an element alone has its own. */
export interface Hub {
  readonly store: Store;
  /** Address of the content of a kind: the element's own source, else the map's, else the bundled one. */
  address(kind: Kind, lang: string, source?: string): string;
  /** Asks for files, each unless it is known or on its way; the answers arrive in `state.feeds`. */
  load(...files: readonly File[]): void;
  /** Forgets a failed file and asks again. */
  retry(kind: Kind, address: string): void;
  /** Asks for the complete form of a record; it arrives in `state.feeds` under {@link detailsOf}. */
  loadDetails(kind: Kind, address: string, id: string): void;
  /** The complete record when it is there, else `null`; with the feed that it comes from. */
  detailsOf<K extends Kind>(address: string, id: string): Details<K>;
  /** What the filter of a joined list leaves; missing: there is none. The same offers and state give the same list. */
  keepOffers?: (offers: readonly Offer[]) => readonly Offer[];
  /** Reads more offers for that filter before they are there, while the page answers in between. */
  readAhead?: (offers: readonly Offer[]) => Promise<void>;
}

export interface Details<K extends Kind> {
  readonly record: RecordOf[K] | null;
  readonly feed: Feed | undefined;
  /** Address of the file with the complete record; `null` when the list holds complete records. */
  readonly address: string | null;
}

const noRecords = { records: [], problems: [], details: null, error: null } as const;

export function createHub(): Hub {
  const store = createStore();
  const put = (address: string, feed: Feed | undefined) => store.dispatch({ type: 'feed', address, feed });

  const hub: Hub = {
    store,
    address: (kind, lang, source) => source ?? store.state.sources[kinds.indexOf(kind)] ?? bundledAddress(kind, lang),

    load(...files) {
      for (const { kind, address } of files) {
        if (store.state.feeds[address]) continue;
        const feed = { ...noRecords, kind };
        put(address, { ...feed, status: 'loading' });
        loadDataset(kind, address).then(
          ({ dataset, ...told }) => put(address, { ...feed, ...dataset, ...told, status: 'ready' }),
          (error: LoadError) => put(address, { ...feed, status: 'error', error }),
        );
      }
    },

    retry(kind, address) {
      put(address, undefined);
      hub.load({ kind, address });
    },

    loadDetails(kind, address, id) {
      const { address: wanted } = hub.detailsOf(address, id);
      if (wanted) hub.load({ kind, address: wanted });
    },

    detailsOf<K extends Kind>(address: string, id: string): Details<K> {
      const list = store.state.feeds[address];
      const find = (feed: Feed | undefined) =>
        (feed?.records as readonly RecordOf[K][] | undefined)?.find((record) => record.id === id) ?? null;
      const wanted = list?.details ? detailsAddress(list.details, address, id) : null;
      if (!wanted) return { record: find(list), feed: list, address: null };
      const feed = store.state.feeds[wanted];
      return { record: find(feed), feed, address: wanted };
    },
  };
  return hub;
}
