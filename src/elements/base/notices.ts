import { html, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import type { LoadFailureKind } from '../../model/types.ts';

/** Says that something could not be loaded, with a button to try again. */
export function failure(kind: LoadFailureKind, what: string, terms: Terms, retry: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${terms.failure(kind, what)}</p>
    ${retryButton(terms, retry)}
  </div>`;
}

/** It goes with what it stands in, so that the focus stays with the element. */
export function retryButton(terms: Terms, retry: () => void): TemplateResult {
  const handleClick = ({ currentTarget }: Event) => {
    const host = ((currentTarget as Node).getRootNode() as ShadowRoot).host as HTMLElement;
    host.tabIndex = -1;
    host.focus({ preventScroll: true });
    retry();
  };
  return html`<button class="button" type="button" @click=${handleClick}>${terms.retry}</button>`;
}
