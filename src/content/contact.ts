import { formatDate } from '../i18n/format-date.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import { mailLink } from '../model/link.ts';
import { shownPhone } from '../model/office.ts';
import { phoneDate } from '../model/offices.ts';
import type { Contact, ContactField } from '../model/types.ts';
import {
  address,
  asOf,
  fact,
  joined,
  name,
  phones,
  present,
  sign,
  text,
  title,
  website,
  type Fact,
  type Locale,
  type Value,
} from './fact.ts';

/** The number; nothing where it may not be shown. */
function phoneOf(contact: Contact): Value | undefined {
  const phone = shownPhone(contact);
  return phone && phones(phone);
}

/** A value with the time that it is of, in parentheses, where that is another than the record's. */
function dated(field: ContactField, value: Value | undefined, { fields, asOf: date }: Contact, { terms }: Locale) {
  const own = fields?.[field]?.asOf;
  return value && own && own !== date ? joined([value, `(${terms.asOf(formatDate(own, terms.lang))})`], ' ') : value;
}

/** Of when the number is. */
export function asOfPhone(contact: Contact, { terms }: Locale): string {
  return terms.asOf(formatDate(phoneDate(contact), terms.lang));
}

/** The number with the time that it is of, which stands in parentheses; nothing where it may not be shown. */
export function datedPhone(contact: Contact, locale: Locale): Value | undefined {
  const phone = phoneOf(contact);
  return phone && joined([phone, `(${asOfPhone(contact, locale)})`], ' ');
}

/** What to say at a switchboard: in German, and what that means where the reader's language is another; `null` elsewhere. */
export function whatToSay({ switchboard }: Contact, { terms }: Locale): Value | null {
  if (!switchboard) return null;
  const { say, askForOffice } = terms;
  const german = interfaceTerms('de').askForOffice;
  return german === askForOffice
    ? `${say} ${german}`
    : [`${say} `, { type: 'text', text: german, lang: 'de' }, ` (${askForOffice})`];
}

/** An office or official: what it is for, how to reach it, of when that is. Names of persons stand in the details. */
export function contactFacts(contact: Contact, locale: Locale): readonly Fact[] {
  const { terms } = locale;
  const { email, url, hours } = contact;
  const own = (field: ContactField, value: Value | undefined) => dated(field, value, contact, locale);
  return present([
    fact('authority', '', name(contact.authority, locale)),
    fact('function', '', contact.function && title(contact.function, contact.review, locale)),
    fact('address', terms.address, own('address', contact.address && address(contact.address))),
    fact('phone', terms.phone, own('phone', phoneOf(contact))),
    fact('email', terms.email, own('email', email && { type: 'mail', href: mailLink(email), label: sign(email) })),
    fact('url', terms.website, own('url', url && website(url))),
    fact('hours', '', hours?.text && text(hours.text, locale)),
    fact('asOf', '', asOf(contact.asOf, locale)),
  ]);
}
