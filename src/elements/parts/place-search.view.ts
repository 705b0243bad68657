import { html, nothing, type TemplateResult } from 'lit';
import type { SearchTerms } from '../../i18n/search.ts';
import type { Hit } from '../../search/find.ts';
import { apart, own, words } from '../../templates/own.ts';

/** The place where the reader is; its district is asked for when it is chosen. */
export const mine = 'mine';
export type Suggestion = Hit | typeof mine;

/** What stands below the field. */
export interface Suggestions {
  readonly hits: readonly Suggestion[];
  /** Place of the suggestion that the arrow keys have reached; −1: none. */
  readonly active: number;
  readonly isOpen: boolean;
  /** What the reader has to know or do; empty: nothing. */
  readonly message: string;
}

interface Options {
  readonly terms: SearchTerms;
  readonly nameOf: (ags: string) => string;
}

/** Id inside the element's shadow root. */
export const optionId = (index: number): string => `place-${index}`;

/** The suggestions and the message, and both once more for screen readers, some of which do not follow the active suggestion. */
export function suggestionList(suggestions: Suggestions, options: Options): TemplateResult {
  const { hits, isOpen, message } = suggestions;
  const keepFocus = (event: Event) => event.preventDefault();
  return html`${apart(isOpen && message ? html`<p class="message">${words(message)}</p>` : nothing)}
    <ul
      id="places"
      role="listbox"
      aria-label=${options.terms.suggestions}
      ?hidden=${!isOpen || hits.length === 0}
      @mousedown=${keepFocus}
    >
      ${apart(isOpen ? hits.map((hit, index) => option(hit, index, suggestions, options)) : nothing)}
    </ul>
    <p role="status" class="hidden-text">${words(isOpen ? said(suggestions, options) : '')}</p>`;
}

function option(hit: Suggestion, index: number, { active }: Suggestions, options: Options): TemplateResult {
  const [key, shown] = hit === mine ? [mine, words(options.terms.mine)] : placeOption(hit, options);
  return html`<li id=${optionId(index)} role="option" aria-selected=${index === active}>${own(key, shown)}</li>`;
}

function placeOption({ name, more, ags }: Hit, { nameOf }: Options): [key: string, shown: TemplateResult] {
  const district = nameOf(ags);
  return [
    [name, more, ags].join(),
    html`<span lang="de" translate="no">${name}</span>
      ${district === name ? nothing : html`<span class="muted" lang="de" translate="no">${district}</span>`}
      ${more ? html`<span class="more muted" lang="de" translate="no">${more}</span>` : nothing}`,
  ];
}

function said({ hits, active, message }: Suggestions, { terms, nameOf }: Options): string {
  const hit = hits[active];
  if (!hit) return message || terms.suggested(hits.length);
  const name = hit === mine ? terms.mine : nameAndDistrict(hit, nameOf(hit.ags));
  return terms.active(name, active + 1, hits.length);
}

const nameAndDistrict = ({ name }: Hit, district: string) => (district === name ? name : `${name}, ${district}`);
