import { html, nothing, type TemplateResult } from 'lit';
import type { Details } from '../../controllers/hub.ts';
import { emit } from '../../events.ts';
import { offersTerms } from '../../i18n/offers.ts';
import type { Terms } from '../../i18n/terms.ts';
import type { Offer, TopicId } from '../../model/types.ts';
import { offersView, type OffersView } from '../../store/offers-view.ts';
import { topicList } from '../base/attributes.ts';
import { property, state } from '../base/decorators.ts';
import { heading, text } from '../parts/text.ts';
import type { Wanted } from '../base/thilik-element.ts';
import { ThilikListElement } from '../base/thilik-list-element.ts';
import { thilikOfferListStyles } from './thilik-offer-list.styles.ts';
import { offerEntry, topicFilter } from './thilik-offer-list.view.ts';

/**
 * Integration offers with what is known of them and since when, to filter by topic. Alone it shows all of Thuringia or
 * its own `district`; joined to a map it follows the selection there.
 *
 * @summary List of integration offers, filterable by topic.
 * @tag thilik-offer-list
 * @slot - Fallback without JavaScript: names and links of offers. Replaced when the element is ready.
 * @csspart filter - The topics to filter by.
 * @csspart list - The list.
 * @csspart item - One offer.
 * @cssstate loading - The offers are on their way.
 * @cssstate ready - Offers are shown.
 * @cssstate empty - There are no offers.
 * @cssstate error - The offers could not be loaded, or only their names.
 * @fires {CustomEvent<FilterDetail>} thilik-filter - The reader filters.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The offers could not be loaded. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 */
export class ThilikOfferList extends ThilikListElement<'offers'> {
  static override styles = thilikOfferListStyles;

  /** Ids of the topics to filter by, separated by spaces; empty: all. Changes as the reader filters. */
  @property() topics = '';

  /** When `true`, there are no buttons to filter. */
  @property({ type: Boolean, attribute: 'no-filter' }) noFilter = false;

  /** When `true`, the topics are shown on small screens too. */
  @state() private filterOpen = false;

  protected override readonly kind = 'offers';

  /** The list first, which names the offers; then, where there is one for all, the file with the complete records. */
  protected override wanted(): readonly Wanted[] {
    const [one, other = one] = this.records().slice(0, 2);
    const address = one && this.#complete(one).address;
    return address && other && this.#complete(other).address === address
      ? [{ kind: this.kind, address }]
      : super.wanted();
  }

  #complete({ id }: Offer): Details<'offers'> {
    return this.details<'offers'>(this.address, id);
  }

  #handleTopic(topic: TopicId): void {
    const chosen = topicList(this.topics);
    const topics = chosen.includes(topic) ? chosen.filter((each) => each !== topic) : [...chosen, topic];
    this.topics = topics.join(' ');
    emit(this, 'thilik-filter', { topics, languages: [], status: null, query: '' });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district } = this.state;
    const own = offersTerms(terms.lang);
    const view = offersView(this.state, this.records(), topicList(this.topics), (ags) => this.placeOf(ags));
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${heading(this.headingLevel, district ? own.offersIn(this.placeOf(district)) : terms.offers)}
      ${this.renderDistrictNote()} ${this.noFilter || view.topics.length === 0 ? nothing : this.#renderFilter(view)}
      ${this.wanted().map(({ kind, address }) => this.renderNotices(kind, address))}
      <p role="status" class="muted small">
        ${this.feed(this.address)?.status === 'ready' ? found(view, terms) : nothing}
      </p>
      ${this.status === 'loading' ? this.#renderNames(view) : this.#renderOffers(view)}
    </div>`;
  }

  #renderFilter({ topics }: OffersView): TemplateResult {
    return topicFilter(topics, {
      ...this.locale(),
      open: this.filterOpen,
      onOpen: () => (this.filterOpen = !this.filterOpen),
      onTopic: (topic) => this.#handleTopic(topic),
    });
  }

  /** While the records are on their way. Templates of their own, so that nothing in them moves when these arrive. */
  #renderNames({ offers, total }: OffersView): TemplateResult {
    const loading = html`<p class="muted">${this.localize.terms.loading}</p>`;
    if (total === 0) return loading;
    return html`<div class="page">
      ${loading}
      <ul class="names">
        ${offers.map((offer) => html`<li>${text(offer.name, this.locale())}</li>`)}
      </ul>
    </div>`;
  }

  #renderOffers({ offers }: OffersView): TemplateResult {
    return this.renderPage(offers, (offer) => {
      const { id, district } = offer;
      const { record } = this.#complete(offer);
      return offerEntry(record ?? offer, {
        ...this.locale(),
        level: this.headingLevel + 1,
        district: this.state.district ? undefined : this.placeOf(district),
        isComplete: record !== null,
        details: this.renderDetails('offers', this.address, id, (reading, complete) =>
          reading.offerDetails(complete, this.readingOptions(this.headingLevel + 2)),
        ),
        onOpen: () => {
          this.expand();
          this.openDetails('offers', this.address, id);
        },
      });
    });
  }
}

/** What the status says: how many offers there are, or why there is none. */
function found({ offers, total }: OffersView, terms: Terms): string {
  const own = offersTerms(terms.lang);
  if (total === 0) return own.noOffers;
  if (offers.length === 0) return own.noneOfTopics;
  return offers.length < total ? own.found(offers.length, total) : terms.offerCount(total);
}
