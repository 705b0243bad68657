import { html, nothing, type TemplateResult } from 'lit';
import { text } from '../../content/fact.ts';
import { wordsOf } from '../../contract/kinds.ts';
import { districtName } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import { offersTerms } from '../../i18n/offers.ts';
import type { Terms } from '../../i18n/terms.ts';
import { inFrame } from '../../model/frames.ts';
import { remember } from '../../model/remember.ts';
import { topicIds, type Offer, type TopicId } from '../../model/types.ts';
import { offersView, type OffersView } from '../../store/offers-view.ts';
import type { File, Settings, State } from '../../store/state.ts';
import { property, state } from '../base/decorators.ts';
import { shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import type { OpenNow } from '../parts/open-now.ts';
import { offerEntry } from '../parts/reading.ts';
import { apart, own, words } from '../../templates/own.ts';
import { firstPage } from '../base/paging.ts';
import type { Part } from '../base/part.ts';
import { ThilikListElement } from '../base/thilik-list-element.ts';
import { thilikOfferListStyles } from './thilik-offer-list.styles.ts';
import { topicFilter } from './thilik-offer-list.view.ts';

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

  /** @internal The filter for what is open now; it comes with what tells of hours. */
  declare openNow?: OpenNow;

  /** When `true`, the topics are shown on small screens too. */
  @state() private filterOpen = false;

  protected override readonly kind = 'offers';

  readonly #view = remember((state: State, offers: readonly Offer[]) =>
    offersView(state, offers, (ags) => districtName(inFrame(ags, state.frame))),
  );

  protected override settings(): Partial<Settings> {
    return { ...super.settings(), chosenTopics: wordsOf(this.topics).filter(isTopic) };
  }

  /** @internal */
  override follow(before: State): void {
    super.follow(before);
    const { chosenTopics } = this.state;
    if (chosenTopics !== before.chosenTopics) this.topics = chosenTopics.join(' ');
  }

  /** The list first, which names the offers; then, where there is one for all, the file with the complete records. */
  protected override wanted(): readonly File[] {
    const [one, other = one] = this.records();
    const address = one && this.details(this.kind, one.id).address;
    return address && other && this.details(this.kind, other.id).address === address
      ? [{ kind: this.kind, address }]
      : super.wanted();
  }

  protected override wantedParts(): readonly Part[] {
    return this.isWhole ? [...super.wantedParts(), this.reading] : super.wantedParts();
  }

  protected override found(): readonly Offer[] {
    return this.#shownView().offers;
  }

  #shownView(): OffersView {
    const view = this.#view(this.state, this.records());
    const { openNow } = this;
    return openNow ? { ...view, offers: openNow.keep(view.offers, this.state.staleBefore) } : view;
  }

  #handleTopic(topic: TopicId): void {
    const { chosenTopics } = this.state;
    const topics = chosenTopics.includes(topic)
      ? chosenTopics.filter((each) => each !== topic)
      : [...chosenTopics, topic];
    this.hub.store.dispatch({ type: 'filter', topics });
    emit(this, 'thilik-filter', { topics, languages: [], status: null, query: '' });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district } = this.state;
    const texts = offersTerms(terms.lang);
    const view = this.#shownView();
    const isReady = this.feed(this.address)?.status === 'ready';
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${apart(
        heading(this.level, words(district ? texts.offersIn(this.placeOf(district)) : terms.offers)),
        this.renderDistrictNote(),
        this.noFilter || view.topics.length === 0 ? nothing : this.#renderFilter(view),
        this.wanted().map(({ kind, address }) => this.renderNotices(kind, address)),
      )}
      <p role="status" class="muted small">${words(isReady ? found(view, terms, this.openNow?.isOn) : '')}</p>
      ${apart(this.status === 'loading' ? this.#renderNames(view) : this.#renderOffers(view))}
    </div>`;
  }

  #renderFilter({ topics }: OffersView): TemplateResult {
    return topicFilter(topics, {
      ...this.locale(),
      open: this.filterOpen,
      more: this.openNow?.button(this.locale()),
      onOpen: () => (this.filterOpen = !this.filterOpen),
      onTopic: (topic) => this.#handleTopic(topic),
    });
  }

  /** While the records are on their way. Templates of their own, so that nothing in them moves when these arrive. */
  #renderNames({ offers, total }: OffersView): TemplateResult {
    const locale = this.locale();
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

  #renderOffers({ offers }: OffersView): TemplateResult {
    return this.renderPage(offers, (offer) => {
      const { id, district } = offer;
      const { record } = this.details(this.kind, id);
      return offerEntry(record ?? offer, {
        ...this.locale(),
        hoursNow: this.hoursNow,
        level: this.level + 1,
        district: this.state.district ? undefined : this.placeOf(district),
        isComplete: record !== null,
        isOpen: this.isOpened('offers', id),
        details: this.renderDetails('offers', id, (reading, complete) =>
          reading.offerDetails(complete, this.readingOptions(this.level + 2)),
        ),
        onToggle: (isOpen) => {
          if (isOpen) this.expand();
          this.open('offers', [id], isOpen);
        },
      });
    });
  }
}

/** What the status says: how many offers there are, or why there is none. */
function found({ offers, total }: OffersView, terms: Terms, isOpenNow = false): string {
  const own = offersTerms(terms.lang);
  if (total === 0) return own.noOffers;
  if (offers.length === 0 && !isOpenNow) return own.noneOfTopics;
  return offers.length < total ? own.found(offers.length, total) : terms.offerCount(total);
}

const isTopic = (word: string): word is TopicId => (topicIds as readonly string[]).includes(word);
