import type { StreetTerms } from '../../../i18n/street.ts';
import type { StreetHost } from './street-host.ts';
import { notice, type Notice } from './street.view.ts';

/** What the reader is asked and told below the map, one thing at a time. */
export class Notices {
  #notice: Notice | null = null;
  #isToBeFocused = false;

  constructor(private readonly host: StreetHost) {}

  get kind(): Notice['kind'] | null {
    return this.#notice?.kind ?? null;
  }

  /** `null` takes away what was said. */
  say(what: Notice | null, focus = true): void {
    if (!what && this.host.find('.street-note:focus-within')) this.focusButton();
    this.#notice = what;
    this.#isToBeFocused = focus && what !== null;
    this.host.requestUpdate();
  }

  render(terms: StreetTerms): unknown {
    return notice(this.#notice, terms, () => this.say(null));
  }

  /** To be called once what was said stands there. */
  updated(): void {
    if (!this.#isToBeFocused) return;
    this.#isToBeFocused = false;
    this.host.find<HTMLElement>('.street-note')?.focus();
  }

  /** Where the reader goes on who has answered. */
  focusButton(): void {
    this.host.find<HTMLElement>('.streets')?.focus();
  }
}
