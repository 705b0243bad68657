/** What a list has before anything is handed over: a button, and an eye on links in the address. */
import { html, nothing, type ReactiveController } from 'lit';
import { offersTerms } from '../../../i18n/offers.ts';
import type { Offer } from '../../../model/types.ts';
import { apart, words } from '../../../templates/own.ts';
import { failure } from '../../base/notices.ts';
import type { Part } from '../../base/part.ts';
import type { HandOver, HandOverHost } from './attach-hand-over.ts';

/** The list, and what makes room in it. */
interface Host extends HandOverHost {
  readonly makeRoom: () => void;
}

/** Loads what hands offers over when the reader asks for it or has opened a link. */
export class HandOverStart implements ReactiveController {
  readonly #part: Part<HandOver>;

  constructor(private readonly host: Host) {
    this.#part = host.element.later(
      'hand-over',
      () => import('./attach-hand-over.ts').then(({ attachHandOver }) => attachHandOver(host)),
      { onHere: (handOver) => this.#follow(handOver) },
    );
    host.element.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#handleHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#handleHash);
  }

  /** The part, where the address names marked offers; on a server there is no address. */
  get wanted(): readonly Part[] {
    return globalThis.location?.hash.includes('thilik-offers-') ? [this.#part] : [];
  }

  /** What the list shows in place of all offers; missing: all of them. */
  get shown(): readonly Offer[] | null | undefined {
    return this.#part.value?.shown;
  }

  /** What is marked, while that is open. */
  get marked(): Pick<HandOver, 'shown' | 'mayBeIn' | 'awaited'> | null {
    const { value } = this.#part;
    return value?.isOpen ? value : null;
  }

  /** @param isOffered when `false`, there is no button before the part is here */
  render(isOffered: boolean): unknown {
    const { terms } = this.host.locale();
    const { handOver } = offersTerms(terms.lang);
    const { value, hasFailed } = this.#part;
    return apart(
      isOffered || value
        ? html`<button
            class="link hand-over"
            type="button"
            aria-expanded=${value?.isOpen ? 'true' : 'false'}
            aria-controls="handing"
            @click=${this.#handleToggle}
          >
            ${words(handOver)}
          </button>`
        : nothing,
      hasFailed ? failure('network', handOver, terms, this.#handleToggle) : nothing,
      value?.render(),
    );
  }

  /** The button of an offer. */
  button(offer: Offer): unknown {
    return this.#part.value?.button(offer);
  }

  readonly #handleToggle = async (): Promise<void> => {
    const isOpen = !this.#part.value?.isOpen;
    const handOver = await this.#part.retry();
    if (handOver) this.#show(handOver, isOpen);
  };

  readonly #handleHash = (): void => {
    const { value } = this.#part;
    if (value) this.#follow(value);
    else this.host.element.requestUpdate();
  };

  #follow(handOver: HandOver): void {
    if (handOver.followLink()) this.#show(handOver, true);
  }

  #show(handOver: HandOver, isOpen: boolean): void {
    handOver.isOpen = isOpen;
    this.host.makeRoom();
  }
}
