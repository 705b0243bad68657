import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import type { Kind, LoadFailureKind } from '../../model/types.ts';
import type { Feed } from '../../store/state.ts';

/** Says that something could not be loaded, with a button to try again. */
export function failure(kind: LoadFailureKind, what: string, terms: Terms, retry: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${terms.failure(kind, what)}</p>
    <button class="button" type="button" @click=${retry}>${terms.retry}</button>
  </div>`;
}

/** What a reader is told about one file: that it failed, with a way to try again, or that entries are missing. */
export function notices(
  kind: Kind,
  feed: Feed | undefined,
  terms: Terms,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (feed?.error) return failure(feed.error.kind, terms[kind], terms, retry);
  if (!feed || feed.problems.length === 0) return nothing;
  const records = new Set(feed.problems.map(({ path }) => path.split('.')[0])).size;
  return html`<details class="note small">
    <summary>${terms[kind]}: ${terms.problems(records)}</summary>
    <ul>
      ${feed.problems.map(({ path, reason }) => html`<li>${terms.problem(reason)} <code>${path}</code></li>`)}
    </ul>
  </details>`;
}
