import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readOneOf } from '../../contract/kinds.ts';
import { tourOrders } from '../../contract/tour-orders.ts';
import { findMap } from '../../controllers/store-controller.ts';
import { boundaryCredit, districtName, placeCredit } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import { tourTerms } from '../../i18n/tour.ts';
import { pick } from '../../model/text.ts';
import type { TopicId } from '../../model/types.ts';
import type { State } from '../../store/state.ts';
import type { Stop } from '../../store/tour-view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { state } from '../base/decorators.ts';
import type { ThilikMap } from '../thilik-map/thilik-map.ts';
import { attribution } from '../thilik-map/thilik-map.view.ts';
import { keyStep, swipe, type Step } from './gestures.ts';
import { MapBeside } from './map-beside.ts';
import { NumberedMap } from './numbered-map.ts';
import { nextStop, placeOf, shortFigures, stopArticle, tourList, type StopOptions } from './stop.view.ts';
import { thilikStoryTourStyles } from './thilik-story-tour.styles.ts';
import { tourBar } from './tour-bar.view.ts';
import { TourBase } from './tour-base.ts';

/**
 * All stories, one after the other: an ordered list of articles, and the one that the reader is at. A map that it joins
 * follows and shows the order as numbers; one in its slot `map` stands beside the story. Works without any map.
 *
 * @summary Tour through all success stories; the map follows.
 * @tag thilik-story-tour
 * @slot - Fallback without JavaScript: the stories as a list. Replaced when the element is ready.
 * @slot map - A map to stand beside the story, which `for` names: `<thilik-map slot="map" id="karte">`. It shows the drawing only.
 * @csspart filter - Topic and order.
 * @csspart steps - Back, position and next.
 * @csspart card - The story that the reader is at.
 * @csspart list - The list of all stories.
 * @csspart item - An entry of the list.
 * @csspart story-point - The number of a story.
 * @cssstate loading - The stories are on their way.
 * @cssstate ready - The stories are shown.
 * @cssstate empty - There are no stories.
 * @cssstate error - The stories could not be loaded.
 * @fires {CustomEvent<SelectDetail>} thilik-select - The reader goes to another story.
 * @fires {CustomEvent<FilterDetail>} thilik-filter - The reader chooses a topic.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The stories could not be loaded. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 */
export class ThilikStoryTour extends TourBase {
  static override styles = thilikStoryTourStyles;

  /** Id of the story whose long text is open; another one is closed at first. */
  @state() private unfolded: string | null = null;
  @state() private announcement = '';

  readonly #numbered = new NumberedMap();
  readonly #beside = new MapBeside();
  /** The story that the state named last. */
  #named: string | null = null;
  #focusNext = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.address.value?.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.address.value?.end();
    this.#numbered.giveBack();
  }

  /** @internal A map beside the story always shows where that is: what is chosen there leads to a story. */
  override follow(before: State): void {
    super.follow(before);
    const { chosenTopics, story, district } = this.state;
    if (chosenTopics !== before.chosenTopics) this.topics = chosenTopics.join(' ');
    if (story !== before.story) this.story = story;
    // The map draws the numbers together with what else has changed.
    this.#showNumbers();
    if (this.hasOwnMap && !story && (district !== before.district || before.story)) {
      const here = this.view.stops.find(({ ags }) => ags === district);
      const next = here?.story.id ?? (district ? null : this.last);
      if (next) void this.updateComplete.then(() => this.#select(next));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    super.willUpdate(changed);
    // The page has taken it away: the first one is shown again.
    const isTaken = this.#named !== null && !this.state.story && !this.store.joined;
    this.#named = this.state.story;
    if (isTaken) this.last = null;
    this.#beside.set(this.hasOwnMap ? this.#map : null);
    const { current } = this;
    const id = current?.story.id ?? null;
    if (this.isShown && current && id !== this.last) this.announcement = isTaken ? '' : this.#arrived(current);
    // What is one step away comes after the frame that shows the step.
    if (!isServer && id !== this.last) requestAnimationFrame(() => this.isConnected && this.prepare());
    this.last = id ?? this.last;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.isShown && this.status !== 'loading') this.#begin();
    this.#showNumbers();
    if (this.isConnected && this.isShown && !this.unknown) this.address.value?.tell();
    if (!this.#focusNext) return;
    this.#focusNext = false;
    const heading = this.renderRoot.querySelector<HTMLElement>('.stop :is(h2, h3, h4, h5, h6)');
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.bar')?.scrollIntoView({ block: 'nearest' });
  }

  /** Whether a map stands in our slot. */
  protected get hasOwnMap(): boolean {
    return this.store.joined && this.#map?.parentElement === this;
  }

  get #map(): ThilikMap | null {
    return this.isConnected ? (findMap(this) as ThilikMap | null) : null;
  }

  #arrived({ story }: Stop): string {
    const { stops } = this.view;
    const { terms, lang } = this.localize;
    const at = stops.findIndex((stop) => stop.story === story) + 1;
    return tourTerms(terms.lang).arrived(
      at,
      stops.length,
      pick(story.headline ?? story.title, lang).text,
      placeOf(story, this.state.frame),
    );
  }

  /** A map beside the story shows where the first one is. */
  #begin(): void {
    this.isShown = true;
    const { current } = this;
    if (current && this.hasOwnMap && !this.state.story)
      void this.updateComplete.then(() => this.#select(current.story.id));
  }

  #select(id: string): void {
    this.hub.store.dispatch({ type: 'select-story', id });
  }

  /** The reader goes to a story. */
  #go(id: string): void {
    if (id === this.state.story) return;
    this.#select(id);
    emit(this, 'thilik-select', { kind: 'story', id });
  }

  #handleStep(step: Step): void {
    const { stops } = this.view;
    const wanted = { back: this.at - 1, next: this.at + 1, first: 0, last: stops.length - 1 };
    const to = typeof step === 'number' ? stops.findIndex(({ number }) => number === step) : wanted[step];
    const stop = stops[to];
    if (stop && typeof step === 'number') this.#handleJump(stop.story.id);
    else if (stop) this.#go(stop.story.id);
  }

  readonly #handleKey = keyStep(
    (step) => this.#handleStep(step),
    () => this.view.all.length,
  );

  /** The story stays where it has the topic, too; else the first one that has it is shown. */
  #handleTopic(topic: TopicId | null): void {
    const topics = topic ? [topic] : [];
    const { story } = this.state;
    this.hub.store.dispatch({ type: 'filter', topics });
    const { stops } = this.view;
    if (story && stops[0] && !stops.some(({ story: { id } }) => id === story)) this.#select(stops[0].story.id);
    emit(this, 'thilik-filter', { topics, languages: [], status: null, query: '', count: this.view.stops.length });
  }

  #handleJump(id: string): void {
    this.#focusNext = true;
    this.#go(id);
    this.requestUpdate();
  }

  #handleUnfold(id: string): void {
    const isOpen = this.unfolded !== id;
    this.unfolded = isOpen ? id : null;
    this.open('stories', [id], isOpen);
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { hasOwnMap, current, view } = this;
    const isReady = this.status !== 'loading' && this.status !== 'error';
    const texts = tourTerms(terms.lang);
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir} @keydown=${this.#handleKey}>
      ${tourBar(view, this.at, {
        ...this.locale(),
        chosen: this.state.chosenTopics,
        order: readOneOf(tourOrders, this.order),
        onTopic: (topic) => this.#handleTopic(topic),
        onOrder: (order) => (this.order = order),
        onStep: (step) => this.#handleStep(step),
      })}
      ${apart(
        this.renderNotices('stories', this.list.address),
        this.unknown ? this.renderUnknown('story', this.unknown) : nothing,
      )}
      <div class="stage ${hasOwnMap ? 'mapped' : ''}">
        <div class="map">
          <slot name="map" @slotchange=${() => this.requestUpdate()}></slot>
          ${apart(
            hasOwnMap
              ? [
                  html`<p class="muted small">${words(this.#caption)}</p>`,
                  attribution([boundaryCredit, placeCredit], this.locale()),
                ]
              : nothing,
          )}
        </div>
        ${apart(
          current && isReady
            ? this.#renderStop(current)
            : this.status === 'loading'
              ? html`<p class="stop muted">${words(terms.loading)}</p>`
              : isReady && !this.unknown
                ? html`<p class="stop muted">${words(this.isEmpty() ? texts.none : texts.noneOfTopics)}</p>`
                : nothing,
        )}
      </div>
      ${apart(
        this.unfolded && this.unfolded === current?.story.id ? this.#renderLong(this.unfolded) : nothing,
        isReady && !this.isEmpty() ? tourList(view.all, this.#stopOptions) : nothing,
      )}
      <div role="status" class="hidden-text">${words(this.announcement)}</div>
    </div>`;
  }

  /** What the numbers mean, and why the story stays when a district without one is chosen. */
  get #caption(): string {
    const { terms } = this.localize;
    const texts = tourTerms(terms.lang);
    const { district, story } = this.state;
    return district && !story ? `${texts.noStoryIn(districtName(district))} ${texts.numbers}` : texts.numbers;
  }

  get #stopOptions(): StopOptions {
    return {
      ...this.locale(),
      level: this.level,
      frame: this.state.frame,
      current: this.current?.story.id ?? null,
      unfolded: this.unfolded,
      complete: (id) => this.details<'stories'>('stories', id).record,
      figures: this.reading.value?.figureList ?? null,
      onTopic: (topic) => this.#handleTopic(topic),
      onJump: (id) => this.#handleJump(id),
      onUnfold: (id) => this.#handleUnfold(id),
      ...swipe((step) => this.#handleStep(step)),
    };
  }

  #renderStop(stop: Stop): unknown {
    const { terms, lang } = this.localize;
    const look = [stop.story.id, stop.number, lang, terms.lang, this.level];
    return own(look.join(), stopArticle(stop, this.#stopOptions));
  }

  #renderLong(id: string): unknown {
    const options = this.readingOptions(this.level + 1);
    const end = this.end.value;
    const body = this.renderDetails('stories', id, (reading, record) => [
      reading.storyBody(record, options, { figuresTold: shortFigures, beside: apart(end?.today(record, options)) }),
      apart(end?.citing(record, options)),
    ]);
    const next = this.view.stops[this.at + 1];
    return own(
      id,
      html`<div class="long" id="long">
        ${apart(body, next ? own(next.story.id, nextStop(next, this.#stopOptions)) : nothing)}
      </div>`,
    );
  }

  /** Any map that we have joined tells the order. */
  #showNumbers(): void {
    const part = this.numbers.value;
    if (!part || this.status === 'loading') return;
    this.#numbered.show(this.store.joined ? this.#map : null, part, this.view.all, this.current?.story.id ?? null);
  }
}
