/** What only a reader needs who opens something: the long text of a story, sources of an office, offers. Loaded then. */
import { html, nothing, type TemplateResult } from 'lit';
import { contactDetails as contactFacts } from '../../content/contact-details.ts';
import type { Details } from '../../content/details.ts';
import { valueOf, without, type Fact, type Locale } from '../../content/fact.ts';
import { offerDetails as offerFacts } from '../../content/offer.ts';
import { storyAbout, storyBody as bodyFacts, storySequel } from '../../content/story-details.ts';
import { readingTerms } from '../../i18n/reading.ts';
import type { Contact, Offer, Story } from '../../model/types.ts';
import { line, pairs, shown } from './facts.ts';
import { heading } from './heading.ts';
import { figureList } from './story-figures.ts';
import { offerEntry, type OfferOptions } from './offer.ts';
import type { HoursNow } from './open-hours.ts';

export { readingStyles } from './reading.styles.ts';
export { paper } from './paper.ts';
export { offerEntry };
export { figureList };

/** How long texts are shown. */
export interface ReadingOptions extends Details {
  /** What tells of hours, once it is here. */
  readonly hoursNow?: HoursNow;
  /** Level of the headings inside. */
  readonly level: number;
}

/** Why Eisenach stands in the Wartburgkreis today. */
export function eisenachNote({ terms }: Locale): TemplateResult {
  return html`<p class="note small">${readingTerms(terms.lang).eisenachToday}</p>`;
}

/** What stands around a long text. */
export interface Around {
  /** How many figures are told already. */
  readonly figuresTold?: number;
  /** Stands between the text and the facts, on wide screens above these and beside the text. */
  readonly beside?: unknown;
}

/** The long text of a story with figures, plans, sources. */
export function storyBody(
  story: Story,
  options: ReadingOptions,
  { figuresTold = 0, beside = nothing }: Around = {},
): TemplateResult {
  const { level, terms } = options;
  const body = bodyFacts(story, options);
  const about = storyAbout(story, options);
  const origin = about.filter(({ id }) => ['source', 'asOf', 'report'].includes(id));
  return html`<div class="story-body">
    ${figureList(story, options, figuresTold)}
    <div class="telling">
      ${shown(valueOf(body, 'review'))} ${shown(valueOf(body, 'body'))}
      ${storySequel(story, options).map(({ label, value }) => [heading(level, shown(label)), shown(value)])}
    </div>
    ${beside}
    <div class="about">
      ${heading(level, readingTerms(terms.lang).about)}
      <dl class="facts">${pairs(without(about, 'source', 'asOf', 'report'))}</dl>
      <p class="muted small">${origin.map((fact, index) => [index > 0 ? ' · ' : nothing, line(fact)])}</p>
    </div>
  </div>`;
}

/** An offer in the panel of a district, complete at once. */
export function offerInPanel(offer: Offer, options: ReadingOptions & Pick<OfferOptions, 'district'>): TemplateResult {
  return offerEntry(offer, {
    ...options,
    isComplete: true,
    isOpen: false,
    details: offerDetails(offer, options),
    onToggle: () => {},
  });
}

/** Where an offer is known from. */
export function offerDetails(offer: Offer, options: ReadingOptions): TemplateResult {
  return lines(offerFacts(offer, options));
}

/** Unit, name, languages, and where each field comes from. */
export function contactDetails(contact: Contact, options: ReadingOptions): TemplateResult {
  return lines(contactFacts(contact, options));
}

function lines(facts: readonly Fact[]): TemplateResult {
  return html`<ul class="small bullets">
    ${facts.map((fact) => html`<li>${line(fact)}</li>`)}
  </ul>`;
}
