import type { FeedTerms } from '../terms.ts';

export const terms: FeedTerms = {
  closedForNow: 'Closed at present',
};
