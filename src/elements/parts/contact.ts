import { html, nothing, type TemplateResult } from 'lit';
import { contactFacts } from '../../content/contact.ts';
import { asOf, valueOf, without, type Fact, type Locale } from '../../content/fact.ts';
import type { Contact } from '../../model/types.ts';
import { apart, words } from '../../templates/own.ts';
import { bare, line, remarks, shown } from './facts.ts';
import { heading } from './heading.ts';
import type { HoursNow } from './open-hours.ts';

export interface ContactOptions extends Locale {
  /** Level of the contact's heading. */
  readonly level: number;
  /** District that the contact is responsible for, where the list shows several. */
  readonly district?: string;
  /** What tells of hours, once it is here. */
  readonly hoursNow?: HoursNow;
  /** The details, or that they are on their way. */
  readonly details: (contact: Contact) => unknown;
  readonly isOpen: boolean;
  /** Called when the reader opens or closes the details. */
  readonly onToggle: (contact: Contact, isOpen: boolean) => void;
}

/** Its task, where that is known, and whose office it is. */
export function contactName(facts: readonly Fact[]): unknown {
  const task = valueOf(facts, 'function');
  return [task ? [bare(task), ', '] : nothing, bare(valueOf(facts, 'authority'))];
}

/** One office or official: what it is for, how to reach it, and of when that is. */
export function contactEntry(contact: Contact, options: ContactOptions): TemplateResult {
  const { terms, level, district } = options;
  const facts = contactFacts(contact, options);
  const [task, authority] = ['function', 'authority'].map((id) => valueOf(facts, id));
  return html`<div class="contact">
    ${district ? html`<p class="muted small">${district}</p>` : nothing} ${heading(level, bare(task ?? authority))}
    ${remarks(task ?? authority)} ${task ? html`<p>${shown(authority)}</p>` : nothing}
    <ul class="ways">
      ${without(facts, 'authority', 'function', 'asOf', 'hours').map((fact) =>
        // An address is known by its looks.
        fact.id === 'address'
          ? html`<li><span class="hidden-text">${fact.label}:</span> ${shown(fact.value)}</li>`
          : html`<li>${line(fact)}</li>`,
      )}
    </ul>
    ${apart(options.hoursNow?.(contact, options) ?? shown(valueOf(facts, 'hours')))}
    <details
      .open=${options.isOpen}
      @toggle=${(event: Event) => options.onToggle(contact, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary class="small">
        ${words(`${asOf(contact.asOf, options)} · ${terms.details}`)}<span class="hidden-text">
          · ${contactName(facts)}</span
        >
      </summary>
      ${options.details(contact)}
    </details>
  </div>`;
}
