import { formatDate } from '../../i18n/format-date.ts';
import { isStale, yearsSince } from '../../model/freshness.ts';
import { plainAddress, safeLink } from '../../model/link.ts';
import { pick } from '../../model/text.ts';
import type { Address, PartialDate, Source, Text } from '../../model/types.ts';
import { joined, markup, type Markup } from './markup.ts';
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

/** A text in its real language, which is named where it differs from that of the page. */
export function text(value: Text, { lang, terms }: Page): Markup {
  const shown = pick(value, lang);
  return shown.lang === terms.lang
    ? markup`${shown.text}`
    : markup`<span lang="${shown.lang}" dir="auto">${shown.text}</span>`;
}

/** A German proper name, said to be German in other languages. */
export function german(name: string, { terms }: Page): Markup {
  return terms.lang === 'de' ? markup`${name}` : markup`<span lang="de">${name}</span>`;
}

/** A link; only its words where the address may not be linked to. */
export function link(address: string, label: unknown): Markup {
  const safe = safeLink(address);
  return safe ? markup`<a href="${safe}">${label}</a>` : markup`${label}`;
}

/** An address as a label: only the host of long ones, which narrow pages can't break. */
export function shortAddress(url: string): string {
  const plain = plainAddress(url);
  return plain.length > 40 ? (plain.split('/')[0] ?? '') : plain;
}

/** Of when a record is, and that it has not been confirmed for long. */
export function asOf(date: PartialDate, { terms, state, now }: Page): string {
  const stand = terms.asOf(formatDate(date, terms.lang));
  return isStale(date, state.staleBefore) ? `${stand}, ${terms.unconfirmed(yearsSince(date, now))}` : stand;
}

/** An address in one line. */
export function addressLine({ street, postcode, town }: Address): string {
  return [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Where a fact is from, linked where it can be. */
export function origin({ document, url, date }: Source, page: Page): Markup | null {
  if (!document) return null;
  const title = german(document, page);
  return joined([url ? link(url, title) : title, date && markup`(${german(date, page)})`], ' ');
}

/** Items of a list, without those that are missing; nothing when none is left. */
export function list(items: readonly (Markup | null | undefined | false)[]): Markup | null {
  const present = items.filter((item): item is Markup => Boolean(item && item.html));
  return present.length > 0 ? markup`<ul>${present.map((item) => markup`<li>${item}</li>`)}</ul>` : null;
}
