import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { districtName } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import { inFrame } from '../../model/frames.ts';
import type { Story } from '../../model/types.ts';
import { recordsOf } from '../../store/view.ts';
import { sourceAddress } from '../base/attributes.ts';
import { storyBadge, topicTags } from '../parts/story.ts';
import { asOf, languageBadge, heading, text } from '../parts/text.ts';
import { overview } from '../../data/overview.ts';
import { property, state } from '../base/decorators.ts';
import { ThilikElement, type Wanted } from '../base/thilik-element.ts';
import { thilikStoryCardStyles } from './thilik-story-card.styles.ts';

/**
 * One success story. Alone it shows the story named by `story`; joined to a map it shows the one selected there.
 *
 * @summary Card with one success story.
 * @tag thilik-story-card
 * @slot - Fallback without JavaScript: title, text and link of the story. Replaced when the element is ready.
 * @slot media - A picture of your own with its alternative text and credit, instead of the drawn one.
 * @csspart card - The whole card.
 * @csspart figure - The small map.
 * @csspart story-point - The number of the story.
 * @cssstate loading - The story is on its way.
 * @cssstate ready - The story is shown.
 * @cssstate empty - No story is selected, or there is none of this id.
 * @cssstate error - The story could not be loaded.
 * @fires {CustomEvent<SelectDetail>} thilik-select - The reader opened the whole story.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The story could not be loaded. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 */
export class ThilikStoryCard extends ThilikElement {
  static override styles = thilikStoryCardStyles;

  /** Id of the map to join. */
  @property() for: string | null = null;

  /** Id of the story, e.g. `ilm-kreis`; without it the story selected in the joined map. */
  @property() story: string | null = null;

  /** Address of own stories instead of the bundled ones. */
  @property() src = '';

  /** `compact` leaves out the long text. */
  @property({ reflect: true }) variant: 'compact' | 'full' = 'full';

  @state() private open = false;
  /** Id of the story shown last; the next one is closed at first. */
  #shown: string | null = null;
  /** The picture comes after the words. */
  @state() private figure: typeof import('./figure.ts') | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    if (this.#storyId !== this.#shown) this.open = false;
    this.#shown = this.#storyId;
    super.willUpdate(changed);
  }

  protected override settled(): void {
    super.settled();
    if (this.figure) return;
    void this.loadPart(() => import('./figure.ts')).then((figure) => {
      if (!figure || this.figure) return;
      this.addStyles(figure.figureStyles);
      this.figure = figure;
    });
  }

  protected override wanted(): readonly Wanted[] {
    return [{ kind: 'stories', address: this.#address }];
  }

  protected override isEmpty(): boolean {
    return this.#slimStory() === null;
  }

  get #address(): string {
    return this.hub.address('stories', this.localize.lang, sourceAddress(this.src, this.baseURI));
  }

  get #storyId(): string | null {
    return this.story || this.state.story;
  }

  #slimStory(): Story | null {
    return recordsOf<'stories'>(this.feed(this.#address)).find(({ id }) => id === this.#storyId) ?? null;
  }

  #handleOpen(story: Story): void {
    this.open = !this.open;
    if (!this.open) return;
    this.openDetails('stories', this.#address, story.id);
    emit(this, 'thilik-select', { kind: 'story', id: story.id });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const story = this.#slimStory();
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${this.renderNotices('stories', this.#address)} ${story ? this.#renderStory(story) : this.#renderNoStory()}
    </div>`;
  }

  #renderNoStory(): TemplateResult | typeof nothing {
    const { terms } = this.localize;
    if (this.status === 'error') return nothing;
    const unknown = this.status === 'loading' ? null : this.#storyId;
    const message = this.status === 'loading' ? terms.loading : terms.chooseStory;
    return html`<div class="card" part="card">
      ${unknown ? this.renderUnknown('story', unknown) : html`<p class="muted">${message}</p>`}
    </div>`;
  }

  #renderStory(story: Story): TemplateResult {
    const { terms } = this.localize;
    const { frame } = this.state;
    const options = this.readingOptions(this.headingLevel + 1);
    const ags = inFrame(story.district, frame);
    const drawing = overview(frame);
    const { lonLat, precision } = story.place;
    const at = lonLat && precision !== 'district' ? drawing.project(lonLat) : null;
    const name = districtName(story.district);
    const where = [
      ags === story.district ? name : terms.formerDistrict(name, districtName(ags)),
      at && story.place.name !== name ? story.place.name : '',
    ].filter(Boolean);
    return html`<article class="card" part="card">
      <div class="figure" part="figure">
        <slot name="media">${this.figure?.storyFigure(drawing, ags, at, story.topics[0]) ?? nothing}</slot>
      </div>
      <div class="words">
        <p class="where muted small">${storyBadge(story, options)} <bdi>${where.join(' · ')}</bdi></p>
        ${heading(this.headingLevel, html`${text(story.title, options)} ${languageBadge(story.title, story.review, options)}`)}
        <p class="summary">${text(story.summary, options)}</p>
        ${topicTags(story, options)}
        <p class="foot">
          ${
            this.variant !== 'compact'
              ? html`<button
                  class="button"
                  type="button"
                  aria-expanded=${this.open ? 'true' : 'false'}
                  @click=${() => this.#handleOpen(story)}
                >
                  ${this.open ? terms.hideStory : terms.readStory}
                </button>`
              : nothing
          }
          <span class="muted small">${asOf(story.asOf, options)}</span>
        </p>
      </div>
      ${
        this.open
          ? html`<div class="long">
              ${ags === story.district ? nothing : this.renderNote('eisenachToday')}
              ${this.renderDetails('stories', this.#address, story.id, (reading, complete) =>
                reading.storyBody(complete, options),
              )}
            </div>`
          : nothing
      }
    </article>`;
  }
}
