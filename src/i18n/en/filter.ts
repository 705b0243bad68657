import type { FilterTerms } from '../filter-terms.ts';
import { number } from './interface.ts';

const activities = (count: number) => (count === 1 ? '1 activity' : `${number(count)} activities`);

export const terms: FilterTerms = {
  searchOffers: 'Search the activities',
  facets: {
    language: 'Language spoken there',
    kind: 'Type',
    audience: 'For whom',
    cost: 'Cost',
    wheelchair: 'Wheelchair',
    hours: 'Opening hours',
  },
  distanceFrom: (place) => `Distance from ${place}`,
  free: 'free of charge',
  wheelchair: { yes: 'accessible', partly: 'partly accessible' },
  within: (kilometres) => `up to ${kilometres} km`,
  sort: 'Order',
  sorts: { usual: 'as usual', name: 'by name', date: 'by next date', distance: 'by distance' },
  chosen: 'Chosen filters',
  remove: 'remove',
  removeAll: 'Remove all filters',
  searched: (query) => `“${query}”`,
  none: 'No activity fits everything you have chosen.',
  loosen: 'Leave out one of these:',
  without: (filter, count) => `Without ${filter}: ${activities(count)}`,
  nearest: 'These come closest',
  unknownHours: (count) => `The opening hours of ${activities(count)} are not known.`,
  placeless: (count) => `${activities(count)} without a fixed place ${count === 1 ? 'is' : 'are'} among them.`,
  away: (kilometres) => `${kilometres} km away`,
};
