import type { Records } from '../../store/view.ts';
import { contactList } from './contacts.ts';
import { mapPage } from './map.ts';
import { withPlainMail } from './mail.ts';
import { Markup, markup } from './markup.ts';
import { offerList } from './offers.ts';
import { pageOf, type Page, type StaticRequest } from './request.ts';
import { districtLinks } from './search.ts';
import { storyCard } from './story.ts';
import { tourPage } from './tour.ts';

/**
 * The content of an element as plain HTML: headings, paragraphs, lists, links and a drawing. It needs neither script nor
 * style sheet, has no class, id or style, and everything from the records is escaped.
 * @param records normalised; only complete ones tell everything
 */
export function staticHtml(request: StaticRequest, records: Records): string {
  const page = pageOf(request);
  const { terms } = page;
  const dir = terms.dir === 'rtl' ? markup` dir="rtl"` : null;
  const { html } = markup`<div lang="${terms.lang}"${dir}>
${new Markup(withPlainMail(content(page, records).html))}
</div>
`;
  return html.replace(/\n{2,}/g, '\n');
}

function content(page: Page, records: Records): Markup {
  switch (page.tag) {
    case 'thilik-map':
      return mapPage(records, page);
    case 'thilik-story-card':
      return storyCard(
        records.stories.find(({ id }) => id === page.state.story),
        page,
      );
    case 'thilik-contact-list':
      return contactList(records.contacts, page);
    case 'thilik-offer-list':
      return offerList(records.offers, page);
    case 'thilik-story-tour':
      return tourPage(records, page);
    case 'thilik-district-search':
      return districtLinks(records, page);
  }
}
