import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import { own } from '../../templates/own.ts';

/** Something to filter by, with how many offers have it. */
interface ChoiceOptions {
  /** What it is, for the template to keep to. */
  readonly key: string;
  readonly label: unknown;
  readonly count: number;
  readonly isChosen: boolean;
  readonly terms: Terms;
  readonly onPress: () => void;
}

/** A toggle button with a count. */
export function choiceButton({ key, label, count, isChosen, terms, onPress }: ChoiceOptions): TemplateResult {
  return html`<button
    class="topic ${count === 0 && !isChosen ? 'vain' : ''}"
    type="button"
    data-choice=${key || nothing}
    aria-pressed=${isChosen ? 'true' : 'false'}
    @click=${onPress}
  >
    ${own(
      `${key} ${count} ${terms.lang}`,
      html`${label} <span class="hidden-text">(${terms.offerCount(count)})</span>
        <span class="count" aria-hidden="true">${terms.number(count)}</span>`,
    )}
  </button>`;
}
