import type { FeedTerms } from '../terms.ts';

export const terms: FeedTerms = {
  closedForNow: 'Zurzeit geschlossen',
};
