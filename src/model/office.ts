/** What makes a contact an office that readers can turn to; whom of them to ask first says `offices.ts`. */
import type { Contact } from './types.ts';

/** The number that may be shown. One that only a source at second hand has helps nobody who dials it: it is nowhere. */
export function shownPhone({ phone, sure }: Contact): string | undefined {
  return sure?.phone === 'secondary' ? undefined : phone;
}

/** Whether one can turn to it at all. A role without address, telephone, mail or page is told in its story, and is no office. */
export function isOffice(contact: Contact): boolean {
  return Boolean(contact.address ?? shownPhone(contact) ?? contact.email ?? contact.url);
}
