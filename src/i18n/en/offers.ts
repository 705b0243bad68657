import type { OffersTerms } from '../terms.ts';

export const terms: OffersTerms = {
  offersIn: (district) => `Activities: ${district}`,
  chooseTopics: 'Choose by topic',
  filterOffers: 'Filter activities',
  handOver: 'Pass activities on',
  found: (count, total) => `${count} of ${total === 1 ? '1 activity' : `${total} activities`}`,
  noOffers: 'We know of no activity for this selection. Ask the district’s contact point.',
  noneOfTopics: 'We know of no activity on this topic here. Choose another topic.',
  chooseDistrict: (count) => `${count} activities. Choose a district to see and search what there is.`,
};
