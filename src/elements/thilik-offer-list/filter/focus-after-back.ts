import type { LitElement } from 'lit';

/**
 * Where Back takes away what has the focus, that goes to the button that opens the filter; where the browser scrolls back
 * to a place without it, a keyboard is not left there. Call it before that is drawn.
 */
export function keepFocusAfterBack(element: LitElement): void {
  const focused = element.shadowRoot?.activeElement as HTMLElement | null | undefined;
  if (!focused) return;
  void element.updateComplete.then(() => {
    const next = focused.isConnected ? focused : element.shadowRoot?.querySelector<HTMLElement>('.toggle');
    next?.focus({ preventScroll: true });
    requestAnimationFrame(() => {
      if (next?.matches(':focus-visible')) next.scrollIntoView({ block: 'nearest' });
    });
  });
}
