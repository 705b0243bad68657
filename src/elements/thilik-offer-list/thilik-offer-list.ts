import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { text } from '../../content/fact.ts';
import { readFlag, wordsOf } from '../../contract/kinds.ts';
import { offersTerms } from '../../i18n/offers.ts';
import { inFrame } from '../../model/frames.ts';
import { topicIds, type Ags, type Offer, type TopicId } from '../../model/types.ts';
import type { File, Settings, State } from '../../store/state.ts';
import { recordsOf } from '../../store/view.ts';
import { property } from '../base/decorators.ts';
import { shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import type { OpenNow } from '../parts/open-now.ts';
import { offerEntry } from '../parts/reading.ts';
import { apart, words } from '../../templates/own.ts';
import { firstPage, nextPage } from '../base/paging.ts';
import type { Part } from '../base/part.ts';
import { ThilikListElement } from '../base/thilik-list-element.ts';
import { thilikOfferListStyles } from './thilik-offer-list.styles.ts';
import { FilterStart } from './filter/start.ts';
import { HandOverStart } from './hand-over/start.ts';
import { found, namesOf } from './thilik-offer-list.view.ts';

/**
 * Integration offers with what is known of them and since when, to filter by topic. Alone it shows all of Thuringia or
 * its own `district`; joined to a map it follows the selection there. Words, spoken language and more to filter by come
 * on demand.
 *
 * @summary List of integration offers, filterable.
 * @tag thilik-offer-list
 * @slot - Fallback without JavaScript: names and links of offers. Replaced when the element is ready.
 * @csspart filter - The topics to filter by, and the button for all other filters.
 * @csspart list - The list.
 * @csspart item - One offer.
 * @cssstate loading - The offers are on their way.
 * @cssstate ready - Offers are shown.
 * @cssstate empty - There are no offers.
 * @cssstate error - The offers could not be loaded, or only their names.
 * @fires {CustomEvent<FilterDetail>} thilik-filter - The reader filters.
 * @fires {CustomEvent<SearchDetail>} thilik-search - The reader has searched the offers. Never with what was typed.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The offers could not be loaded. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 */
export class ThilikOfferList extends ThilikListElement<'offers'> {
  static override styles = thilikOfferListStyles;

  /** Ids of the topics to filter by, separated by spaces; empty: all. Changes as the reader filters. */
  @property() topics = '';

  /** When `true`, there are no buttons to filter. */
  @property({ converter: readFlag, attribute: 'no-filter' }) noFilter = false;

  /** @internal The filter for what is open now; it comes with what tells of hours. */
  declare openNow?: OpenNow;

  /** Name of a parameter after `#` in the page's address that keeps district and filters; empty: none does. */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  protected override readonly kind = 'offers';

  /** The state that the page asked for, before any reader. */
  #written: State | null = null;

  /** District and filters in the address. */
  readonly #address = this.later(
    'address',
    () =>
      import('./filter/filter-address.ts').then(({ attachAddress }) =>
        attachAddress(this, this.#written ?? this.state),
      ),
    { onHere: (address) => address.begin() },
  );

  /** What the parts of the list ask it for. */
  readonly #host = {
    element: this,
    records: () => this.#complete(),
    address: () => this.address,
    locale: () => this.locale(),
    makeRoom: () => this.expand(firstPage),
  };

  /** Filters them. */
  private readonly filter = new FilterStart({ ...this.#host, listed: () => this.records() });

  /** Reads on in a large file. */
  readonly #large = this.later('large', () =>
    import('./large/attach-large.ts').then(({ attachLarge }) =>
      attachLarge({ ...this.#host, marked: () => this.#handOver.marked }),
    ),
  );

  /** Marks offers and hands them over, on demand. */
  readonly #handOver = new HandOverStart(this.#host);

  protected override settings(): Partial<Settings> {
    return { ...super.settings(), chosenTopics: wordsOf(this.topics).filter(isTopic) };
  }

  /** @internal What the address names takes the place of what the page has written. */
  override follow(before: State): void {
    super.follow(before);
    const { chosenTopics, district } = this.state;
    if (chosenTopics !== before.chosenTopics) this.topics = chosenTopics.join(' ');
    if (!this.store.joined && district !== this.settings().district) this.district = district;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address.value?.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#address.value?.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#written ??= this.state;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isConnected) return;
    this.#address.value?.tell();
    this.#large.value?.readOn(this.shownCount + nextPage);
  }

  /** The list first, which names the offers; then, where there is one for all, the file with the complete records. */
  protected override wanted(): readonly File[] {
    const [one, other = one] = this.records();
    const address = one && this.details(this.kind, one.id).address;
    return address && other && this.details(this.kind, other.id).address === address
      ? [{ kind: this.kind, address }]
      : super.wanted();
  }

  /** The complete records where one file has them all, else what the list says. */
  #complete(): readonly Offer[] {
    const complete = this.wanted().map(({ address }) => recordsOf<'offers'>(this.feed(address)));
    return complete.find(({ length }) => length > 0) ?? this.records();
  }

  protected override wantedParts(): readonly Part[] {
    return [
      ...super.wantedParts(),
      ...(this.isWhole ? [this.reading] : []),
      ...(this.urlState ? [this.#address] : []),
      ...(this.feed(this.address)?.unread ? [this.#large] : []),
      ...this.filter.wanted,
      ...this.#handOver.wanted,
    ];
  }

  /** What is marked, where only that is shown; what is left, or what comes nearest to that. */
  protected override found(): readonly Offer[] {
    const { shown } = this.#handOver;
    if (shown) return shown;
    const { view, part } = this.filter;
    const { offers } = view;
    return offers.length > 0 || this.#large.value?.look(view) ? offers : (part.value?.view.nearest ?? offers);
  }

  protected override nameOf({ name }: Offer): unknown {
    return shown(text(name, this.locale()));
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district } = this.state;
    const texts = offersTerms(terms.lang);
    const { part } = this.filter;
    // Until what filters or reads them is here, nothing is told of them.
    const isAwaited = this.filter.isAwaited || this.#large.isOnItsWay;
    const large = this.#large.value?.look(this.filter.view);
    const view = large?.view ?? this.filter.view;
    const isMarked = this.#handOver.shown;
    const isReady = this.feed(this.address)?.status === 'ready' && !isAwaited && !isMarked;
    const isNone = isReady && !large && view.offers.length === 0;
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${apart(
        heading(this.level, words(district ? texts.offersIn(this.placeOf(district)) : terms.offers)),
        this.renderDistrictNote(),
        isMarked ? nothing : this.filter.render(view),
        this.#handOver.render(view.total > 0 && !this.noFilter),
        this.wanted().map(({ kind, address }) => this.renderNotices(kind, address)),
      )}
      <p role="status" class="muted small">
        ${words(isReady ? large?.status || found(view, terms, part.value?.note) : '')}
      </p>
      ${apart(
        isNone && !this.noFilter ? part.value?.renderNone(this.level + 1) : nothing,
        this.status === 'loading' || isAwaited
          ? namesOf(isAwaited ? { ...view, offers: [] } : view, this.locale())
          : this.#renderOffers(large && !large.isAwaited ? view.total : undefined),
      )}
    </div>`;
  }

  /** @param total how many there are, where some are not here yet */
  #renderOffers(total?: number): TemplateResult {
    return this.renderPage(
      this.found(),
      (offer, locale) => {
        const { id, district } = offer;
        const { record } = this.details(this.kind, id);
        const entry = offerEntry(record ?? offer, {
          ...locale,
          hoursNow: this.hoursNow,
          level: this.level + 1,
          district: this.#whereIs(district, this.filter.part.value?.distanceOf(offer)),
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
        return apart(entry, this.#handOver.button(offer));
      },
      total,
    );
  }

  /** The district, where that is not clear, and how far it is from where the reader is, where that is known. */
  #whereIs(district: Ags, distance?: string | null): string | undefined {
    const isClear = this.state.district === inFrame(district, this.state.frame);
    return [isClear ? '' : this.placeOf(district), distance].filter(Boolean).join(' · ') || undefined;
  }
}

const isTopic = (word: string): word is TopicId => (topicIds as readonly string[]).includes(word);
