import { districtName, districtRank } from '../../data/boundaries.ts';
import { staticTerms } from '../../i18n/static.ts';
import { inFrame } from '../../model/frames.ts';
import { telLink } from '../../model/link.ts';
import type { Contact } from '../../model/types.ts';
import { contactsView } from '../../store/contacts-view.ts';
import { joined, markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { addressLine, asOf, german, heading, link, origin, shortAddress, text } from './text.ts';

const lineBreak = markup`<br>`;

/** How to reach an office, and of when and from where that is. Persons are named in the full story only. */
export function contactLines(contact: Contact, page: Page): Markup {
  const { terms } = page;
  const { address, phone, email, url, hours, unit, source, asOf: date } = contact;
  const number = phone && telLink(phone);
  return joined(
    [
      contact.function && markup`<strong>${text(contact.function, page)}</strong>`,
      unit && text(unit, page),
      address && addressLine(address),
      phone && markup`${terms.phone}: ${number ? link(number, phone) : phone}`,
      email && markup`${terms.email}: ${link(`mailto:${email}`, email)}`,
      url && markup`${terms.website}: ${link(url, shortAddress(url))}`,
      hours && text(hours, page),
      markup`<small>${joined([asOf(date, page), origin(source, page)], ' · ')}</small>`,
    ],
    lineBreak,
  );
}

/** An office as an entry of a list. */
export function contactItem(contact: Contact, page: Page): Markup {
  return markup`<strong>${german(contact.authority, page)}</strong><br>${contactLines(contact, page)}`;
}

/** An office with telephone and page, in one line. */
export function contactLine(contact: Contact, page: Page): Markup {
  const { authority, phone, email, url } = contact;
  const number = phone && telLink(phone);
  const ways = [
    number && link(number, phone),
    email && !number && link(`mailto:${email}`, email),
    url && link(url, shortAddress(url)),
  ];
  return joined([german(authority, page), joined(ways, ', ')], ': ');
}

/** The list of offices: of one district or of all, the state last. */
export function contactList(contacts: readonly Contact[], page: Page): Markup {
  const { terms, state } = page;
  const nameOf = (ags: string | null) => (ags ? districtName(inFrame(ags, state.frame)) : terms.stateLevel);
  const shown = contactsView(state, contacts, districtRank);
  const entries = shown.map(
    (contact) =>
      markup`${heading(below(page), german(contact.authority, page))}<p>${joined(
        [!state.district && nameOf(contact.district), contactLines(contact, page)],
        lineBreak,
      )}</p>`,
  );
  return markup`${heading(page, state.district ? terms.contactsIn(nameOf(state.district)) : terms.contacts)}${
    entries.length > 0 ? entries : markup`<p>${staticTerms(terms.lang).nothing}</p>`
  }`;
}
