import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import type { Credit } from '../../data/boundaries.ts';
import type { Ags } from '../../model/types.ts';
import type { DistrictView, MapView } from '../../store/view.ts';
import { apart, own, words } from '../../templates/own.ts';
import { heading } from '../parts/heading.ts';
import type { LegendEntry } from './shading.ts';

/** What the list of districts needs beside the view. */
export interface IndexOptions extends Locale {
  readonly level: number;
  readonly onDistrict: (ags: Ags | null) => void;
  readonly onPoint: (ags: Ags | null) => void;
}

/** All districts by name: the same choice as on the map, for everybody. */
export function districtList({ districts }: MapView, options: IndexOptions): TemplateResult {
  const { terms, level, onDistrict, onPoint } = options;
  return html`<section class="index">
    ${apart(heading(level, words(terms.orChoose)))}
    <ul part="list">
      ${apart(
        districts.map(
          (district) =>
            html`<li part="item">
              <button
                type="button"
                class="row ${district.pointed ? 'pointed' : ''}"
                data-ags=${district.ags}
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

/** The dot of the map, in words for who can't see it. */
function rowContent(district: DistrictView, { terms }: IndexOptions): unknown {
  const { length } = district.stories;
  return own(
    [district.ags, terms.lang, length].join(),
    html`<i class="dot ${length ? 'told' : ''}"></i><span class="name" translate="no">${district.name}</span>${
        length ? html`<span class="hidden-text">, ${terms.storyCount(length)}</span>` : nothing
      }`,
  );
}

/** What the shades and signs in the map mean. */
export function legend(
  entries: readonly LegendEntry[],
  isWholeState: boolean,
  { terms }: Locale,
  signs: unknown,
): TemplateResult {
  return html`<ul class="legend small ${isWholeState ? 'corner' : ''}" part="legend" aria-label=${terms.legend}>
    ${apart(
      entries.map(
        ({ shade, hasDot, text }) =>
          html`<li>
            <svg width="22" height="16" aria-hidden="true">
              <rect class="swatch ${shade}" width="22" height="16" rx="2"></rect>
              <rect class="swatch-border" x="0.5" y="0.5" width="21" height="15" rx="2"></rect>
              ${hasDot ? svg`<circle class="point" r="4.5" cx="11" cy="8"></circle>` : nothing}
            </svg>
            ${words(text)}
          </li>`,
      ),
      signs,
    )}
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
