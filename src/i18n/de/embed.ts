import type { EmbedTitles } from '../terms.ts';

export const terms: EmbedTitles = {
  map: 'Integration in Thüringen: Karte der Kreise',
  stories: 'Integration in Thüringen: Erfolgsgeschichten',
  contacts: 'Integration in Thüringen: Anlaufstellen',
  offers: 'Integration in Thüringen: Angebote',
  search: 'Integration in Thüringen: Wo wohnen Sie?',
  tour: 'Integration in Thüringen: Geschichten auf der Karte',
};
