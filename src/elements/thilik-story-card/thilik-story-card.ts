import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { valueOf } from '../../content/fact.ts';
import { storyDate, storyFacts } from '../../content/story.ts';
import { readAddress } from '../../contract/kinds.ts';
import { districtName } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import { inFrame } from '../../model/frames.ts';
import type { Kind, Story } from '../../model/types.ts';
import type { File } from '../../store/state.ts';
import { recordsOf } from '../../store/view.ts';
import { bare, remarks, shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import { overview } from '../../data/overview.ts';
import { apart, own, words } from '../../templates/own.ts';
import { property, state } from '../base/decorators.ts';
import type { Part } from '../base/part.ts';
import { ThilikElement } from '../base/thilik-element.ts';
import { storyFigure } from './figure.ts';
import { thilikStoryCardStyles } from './thilik-story-card.styles.ts';

/**
 * One success story. Alone it shows the story named by `story`; joined to a map it shows the one selected there.
 *
 * @summary Card with one success story.
 * @tag thilik-story-card
 * @slot - Fallback without JavaScript: title, text and link of the story. Replaced when the element is ready.
 * @slot media - A picture of your own with its alternative text and credit, above the words.
 * @csspart card - The whole card.
 * @csspart figure - The small map.
 * @csspart story-point - The sign of the story on the small map.
 * @cssstate loading - The story is on its way.
 * @cssstate ready - The story is shown.
 * @cssstate empty - No story is selected, or there is none of this id.
 * @cssstate error - The story could not be loaded.
 * @fires {CustomEvent<SelectDetail>} thilik-select - The reader opened the whole story, and no `href` leads away.
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

  /** `compact` is shorter: without topics, and with `href` the story is read elsewhere. */
  @property({ reflect: true }) variant: 'compact' | 'full' = 'full';

  /**
   * Address of the page with the whole story, to which a compact card leads; `{id}` stands for the story, `{ags}` for its
   * district; empty: the story opens in the card.
   */
  @property() href = '';

  /** Id of the story that the reader has folded out; another one is closed at first. */
  @state() private unfolded: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    super.willUpdate(changed);
  }

  /** @internal */
  override addressOf(kind: Kind): string {
    const source = kind === 'stories' ? readAddress(this.src, this.baseURI) : undefined;
    return this.hub.address(kind, this.localize.lang, source);
  }

  protected override wanted(): readonly File[] {
    return [{ kind: 'stories', address: this.#address }];
  }

  protected override wantedParts(): readonly Part[] {
    return [...super.wantedParts(), ...(this.#unknown ? [this.diagnostics] : [])];
  }

  protected override isEmpty(): boolean {
    return this.#slimStory() === null;
  }

  get #address(): string {
    return this.addressOf('stories');
  }

  get #storyId(): string | null {
    return this.story || this.state.story;
  }

  /** The id of the story when there is none. */
  get #unknown(): string | null {
    return this.status === 'empty' ? this.#storyId : null;
  }

  #slimStory(): Story | null {
    return recordsOf<'stories'>(this.feed(this.#address)).find(({ id }) => id === this.#storyId) ?? null;
  }

  #handleUnfold({ id }: Story): void {
    const isOpen = this.unfolded !== id;
    this.unfolded = isOpen ? id : null;
    this.open('stories', [id], isOpen);
    if (isOpen) emit(this, 'thilik-select', { kind: 'story', id });
  }

  protected override render(): TemplateResult {
    const { lang, terms } = this.localize;
    const story = this.#slimStory();
    const look = [lang, terms.lang, this.level, this.state.frame].join();
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${apart(
        this.renderNotices('stories', this.#address),
        story ? own(`${story.id} ${look}`, this.#renderStory(story)) : own('', this.#renderNoStory()),
      )}
    </div>`;
  }

  /** To the page with the whole story, or the button that opens it here. */
  #renderWay(story: Story, isOpen: boolean): TemplateResult {
    const { terms } = this.localize;
    const { id, district } = story;
    const pattern = this.variant === 'compact' ? this.href : '';
    const address = readAddress(pattern.replace('{id}', id).replace('{ags}', district), this.baseURI);
    if (address) return html`<a class="button" href=${address}>${words(terms.readStory)}</a>`;
    return html`<button
      class="button"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => this.#handleUnfold(story)}
    >
      ${words(isOpen ? terms.hideStory : terms.readStory)}
    </button>`;
  }

  #renderNoStory(): TemplateResult | typeof nothing {
    const { terms } = this.localize;
    if (this.status === 'error') return nothing;
    const message = this.status === 'loading' ? terms.loading : terms.chooseStory;
    return html`<div class="card" part="card">
      ${this.#unknown ? this.renderUnknown('story', this.#unknown) : own(message, html`<p class="muted">${message}</p>`)}
    </div>`;
  }

  #renderStory(story: Story): TemplateResult {
    const { frame } = this.state;
    const isOpen = this.unfolded === story.id;
    const options = this.readingOptions(this.level + 1);
    const ags = inFrame(story.district, frame);
    const drawing = overview(frame);
    const { lonLat, precision } = story.place;
    const at = lonLat && precision !== 'district' ? drawing.project(lonLat) : null;
    const facts = storyFacts(story, options, { frame, nameOf: districtName });
    return html`<article class="card" part="card">
      <slot name="media"></slot>
      <p class="where">
        <span class="figure" part="figure">${storyFigure(drawing, ags, at)}</span>
        <span>${shown(valueOf(facts, 'district'))}</span>
      </p>
      ${heading(this.level, bare(valueOf(facts, 'title')))} ${remarks(valueOf(facts, 'title'))}
      <p class="summary">${shown(valueOf(facts, 'summary'))}</p>
      ${apart(this.variant === 'compact' ? nothing : shown(valueOf(facts, 'topics')))}
      <p class="foot">
        ${apart(this.#renderWay(story, isOpen))}
        ${apart(isOpen ? nothing : html`<span class="muted small">${words(storyDate(story, options))}</span>`)}
      </p>
      ${apart(
        isOpen
          ? html`<div class="long">
              ${apart(
                ags === story.district ? nothing : this.renderEisenachNote(),
                this.renderDetails('stories', story.id, (reading, complete) => reading.storyBody(complete, options)),
              )}
            </div>`
          : nothing,
      )}
    </article>`;
  }
}
