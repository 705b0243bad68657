import { html, nothing, type TemplateResult } from 'lit';
import { filterTerms, type FilterTerms } from '../../../i18n/filter.ts';
import { offersTerms } from '../../../i18n/offers.ts';
import { offerSorts, type FacetName, type OfferSort } from '../../../model/offer-filter.ts';
import { longestQuery } from '../../../search/offer-text.ts';
import type { Facet, LimitName } from '../../../store/filter-counts.ts';
import type { Active, FilterView } from '../../../store/filter-view.ts';
import { apart, own, words } from '../../../templates/own.ts';
import { heading } from '../../parts/heading.ts';
import { choiceButton } from '../choice.view.ts';
import { fullLabelOf, labelOf, ownName, shownLabel, type LabelSetting } from './labels.ts';

/** What the templates of the filter need, and what readers do with them. */
export interface FilterOptions extends LabelSetting {
  /** Orders that tell offers apart. */
  readonly sorts: readonly OfferSort[];
  readonly onQuery: (query: string) => void;
  /** The reader has finished a search. */
  readonly onSearched: () => void;
  readonly onChoice: (facet: FacetName, value: string) => void;
  readonly onSort: (sort: OfferSort) => void;
  readonly onRemove: (active: Active, index: number) => void;
  readonly onRemoveAll: () => void;
  readonly onLoosen: (of: LimitName) => void;
}

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** Everything there is to filter by beside topics. */
export function filterPanel(view: FilterView, options: FilterOptions): TemplateResult {
  const { terms, sorts, onQuery, onSearched } = options;
  const texts = filterTerms(terms.lang);
  return html`<div id="filters" class="filters" role="group" aria-label=${offersTerms(terms.lang).filterOffers}>
    <label class="field">
      <span>${words(texts.searchOffers)}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        dir="auto"
        maxlength=${longestQuery}
        .value=${view.filter.query}
        @input=${(event: Event) => onQuery(valueOf(event))}
        @change=${onSearched}
      />
    </label>
    ${apart(
      sorts.length > 1 ? sortField(view.filter.sort, texts, options) : nothing,
      view.facets.map((facet) => own(facet.name, facetGroup(facet, view, options))),
    )}
  </div>`;
}

function sortField(sort: OfferSort, texts: FilterTerms, { terms, sorts, onSort }: FilterOptions): TemplateResult {
  return html`<label class="field">
    <span>${words(texts.sort)}</span>
    <select @change=${(event: Event) => onSort(valueOf(event) as OfferSort)}>
      ${own(
        `${terms.lang} ${sorts.join()}`,
        offerSorts
          .filter((each) => sorts.includes(each))
          .map((each) => html`<option value=${each} .selected=${each === sort}>${texts.sorts[each]}</option>`),
      )}
    </select>
  </label>`;
}

function facetGroup({ name, choices }: Facet, view: FilterView, options: FilterOptions): TemplateResult {
  const { terms, place, onChoice } = options;
  const texts = filterTerms(terms.lang);
  const title = name === 'distance' ? texts.distanceFrom(place) : texts.facets[name];
  const named = choices.map((choice) => ({
    ...choice,
    label: labelOf({ of: name, value: choice.value }, view, options),
  }));
  if (name === 'language') named.sort((a, b) => a.label.localeCompare(b.label, terms.lang));
  return html`<div class="facet" role="group" aria-labelledby="facet-${name}">
    <div id="facet-${name}" class="facet-name">${words(title)}</div>
    <div class="topics open">
      ${apart(
        named.map(({ value, count, isChosen, label }) =>
          choiceButton({
            key: value,
            label:
              name === 'language' ? languageLabel(value, label) : shownLabel({ of: name, value }, label, view, options),
            count,
            isChosen,
            terms,
            onPress: () => onChoice(name, value),
          }),
        ),
      )}
    </div>
  </div>`;
}

/** Who looks for their own language may not read ours. */
function languageLabel(tag: string, name: string): unknown {
  const known = ownName(tag, name);
  return known ? html`${name} <span class="own-name"><bdi lang=${tag} translate="no">${known}</bdi></span>` : name;
}

/** What is chosen, to be taken away one by one. */
export function activeFilters(view: FilterView, options: FilterOptions): TemplateResult {
  const { terms, onRemove, onRemoveAll } = options;
  const texts = filterTerms(terms.lang);
  return html`<ul class="active" aria-label=${texts.chosen}>
    ${apart(
      view.active.map((active, index) => {
        const label = shownLabel(active, fullLabelOf(active, view, options), view, options);
        return html`<li>
          ${own(
            `${terms.lang} ${active.of} ${active.value}`,
            html`<button class="chip" type="button" @click=${() => onRemove(active, index)}>
              <span class="hidden-text">${texts.remove}: </span>${label}
            </button>`,
          )}
        </li>`;
      }),
      view.active.length > 1
        ? html`<li><button class="link" type="button" @click=${onRemoveAll}>${words(texts.removeAll)}</button></li>`
        : nothing,
    )}
  </ul>`;
}

/** A name in a sentence: what is written from right to left turns no number beside it. */
const isolated = (name: string) => `\u2068${name}\u2069`;

/** When nothing is left: what to take away, and before the offers that come nearest what these are. */
export function noneLeft(view: FilterView, level: number, options: FilterOptions): TemplateResult {
  const { terms, onLoosen } = options;
  const texts = filterTerms(terms.lang);
  const nameOf = (of: LimitName) =>
    view.active
      .filter((active) => active.of === of)
      .map((active) => isolated(fullLabelOf(active, view, options)))
      .join(', ');
  const ways = view.looser.map(({ of, count }) => ({ of, text: texts.without(nameOf(of), count) }));
  return html`<div class="none">
    ${apart(
      ways.length > 0 ? html`<p>${words(texts.loosen)}</p>` : nothing,
      ways.map(({ of, text }) =>
        own(
          text,
          html`<button class="button" type="button" data-loosen=${of} @click=${() => onLoosen(of)}>${text}</button>`,
        ),
      ),
      view.nearest.length > 0 ? heading(level, words(texts.nearest)) : nothing,
    )}
  </div>`;
}
