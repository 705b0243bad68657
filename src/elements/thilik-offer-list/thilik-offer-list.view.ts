import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { offersTerms } from '../../i18n/offers.ts';
import type { TopicId } from '../../model/types.ts';
import { apart, own, words } from '../../templates/own.ts';
import type { TopicCount } from '../../store/offers-view.ts';

/** What the filter needs beside its topics. */
export interface TopicFilterOptions extends Locale {
  /** When `true`, the topics are shown on small screens too. */
  readonly open: boolean;
  /** A filter beside the topics. */
  readonly more?: unknown;
  readonly onOpen: () => void;
  readonly onTopic: (topic: TopicId) => void;
}

/** The topics as toggle buttons; on small screens a button before them shows and hides them. */
export function topicFilter(topics: readonly TopicCount[], options: TopicFilterOptions): TemplateResult {
  const { terms, open, more, onOpen, onTopic } = options;
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
        more,
      )}
    </div>
  </div>`;
}
