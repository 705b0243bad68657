/** German words for public names, whose own descriptions are English. A test holds them to the names there are. */

/** What a token colours or measures. */
export const tokenWords = {
  'color-accent': 'Links, Knöpfe, Zeichen',
  'color-on-accent': 'Schrift auf der Akzentfarbe',
  'color-text': 'Schrift',
  'color-muted': 'zurückhaltende Schrift',
  'color-surface': 'Grund des Bausteins',
  'color-border': 'Linien, auch Kreisgrenzen',
  'color-focus': 'Rahmen um das, was die Tastatur gerade bedient',
  'color-district': 'Fläche eines Kreises',
  'color-district-selected': 'Fläche des ausgewählten Kreises',
  'font-family': 'Schriftart',
  radius: 'Rundung der Ecken',
  space: 'Abstand, von dem alle anderen ein Vielfaches sind',
};

/** What a part is. */
export const partWords = {
  attribution: 'Herkunft der Grenzen und Orte',
  card: 'die ganze Karte der Geschichte',
  district: 'Form eines Kreises',
  figure: 'kleine Zeichnung',
  filter: 'Auswahl der Themen',
  item: 'Eintrag einer Liste',
  legend: 'Zeichenerklärung',
  list: 'Liste',
  map: 'Zeichnung',
  'offer-point': 'Zeichen für Angebote an einem Ort',
  steps: 'Zurück, Weiter und die Stelle in der Tour',
  panel: 'was es im ausgewählten Kreis gibt',
  search: 'Suchfeld mit Beschriftung',
  suggestions: 'Vorschläge unter dem Suchfeld',
  'story-point': 'Nummer einer Geschichte',
};

/** What a theme looks at. */
export const themeWords = {
  auto: 'Vorgabe: KERN, sonst KoliBri, sonst WordPress, sonst unsere eigenen',
  kern: 'nur KERN',
  kolibri: 'nur KoliBri',
  plain: 'immer unsere eigenen',
};
