/** What the rings on the map mean; comes with them. */
const legends: Readonly<Record<string, string>> = {
  de: 'Zahl der Angebote an einem Ort',
  en: 'Number of activities at a place',
  'de-simple': 'So viele Angebote gibt es an dem Ort',
};

/** The legend of the rings in the language of the interface, else in German. */
export function offerPointsLegend(lang: string): string {
  return legends[lang] ?? (legends.de as string);
}
