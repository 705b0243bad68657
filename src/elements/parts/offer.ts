import { html, nothing, type TemplateResult } from 'lit';
import { valueOf, without, type Locale } from '../../content/fact.ts';
import { offerDate, offerFacts } from '../../content/offer.ts';
import type { Offer } from '../../model/types.ts';
import { apart, words } from '../../templates/own.ts';
import { bare, pairs, remarks, shown } from './facts.ts';
import { heading } from './heading.ts';
import type { HoursNow } from './open-hours.ts';

/** What an entry needs beside its offer. */
export interface OfferOptions extends Locale {
  /** What tells of hours, once it is here. */
  readonly hoursNow?: HoursNow;
  /** Level of the offer's heading. */
  readonly level: number;
  /** District of the offer, where the list shows several, and how far it is. */
  readonly district?: string | undefined;
  /** When `false`, only name and topics are known so far. */
  readonly isComplete: boolean;
  /** Where the offer is known from, or that this is on its way. */
  readonly details: unknown;
  readonly isOpen: boolean;
  /** Called when the reader opens or closes the details. */
  readonly onToggle: (isOpen: boolean) => void;
}

/** One offer: what it is, its state at the time, and what is known of it since when. */
export function offerEntry(offer: Offer, options: OfferOptions): TemplateResult {
  const { terms, level, district, hoursNow, isComplete, isOpen, details, onToggle } = options;
  const facts = offerFacts(offer, options);
  const name = valueOf(facts, 'name');
  const status = valueOf(facts, 'status');
  const hours = hoursNow?.(offer, options);
  const known = without(facts, 'name', 'kind', 'status', 'topics', 'asOf', ...(hours ? ['hours', 'alert'] : []));
  return html`<div class="offer">
    ${district ? html`<p class="muted small">${district}</p>` : nothing} ${heading(level, bare(name))} ${remarks(name)}
    ${apart(
      isComplete
        ? html`<p>${shown(valueOf(facts, 'kind'))}${status ? html` · <strong>${shown(status)}</strong>` : nothing}</p>
            ${apart(hours)}
            <dl class="known small">${pairs(known)}</dl>`
        : nothing,
    )}
    ${shown(valueOf(facts, 'topics'))}
    <details .open=${isOpen} @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}>
      <summary class="small">
        ${words(`${offerDate(offer, options)} · ${terms.details}`)}<span class="hidden-text"> · ${bare(name)}</span>
      </summary>
      ${details}
    </details>
  </div>`;
}
