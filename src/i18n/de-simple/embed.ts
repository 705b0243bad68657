import type { EmbedTitles } from '../terms.ts';

export const terms: EmbedTitles = {
  map: 'Integration in Thüringen: Eine Karte',
  stories: 'Integration in Thüringen: Geschichten',
  contacts: 'Integration in Thüringen: Hier bekommen Sie Hilfe',
  offers: 'Integration in Thüringen: Angebote',
  search: 'Integration in Thüringen: Wo wohnen Sie?',
  tour: 'Integration in Thüringen: Geschichten und eine Karte',
};
