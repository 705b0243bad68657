import { readAddress } from '../../contract/kinds.ts';
import { officesOf } from '../../model/offices.ts';
import type { Records } from '../../store/view.ts';
import { contactLine } from './contacts.ts';
import { viewOf } from './map.ts';
import { joined, markup, type Markup } from './markup.ts';
import type { Page } from './request.ts';
import { list } from './text.ts';

/** A field is of no use without script: all districts instead, each with the page that it has on the site, else whom to ask. */
export function districtLines(records: Records, page: Page): readonly Markup[] {
  const { href = '' } = page.attributes;
  return viewOf(records, page).districts.map(({ ags, name, contacts }) => {
    const address = href.replace('{ags}', ags);
    if (href && readAddress(address, 'https://page.invalid/')) return markup`<a href="${address}">${name}</a>`;
    const { first } = officesOf(ags, contacts);
    return joined([markup`<strong>${name}</strong>`, first && contactLine(first, page)], markup`<br>`);
  });
}

/** The question and the districts; nobody is asked where there is one. */
export function districtLinks(records: Records, page: Page): Markup {
  const lines = districtLines(records, page);
  return lines.length === 1 ? markup`<p>${lines}</p>` : markup`<p>${page.terms.whereDoYouLive}</p>\n${list(lines)}`;
}
