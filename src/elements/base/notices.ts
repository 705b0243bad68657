import { html, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import type { LoadFailureKind } from '../../model/types.ts';

/** Says that something could not be loaded, with a button to try again. */
export function failure(kind: LoadFailureKind, what: string, terms: Terms, retry: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${terms.failure(kind, what)}</p>
    <button class="button" type="button" @click=${retry}>${terms.retry}</button>
  </div>`;
}
