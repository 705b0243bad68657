import type { OffersTerms } from '../offers.ts';

export const en: OffersTerms = {
  offersIn: (district) => `Offers: ${district}`,
  chooseTopics: 'Choose by topic',
  found: (count, total) => `${count} of ${total === 1 ? '1 offer' : `${total} offers`}`,
  noOffers: 'We know of no offer for this selection. Ask the district’s contact point.',
  noneOfTopics: 'We know of no offer on this topic here. Choose another topic.',

  when: 'When',
  hours: 'Opening hours',
  organisation: 'Run by',
  audience: 'For whom',
  cost: 'Cost',
  place: {
    address: 'Place',
    quarter: 'Part of town, no address given',
    town: 'Town, no address given',
    district: 'Whole district or several towns',
  },
};
