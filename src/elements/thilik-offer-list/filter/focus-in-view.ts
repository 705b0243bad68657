import type { LitElement } from 'lit';

/** A reader who has gone on while something was on its way is not pushed out of the window by it; call it before that is drawn. */
export function keepFocusInView(element: LitElement): void {
  const focused = element.shadowRoot?.activeElement;
  const before = focused?.getBoundingClientRect().top ?? 0;
  void element.updateComplete.then(() => {
    const { top, bottom } = focused?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (top > before && bottom > innerHeight) focused?.scrollIntoView({ block: 'nearest' });
  });
}
