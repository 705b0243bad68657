import { html, type TemplateResult } from 'lit';
import { text, type Locale } from '../../content/fact.ts';
import { offersTerms } from '../../i18n/offers.ts';
import type { Terms } from '../../i18n/terms.ts';
import type { TopicId } from '../../model/types.ts';
import { apart, own, words } from '../../templates/own.ts';
import type { OffersView, TopicCount } from '../../store/offers-view.ts';
import { firstPage } from '../base/paging.ts';
import { shown } from '../parts/facts.ts';
import { choiceButton } from './choice.view.ts';

/** What the filter needs beside its topics. */
export interface TopicFilterOptions extends Locale {
  /** When `true`, the topics are shown on small screens too. */
  readonly open: boolean;
  /** A filter beside the topics. */
  readonly more?: unknown;
  /** Whether what else there is to filter by is shown; `null`: there is too little to filter. */
  readonly isFilterOpen: boolean | null;
  readonly onOpen: () => void;
  readonly onTopic: (topic: TopicId) => void;
  readonly onFilter: () => void;
}

/** The topics as toggle buttons, and the button for all other filters; on small screens a button shows and hides the topics. */
export function topicFilter(topics: readonly TopicCount[], options: TopicFilterOptions): TemplateResult {
  const { terms, open, more, isFilterOpen, onOpen, onTopic, onFilter } = options;
  const { chooseTopics, filterOffers } = offersTerms(terms.lang);
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
        topics.map(({ topic, count, chosen }) =>
          choiceButton({
            key: topic,
            label: terms.topics[topic],
            count,
            isChosen: chosen,
            terms,
            onPress: () => onTopic(topic),
          }),
        ),
        more,
      )}
    </div>
    ${apart(
      isFilterOpen === null
        ? ''
        : html`<button
            class="button toggle"
            type="button"
            aria-expanded=${isFilterOpen ? 'true' : 'false'}
            aria-controls="filters"
            @click=${onFilter}
          >
            ${words(filterOffers)}
          </button>`,
    )}
  </div>`;
}

/** While the records are on their way. Templates of their own, so that nothing in them moves when these arrive. */
export function namesOf({ offers, total }: OffersView, locale: Locale): TemplateResult {
  const loading = html`<p class="muted">${words(locale.terms.loading)}</p>`;
  if (total === 0) return loading;
  const names = offers
    .slice(0, firstPage)
    .map(
      ({ id, name }) => html`<li>${own(`${id} ${locale.lang} ${locale.terms.lang}`, shown(text(name, locale)))}</li>`,
    );
  return html`<div class="page">
    ${loading}
    <ul class="names">
      ${apart(names)}
    </ul>
  </div>`;
}

/** What the status says: how many offers there are, or why there is none; `note`: what the filter says to that. */
export function found({ offers, total }: OffersView, terms: Terms, note = ''): string {
  const own = offersTerms(terms.lang);
  if (total === 0) return own.noOffers;
  if (offers.length === 0) return note || own.noneOfTopics;
  const count = offers.length < total ? own.found(offers.length, total) : terms.offerCount(total);
  return note ? `${count}. ${note}` : count;
}
