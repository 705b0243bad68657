import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import { pick } from '../../model/text.ts';
import type { Paragraphs, Text } from '../../model/types.ts';

/** Language and texts that a template is written in. */
export interface Locale {
  readonly lang: string;
  readonly terms: Terms;
}

/** A text in its real language; `lang` is set where it differs from the one around it. */
export function text(value: Text, { lang, terms }: Locale): TemplateResult {
  const shown = pick(value, lang);
  return shown.lang === terms.lang
    ? html`${shown.text}`
    : html`<span lang=${shown.lang} dir="auto">${shown.text}</span>`;
}

/** Says that a text stands in German because a translation is missing; nothing otherwise. */
export function fallbackBadge(value: Text | Paragraphs, { lang, terms }: Locale): TemplateResult | typeof nothing {
  return pick<unknown>(value, lang).isFallback ? html`<span class="tag">${terms.germanOnly}</span>` : nothing;
}

/** Proper names, numbers and addresses keep their own direction in a right-to-left page. */
export function isolated(value: string): TemplateResult {
  return html`<bdi>${value}</bdi>`;
}

/** A heading of the level that fits the page; levels beyond 6 stay 6. */
export function heading(level: number, content: unknown, id: string | typeof nothing = nothing): TemplateResult {
  switch (Math.round(level)) {
    case 2:
      return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
    default:
      return level < 2 || Number.isNaN(level)
        ? html`<h2 id=${id} tabindex="-1">${content}</h2>`
        : html`<h6 id=${id} tabindex="-1">${content}</h6>`;
  }
}
