import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import { apart, own, words } from '../../templates/own.ts';
import { failure } from '../base/notices.ts';
import type { Part } from '../base/part.ts';

/** What makes the field work. */
export interface Searching {
  /** Takes each event in the field, also those that are over, which know no target any more. */
  handle(field: HTMLElement, event: Event, target: Element): void;
  /** Which district a place belongs to, as a sentence. */
  result(place: string, district: string, lang: string): string;
}

/**
 * The question where the reader lives, as it stands in the first picture. What makes it work comes when it is used, and is
 * then given everything that the reader has done meanwhile. Where it can't be had, that is said, and a click asks again.
 * @param isAnswered the answer stands below: the question takes less room
 */
export function searchField(search: Part<Searching>, terms: Terms, isAnswered: boolean): TemplateResult {
  const handle = (event: Event) => {
    const field = event.currentTarget as HTMLElement;
    const target = event.target as Element;
    // The button of the notice goes with it.
    if (target.closest('.note')) field.querySelector('input')?.focus();
    if (search.value) search.value.handle(field, event, target);
    else if (!search.hasFailed || event.type === 'click')
      void search.retry().then((later) => later?.handle(field, event, target));
  };
  const failed = () => failure('network', terms.search, terms, () => void search.retry());
  return html`<div
    class="search ${isAnswered ? 'answered' : ''}"
    part="search"
    role="search"
    @focusin=${handle}
    @focusout=${handle}
    @input=${handle}
    @keydown=${handle}
    @click=${handle}
  >
    <label id="place-label" for="place">${words(terms.whereDoYouLive)}</label>
    <p id="place-hint" class="muted small">${words(terms.whereHint)}</p>
    <div class="box">
      <input
        id="place"
        role="combobox"
        aria-autocomplete="list"
        aria-controls="places"
        aria-expanded="false"
        aria-labelledby="place-label"
        aria-describedby="place-hint"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        dir="auto"
      />
      <button class="button" type="button">${words(terms.search)}</button>
      <div class="found" part="suggestions"></div>
    </div>
    ${apart(search.hasFailed ? own(terms.lang, failed()) : nothing)}
  </div>`;
}
