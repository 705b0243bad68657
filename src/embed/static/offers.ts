import { saidOnce, valueOf, without } from '../../content/fact.ts';
import { ruleFacts } from '../../content/hours.ts';
import { offerDetails, offerFacts } from '../../content/offer.ts';
import { districtName } from '../../data/boundaries.ts';
import { offersTerms } from '../../i18n/offers.ts';
import { inFrame } from '../../model/frames.ts';
import type { Offer } from '../../model/types.ts';
import { offersView } from '../../store/offers-view.ts';
import { detailsOf, lines, written } from './facts.ts';
import { joined, markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { heading } from './text.ts';

/** What is known of an offer, and of when and from where. */
function offerLines(offer: Offer, page: Page): Markup {
  const facts = offerFacts(offer, detailsOf(page));
  const state = joined([valueOf(facts, 'kind'), valueOf(facts, 'status')].map(written), ' · ');
  const origin = [...facts.filter(({ id }) => id === 'asOf'), ...offerDetails(offer, detailsOf(page))];
  const known = [...without(facts, 'name', 'kind', 'status', 'asOf'), ...ruleFacts(offer, detailsOf(page))];
  return joined([state, lines(known, origin)], markup`<br>`);
}

const nameOf = (offer: Offer, page: Page) => written(valueOf(offerFacts(offer, detailsOf(page)), 'name'));

/** An offer as an entry of a list. */
export function offerItem(offer: Offer, page: Page): Markup {
  return markup`<strong>${nameOf(offer, page)}</strong><br>${offerLines(offer, page)}`;
}

/** The list of offers: of one district or of all. */
export function offerList(offers: readonly Offer[], given: Page): Markup {
  const { terms, state } = given;
  const own = offersTerms(terms.lang);
  const placeOf = (ags: string) => districtName(inFrame(ags, state.frame));
  // The attribute is the reader's choice in the element; here it can only limit.
  const shown = offersView({ ...state, topics: [], chosenTopics: state.topics }, offers, placeOf).offers;
  const page = saidOnce(shown, given);
  const entries = shown.map(
    (offer) =>
      markup`${heading(below(page), nameOf(offer, page))}<p>${joined(
        [!state.district && placeOf(offer.district), offerLines(offer, page)],
        markup`<br>`,
      )}</p>`,
  );
  return markup`${heading(page, state.district ? own.offersIn(placeOf(state.district)) : terms.offers)}${page.said && markup`<p>${page.said}</p>`}${
    entries.length > 0 ? entries : markup`<p>${own.noOffers}</p>`
  }`;
}
