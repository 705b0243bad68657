import { enumerate } from '../enumerate.ts';
import { number } from '../de/interface.ts';
import type { InterfaceTexts } from '../terms.ts';

const counted = (one: string, many: string) => (count: number) => `${number(count)} ${count === 1 ? one : many}`;

/** Leichte Sprache: short sentences, easy words, a middle dot in long ones; easier words in what is only heard. */
export const terms: InterfaceTexts = {
  mapName: (districts, frame) =>
    `Das ist eine Karte von Thüringen. Sie sehen ${districts} Kreise und Städte.` +
    (frame === '2019' ? ' Die Karte zeigt das Jahr 2019.' : ''),
  whereDoYouLive: 'Wo wohnen Sie?',
  whereHint: 'Ort oder Post·leit·zahl',
  search: 'Suchen',
  orChoose: 'Oder wählen Sie in der Liste',
  number,
  storyCount: counted('Geschichte', 'Geschichten'),
  offerCount: counted('Angebot', 'Angebote'),
  contactCount: counted('Stelle für Hilfe', 'Stellen für Hilfe'),
  selected: (name) => `Sie haben ${name} ausgewählt. Die Informationen stehen vor der Karte.`,
  selectionCleared: 'Jetzt ist nichts mehr ausgewählt.',
  formerDistrict: (name, today) => `${name} (heute ${today})`,

  enlarge: 'Karte größer machen',
  reduce: 'Ganze Karte zeigen',

  legend: 'Zeichen auf der Karte',
  legendOf: (kinds, isRest) =>
    enumerate(
      kinds.map((kind) => ({ stories: 'Geschichte', offers: 'Angebote', contacts: 'Stellen für Hilfe' })[kind]),
      ' und ',
      isRest ? 'nur ' : '',
    ) || 'hier steht noch nichts',
  legendOffers: 'Angebote an einem Ort',
  attribution: 'Die Grenzen sind von:',
  coordinatesFrom: 'Die Orte sind von:',

  stories: 'Erfolgs·geschichten',
  offers: 'Angebote',
  contacts: 'Stellen für Hilfe',
  story: (number) => `Geschichte ${number}`,
  readStory: 'Ganze Geschichte lesen',
  hideStory: 'Geschichte schließen',
  chooseStory: 'Wählen Sie auf der Karte eine Geschichte aus.',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  day: (day, month) => `${day}. ${month}`,
  asOf: (date) => `Information von: ${date || 'unbekannt'}`,
  ofBrochure: (year) => `aus dem Heft von ${year}`,
  unconfirmed: (years) => `seit ${years} ${years === 1 ? 'Jahr' : 'Jahren'} nicht geprüft`,

  searchContacts: 'Hilfe suchen: Schreiben Sie einen Ort, ein Amt oder eine Aufgabe.',
  contactsIn: (district) => `Stellen für Hilfe: ${district}`,
  noContacts: 'Dazu haben wir nichts gefunden. Versuchen Sie ein anderes Wort.',
  showMore: (count) => `Noch ${count} zeigen`,
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internet·seite',
  address: 'Adresse',
  stateLevel: 'Für ganz Thüringen',
  say: 'Sagen Sie:',
  askForOffice: '„Ich suche die Stelle für Integration.“',
  details: 'Mehr dazu und woher wir das wissen',

  loading: 'Die Informationen kommen gleich. Bitte warten Sie.',
  retry: 'Noch einmal versuchen',
  failure: (kind, what) =>
    ({
      network: `${what}: Die Informationen laden nicht. Bitte prüfen Sie Ihr Internet.`,
      status: `${what}: Die Informationen sind im Moment nicht da.`,
      json: `${what}: Es kam keine Datei mit Informationen.`,
      shape: `${what}: In der Datei sind keine passenden Informationen.`,
    })[kind],
  germanOnly: 'nicht in Leichter Sprache',
  unchecked: {
    draft: 'Diesen Text hat noch niemand geprüft.',
    machine: 'Ein Computer hat diesen Text übersetzt. Noch niemand hat ihn geprüft.',
  },

  topics: {
    begegnung: 'Menschen treffen',
    sport: 'Sport und Vereine',
    sprache: 'Sprache',
    bildung: 'Schule und Lernen',
    arbeit: 'Arbeit und Ausbildung',
    beratung: 'Beratung und Hilfe auf der Straße',
    netzwerk: 'Zusammenarbeit',
    teilhabe: 'Mitmachen und Politik',
    oeffentlichkeit: 'Informationen für alle',
    selbstorganisation: 'Eigene Gruppen und Vereine',
    ehrenamt: 'Ehren·amt',
    wohnen: 'Wohnen und Unterkunft',
  },
};
