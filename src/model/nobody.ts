import { officesOf } from './offices.ts';
import type { Ags, Contact } from './types.ts';

/** Whether there is nobody to ask among these, neither in the district nor for the whole state. */
export function isNobody(ags: Ags, contacts: readonly Contact[]): boolean {
  const { first, state } = officesOf(ags, contacts);
  return !first && state.length === 0;
}
