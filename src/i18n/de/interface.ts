import { enumerate } from '../enumerate.ts';
import type { InterfaceTexts } from '../terms.ts';

/** A count as it is written; not by `Intl`, whose first use takes a phone a fifth of a second. */
export const number = (count: number): string => `${count}`.replace(/\B(?=(...)+$)/g, '.');
const counted = (one: string, ending: string) => (count: number) =>
  `${number(count)} ${one}${count === 1 ? '' : ending}`;

/** German: the source language, always there. */
export const terms: InterfaceTexts = {
  mapName: (districts, frame) =>
    `Karte mit ${districts} Landkreisen und Städten in Thüringen${frame === '2019' ? ' (Stand 2019)' : ''}.`,
  whereDoYouLive: 'Wo wohnen Sie?',
  whereHint: 'Ort, Ortsteil oder Postleitzahl',
  search: 'Suchen',
  orChoose: 'Oder wählen Sie aus der Liste',
  number,
  storyCount: counted('Erfolgsgeschichte', 'n'),
  offerCount: counted('Angebot', 'e'),
  contactCount: counted('Anlaufstelle', 'n'),
  selected: (name) => `${name} ist ausgewählt. Wen Sie fragen können, steht vor der Karte.`,
  selectionCleared: 'Die Auswahl ist aufgehoben.',
  formerDistrict: (name, today) => `${name} (heute ${today})`,

  enlarge: 'Karte vergrößern',
  reduce: 'Ganze Karte zeigen',

  legend: 'Zeichen in der Karte',
  legendOf: (kinds, isRest) =>
    enumerate(
      kinds.map((kind) => ({ stories: 'Geschichte', offers: 'Angebote', contacts: 'Anlaufstellen' })[kind]),
      ' und ',
      isRest ? 'nur ' : '',
    ) || 'noch kein Eintrag',
  legendOffers: 'Angebote an einem Ort',
  attribution: 'Kreisgrenzen:',
  coordinatesFrom: 'Orte:',

  stories: 'Erfolgsgeschichten',
  offers: 'Angebote',
  contacts: 'Anlaufstellen',
  story: (number) => `Geschichte ${number}`,
  readStory: 'Ganze Geschichte lesen',
  hideStory: 'Geschichte schließen',
  chooseStory: 'Wählen Sie auf der Karte eine Geschichte aus.',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  day: (day, month) => `${day}. ${month}`,
  asOf: (date) => `Stand ${date || 'nicht bekannt'}`,
  ofBrochure: (year) => `aus der Broschüre von ${year}`,
  unconfirmed: (years) => `seit ${years} ${years === 1 ? 'Jahr' : 'Jahren'} nicht bestätigt`,

  searchContacts: 'Anlaufstelle suchen (Ort, Amt oder Aufgabe)',
  contactsIn: (district) => `Anlaufstellen: ${district}`,
  noContacts: 'Keine Anlaufstelle gefunden. Versuchen Sie ein anderes Wort.',
  showMore: (count) => `${count} weitere zeigen`,
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internet',
  address: 'Anschrift',
  stateLevel: 'Für ganz Thüringen',
  say: 'Sagen Sie:',
  askForOffice: '„Ich suche die Stelle für Integration.“',
  details: 'Einzelheiten und Quelle',

  loading: 'Die Inhalte werden geladen …',
  retry: 'Noch einmal versuchen',
  failure: (kind, what) =>
    `${what}: ${
      {
        network: 'Die Daten konnten nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung.',
        status: 'Die Datei mit den Daten ist zurzeit nicht erreichbar.',
        json: 'Statt einer Datei mit Daten kam etwas anderes.',
        shape: 'Die Datei enthält keine passenden Daten.',
      }[kind]
    }`,
  germanOnly: 'nur auf Deutsch',
  unchecked: {
    draft: 'Übersetzung noch nicht geprüft',
    machine: 'Maschinelle Übersetzung noch nicht geprüft',
  },

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
