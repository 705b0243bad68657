import { contactDetails } from '../../content/contact-details.ts';
import { contactFacts, datedPhone } from '../../content/contact.ts';
import { saidOnce, valueOf, without } from '../../content/fact.ts';
import { ruleFacts } from '../../content/hours.ts';
import { districtName, districtRank } from '../../data/boundaries.ts';
import { staticTerms } from '../../i18n/static.ts';
import { inFrame } from '../../model/frames.ts';
import { phoneUse } from '../../model/offices.ts';
import type { Contact } from '../../model/types.ts';
import { contactsView } from '../../store/contacts-view.ts';
import { detailsOf, lines, written } from './facts.ts';
import { joined, markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { heading } from './text.ts';

const lineBreak = markup`<br>`;

/** Whose office it is, how to reach it, and of when and from where that is. Persons are named in the full story only. */
function contactLines(contact: Contact, page: Page): Markup {
  const facts = contactFacts(contact, detailsOf(page));
  const more = without(contactDetails(contact, detailsOf(page)), 'person');
  const isOrigin = (id: string) => /^(asOf|review|source|fields\..*|report|confirm)$/.test(id);
  const all = [...without(facts, 'authority', 'function'), ...ruleFacts(contact, detailsOf(page)), ...more];
  return joined(
    [
      valueOf(facts, 'function') && authority(contact, page),
      lines(
        all.filter(({ id }) => !isOrigin(id)),
        all.filter(({ id }) => isOrigin(id)),
      ),
    ],
    lineBreak,
  );
}

const authority = (contact: Contact, page: Page) =>
  written(valueOf(contactFacts(contact, detailsOf(page)), 'authority'));

/** What an office is for, which it is known by; else whose it is. */
const task = (contact: Contact, page: Page) =>
  written(valueOf(contactFacts(contact, detailsOf(page)), 'function')) ?? authority(contact, page);

/** An office as an entry of a list. */
export function contactItem(contact: Contact, page: Page): Markup {
  return markup`<strong>${task(contact, page)}</strong><br>${contactLines(contact, page)}`;
}

/** An office with telephone and page, in one line; an old number with its year. */
export function contactLine(contact: Contact, page: Page): Markup {
  const details = detailsOf(page);
  const facts = contactFacts(contact, details);
  const isOld = phoneUse(contact, page.now) === 'link';
  const phone = written(isOld ? datedPhone(contact, details) : valueOf(facts, 'phone'));
  const [email, url] = ['email', 'url'].map((id) => written(valueOf(facts, id)));
  return joined([authority(contact, page), joined([phone ?? email, url], ', ')], ': ');
}

/** The list of offices: of one district or of all, the state last. */
export function contactList(contacts: readonly Contact[], given: Page): Markup {
  const { terms, state } = given;
  const nameOf = (ags: string | null) => (ags ? districtName(inFrame(ags, state.frame)) : terms.stateLevel);
  const shown = contactsView(state, contacts, districtRank);
  const page = saidOnce(shown, given);
  const entries = shown.map(
    (contact) =>
      markup`${heading(below(page), task(contact, page))}<p>${joined(
        [!state.district && nameOf(contact.district), contactLines(contact, page)],
        lineBreak,
      )}</p>`,
  );
  return markup`${heading(page, state.district ? terms.contactsIn(nameOf(state.district)) : terms.contacts)}${page.said && markup`<p>${page.said}</p>`}${
    entries.length > 0 ? entries : markup`<p>${staticTerms(terms.lang).nothing}</p>`
  }`;
}
