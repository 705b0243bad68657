import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../templates/own.ts';
import { MapPicture } from './map-picture.ts';
import type { Street } from './street/street.ts';

/** How the map leads to the one that zooms to the street: by a button, a gesture, or the page's own word. */
export abstract class MapZoom extends MapPicture {
  /** Shows these districts (keys, separated by spaces), without keys all that the map offers. */
  fit(ags?: string): void {
    void this.#withStreet((street) => street.fit(ags));
  }

  /** The visitor has agreed that the hosts of the street map are contacted. */
  grantConsent(): void {
    this.hub.store.dispatch({ type: 'agree', hosts: 'all' });
  }

  /** The visitor no longer agrees: the street map disappears, and its hosts are not contacted any more. */
  revokeConsent(): void {
    this.hub.store.dispatch({ type: 'disagree' });
    this.street.value?.revokeConsent();
  }

  async #withStreet(act: (street: Street) => void): Promise<void> {
    await this.ready;
    const street = this.engine === 'svg' ? this.street.value : await this.street.retry();
    await this.updateComplete;
    if (street) act(street);
  }

  /** Only a reader who wants to zoom loads what can. `event`: where. */
  protected readonly handleZoom = (event: WheelEvent | MouseEvent | TouchEvent): void => {
    if (this.engine === 'svg' || this.street.value) return;
    if ('touches' in event) {
      if (event.touches.length > 1) void this.street.ask();
      return;
    }
    if (event.type === 'wheel' && !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const at = [event.clientX - left, event.clientY - top] as const;
    void this.#withStreet((street) => void street.enlarge(at));
  };

  protected renderEnlarge(): TemplateResult {
    const { terms } = this.localize;
    const isOpen = this.street.value?.isOpen ?? false;
    return html`<button
      type="button"
      class="button enlarge ${this.isWholeState ? 'corner' : ''}"
      aria-expanded=${String(isOpen)}
      aria-busy=${this.street.isOnItsWay ? 'true' : nothing}
      @click=${() => void this.#withStreet((street) => void (isOpen ? street.reduce() : street.enlarge()))}
    >
      ${words(isOpen ? terms.reduce : terms.enlarge)}
    </button>`;
  }
}
