import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { isStale, yearsSince } from '../../model/freshness.ts';
import { pick } from '../../model/text.ts';
import type { Paragraphs, PartialDate, Story, Text } from '../../model/types.ts';

/** Language and texts that a template is written in. */
export interface Locale {
  readonly lang: string;
  readonly terms: Terms;
  /** Month before which records are stale, `YYYY-MM`. */
  readonly staleBefore?: string;
}

/** Of when a record is, and that it has not been confirmed for long. */
export function asOf(date: PartialDate, { terms, staleBefore = '' }: Locale): string {
  const stand = terms.asOf(formatDate(date, terms.lang));
  return isStale(date, staleBefore) ? `${stand}, ${terms.unconfirmed(yearsSince(date, new Date()))}` : stand;
}

/** A text in its real language; `lang` is set where it differs from the one around it. */
export function text(value: Text, { lang, terms }: Locale): TemplateResult {
  const shown = pick(value, lang);
  return shown.lang === terms.lang
    ? html`${shown.text}`
    : html`<span lang=${shown.lang} dir="auto">${shown.text}</span>`;
}

/**
 * Says that a text stands in German because a translation is missing, or that the translation shown is a draft;
 * nothing otherwise.
 */
export function languageBadge(
  value: Text | Paragraphs,
  review: Story['review'],
  { lang, terms }: Locale,
): TemplateResult | typeof nothing {
  const shown = pick<unknown>(value, lang);
  const message = shown.isFallback ? terms.germanOnly : review?.[shown.lang] === 'draft' && terms.draftTranslation;
  return message ? html`<span class="tag">${message}</span>` : nothing;
}

/** Proper names, numbers and addresses keep their own direction in a right-to-left page. */
export function isolated(value: string): TemplateResult {
  return html`<bdi>${value}</bdi>`;
}

/** A heading of the level that fits the page; levels that do not exist become 2 or 6. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.round(level)) {
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return level > 5 ? html`<h6>${content}</h6>` : html`<h2>${content}</h2>`;
  }
}
