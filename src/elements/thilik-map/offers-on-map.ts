/** Offers on the map with their legend: comes with the offers. */
import { html, type TemplateResult } from 'lit';
import { interfaceTerms } from '../../i18n/interface.ts';
import { words } from '../../templates/own.ts';

export { offerPoints } from '../../engines/svg/offer-points.ts';

/** What the rings mean, for the legend. */
export function offerLegend(lang: string): TemplateResult {
  return html`<li>
    <svg width="18" height="18" viewBox="-11 -11 22 22" aria-hidden="true">
      <g class="offer">
        <circle r="8"></circle>
        <text y="0.5">1</text>
      </g>
    </svg>
    ${words(interfaceTerms(lang).legendOffers)}
  </li>`;
}
