import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from '../../controllers/hub.ts';
import { noFilter } from '../../model/offer-filter.ts';
import type { Offer } from '../../model/types.ts';

/** What a part of a list leaves of the offers of a joined map; `null`: it has no say now. */
export type KeepOffers = (offers: readonly Offer[]) => readonly Offer[] | null;

/** The list, as far as a joined map follows it. */
interface List extends ReactiveControllerHost {
  readonly hub: Hub;
  readonly store: { readonly joined: boolean };
  readonly isConnected: boolean;
}

type Part = 'filter' | 'marked';
const parts = new WeakMap<Hub, Map<Part, KeepOffers>>();

/** A joined map shows what the list shows, as long as that is there: the marked ones alone, else what the filter leaves. */
export function keepOffers(list: List, part: Part, keep: KeepOffers): void {
  const { hub } = list;
  const own = parts.get(hub) ?? new Map<Part, KeepOffers>();
  if (!parts.has(hub)) list.addController(letGo(list, hub));
  parts.set(hub, own.set(part, keep));
  hub.keepOffers = (offers) => own.get('marked')?.(offers) ?? own.get('filter')?.(offers) ?? offers;
}

/** When the list goes, or joins another map, this one shows all offers again; a list alone keeps what the reader chose. */
function letGo(list: List, hub: Hub): ReactiveController {
  const look = () => {
    if (list.isConnected ? list.hub === hub : !list.store.joined) return;
    list.removeController(controller);
    parts.delete(hub);
    delete hub.keepOffers;
    delete hub.readAhead;
    hub.store.dispatch({ type: 'configure', change: { offerFilter: noFilter, markedOffers: [] } });
  };
  // A list that is only moved is connected again before this looks.
  const controller = { hostDisconnected: () => queueMicrotask(look), hostUpdated: look };
  return controller;
}
