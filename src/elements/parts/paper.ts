import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { dayInBerlin } from '../../hours/day-in-berlin.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { readingTerms } from '../../i18n/reading.ts';
import { heading } from './heading.ts';

/** What stands on paper only: lines for notes, when it was printed, and where the sources are. */
export function paper({ terms, level, now = new Date() }: Locale & { readonly level: number }): TemplateResult {
  const { notes, appointment, room, bring, printed } = readingTerms(terms.lang);
  const today = formatDate(dayInBerlin(now), terms.lang);
  return html`<div class="paper">
    ${heading(level, notes)}
    <p class="line">${appointment}</p>
    <p class="line">${room}</p>
    <p class="line whole">${bring}</p>
    <p class="line whole"></p>
    <p class="small whole">${printed(today, globalThis.location?.href.replace(/#.*/, '') ?? '')}</p>
  </div>`;
}
