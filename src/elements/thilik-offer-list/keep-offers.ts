import type { Hub } from '../../controllers/hub.ts';
import type { Offer } from '../../model/types.ts';

/** What a part of a list leaves of the offers of a joined map; `null`: it has no say now. */
export type KeepOffers = (offers: readonly Offer[]) => readonly Offer[] | null;

type Part = 'filter' | 'marked';
const parts = new WeakMap<Hub, Map<Part, KeepOffers>>();

/** A joined map shows what the list shows: the marked ones alone, else what the filter leaves. */
export function keepOffers(hub: Hub, part: Part, keep: KeepOffers): void {
  const own = parts.get(hub) ?? new Map<Part, KeepOffers>();
  parts.set(hub, own.set(part, keep));
  hub.keepOffers = (offers) => own.get('marked')?.(offers) ?? own.get('filter')?.(offers) ?? offers;
}
