import { html, type TemplateResult } from 'lit';

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
