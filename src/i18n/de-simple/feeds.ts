import type { FeedTerms } from '../terms.ts';

export const terms: FeedTerms = {
  closedForNow: 'Hier ist gerade zu.',
};
