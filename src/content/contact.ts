import { mailLink, telLink } from '../model/link.ts';
import type { Contact } from '../model/types.ts';
import { address, asOf, fact, name, present, text, website, type Fact, type Locale, type Words } from './fact.ts';

const sign = (value: string): Words => ({ type: 'address', text: value, lang: null });

/** An office or official: what it is for, how to reach it, of when that is. Names of persons stand in the details. */
export function contactFacts(contact: Contact, locale: Locale): readonly Fact[] {
  const { terms } = locale;
  const { phone, email, url, hours } = contact;
  return present([
    fact('authority', '', name(contact.authority, locale)),
    fact('function', '', contact.function && text(contact.function, locale)),
    fact('address', terms.address, contact.address && address(contact.address)),
    fact('phone', terms.phone, phone && { type: 'phone', href: telLink(phone), label: sign(phone) }),
    fact('email', terms.email, email && { type: 'mail', href: mailLink(email), label: sign(email) }),
    fact('url', terms.website, url && website(url)),
    fact('hours', '', hours && text(hours, locale)),
    fact('asOf', '', asOf(contact.asOf, locale)),
  ]);
}
