/** Titles of the pages for iframes, by the name of the page. */
export interface EmbedTitles {
  readonly map: string;
  readonly stories: string;
  readonly contacts: string;
  readonly offers: string;
}

const de: EmbedTitles = {
  map: 'Integration in Thüringen: Karte der Kreise',
  stories: 'Integration in Thüringen: Erfolgsgeschichten',
  contacts: 'Integration in Thüringen: Anlaufstellen',
  offers: 'Integration in Thüringen: Angebote',
};

const en: EmbedTitles = {
  map: 'Integration in Thuringia: map of the districts',
  stories: 'Integration in Thuringia: success stories',
  contacts: 'Integration in Thuringia: offices',
  offers: 'Integration in Thuringia: offers',
};

const deSimple: EmbedTitles = {
  map: 'Integration in Thüringen: Eine Karte',
  stories: 'Integration in Thüringen: Geschichten',
  contacts: 'Integration in Thüringen: Hier bekommen Sie Hilfe',
  offers: 'Integration in Thüringen: Angebote',
};

const languages: Readonly<Record<string, EmbedTitles>> = { de, en, 'de-simple': deSimple };

/** The titles in the language of a page, else in German. */
export function embedTitles(lang: string): EmbedTitles {
  const wanted = lang.toLowerCase();
  return languages[wanted] ?? languages[wanted.split('-')[0] ?? ''] ?? de;
}
