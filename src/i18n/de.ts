import type { Terms } from './terms.ts';

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;
const storyCount = counted('Erfolgsgeschichte', 'Erfolgsgeschichten');
const contactCount = counted('Anlaufstelle', 'Anlaufstellen');

/** German: the source language, always there. */
export const de: Terms = {
  lang: 'de',
  dir: 'ltr',

  mapName: (districts, frame) =>
    `Karte mit ${districts} Landkreisen und Städten in Thüringen${frame === '2019' ? ' (Stand 2019)' : ''}. ` +
    'Mit den Pfeiltasten gehen Sie zum Nachbarkreis, mit der Eingabetaste wählen Sie aus.',
  districtsHeading: 'Landkreise und Städte',
  chooseDistrict: 'Wählen Sie einen Landkreis oder eine Stadt – auf der Karte oder in der Liste.',
  districtType: (type) => (type === 'Landkreis' ? 'Landkreis' : 'kreisfreie Stadt'),
  storyCount,
  offerCount: counted('Angebot', 'Angebote'),
  contactCount,
  selected: (name) => `${name} ist ausgewählt. Die Einzelheiten stehen nach der Karte.`,
  selectionCleared: 'Die Auswahl ist aufgehoben.',
  close: 'Auswahl aufheben',
  noStory:
    'Aus diesem Kreis steht keine Erfolgsgeschichte in der Broschüre von 2019. Das heißt nicht, dass es hier keine Integrationsarbeit gibt.',
  eisenachToday:
    'Eisenach war bis zum 30. Juni 2021 eine kreisfreie Stadt. Seit dem 1. Juli 2021 gehört die Stadt zum Wartburgkreis.',
  unknownDistrict: (value) => `Den Kreisschlüssel „${value}“ gibt es in Thüringen nicht. Gezeigt wird ganz Thüringen.`,
  unknownStory: (value) => `Die Geschichte „${value}“ gibt es hier nicht.`,

  legend: 'Zeichen in der Karte',
  legendPlace: 'Geschichte an einem Ort',
  legendDistrictWide: 'Geschichte für den ganzen Kreis',
  attribution: 'Kreisgrenzen:',
  coordinatesFrom: 'Orte:',

  stories: 'Erfolgsgeschichten',
  offers: 'Angebote',
  contacts: 'Anlaufstellen',
  story: (number) => `Geschichte ${number}`,
  readStory: 'Ganze Geschichte lesen',
  hideStory: 'Geschichte schließen',
  chooseStory: 'Wählen Sie auf der Karte eine Geschichte aus.',
  asOf: (date) => `Stand ${date}`,

  searchContacts: 'Anlaufstelle suchen (Ort, Amt oder Aufgabe)',
  contactsFound: contactCount,
  contactsIn: (district) => `Anlaufstellen: ${district}`,
  noContacts: 'Dazu haben wir keine Anlaufstelle gefunden. Versuchen Sie es mit einem anderen Wort.',
  showMore: (count) => `${count} weitere zeigen`,
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internet',
  address: 'Anschrift',
  stateLevel: 'Für ganz Thüringen',
  details: 'Einzelheiten und Quelle',

  loading: 'Die Inhalte werden geladen …',
  retry: 'Noch einmal versuchen',
  failure: (kind, what) =>
    ({
      network: `${what}: Die Daten konnten nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung.`,
      status: `${what}: Die Datei mit den Daten ist zurzeit nicht erreichbar.`,
      json: `${what}: Die Datei mit den Daten ist beschädigt.`,
      shape: `${what}: Die Datei enthält keine passenden Daten.`,
    })[kind],
  problems: (count) =>
    count === 1
      ? 'Ein Eintrag ist fehlerhaft und wird nicht oder nicht vollständig gezeigt.'
      : `${count} Einträge sind fehlerhaft und werden nicht oder nicht vollständig gezeigt.`,
  germanOnly: 'nur auf Deutsch',

  topics: {
    begegnung: 'Begegnung',
    sport: 'Sport und Vereine',
    sprache: 'Sprache',
    bildung: 'Bildung und Schule',
    arbeit: 'Arbeit und Ausbildung',
    beratung: 'Beratung und Streetwork',
    netzwerk: 'Netzwerk und Steuerung',
    teilhabe: 'Teilhabe und Politik',
    oeffentlichkeit: 'Öffentlichkeitsarbeit',
    selbstorganisation: 'Selbstorganisation',
    ehrenamt: 'Ehrenamt',
    wohnen: 'Wohnen und Unterbringung',
  },
};
