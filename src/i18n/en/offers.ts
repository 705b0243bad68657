import type { OffersTerms } from '../terms.ts';

export const terms: OffersTerms = {
  offersIn: (district) => `Offers: ${district}`,
  chooseTopics: 'Choose by topic',
  found: (count, total) => `${count} of ${total === 1 ? '1 offer' : `${total} offers`}`,
  noOffers: 'We know of no offer for this selection. Ask the district’s contact point.',
  noneOfTopics: 'We know of no offer on this topic here. Choose another topic.',
};
