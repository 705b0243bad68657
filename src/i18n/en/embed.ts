import type { EmbedTitles } from '../terms.ts';

export const terms: EmbedTitles = {
  map: 'Integration in Thuringia: map of the districts',
  stories: 'Integration in Thuringia: success stories',
  contacts: 'Integration in Thuringia: contact points',
  offers: 'Integration in Thuringia: activities',
  search: 'Integration in Thuringia: where do you live?',
  tour: 'Integration in Thuringia: stories across the map',
};
