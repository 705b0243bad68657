import { html, nothing, type TemplateResult } from 'lit';
import { asOfPhone, contactFacts, datedPhone, whatToSay } from '../../content/contact.ts';
import { asOf, valueOf, type Locale } from '../../content/fact.ts';
import { answerTerms } from '../../i18n/answer.ts';
import { phonesOf, safeLink, telLink } from '../../model/link.ts';
import { phoneUse } from '../../model/offices.ts';
import type { Contact } from '../../model/types.ts';
import { apart, own, words } from '../../templates/own.ts';
import { shown } from '../parts/facts.ts';
import type { HoursNow } from '../parts/open-hours.ts';
import { heading } from '../parts/heading.ts';

const receiver = html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
  <path
    d="M6.6 3.5 4 5c.2 8 7 14.8 15 15l1.5-2.6-4.5-3-2.200 1.800a12 12 0 0 1-6-6l1.800-2.200Z"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
  />
</svg>`;

interface FirstOfficeOptions extends Locale {
  readonly level: number;
  /** What tells of hours, once it is here. */
  readonly hoursNow?: HoursNow;
}

/**
 * The office to ask first: where it is, and one button that reaches it.
 * @param contact `null`: the page itself says whom to ask, in the slot `first`
 */
export function firstOffice(contact: Contact | null, options: FirstOfficeOptions): TemplateResult {
  const { terms, lang, level } = options;
  const texts = answerTerms(terms.lang);
  return html`<div class="first">
    ${heading(level + 1, words(texts.askFirst))}
    ${
      contact
        ? own(`${contact.id} ${lang} ${terms.lang}`, office(contact, options))
        : html`<slot name="first"></slot>
            <p class="muted small">${words(texts.ownWord)}</p>`
    }
  </div>`;
}

function office(contact: Contact, options: FirstOfficeOptions): TemplateResult {
  const { terms } = options;
  const texts = answerTerms(terms.lang);
  const { phone, email, url, switchboard } = contact;
  const facts = contactFacts(contact, options);
  const use = phoneUse(contact, options.now ?? new Date());
  const numbers = use === 'button' && phone ? phonesOf(phone).filter(telLink) : [];
  const isCalled = numbers.length > 0;
  const website = url && safeLink(url);
  // A number on a button stands there only; of when it is where that is another time than the office's.
  const phoneLine = isCalled
    ? contact.fields?.phone && asOfPhone(contact, options)
    : use !== 'none' && datedPhone(contact, options);
  const button = (href: string | null, label: unknown, isMain: boolean) =>
    html`<a class="button ${isMain ? 'main' : ''}" href=${href ?? nothing} rel="noopener">${label}</a>`;
  return html`${switchboard ? nothing : html`<p>${shown(valueOf(facts, 'function'))}</p>`}
    <p>${shown(valueOf(facts, 'authority'))}</p>
    <p>${shown(valueOf(facts, 'address'))}</p>
    <p class="buttons">
      ${numbers.map((number, index) =>
        button(
          telLink(number),
          html`${receiver}<span class="hidden-text">${terms.phone}: </span><bdi>${number}</bdi>`,
          index === 0,
        ),
      )}
      ${website ? button(website, texts.websiteOf, !isCalled) : nothing}
    </p>
    ${use === 'none' ? html`<p>${website ? html`${texts.noPhoneBut} ${shown(valueOf(facts, 'url'))}` : texts.noPhone}</p>` : nothing}
    ${phoneLine ? html`<p>${terms.phone}: ${shown(phoneLine)}</p>` : nothing}
    ${email ? html`<p>${terms.email}: ${shown(valueOf(facts, 'email'))}</p>` : nothing}
    ${apart(options.hoursNow?.(contact, options) ?? shown(valueOf(facts, 'hours')))}
    ${switchboard ? html`<p>${shown(whatToSay(contact, options) ?? undefined)}</p>` : nothing}
    <p class="muted small">${asOf(contact.asOf, options)}${isCalled ? html` · ${texts.callFirst}` : nothing}</p>`;
}
