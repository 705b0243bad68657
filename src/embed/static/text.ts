import { markup, type Markup } from './markup.ts';
import type { Page } from './request.ts';

/** A heading of the page's level; there is none below 6. */
export function heading({ level }: Page, content: unknown): Markup {
  switch (level) {
    case 2:
      return markup`<h2>${content}</h2>`;
    case 3:
      return markup`<h3>${content}</h3>`;
    case 4:
      return markup`<h4>${content}</h4>`;
    case 5:
      return markup`<h5>${content}</h5>`;
    default:
      return markup`<h6>${content}</h6>`;
  }
}

/** Items of a list, without those that are missing; nothing when none is left. */
export function list(items: readonly (Markup | null | undefined | false)[]): Markup | null {
  const present = items.filter((item): item is Markup => Boolean(item && item.html));
  return present.length > 0 ? markup`<ul>${present.map((item) => markup`<li>${item}</li>`)}</ul>` : null;
}
