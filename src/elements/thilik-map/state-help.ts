/** Nobody is left without an office to ask: where own contacts know none, the help for the whole state is that of our list. */
import { bundledAddress } from '../../data/addresses.ts';
import { officesOf } from '../../model/offices.ts';
import type { File } from '../../store/state.ts';
import { recordsOf, type MapView } from '../../store/view.ts';
import type { AnswerHost } from './answer-host.ts';

/** Our list, where own contacts know nobody in the selected district nor in the state, or did not come; else `null`. */
function helpFor(map: AnswerHost, { selected, statewide }: MapView): File | null {
  const { layers, feeds } = map.state;
  const status = feeds[map.addressOf('contacts')]?.status;
  const isMissing = layers.includes('contacts') && status !== undefined && status !== 'loading';
  if (!selected || !isMissing) return null;
  const { first, state } = officesOf(selected.ags, [...selected.contacts, ...statewide]);
  if (first || state.length > 0) return null;
  return { kind: 'contacts', address: bundledAddress('contacts', map.locale().lang), format: 'auto' };
}

/** For a map with own contacts. */
export function attachStateHelp(map: AnswerHost): void {
  map.withHelp = (view) => {
    const help = helpFor(map, view);
    if (!help) return view;
    const known = recordsOf<'contacts'>(map.state.feeds[help.address]);
    return { ...view, statewide: known.filter(({ district }) => district === null) };
  };
  map.addController({
    hostUpdated() {
      const help = helpFor(map, map.picture().view);
      // Not within the update that asks.
      if (help) queueMicrotask(() => map.hub.load(help));
    },
  });
  map.requestUpdate();
}
