import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { offersTerms } from '../../i18n/offers.ts';
import type { TopicId } from '../../model/types.ts';
import { apart, words } from '../../templates/own.ts';
import type { TopicCount } from '../../store/offers-view.ts';
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
