import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import type { Credit } from '../../data/boundaries.ts';
import type { Ags } from '../../model/types.ts';
import type { DistrictView, MapView } from '../../store/view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { storyBadge } from '../parts/story.ts';
import { heading } from '../parts/heading.ts';
import { counts } from './counts.ts';

/** What the list of districts needs beside the view. */
export interface IndexOptions extends Locale {
  readonly level: number;
  /** When `false`, stories or offices are on their way. */
  readonly isLoaded: boolean;
  readonly onDistrict: (ags: Ags | null) => void;
  readonly onPoint: (ags: Ags | null) => void;
}

/** All districts with what they have: the same content as the map, for everybody. */
export function districtList({ districts }: MapView, options: IndexOptions): TemplateResult {
  const { terms, level, onDistrict, onPoint } = options;
  return html`<section class="index">
    ${apart(heading(level, words(terms.districtsHeading)))}
    <ul part="list">
      ${apart(
        districts.map(
          (district) =>
            html`<li part="item">
              <button
                type="button"
                class="row ${district.pointed ? 'pointed' : ''}"
                data-ags=${district.ags}
                aria-current=${district.selected ? 'true' : nothing}
                @click=${() => onDistrict(district.ags)}
                @pointerenter=${() => onPoint(district.ags)}
                @pointerleave=${() => onPoint(null)}
              >
                ${rowContent(district, options)}
              </button>
            </li>`,
        ),
      )}
    </ul>
  </section>`;
}

function rowContent({ ags, name, stories, offers, contacts }: DistrictView, options: IndexOptions): unknown {
  const { terms, isLoaded } = options;
  const more = isLoaded ? counts({ stories: [], offers, contacts }, options) : '';
  const key = [ags, terms.lang, more, ...stories.map(({ number }) => number)].join();
  return own(
    key,
    html`<span class="name">${name}</span>
      <span class="badges">${stories.map((story) => storyBadge(story, options))}</span>
      <span class="muted small">${more}</span>`,
  );
}

/** What the signs in the map mean. */
export function legend({ terms }: Locale, offers: unknown): TemplateResult {
  const sign = (content: unknown) =>
    html`<svg width="18" height="18" viewBox="-11 -11 22 22" aria-hidden="true">${content}</svg>`;
  return html`<ul class="legend small" part="legend" aria-label=${terms.legend}>
    <li>${sign(svg`<g class="point"><circle r="9"></circle></g>`)} ${words(terms.legendPlace)}</li>
    <li>
      ${sign(svg`<g class="point"><rect x="-9" y="-9" width="18" height="18" rx="3"></rect></g>`)}
      ${words(terms.legendDistrictWide)}
    </li>
    ${apart(offers)}
  </ul>`;
}

/** Who the boundaries and points are from, linked as their licences demand. */
export function attribution(credits: readonly Credit[], { terms }: Locale): TemplateResult {
  const names = credits.map(
    ({ use, name, url, licence }, index) =>
      html`${index > 0 ? ' · ' : nothing}${use === 'boundaries' ? terms.attribution : terms.coordinatesFrom}
        <a href=${url} rel="noopener" lang="de">${name}</a
        >${licence ? html` (<a href=${licence.url} rel="license noopener">${licence.name}</a>)` : nothing}`,
  );
  return html`<p class="attribution small muted" part="attribution">
    ${own(`${terms.lang} ${credits.length}`, names)}
  </p>`;
}
