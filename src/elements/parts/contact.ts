import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../model/format.ts';
import { plainAddress, telLink } from '../../model/link.ts';
import type { Contact, ContactField } from '../../model/types.ts';
import { heading, isolated, text, type Locale } from './text.ts';

export interface ContactOptions extends Locale {
  /** Level of the contact's heading. */
  readonly level: number;
  readonly noPersons: boolean;
  /** District that the contact is responsible for, where the list shows several. */
  readonly district?: string;
  /** Called when the reader opens the details, with which the name and the sources are loaded. */
  readonly onOpen: (id: string) => void;
}

/** One office or official: what it is for, how to reach it, and of when that is. */
export function contactEntry(contact: Contact, options: ContactOptions): TemplateResult {
  const { terms, lang, level, district } = options;
  const { authority, unit, function: task, address, phone, email, url, hours } = contact;
  return html`<div class="contact">
    ${district ? html`<p class="muted small">${district}</p>` : nothing}
    ${heading(level, html`<span lang="de">${authority}</span>`)}
    ${task ? html`<p><strong>${text(task, options)}</strong></p>` : nothing}
    ${unit ? html`<p>${text(unit, options)}</p>` : nothing}
    <ul class="ways">
      ${
        address
          ? html`<li>
              <span class="hidden-text">${terms.address}:</span>
              ${isolated([address.street, [address.postcode, address.town].filter(Boolean).join(' ')].filter(Boolean).join(', '))}
            </li>`
          : nothing
      }
      ${phone ? html`<li>${terms.phone}: <a href=${telLink(phone)}>${isolated(phone)}</a></li>` : nothing}
      ${email ? html`<li>${terms.email}: <a href="mailto:${email}">${isolated(email)}</a></li>` : nothing}
      ${url ? html`<li>${terms.website}: <a href=${url} rel="noopener">${isolated(shortAddress(url))}</a></li>` : nothing}
      ${hours ? html`<li>${text(hours, options)}</li>` : nothing}
    </ul>
    <details
      @toggle=${(event: Event) => (event.currentTarget as HTMLDetailsElement).open && options.onOpen(contact.id)}
    >
      <summary class="small">${terms.asOf(formatDate(contact.asOf, lang))} · ${terms.details}</summary>
      ${quality(contact, options)}
    </details>
  </div>`;
}

/** The name, and where each field comes from. */
function quality(contact: Contact, options: ContactOptions): TemplateResult {
  const { terms, lang, noPersons } = options;
  const { person, source, asOf, fields = {} } = contact;
  const labels: readonly (readonly [ContactField, string])[] = [
    ['address', terms.address],
    ['phone', terms.phone],
    ['email', terms.email],
    ['url', terms.website],
  ];
  return html`<ul class="small bullets">
    ${person && !noPersons ? html`<li>${terms.contactPerson} (${terms.asOf(formatDate(asOf, lang))}): ${isolated(person)}</li>` : nothing}
    ${source.document ? html`<li>${origin(source.document, source.date, source.url, options)}</li>` : nothing}
    ${labels.map(([field, label]) => {
      const own = fields[field];
      return own
        ? html`<li>
            ${label}:
            ${terms.asOf(formatDate(own.asOf, lang))}${
              own.source.document
                ? html`, ${origin(own.source.document, own.source.date, own.source.url, options)}`
                : nothing
            }
          </li>`
        : nothing;
    })}
  </ul>`;
}

function origin(
  document: string,
  date: string | undefined,
  url: string | undefined,
  { terms }: Locale,
): TemplateResult {
  const title = url ? html`<a href=${url} rel="noopener">${document}</a>` : document;
  return html`${terms.sourceLabel}: <span lang="de">${title}${date ? html` (${date})` : nothing}</span>`;
}

/** Only the host for long addresses. */
function shortAddress(url: string): string {
  const plain = plainAddress(url);
  return plain.length > 40 ? plain.slice(0, plain.indexOf('/')) : plain;
}
