import type { OffersTerms } from '../terms.ts';
import { number } from './interface.ts';

export const terms: OffersTerms = {
  offersIn: (district) => `Activities: ${district}`,
  chooseTopics: 'Choose by topic',
  filterOffers: 'Filter activities',
  handOver: 'Pass activities on',
  found: (count, total) => `${number(count)} of ${total === 1 ? '1 activity' : `${number(total)} activities`}`,
  noOffers: 'We know of no activity for this selection. Ask the district’s contact point.',
  noneOfTopics: 'We know of no activity on this topic here. Choose another topic.',
  chooseDistrict: (count) => `${number(count)} activities. Choose a district to see and search what there is.`,
};
