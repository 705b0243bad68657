/** Offers on the map with their legend: comes with the offers. */
import { html, nothing, type TemplateResult } from 'lit';
import { placesOf } from '../../engines/offer-places.ts';
import { interfaceTerms } from '../../i18n/interface.ts';
import type { MapView } from '../../store/view.ts';
import { words } from '../../templates/own.ts';

export { offerPoints } from '../../engines/svg/offer-points.ts';

/** What the signs mean, for the legend, where there are any. */
export function offerLegend({ districts }: MapView, lang: string): TemplateResult | typeof nothing {
  if (districts.every((district) => placesOf(district).length === 0)) return nothing;
  return html`<li>
    <svg width="22" height="16" viewBox="-11 -8 22 16" aria-hidden="true">
      <path class="offer" d="M-4.5 0 0-4.5 4.5 0 0 4.5z"></path>
    </svg>
    ${words(interfaceTerms(lang).legendOffers)}
  </li>`;
}
