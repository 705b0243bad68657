/** Texts of the forms without script; they come only with those. */
export interface StaticTerms {
  /** Heading above map and list; with the name of a district when one is chosen. */
  mapTitle(district: string | null): string;
  /** Name of the drawing. */
  drawing(districts: number): string;
  /** What the drawing shows, for who does not see it. */
  drawingText(stories: number, district: string | null): string;
  /** What circles and squares in the drawing mean. */
  readonly signs: string;
  /** Said instead of the list when there is nothing of the wanted kind. */
  readonly nothing: string;
}

const de: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thüringen'),
  drawing: (districts) => `Karte von Thüringen mit ${districts} Landkreisen und kreisfreien Städten`,
  drawingText: (stories, district) =>
    `${district ? `${district} ist hervorgehoben. ` : ''}${stories > 0 ? 'Die Zahlen gehören zu den Geschichten. ' : ''}Alles, was die Karte zeigt, steht auch im Text darunter.`,
  signs: 'Zahl im Kreis: Geschichte an einem Ort. Zahl im Viereck: Geschichte für den ganzen Kreis.',
  nothing: 'Zu dieser Auswahl liegt nichts vor.',
};

const en: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thuringia'),
  drawing: (districts) => `Map of Thuringia with ${districts} districts and independent cities`,
  drawingText: (stories, district) =>
    `${district ? `${district} is highlighted. ` : ''}${stories > 0 ? 'The numbers belong to the stories. ' : ''}Everything on the map is also in the text below.`,
  signs: 'Number in a circle: story at a place. Number in a square: story for the whole district.',
  nothing: 'There is nothing for this selection.',
};

const deSimple: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thüringen'),
  drawing: (districts) => `Karte von Thüringen mit ${districts} Land-Kreisen und Städten`,
  drawingText: (stories, district) =>
    `${district ? `${district} hat eine andere Farbe. ` : ''}${stories > 0 ? 'Die Zahlen gehören zu den Geschichten. ' : ''}Alles auf der Karte steht auch im Text darunter.`,
  signs: 'Zahl im Kreis: Die Geschichte ist an einem Ort. Zahl im Viereck: Die Geschichte ist im ganzen Land-Kreis.',
  nothing: 'Dazu gibt es hier nichts.',
};

const languages: Readonly<Record<string, StaticTerms>> = { de, en, 'de-simple': deSimple };

/** The texts in the language of the interface, else in German. */
export function staticTerms(lang: string): StaticTerms {
  return languages[lang] ?? de;
}
