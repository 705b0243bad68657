import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import type { Kind, LoadFailureKind, Problem } from '../../model/types.ts';
import type { Feed } from '../../store/state.ts';

/** Says that something could not be loaded, with a button to try again. */
export function failure(kind: LoadFailureKind, what: string, terms: Terms, retry: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${terms.failure(kind, what)}</p>
    <button class="button" type="button" @click=${retry}>${terms.retry}</button>
  </div>`;
}

/** What a reader can do about the notices of a file. */
export interface NoticeOptions {
  readonly terms: Terms;
  readonly retry: () => void;
  /** The reader wants to see the single problems. */
  readonly onOpen: () => void;
  readonly problemList: (problems: readonly Problem[]) => unknown;
}

/** What a reader is told about one file: that it failed, with a way to try again, or that entries are missing. */
export function notices(
  kind: Kind,
  feed: Feed | undefined,
  { terms, retry, onOpen, problemList }: NoticeOptions,
): TemplateResult | typeof nothing {
  if (feed?.error) return failure(feed.error.kind, terms[kind], terms, retry);
  if (!feed || feed.problems.length === 0) return nothing;
  const records = new Set(feed.problems.map(({ path }) => path.split('.')[0])).size;
  return html`<details class="note small" @toggle=${onOpen}>
    <summary>${terms[kind]}: ${terms.problems(records)}</summary>
    ${problemList(feed.problems)}
  </details>`;
}
