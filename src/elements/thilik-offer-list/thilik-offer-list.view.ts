import { html, nothing, type TemplateResult } from 'lit';
import { offersTerms } from '../../i18n/offers.ts';
import { readingTerms } from '../parts/reading.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { plainAddress } from '../../model/link.ts';
import type { Offer, TopicId } from '../../model/types.ts';
import { apart, own, words } from '../../templates/own.ts';
import type { TopicCount } from '../../store/offers-view.ts';
import { topicTags } from '../parts/story.ts';
import { asOf, heading, isolated, languageBadge, text, type Locale } from '../parts/text.ts';

/** What the filter needs beside its topics. */
export interface TopicFilterOptions extends Locale {
  /** When `true`, the topics are shown on small screens too. */
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onTopic: (topic: TopicId) => void;
}

/** The topics as toggle buttons; on small screens a button before them shows and hides them. */
export function topicFilter(topics: readonly TopicCount[], options: TopicFilterOptions): TemplateResult {
  const { terms, open, onOpen, onTopic } = options;
  const { chooseTopics } = offersTerms(terms.lang);
  const chosen = topics.filter((topic) => topic.chosen).map(({ topic }) => terms.topics[topic]);
  return html`<div class="filter" part="filter">
    <button
      class="button opener"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="topics"
      @click=${onOpen}
    >
      ${words(chosen.length > 0 ? `${chooseTopics}: ${chosen.join(', ')}` : chooseTopics)}
    </button>
    <div id="topics" class="topics ${open ? 'open' : ''}" role="group" aria-label=${chooseTopics}>
      ${apart(
        topics.map(
          ({ topic, count, chosen }) =>
            html`<button
              class="topic"
              type="button"
              aria-pressed=${chosen ? 'true' : 'false'}
              @click=${() => onTopic(topic)}
            >
              ${own(
                `${topic} ${count} ${terms.lang}`,
                html`${terms.topics[topic]} <span class="hidden-text">(${terms.offerCount(count)})</span>
                  <span class="count" aria-hidden="true">${count}</span>`,
              )}
            </button>`,
        ),
      )}
    </div>
  </div>`;
}

/** What an entry needs beside its offer. */
export interface OfferOptions extends Locale {
  /** Level of the offer's heading. */
  readonly level: number;
  /** District of the offer, where the list shows several. */
  readonly district: string | undefined;
  /** When `false`, only name and topics are known so far. */
  readonly isComplete: boolean;
  /** Where the offer is known from, or that this is on its way. */
  readonly details: unknown;
  readonly isOpen: boolean;
  /** Called when the reader opens or closes the details. */
  readonly onToggle: (isOpen: boolean) => void;
}

/** One offer: what it is, and what is known of it since when. */
export function offerEntry(offer: Offer, options: OfferOptions): TemplateResult {
  const { terms, level, district, isComplete, isOpen, details, onToggle } = options;
  const { name, review } = offer;
  return html`<div class="offer">
    ${district ? html`<p class="muted small">${district}</p>` : nothing}
    ${heading(level, html`${text(name, options)} ${languageBadge(name, review, options)}`)}
    ${apart(isComplete ? offerFacts(offer, options) : nothing)} ${topicTags(offer, options)}
    <details .open=${isOpen} @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}>
      <summary class="small">${words(`${asOf(offer.asOf, options)} · ${terms.details}`)}</summary>
      ${details}
    </details>
  </div>`;
}

/** Kind and state at the time, then everything that the record tells. */
function offerFacts(offer: Offer, options: Locale): TemplateResult {
  const { lang } = options.terms;
  const { offerKinds, offerStatus } = readingTerms(lang);
  return html`<p>
      ${offerKinds[offer.kind]} ·
      <strong>${offerStatus(offer.status, formatDate(offer.asOf, lang))}</strong>
    </p>
    <dl class="known small">
      ${facts(offer, options).map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
}

function facts(offer: Offer, options: Locale): readonly (readonly [label: string, value: unknown])[] {
  const { terms } = options;
  const own = readingTerms(terms.lang);
  const { when, hours, organisation, audience, place, address, cost, url } = offer;
  const lines = address && [address.street, [address.postcode, address.town].filter(Boolean).join(' ')];
  return [
    [own.offerLabels.when, when && text(when, options)],
    [own.offerLabels.hours, hours && text(hours, options)],
    [own.offerLabels.organisation, organisation && html`<span lang="de">${organisation}</span>`],
    [own.offerLabels.audience, audience && text(audience, options)],
    [own.offerPlace[place?.precision ?? 'address'], place?.name && html`<bdi lang="de">${place.name}</bdi>`],
    [terms.address, lines && isolated(lines.filter(Boolean).join(', '))],
    [own.offerLabels.cost, cost && text(cost, options)],
    [terms.website, url && html`<a href=${url} rel="noopener">${isolated(plainAddress(url))}</a>`],
  ];
}
