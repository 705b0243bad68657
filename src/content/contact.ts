import { formatDate } from '../i18n/format-date.ts';
import { interfaceTerms } from '../i18n/interface.ts';
import { mailLink, telLink } from '../model/link.ts';
import { shownPhone } from '../model/offices.ts';
import type { Contact } from '../model/types.ts';
import {
  address,
  asOf,
  fact,
  joined,
  name,
  present,
  text,
  website,
  type Fact,
  type Locale,
  type Value,
  type Words,
} from './fact.ts';

const sign = (value: string): Words => ({ type: 'address', text: value, lang: null });

/** The number, and of when it is where that is another time than the record's; nothing where it may not be shown. */
function phoneOf(contact: Contact, { terms }: Locale): Value | undefined {
  const phone = shownPhone(contact);
  const date = contact.fields?.phone?.asOf;
  const link: Value | undefined = phone && { type: 'phone', href: telLink(phone), label: sign(phone) };
  return link && date ? joined([link, `(${terms.asOf(formatDate(date, terms.lang))})`], ' ') : link;
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
  return present([
    fact('authority', '', name(contact.authority, locale)),
    fact('function', '', contact.function && text(contact.function, locale)),
    fact('address', terms.address, contact.address && address(contact.address)),
    fact('phone', terms.phone, phoneOf(contact, locale)),
    fact('email', terms.email, email && { type: 'mail', href: mailLink(email), label: sign(email) }),
    fact('url', terms.website, url && website(url)),
    fact('hours', '', hours && text(hours, locale)),
    fact('asOf', '', asOf(contact.asOf, locale)),
  ]);
}
