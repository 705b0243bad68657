import { terms as reading } from '../../src/i18n/de/reading.ts';

/** Names of fields as the form shows them, by member, or by the member around it and its own name. */
const labels: Readonly<Record<string, string>> = {
  ...reading.offerLabels,
  id: 'Kennung',
  number: 'Abschnitt in der Broschüre',
  title: 'Überschrift',
  headline: 'Kurze Überschrift',
  summary: 'Kurztext',
  body: 'Absätze',
  district: 'Landkreis oder Stadt',
  place: 'Ort',
  lonLat: 'Koordinate',
  precision: 'Genauigkeit',
  ags8: 'Gemeindeschlüssel',
  licence: 'Herkunft der Koordinate',
  topics: 'Themen',
  funded: 'Von ThILIK gefördert',
  figures: 'Zahl',
  value: 'Zahl',
  unit: 'Abteilung oder Stelle',
  'figures.unit': 'Einheit',
  approx: 'Ungefähre Angabe',
  label: 'Beschriftung',
  period: 'Zeitraum',
  from: 'Beginn',
  start: 'Beginn',
  to: 'Ende',
  end: 'Ende',
  presenter: 'Vorgestellt von',
  name: 'Name',
  role: 'Aufgabe',
  authority: 'Behörde',
  partners: 'Beteiligte',
  funding: 'Förderung',
  planned: 'Vorhaben',
  updates: 'Änderung',
  text: 'Was sich geändert hat',
  date: 'Datum',
  links: 'Link',
  url: 'Internetadresse',
  checked: 'Zuletzt geprüft',
  asOf: 'Stand',
  source: 'Quelle',
  document: 'Titel der Quelle',
  section: 'Abschnitt',
  lines: 'Zeilen',
  review: 'Stand der Texte',
  by: 'Wer hat geprüft',
  on: 'Wann geprüft',
  kind: 'Art',
  status: 'Stand des Angebots',
  contacts: 'Anlaufstellen',
  story: 'Geschichte dazu',
  protected: 'Die Adresse ist geschützt und steht nirgends',
  address: 'Anschrift',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  town: 'Ort',
  phone: 'Telefon',
  email: 'E-Mail',
  function: 'Wofür sie da ist',
  switchboard: 'Das ist die Zentrale der Behörde',
  first: 'Hier fragt man in diesem Kreis zuerst',
  person: reading.contactPerson,
  sure: 'Wie sicher die Angaben sind',
  fields: 'Angaben aus einer anderen Quelle',
  lastChecked: 'Zuletzt geprüft',
  'alert.text': 'Was zu beachten ist',
  until: 'Gilt bis',
};

/** The name of a member; one that is new here has what the schema calls it. */
export const labelOf = (member: string, around = '', title = member): string =>
  labels[`${around}.${member}`] ?? labels[member] ?? title;

/** What one of several is called, by member. */
export const oneOf: Readonly<Record<string, string>> = { dates: 'Termin' };

/** What to know before filling in a field, by member. */
export const hints: Readonly<Record<string, string>> = {
  id: 'Vorschlag aus dem Namen: ein kurzes Wort ohne Umlaute und Leerzeichen; bleibt für immer gleich, weil andere Seiten darauf verweisen',
  organisation: 'Wer es anbietet.',
  when: 'In Worten, zum Beispiel „jeden zweiten Dienstag, 16 bis 18 Uhr“.',
  hours: 'In Worten, zum Beispiel „Mo–Fr 9–12 Uhr, Do nach Vereinbarung“. Die Vorschau zeigt, wie es verstanden wird.',
  phone: 'Eine Nummer mit Vorwahl, zum Beispiel 03628 738-0.',
  email: 'Das Postfach der Stelle, nicht das einer Person.',
  url: 'vollständig, zum Beispiel https://www.ilm-kreis.de',
  contacts: 'Kennungen aus der Liste der Anlaufstellen.',
  story: 'Kennung der Geschichte, zum Beispiel jena.',
  asOf: 'Von wann die Angaben sind: nie genauer und nie jünger als die Quelle, zum Beispiel 2026 oder 09.2026.',
  lastChecked: 'Tag, an dem zuletzt jemand nachgesehen hat, ob alles noch stimmt.',
  fields: 'Nur wenn eine Angabe aus einer anderen Quelle oder Zeit stammt als der Eintrag.',
};

/** What a value is called, by member. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    ...reading.offerKinds,
    office: 'Amt oder Stelle',
    function: 'Amtsperson in ihrer Aufgabe',
    state: 'Stelle für ganz Thüringen',
  },
  status: { active: 'läuft', ended: 'beendet', planned: 'geplant', unknown: 'nicht bekannt' },
  wheelchair: reading.wheelchair,
  mode: reading.modes,
};

/** A value in words; of how sure a field is, whatever the field. */
export const wordFor = (member: string, value: string): string =>
  (words[member] ?? (reading.sure as Readonly<Record<string, string>>))[value] ?? value;

/** What to do, in the words of the form; anything else has the advice of the command line. */
const fill: Readonly<Record<string, string>> = {
  id: 'Schreiben Sie ein kurzes Wort ohne Umlaute und Leerzeichen, zum Beispiel „tag-der-vereine“.',
  title: 'Schreiben Sie die Überschrift.',
  summary: 'Schreiben Sie den Kurztext.',
  number: 'Tragen Sie den Abschnitt ein, zum Beispiel 2.1.',
  district: 'Wählen Sie den Landkreis oder die Stadt aus.',
  topics: 'Wählen Sie mindestens ein Thema aus.',
  value: 'Tragen Sie die Zahl ein, zum Beispiel 25 oder 3,8.',
  label: 'Schreiben Sie dazu, was die Zahl zählt, oder wohin der Link führt.',
  asOf: 'Tragen Sie ein, von wann die Angaben sind, zum Beispiel 2019.',
  from: 'Tragen Sie ein, wann es begann, oder entfernen Sie den Zeitraum.',
  date: 'Tragen Sie ein, seit wann das gilt, zum Beispiel 2023-05.',
  document: 'Schreiben Sie, wo das steht: den Titel des Dokuments oder der Seite.',
  licence: 'Schreiben Sie, woher die Koordinate stammt, zum Beispiel „GeoNames, CC BY 4.0“.',
  lonLat: 'Tragen Sie beide Zahlen ein, oder lassen Sie beide Felder leer.',
  review: 'Wählen Sie bei jeder Übersetzung, ob sie geprüft ist.',
  body: 'Schreiben Sie den Absatz, oder entfernen Sie ihn.',
  name: 'Schreiben Sie den Namen.',
  kind: 'Wählen Sie die Art aus.',
  status: 'Wählen Sie den Stand aus.',
  authority: 'Schreiben Sie, wie die Behörde heißt.',
  by: 'Schreiben Sie, welche Stelle oder Gruppe geprüft hat.',
  on: 'Tragen Sie ein, wann geprüft wurde, zum Beispiel 05.2026.',
};

export function formAdvice(reason: string, member: string, form = ''): string | undefined {
  const missing = ['missing', 'incomplete', 'wrong-type', 'empty-list'].includes(reason) || form === 'blank';
  if (missing) return fill[member] ?? 'Füllen Sie dieses Feld aus.';
  if (reason === 'no-german') return fill[member] ?? 'Schreiben Sie zuerst den deutschen Text.';
  if (reason === 'unknown-district') return fill.district;
  if (reason === 'unknown-topic') return 'Nehmen Sie bei diesem Thema das Häkchen weg.';
  if (reason === 'unknown-member')
    return 'Es bleibt in der Datei stehen. Fragen Sie im Zweifel die Person, die die Website pflegt.';
  if (reason === 'unmarked-translation') return fill.review;
  if (reason === 'unsigned-review') return 'Tragen Sie ein, wer den Text geprüft hat und wann.';
  if (reason === 'outside-thuringia') return 'Prüfen Sie, ob Breite und Länge vertauscht sind.';
  if (form === 'lonLat') return 'Leeren Sie die Koordinate, oder wählen Sie eine andere Genauigkeit.';
  return undefined;
}

export const precisions: readonly (readonly [string, string])[] = [
  ['district', 'ganzer Kreis – ohne Punkt auf der Karte'],
  ['town', 'Ort – Punkt in der Mitte des Ortes'],
  ['quarter', 'Ortsteil oder Stadtteil'],
  ['address', 'genaue Anschrift'],
];

/** Languages that can be added, most wanted first. */
export const moreLanguages = 'ar uk fa ru tr fr es pl ro bg vi so ti ps ku'.split(' ');

export const texts = {
  title: { stories: 'Neue Geschichte', offers: 'Neue Angebote', contacts: 'Neue Anlaufstellen' },
  one: { stories: 'Geschichte', offers: 'Angebot', contacts: 'Anlaufstelle' },
  unnamed: 'ohne Namen',
  added: (place: number) => `Eintrag ${place} ist dazugekommen.`,
  removed: (name: string) => `„${name}“ ist entfernt.`,
  notShown: 'So lässt sich der Eintrag noch nicht zeigen. Zuerst müssen die Fehler weg, die unten stehen.',
  notListed: 'Ohne Anschrift, Telefon, E-Mail und Internetadresse steht der Eintrag in keiner Liste.',
  unsaved: 'Ihre Änderungen sind noch nicht heruntergeladen und gehen verloren. Trotzdem fortfahren?',
  failed: (name: string, why: string) => `„${name}“ lässt sich nicht öffnen. ${why}`,
  opened: (name: string) => `„${name}“ ist geöffnet.`,
  downloaded: (name: string) =>
    `„${name}“ ist heruntergeladen und liegt im Ordner für Downloads. Schicken Sie diese Datei an die Person, die die Website pflegt.`,
  translationBehind: (language: string) => `Der deutsche Text ist neu, „${language}“ gilt aber noch als geprüft.`,
  translationBehindAdvice: 'Passen Sie die Übersetzung an, und stellen Sie sie auf „noch nicht geprüft“.',
  germanBehindAdvice: 'Stellen Sie Deutsch auf „noch nicht geprüft“, bis jemand den neuen Text gelesen hat.',
  counts: (problems: number, warnings: number) =>
    problems + warnings === 0
      ? 'Alles in Ordnung'
      : [problems ? `${problems} Fehler` : '', warnings ? `${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}` : '']
          .filter(Boolean)
          .join(', '),
};
