import { html, type TemplateResult } from 'lit';
import { isClosed } from '../../content/hours.ts';
import type { Locale } from '../../content/fact.ts';
import { tellsOfNow } from '../../content/hours-known.ts';
import { hoursTerms } from '../../i18n/hours.ts';
import { remember } from '../../model/remember.ts';
import type { Offer } from '../../model/types.ts';
import { words } from '../../templates/own.ts';

/** What the filter needs of its list. */
interface Host {
  requestUpdate(): void;
}

/** The reader's filter for what is open now. Only what is closed for sure goes: what is not known stays, as such. */
export class OpenNow {
  isOn = false;

  readonly #open = remember((records: readonly Offer[], staleBefore: string | undefined, _minute: number) => {
    const now = new Date();
    return records.filter((record) => !tellsOfNow(record, staleBefore) || !isClosed(record, now));
  });

  constructor(private readonly host: Host) {}

  keep(records: readonly Offer[], staleBefore?: string): readonly Offer[] {
    if (!this.isOn) return records;
    return this.#open(records, staleBefore, Math.floor(Date.now() / 60_000));
  }

  button({ terms }: Locale): TemplateResult {
    return html`<button class="topic" type="button" aria-pressed=${this.isOn ? 'true' : 'false'} @click=${this.#toggle}>
      ${words(hoursTerms(terms.lang).openNow)}
    </button>`;
  }

  readonly #toggle = (): void => {
    this.isOn = !this.isOn;
    this.host.requestUpdate();
  };
}
