/**
 * What comes once a district is selected: its part of a file with very many offers, help where own contacts know none, and
 * how far offers are from the place that was searched for.
 */
import { readOn } from '../../controllers/read-on.ts';
import { bundledAddress } from '../../data/addresses.ts';
import { isNobody } from '../../model/nobody.ts';
import type { File } from '../../store/state.ts';
import { pointOf } from '../../store/offer-distance.ts';
import { recordsOf, type MapView } from '../../store/view.ts';
import { firstPage } from '../base/paging.ts';
import type { AnswerHost } from './answer-host.ts';

/** Asks for it; nobody is left without an office to ask: help for the whole state may be that of our list. */
export function readSelected(map: AnswerHost): void {
  const { view } = map.picture();
  const { selected, place } = view;
  if (place && place !== map.distances?.place && selected?.offers.some(pointOf)) {
    const part =
      map.distances?.part ??
      map.later('distances', () => import('./distances.ts').then(({ attachDistances }) => attachDistances(map)));
    map.distances = { part, place };
    // What could not be loaded for one search may be there for the next.
    void part.retry();
  }
  if (selected?.unread) readOn(map.hub, map.addressOf('offers'), [selected.ags], firstPage);
  const help = helpFor(map, view);
  if (!help) return;
  map.hub.load(help);
  if (map.withHelp) return;
  map.withHelp = (each) => {
    const ours = helpFor(map, each);
    if (!ours) return each;
    const known = recordsOf<'contacts'>(map.state.feeds[ours.address]);
    return { ...each, statewide: known.filter(({ district }) => !district) };
  };
  // Our list may be here already.
  map.requestUpdate();
}

/** Our list, where own contacts know nobody in the selected district nor in the state, or did not come; else `null`. */
function helpFor(map: AnswerHost, { selected, statewide }: MapView): File | null {
  const { layers, feeds } = map.state;
  const { status = 'loading' } = feeds[map.addressOf('contacts')] ?? {};
  if (!selected || status === 'loading' || !layers.includes('contacts')) return null;
  if (!isNobody(selected.ags, [...selected.contacts, ...statewide])) return null;
  return { kind: 'contacts', address: bundledAddress('contacts', map.locale().lang) };
}
