import { inFrame } from '../model/frames.ts';
import { isOffice } from '../model/office.ts';
import type { Ags, Contact } from '../model/types.ts';
import type { State } from './state.ts';
import { byRank } from './view.ts';

/**
 * The offices that a list shows: those of the selected district, or of the scope, and after them those for the whole
 * state, which help everywhere.
 * @param rankOf place of a district in the order of their names
 */
export function contactsView(
  state: State,
  contacts: readonly Contact[],
  rankOf: (ags: Ags | null) => number,
): readonly Contact[] {
  const place = ({ district }: Contact) => (district === null ? null : inFrame(district, state.frame));
  const scope = state.scope.map((ags) => inFrame(ags, state.frame));
  const wanted = state.district ? [inFrame(state.district, state.frame)] : scope;
  const rank = byRank(state);
  return contacts
    .filter((contact) => {
      const ags = place(contact);
      return isOffice(contact) && (wanted.length === 0 || ags === null || wanted.includes(ags));
    })
    .sort(
      (a, b) =>
        Number(a.kind === 'state') - Number(b.kind === 'state') || rankOf(place(a)) - rankOf(place(b)) || rank(a, b),
    );
}
