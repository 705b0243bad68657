/** What the table of attributes says to German webmasters and editors; no reader ever loads it. */
import type { AttributeName, Table } from '../../contract/attributes.ts';
import type { ElementName } from '../../contract/elements.ts';

export const elementTexts: Readonly<Record<ElementName, { readonly name: string; readonly says: string }>> = {
  map: { name: 'Karte', says: 'Karte und Liste der Kreise mit Geschichten, Anlaufstellen und Angeboten' },
  'story-card': { name: 'Geschichte', says: 'eine Erfolgsgeschichte' },
  'contact-list': { name: 'Anlaufstellen', says: 'Liste der Ämter und Stellen, mit Suche' },
  'offer-list': { name: 'Angebote', says: 'Liste der Angebote, nach Themen' },
  'district-search': {
    name: 'Suche',
    says: '„Wo wohnen Sie?“: Ort oder Postleitzahl führt zum Landkreis',
  },
  'story-tour': { name: 'Tour', says: 'alle Erfolgsgeschichten nacheinander, die Karte geht mit' },
};

/** Forms of files with own content. */
const formats = {
  auto: 'die Datei sagt es selbst',
  integreat: 'Integreat',
  hsds: 'Open Referral (HSDS)',
  osm: 'OpenStreetMap',
  ical: 'Kalender (iCalendar)',
  table: 'Tabelle',
  thilik: 'JSON der Bausteine',
} as const;

/** Whether own content comes beside ours. */
const modes = { add: 'beide zeigen', replace: 'nur die eigenen zeigen' } as const;

/** Under which heading a form asks for it. */
export const groups = { content: 'Inhalt', looks: 'Darstellung', more: 'Weitere Angaben' } as const;

export interface AttributeText {
  readonly group: keyof typeof groups;
  /** Name of the field in which it is set. */
  readonly label: string;
  /** What it does, where the label leaves that open. */
  readonly help?: string;
  /** What counts without a choice, where that is not the usual value. */
  readonly empty?: string;
  /** What each of its few values means. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A text for each word that it may say, unless it may say many. */
type ValuesOf<Row> = Row extends { readonly kind: 'oneOf'; readonly values: readonly (infer V extends string)[] }
  ? { readonly values: Readonly<Record<V, string>> }
  : Row extends { readonly names: readonly (infer V extends string)[] }
    ? { readonly values: Readonly<Record<V, string>> }
    : object;

export const attributeTexts: { readonly [N in AttributeName]: AttributeText & ValuesOf<Table[N]> } = {
  district: {
    group: 'content',
    label: 'Landkreis oder Stadt',
    help: 'Ist ausgewählt; auf der Karte bleiben die anderen erreichbar.',
    empty: 'ganz Thüringen',
  },
  story: { group: 'content', label: 'Geschichte', help: 'Zum Beispiel ilm-kreis.', empty: 'keine' },
  topics: { group: 'content', label: 'Nur diese Themen', help: 'Ohne Auswahl werden alle gezeigt.' },
  scope: {
    group: 'content',
    label: 'Nur diese Landkreise und Städte',
    help: 'Ohne Auswahl werden alle gezeigt; die Karte passt sich an.',
  },
  layers: {
    group: 'content',
    label: 'Was die Karte zeigt',
    help: 'Ohne Auswahl alles.',
    values: { stories: 'Erfolgsgeschichten', offers: 'Angebote', contacts: 'Anlaufstellen' },
  },
  shade: {
    group: 'looks',
    label: 'Färbung der Kreise',
    values: {
      stories: 'mit und ohne Erfolgsgeschichte',
      offers: 'nach der Zahl der Angebote',
      contacts: 'nach der Zahl der Anlaufstellen',
      none: 'alle gleich',
    },
  },
  boundaries: {
    group: 'looks',
    label: 'Kreisgrenzen',
    values: { today: 'heute, 22 Kreise', '2019': '2019, 23 Kreise (mit Eisenach)' },
  },
  lang: {
    group: 'looks',
    label: 'Sprache',
    help: 'Bei Sprachen, die es hier nicht gibt, Deutsch.',
    empty: 'wie die Seite',
  },
  'heading-level': {
    group: 'looks',
    label: 'Ebene der Überschriften',
    help: 'Eine Ebene unter der Überschrift, die davor steht.',
    values: {
      '2': 'Überschrift 2',
      '3': 'Überschrift 3',
      '4': 'Überschrift 4',
      '5': 'Überschrift 5',
      '6': 'Überschrift 6',
    },
  },
  order: {
    group: 'content',
    label: 'Reihenfolge der Geschichten',
    values: {
      number: 'wie in der Broschüre',
      topic: 'nach Thema',
      west: 'von West nach Ost',
      nearest: 'von Ort zu Ort, der nächste zuerst',
    },
  },
  share: {
    group: 'more',
    label: 'Weitergeben mit diesen Messengern',
    help: 'Unter der ganzen Geschichte steht dann je ein Link dorthin. Vor dem Klick erfährt der Dienst nichts.',
    values: { whatsapp: 'WhatsApp', telegram: 'Telegram', threema: 'Threema' },
  },
  variant: {
    group: 'looks',
    label: 'Umfang',
    values: { full: 'mit der ganzen Geschichte', compact: 'kurz, mit einem Weg zur Geschichte' },
  },
  engine: {
    group: 'looks',
    label: 'Vergrößern',
    values: { auto: 'möglich, auf Wunsch der Leser*innen', svg: 'nicht möglich', maplibre: 'gleich mit Zoom' },
  },
  basemap: {
    group: 'looks',
    label: 'Straßen unter den Kreisen',
    help: 'Erscheinen erst, wenn eine Person in der Karte zugestimmt hat.',
    empty: 'keine',
    values: {
      'basemapde-farbe': 'basemap.de, farbig',
      'basemapde-grau': 'basemap.de, grau',
      'basemapde-relief': 'basemap.de, mit Relief',
    },
  },
  consent: {
    group: 'more',
    label: 'Wer der Straßenkarte zustimmt',
    values: { click: 'die Person, in der Karte', external: 'der Einwilligungsdienst der Seite', none: 'niemand' },
  },
  'worker-url': {
    group: 'more',
    label: 'Adresse der Hilfsdatei von MapLibre',
    help: 'Nur nötig, wenn sie nicht neben dem Skript liegt.',
  },
  theme: {
    group: 'looks',
    label: 'Woher Farben und Schrift kommen',
    empty: 'wie in den Einstellungen',
    values: {
      auto: 'von Ihrer Website, wo möglich',
      kern: 'KERN',
      kolibri: 'KoliBri',
      plain: 'immer die eigenen',
    },
  },
  'url-state': {
    group: 'more',
    label: 'Auswahl in der Adresse der Seite merken unter dem Namen',
    help: 'Zum Beispiel thilik: Dann führt ein Link mit #thilik=16070/ilm-kreis zur Geschichte, einer mit #thilik=16070///language:ar zu Angeboten auf Arabisch, und „Zurück“ geht einen Schritt zurück.',
  },
  'no-legend': { group: 'looks', label: 'Ohne Zeichenerklärung' },
  'no-locate': { group: 'looks', label: 'Ohne „Mein Standort“ in Suche und Karte' },
  'no-search': { group: 'looks', label: 'Ohne Suchfeld' },
  'no-filter': { group: 'looks', label: 'Ohne Auswahl nach Thema' },
  'no-persons': {
    group: 'looks',
    label: 'Keine Namen von Personen zeigen',
    help: 'Gilt für diesen Baustein; bitte an jeden einzeln setzen.',
  },
  'structured-data': {
    group: 'more',
    label: 'Angaben für Suchmaschinen (schema.org) in die Seite schreiben',
  },
  'stale-after': {
    group: 'more',
    label: 'Ab wie vielen Monaten ein Eintrag „nicht bestätigt“ heißt',
    help: 'Ohne Angabe 24. Solche Einträge rücken nach hinten.',
  },
  'report-href': {
    group: 'more',
    label: 'Adresse für „Fehler melden“',
    help: 'Zum Beispiel mailto:integration@ihr-kreis.de. {id} steht für den Eintrag.',
  },
  href: {
    group: 'content',
    label: 'Adresse der Seite, auf die es weitergeht',
    help: 'Zum Beispiel /integration/{ags} oder /geschichten/{id}; {ags} steht für den Kreisschlüssel, {id} für die Geschichte. Die Suche und kurze Karten einer Geschichte führen dorthin.',
    empty: 'keine, es geht auf der Seite selbst weiter',
  },
  'stories-src': {
    group: 'more',
    label: 'Adresse eigener Geschichten',
    help: 'Eine Datei, zum Beispiel /geschichten.json. Sie ersetzt alle mitgelieferten Geschichten.',
  },
  'offers-src': {
    group: 'more',
    label: 'Adresse eigener Angebote',
    help: 'Eine Datei oder Tabelle, zum Beispiel /angebote.csv; mehrere mit Leerzeichen dazwischen.',
  },
  'contacts-src': {
    group: 'more',
    label: 'Adresse eigener Anlaufstellen',
    help: 'Eine Datei oder Tabelle, zum Beispiel /kontakte.csv; mehrere mit Leerzeichen dazwischen.',
  },
  'offers-mode': {
    group: 'more',
    label: 'Eigene und mitgelieferte Angebote',
    values: { auto: 'wie üblich, also beide', ...modes },
  },
  'contacts-mode': {
    group: 'more',
    label: 'Eigene und mitgelieferte Anlaufstellen',
    values: { auto: 'wie üblich, also nur die eigenen', ...modes },
  },
  'offers-format': {
    group: 'more',
    label: 'Form der eigenen Angebote',
    help: 'Nur nötig, wenn die Datei falsch erkannt wird.',
    values: formats,
  },
  'contacts-format': {
    group: 'more',
    label: 'Form der eigenen Anlaufstellen',
    help: 'Nur nötig, wenn die Datei falsch erkannt wird.',
    values: formats,
  },
  src: {
    group: 'more',
    label: 'Adresse eigener Inhalte',
    help: 'Eine Datei oder Tabelle, zum Beispiel /kontakte.csv; bei Listen auch mehrere mit Leerzeichen dazwischen.',
  },
  mode: {
    group: 'more',
    label: 'Eigene und mitgelieferte Inhalte',
    values: { auto: 'wie üblich: bei Angeboten beide, bei Anlaufstellen nur die eigenen', ...modes },
  },
  format: {
    group: 'more',
    label: 'Form der eigenen Inhalte',
    help: 'Nur nötig, wenn die Datei falsch erkannt wird.',
    values: formats,
  },
  id: {
    group: 'more',
    label: 'Kennung dieses Bausteins',
    help: 'Nur nötig, wenn eine Liste einer Karte folgen soll, zum Beispiel: karte',
  },
  for: {
    group: 'more',
    label: 'Folgt der Karte mit dieser Kennung',
    help: 'Zeigt, was auf der Karte ausgewählt ist; eigene Angaben zu Kreisen zählen dann nicht.',
  },
  'thilik-check': {
    group: 'more',
    label: 'Prüft die Seite und zeigt Ihnen einen Bericht',
    help: 'Nur zum Ausprobieren; nehmen Sie es danach wieder weg.',
  },
};
