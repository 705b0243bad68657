import { districtRank } from '../../data/boundaries.ts';
import { staticTerms } from '../../i18n/static.ts';
import { contactsView } from '../../store/contacts-view.ts';
import type { Records } from '../../store/view.ts';
import { contactLine } from './contacts.ts';
import { mapContacts } from './map.ts';
import { joined, markup, type Markup } from './markup.ts';
import type { Page } from './request.ts';
import { districtLines } from './search.ts';
import { tourStories } from './tour.ts';
import { valueOf } from '../../content/fact.ts';
import { offerFacts } from '../../content/offer.ts';
import { storyFacts } from '../../content/story.ts';
import { detailsOf, written } from './facts.ts';

/**
 * Short words for the place between the tags, for browsers that know neither our script nor declarative shadow DOM.
 * Phrasing content: a system that wraps the element in a paragraph would throw paragraphs out of it.
 */
export function fallback(records: Records, page: Page): Markup {
  const lines = (items: readonly (Markup | null)[]) => joined(items, markup`<br>`);
  switch (page.tag) {
    case 'thilik-map': {
      const title = staticTerms(page.terms.lang).mapTitle(null);
      return lines([markup`${title}`, ...mapContacts(records, page).map((contact) => contactLine(contact, page))]);
    }
    case 'thilik-story-card': {
      const story = records.stories.find(({ id }) => id === page.state.story);
      const facts = story ? storyFacts(story, detailsOf(page), null) : [];
      const [title, ...rest] = ['title', 'summary', 'asOf'].map((id) => written(valueOf(facts, id)));
      return title ? lines([markup`<strong>${title}</strong>`, ...rest]) : markup``;
    }
    case 'thilik-contact-list':
      return lines(
        contactsView(page.state, records.contacts, districtRank).map((contact) => contactLine(contact, page)),
      );
    case 'thilik-story-tour':
      return lines(
        tourStories(records, page).map((story) => written(valueOf(storyFacts(story, detailsOf(page), null), 'title'))),
      );
    case 'thilik-district-search':
      return lines(districtLines(records, page));
    case 'thilik-offer-list': {
      const { district } = page.state;
      return lines(
        records.offers
          .filter((offer) => !district || offer.district === district)
          .map((offer) => written(valueOf(offerFacts(offer, detailsOf(page)), 'name'))),
      );
    }
  }
}
