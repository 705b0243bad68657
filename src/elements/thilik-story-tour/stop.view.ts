import { html, nothing, type TemplateResult } from 'lit';
import { badge, text, type Locale } from '../../content/fact.ts';
import { storyDate } from '../../content/story.ts';
import { districtName } from '../../data/boundaries.ts';
import { tourTerms } from '../../i18n/tour.ts';
import { inFrame } from '../../model/frames.ts';
import type { Frame, Story, TopicId } from '../../model/types.ts';
import type { Stop } from '../../store/tour-view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { shown } from '../parts/facts.ts';
import { heading } from '../parts/heading.ts';
import type { SwipeHandlers } from './gestures.ts';

/** What the templates of a story need beside it. */
export interface StopOptions extends Locale, SwipeHandlers {
  /** Level of the story's heading. */
  readonly level: number;
  readonly frame: Frame;
  /** Id of the story that the reader is at. */
  readonly current: string | null;
  /** Id of the story whose long text is open. */
  readonly unfolded: string | null;
  /** The complete story, once it is loaded. */
  readonly complete: (id: string) => Story | null;
  /** Its numbers; `null` while their part is on its way. */
  readonly figures: ((story: Story, locale: Locale, from: number, to: number) => unknown) | null;
  readonly onTopic: (topic: TopicId) => void;
  readonly onJump: (id: string) => void;
  readonly onUnfold: (id: string) => void;
}

/** So many figures stand above the long text, which has the others. */
export const shortFigures = 2;

/** Town and district as they are today, each once: `Arnstadt, Ilm-Kreis`. */
export function placeOf({ district, place }: Story, frame: Frame): string {
  const name = districtName(inFrame(district, frame));
  return place.precision === 'district' || place.name === name ? name : `${place.name}, ${name}`;
}

/** The story that the reader is at, in short. */
export function stopArticle({ story, number }: Stop, options: StopOptions): TemplateResult {
  const { terms, level, frame, unfolded, onUnfold, onTopic, onTouchStart, onTouchEnd } = options;
  const isOpen = unfolded === story.id;
  const complete = options.complete(story.id);
  return html`<article
    class="stop"
    part="card"
    @touchstart=${{ handleEvent: onTouchStart, passive: true }}
    @touchend=${{ handleEvent: onTouchEnd, passive: true }}
  >
    <p class="where">
      <span class="badge" part="story-point">${number}</span> <bdi translate="no">${placeOf(story, frame)}</bdi>
    </p>
    ${heading(level, shown(text(story.headline ?? story.title, options)))}
    <p class="summary">${shown(text(story.summary, options))}</p>
    ${shown(badge(story.summary, story.review, options) ?? undefined)}
    ${apart(complete && options.figures ? options.figures(complete, options, 0, shortFigures) : nothing)}
    <p class="foot">
      <button
        class="button"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="long"
        @click=${() => onUnfold(story.id)}
      >
        ${words(isOpen ? terms.hideStory : terms.readStory)}
      </button>
      <span class="muted small">${storyDate(story, { ...options, staleBefore: '' })}</span>
    </p>
    <p class="topics small">
      ${tourTerms(terms.lang).topics}:
      ${story.topics.map(
        (topic) =>
          html`<button class="link" type="button" @click=${() => onTopic(topic)}>${terms.topics[topic]}</button> `,
      )}
    </p>
  </article>`;
}

/** Where the tour goes on after the long text. */
export function nextStop({ story }: Stop, options: StopOptions): TemplateResult {
  return html`<p class="next-stop">
    <span class="muted small"
      >${tourTerms(options.terms.lang).nextStory} · <bdi translate="no">${placeOf(story, options.frame)}</bdi></span
    >
    <button class="link" type="button" @click=${() => options.onJump(story.id)}>
      ${shown(text(story.headline ?? story.title, options))}
    </button>
  </p>`;
}

/** All stories in the order of the tour: each leads to its place in it. */
export function tourList(stops: readonly Stop[], options: StopOptions): TemplateResult {
  const { terms, level } = options;
  return html`<section class="all" aria-labelledby="all-title">
    ${heading(level, html`<span id="all-title">${words(tourTerms(terms.lang).all(stops.length))}</span>`)}
    <ol part="list">
      ${apart(stops.map((stop) => listItem(stop, options)))}
    </ol>
  </section>`;
}

function listItem({ story, number, isWanted }: Stop, options: StopOptions): TemplateResult {
  const { terms, lang, level, frame, current, onJump } = options;
  const isCurrent = story.id === current;
  const link = html`<button class="jump" type="button" @click=${() => onJump(story.id)}>
    ${shown(text(story.headline ?? story.title, options))}
  </button>`;
  return html`<li
    part="item"
    class=${isCurrent ? 'current' : isWanted ? '' : 'outside'}
    aria-current=${isCurrent ? 'true' : nothing}
  >
    ${own(
      [story.id, number, lang, terms.lang, level, frame].join(),
      html`<article>
        <span class="badge" part="story-point" aria-hidden="true">${number}</span>
        <p class="muted small" translate="no">${placeOf(story, frame)}</p>
        ${heading(level + 1, link)}
      </article>`,
    )}
  </li>`;
}
