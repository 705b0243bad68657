import { html, type TemplateResult } from 'lit';
import { stateNow } from '../../content/hours.ts';
import type { Locale } from '../../content/fact.ts';
import { tellsOfNow } from '../../model/freshness.ts';
import { hoursTerms } from '../../i18n/hours.ts';
import type { OpenState } from '../../model/offer-filter.ts';
import type { Offer } from '../../model/types.ts';
import { words } from '../../templates/own.ts';

/** The filter for what is open now. Only what is closed for sure goes: what is not known stays, as such. */
export class OpenNow {
  #minute = 0;
  #states = new WeakMap<Offer, OpenState>();

  /** What holds now; worked out once a minute. */
  stateOf(offer: Offer, staleBefore?: string): OpenState {
    const now = new Date();
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.#minute) this.#states = new WeakMap();
    this.#minute = minute;
    const known = this.#states.get(offer);
    if (known) return known;
    const state = tellsOfNow(offer, staleBefore) ? stateNow(offer, now) : 'unknown';
    this.#states.set(offer, state);
    return state;
  }

  label({ terms }: Locale): string {
    return hoursTerms(terms.lang).openNow;
  }

  button(locale: Locale, isChosen: boolean, onPress: () => void): TemplateResult {
    return html`<button class="topic" type="button" aria-pressed=${isChosen ? 'true' : 'false'} @click=${onPress}>
      ${words(this.label(locale))}
    </button>`;
  }
}
