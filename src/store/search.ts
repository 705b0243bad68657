import { allLanguages, matches } from '../model/matches.ts';
import type { Contact } from '../model/types.ts';

/**
 * The contacts in which every word of the query occurs, in any language and field, whatever the spelling of umlauts.
 * @param placeOf name of the place that a contact is responsible for, searched too
 */
export function searchContacts(
  contacts: readonly Contact[],
  query: string,
  placeOf: (contact: Contact) => string,
): readonly Contact[] {
  return contacts.filter((contact) => matches(haystack(contact, placeOf(contact)), query));
}

function haystack(contact: Contact, place: string): string {
  const { authority, unit = {}, function: task = {}, address, person = '', url = '', email = '' } = contact;
  const where = address ? `${address.street ?? ''} ${address.postcode ?? ''} ${address.town}` : '';
  return [place, authority, allLanguages(unit), allLanguages(task), where, person, url, email].join(' ');
}
