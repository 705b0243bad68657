import type { Field, PlainField } from '../../../src/feeds/table/fields.ts';
import { weekdays, type Weekday } from '../../../src/model/hours.ts';
import { languageName } from '../../../src/i18n/de/language-name.ts';

/** What people read where they bring their own table. */

const fieldNames: Readonly<Record<PlainField, string>> = {
  id: 'Kennung',
  name: 'Name',
  kind: 'Art',
  topics: 'Themen',
  organisation: 'Träger oder Behörde',
  place: 'Name des Ortes oder Gebäudes',
  address: 'Anschrift in einem',
  street: 'Straße',
  'street:number': 'Hausnummer',
  postcode: 'Postleitzahl',
  town: 'Ort',
  district: 'Kreis',
  contact: 'Telefon und E-Mail in einem',
  phone: 'Telefon',
  mobile: 'Mobiltelefon',
  fax: 'Fax (wird nicht gezeigt)',
  email: 'E-Mail',
  website: 'Internetseite',
  hours: 'Zeiten',
  spokenLanguages: 'Sprachen',
  audience: 'Zielgruppe',
  cost: 'Kosten',
  wheelchair: 'Rollstuhlgerecht',
  registration: 'Anmeldung',
  mode: 'Vor Ort, online, am Telefon',
  description: 'Beschreibung',
  person: 'Name einer Person (wird nicht gezeigt)',
  date: 'Tag oder Tage',
  start: 'Beginn',
  end: 'Ende',
  latitude: 'Breite',
  longitude: 'Länge',
  point: 'Koordinaten in einem',
  easting: 'Ostwert (UTM)',
  northing: 'Nordwert (UTM)',
  asOf: 'Stand der Angaben',
  alert: 'Hinweis',
  protected: 'Geschützter Ort',
  status: 'Status',
};

const dayNames: Readonly<Record<Weekday, string>> = {
  mo: 'montags',
  tu: 'dienstags',
  we: 'mittwochs',
  th: 'donnerstags',
  fr: 'freitags',
  sa: 'samstags',
  su: 'sonntags',
};

/** What a field is called: `hours:mo:from` is when it begins on Mondays. */
export function fieldName(field: Field): string {
  const [first = '', more = '', end] = field.split(':');
  if (field in fieldNames) return fieldNames[field as PlainField];
  if (first === 'spokenLanguages') return `Sprache: ${languageName(more)}`;
  const day = weekdays.find((each) => each === more);
  const part = end === 'from' ? ', von' : end === 'to' ? ', bis' : '';
  return `Zeiten ${day ? dayNames[day] : more}${part}`;
}

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const tableTexts = {
  choose: 'Datei auswählen oder hierher ziehen',
  reading: (name: string) => `${name} wird gelesen …`,
  noTable: (name: string) =>
    `In ${name} haben wir keine Tabelle mit Namen und weiteren Angaben gefunden. Gebraucht wird eine Zeile mit Überschriften, zum Beispiel Name, Straße, PLZ, Ort, Telefon.`,
  tooLong: (name: string, megabytes: number) => `${name} ist größer als ${megabytes} MB.`,
  failed: 'Die Datei ließ sich nicht lesen. Bitte versuchen Sie es noch einmal.',
  kind: 'Was steht in der Tabelle?',
  kinds: { offers: 'Angebote', contacts: 'Anlaufstellen' },
  summary: (shown: number, rows: number, kind: 'offers' | 'contacts', understood: number, columns: number) =>
    [
      `${count(rows, 'Eintrag', 'Einträge')} gelesen, ${
        kind === 'offers'
          ? count(shown, 'Angebot wird', 'Angebote werden')
          : count(shown, 'Anlaufstelle wird', 'Anlaufstellen werden')
      } gezeigt.`,
      `${understood} von ${count(columns, 'Spalte', 'Spalten')} verstanden.`,
    ].join(' '),
  columns: 'So lesen wir die Spalten',
  columnHead: ['Spalte', 'Beispiele', 'Das ist'] as const,
  fieldLabel: (heading: string) => `Spalte ${heading}: Das ist`,
  leftOut: 'nichts davon – nicht übernehmen',
  unsure: 'Bitte prüfen: nicht sicher.',
  problems: (number: number) => `Was fehlt oder fraglich ist (${number})`,
  problemHead: ['Wo', 'Spalte', 'Was', 'Inhalt'] as const,
  whole: (column: string) => (column ? 'Ganze Spalte' : 'Ganze Tabelle'),
  doubt: 'Bitte prüfen: ',
  more: (number: number) => `Und ${number} weitere; alle nennt npx thilik check.`,
  records: 'So sieht es aus',
  files: 'Dateien und Code',
  protected: (number: number) =>
    `Die Tabelle enthält ${count(number, 'geschützten Ort', 'geschützte Orte')}. Legen Sie sie nicht auf Ihren Server, sondern nur die bereinigte Datei: In ihr fehlen Straße und Koordinaten dieser Orte.`,
  cleaned: 'Bereinigte Datei speichern',
  cleanedSays: 'Die Einträge in unserer Form, zum Weitergeben und Hochladen.',
  mapping: 'Zuordnung speichern',
  mappingSays: (table: string) =>
    `Sie liegt auf Ihrem Server neben ${table}. Sie tauschen dann nur noch die Tabelle aus, wenn sich etwas ändert.`,
  use: 'In den Code übernehmen',
  useSays: (address: string) => `Setzt ${address} in den Code. Ändern Sie die Adresse unter „Weitere Einstellungen“.`,
  used: (address: string) => `${address} steht im Code.`,
  saved: (name: string) => `Gespeichert: ${name}.`,
};
