import { districtName } from '../../data/boundaries.ts';
import { offersTerms } from '../../i18n/offers.ts';
import { readingTerms } from '../../i18n/reading.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { inFrame } from '../../model/frames.ts';
import type { Offer } from '../../model/types.ts';
import { offersView } from '../../store/offers-view.ts';
import { joined, markup, type Markup } from './markup.ts';
import { below, type Page } from './request.ts';
import { addressLine, asOf, german, heading, link, list, origin, shortAddress, text } from './text.ts';

/** Kind and state at the time. */
function offerState(offer: Offer, { terms }: Page): string {
  const { offerKinds, offerStatus } = readingTerms(terms.lang);
  return `${offerKinds[offer.kind]}, ${offerStatus(offer.status, formatDate(offer.asOf, terms.lang))}`;
}

/** An offer in one line, for the list of a district. */
export function offerItem(offer: Offer, page: Page): Markup {
  const { name, when } = offer;
  return markup`${text(name, page)}${when && markup` – ${text(when, page)}`} <small>(${offerState(offer, page)})</small>`;
}

function offerLines(offer: Offer, page: Page): Markup {
  const { terms, state } = page;
  const own = readingTerms(terms.lang);
  const { when, hours, organisation, audience, place, address, cost, url, district, source } = offer;
  const facts: readonly (readonly [string, unknown])[] = [
    [own.offerLabels.when, when && text(when, page)],
    [own.offerLabels.hours, hours && text(hours, page)],
    [own.offerLabels.organisation, organisation && german(organisation, page)],
    [own.offerLabels.audience, audience && text(audience, page)],
    [own.offerPlace[place?.precision ?? 'address'], place?.name && german(place.name, page)],
    [terms.address, address && addressLine(address)],
    [own.offerLabels.cost, cost && text(cost, page)],
    [terms.website, url && link(url, shortAddress(url))],
  ];
  return joined(
    [
      !state.district && districtName(inFrame(district, state.frame)),
      offerState(offer, page),
      ...facts.map(([label, value]) => value && markup`${label}: ${value}`),
      offer.topics.map((topic) => terms.topics[topic]).join(', '),
      markup`<small>${joined([asOf(offer.asOf, page), origin(source, page)], ' · ')}</small>`,
    ],
    markup`<br>`,
  );
}

/** The list of offers: of one district or of all. */
export function offerList(offers: readonly Offer[], page: Page): Markup {
  const { terms, state } = page;
  const own = offersTerms(terms.lang);
  const nameOf = (ags: string) => districtName(inFrame(ags, state.frame));
  // The attribute is the reader's choice in the element; here it can only limit.
  const shown = offersView({ ...state, topics: [], chosenTopics: state.topics }, offers, nameOf).offers;
  const entries = shown.map(
    (offer) => markup`${heading(below(page), text(offer.name, page))}<p>${offerLines(offer, page)}</p>`,
  );
  return markup`${heading(page, state.district ? own.offersIn(nameOf(state.district)) : terms.offers)}${
    entries.length > 0 ? entries : markup`<p>${own.noOffers}</p>`
  }`;
}

/** The offers of a district on the page of the map. */
export function offerItems(offers: readonly Offer[], page: Page): Markup | null {
  return list(offers.map((offer) => offerItem(offer, page)));
}
