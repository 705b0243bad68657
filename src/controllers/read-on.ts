/** Reads on in a large file of offers, as far as a picture needs it. */
import { readPart } from '../data/load-parts.ts';
import { inFrame } from '../model/frames.ts';
import type { Ags } from '../model/types.ts';
import type { Hub } from './hub.ts';
import type { LoadError } from '../data/load-error.ts';

const reading = new WeakMap<Hub, Set<string>>();

/**
 * Asks for the next offers of districts that have too few here; what comes changes the state, so that who draws it asks
 * again. What failed is told, and not asked for again before the reader wants it.
 * @param address of the list, as it was asked for
 * @param districts of today
 * @param least how many offers of each district are needed; `Infinity`: all
 */
export function readOn(hub: Hub, address: string, districts: readonly Ags[], least: number): void {
  const feed = hub.store.state.feeds[address];
  const now = reading.get(hub) ?? new Set();
  reading.set(hub, now);
  if (!feed?.unread || feed.failures?.length || now.has(address)) return;
  const here = (ags: Ags) =>
    feed.records.filter(({ district }) => district && inFrame(district, 'today') === ags).length;
  const next = districts.find((ags) => feed.unread?.[ags] && here(ags) < least);
  if (!next) return;
  now.add(address);
  const put = (change: object) => {
    now.delete(address);
    const latest = hub.store.state.feeds[address];
    if (latest === feed) hub.store.dispatch({ type: 'feed', address, feed: { ...feed, ...change } });
  };
  readPart(address, feed.unread, next, least === Infinity).then(
    async ({ offers, unread }) => {
      await hub.readAhead?.(offers);
      put({ records: [...feed.records, ...offers], unread });
    },
    (error: LoadError) => put({ failures: [error] }),
  );
}
