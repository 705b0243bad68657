import { html, nothing, type TemplateResult } from 'lit';
import { plainAddress, telLink } from '../../model/link.ts';
import type { Contact } from '../../model/types.ts';
import { words } from '../../templates/own.ts';
import { asOf, heading, isolated, text, type Locale } from './text.ts';

export interface ContactOptions extends Locale {
  /** Level of the contact's heading. */
  readonly level: number;
  /** District that the contact is responsible for, where the list shows several. */
  readonly district?: string;
  /** The details, or that they are on their way. */
  readonly details: (contact: Contact) => unknown;
  readonly isOpen: boolean;
  /** Called when the reader opens or closes the details. */
  readonly onToggle: (contact: Contact, isOpen: boolean) => void;
}

/** One office or official: what it is for, how to reach it, and of when that is. */
export function contactEntry(contact: Contact, options: ContactOptions): TemplateResult {
  const { terms, level, district } = options;
  const { authority, function: task, address, phone, email, url, hours } = contact;
  return html`<div class="contact">
    ${district ? html`<p class="muted small">${district}</p>` : nothing}
    ${heading(level, html`<span lang="de">${authority}</span>`)}
    ${task ? html`<p><strong>${text(task, options)}</strong></p>` : nothing}
    <ul class="ways">
      ${
        address
          ? html`<li>
              <span class="hidden-text">${terms.address}:</span>
              ${isolated([address.street, [address.postcode, address.town].filter(Boolean).join(' ')].filter(Boolean).join(', '))}
            </li>`
          : nothing
      }
      ${phone ? html`<li>${terms.phone}: ${phoneLink(phone)}</li>` : nothing}
      ${email ? html`<li>${terms.email}: <a href="mailto:${email}">${isolated(email)}</a></li>` : nothing}
      ${url ? html`<li>${terms.website}: <a href=${url} rel="noopener">${isolated(shortAddress(url))}</a></li>` : nothing}
      ${hours ? html`<li>${text(hours, options)}</li>` : nothing}
    </ul>
    <details
      .open=${options.isOpen}
      @toggle=${(event: Event) => options.onToggle(contact, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary class="small">${words(`${asOf(contact.asOf, options)} · ${terms.details}`)}</summary>
      ${options.details(contact)}
    </details>
  </div>`;
}

function phoneLink(phone: string): TemplateResult {
  const target = telLink(phone);
  return target ? html`<a href=${target}>${isolated(phone)}</a>` : isolated(phone);
}

/** Only the host for long addresses. */
function shortAddress(url: string): string {
  const plain = plainAddress(url);
  return plain.length > 40 ? plain.slice(0, plain.indexOf('/')) : plain;
}
