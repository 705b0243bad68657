/** What to do about a mistake in a content file; German only, for the command line and the editor. */

const writePhone =
  'Schreiben Sie Vorwahl, Leerzeichen und Nummer, vor der Durchwahl einen Bindestrich, zum Beispiel 03628 738-0.';

const translated = (what: string) => `Tragen Sie ${what} ein, mindestens auf Deutsch: {"de": "…"}.`;

/** Members may be called as they like, also like those that every object has: `__proto__`. */
const ownIn = (texts: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

/** Advice for a member that is missing, by its name. */
const fill: Readonly<Record<string, string>> = {
  id: 'Tragen Sie eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen ein, zum Beispiel „tag-der-vereine“.',
  district: 'Tragen Sie den fünfstelligen Kreisschlüssel ein, zum Beispiel 16070.',
  title: translated('die Überschrift'),
  summary: translated('den Kurztext'),
  name: 'Tragen Sie den Namen ein.',
  label: `${translated('die Beschriftung')} Sie sagt, was die Zahl zählt.`,
  text: translated('den Text'),
  role: translated('die Aufgabe'),
  value: 'Tragen Sie die Zahl ein, zum Beispiel 25, oder eine Spanne, zum Beispiel [30, 60].',
  asOf: 'Tragen Sie ein, von wann die Angaben sind, zum Beispiel 2019 oder 2019-09.',
  date: 'Tragen Sie das Datum ein, zum Beispiel 2019-09-06.',
  from: 'Tragen Sie den Beginn ein, zum Beispiel 2018-08. Ist er nicht bekannt, schreiben Sie für den ganzen Zeitraum null.',
  document: 'Tragen Sie den Titel der Quelle ein.',
  source: 'Tragen Sie die Quelle ein: {"document": "Titel der Quelle"}.',
  kind: 'Tragen Sie bei einer Anlaufstelle office, function oder state ein, bei einem Angebot zum Beispiel event oder course.',
  authority: 'Tragen Sie den Namen der Behörde ein.',
  town: 'Tragen Sie den Ort ein.',
  url: 'Tragen Sie die vollständige Adresse ein, zum Beispiel https://www.ilm-kreis.de.',
  checked: 'Tragen Sie den Tag der letzten Prüfung ein oder null, wenn der Link nicht geprüft ist.',
  licence: 'Tragen Sie ein, woher die Koordinate stammt, zum Beispiel „GeoNames, CC BY 4.0“.',
  number: 'Tragen Sie die Nummer des Abschnitts ein, zum Beispiel "2.1".',
  place: 'Tragen Sie den Ort ein: {"name": "…", "lonLat": null, "precision": "district"}.',
  topics: 'Tragen Sie mindestens ein Thema ein, zum Beispiel ["begegnung"].',
  funded: 'Tragen Sie true ein, wenn ThILIK die Arbeit gefördert hat, sonst false.',
  review: 'Tragen Sie den Stand jeder Übersetzung ein, zum Beispiel {"en": "draft"}.',
  body: 'Tragen Sie die Absätze ein: {"de": ["…", "…"]}.',
  lonLat: 'Tragen Sie [Länge, Breite] ein, zum Beispiel [10.9520, 50.8405], oder null.',
  precision: 'Tragen Sie address, quarter, town oder district ein.',
  period: 'Tragen Sie den Zeitraum ein, zum Beispiel {"from": "2018"}, oder null.',
  presenter: 'Tragen Sie ein, wer die Geschichte vorgestellt hat, oder null.',
};

/** Advice for a value of the wrong form, by the member's name, where filling it in is another thing. */
const correct: Readonly<Record<string, string>> = {
  topics: 'Schreiben Sie eine Liste in eckige Klammern, zum Beispiel ["begegnung", "sport"].',
  lines: 'Schreiben Sie Zeilen als Liste von Paaren, zum Beispiel [[502, 545]].',
  approx: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
  funded: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
  switchboard: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
  value: 'Schreiben Sie die Zahl ohne Anführungszeichen und mit Punkt statt Komma, zum Beispiel 3.8.',
  lonLat:
    'Schreiben Sie zwei Zahlen in eckige Klammern: erst die Länge, dann die Breite, zum Beispiel [10.9520, 50.8405].',
  precision: 'Schreiben Sie address, quarter, town oder district.',
  status: 'Schreiben Sie active, ended, planned oder unknown.',
  review:
    'Schreiben Sie für jede Übersetzung machine, draft oder wer sie wann geprüft hat: {"by": "…", "on": "2026-05-03"}.',
  kind: 'Schreiben Sie bei einer Anlaufstelle office, function oder state, bei einem Angebot zum Beispiel event oder course.',
  body: 'Schreiben Sie je Sprache eine Liste von Absätzen: {"de": ["…", "…"]}.',
};

const forms: Readonly<Record<string, string>> = {
  blank: 'Tragen Sie einen Text ein, oder löschen Sie die Angabe.',
  text: 'Schreiben Sie einen Text in doppelten Anführungszeichen.',
  list: 'Schreiben Sie eine Liste in eckigen Klammern, zum Beispiel ["…", "…"].',
  line: 'Entfernen Sie Leerzeichen am Anfang und am Ende und jeden Zeilenumbruch.',
  ags8: 'Tragen Sie den achtstelligen Gemeindeschlüssel ein, zum Beispiel 16053000.',
  phone: writePhone,
  email: 'Prüfen Sie die Adresse; erwartet wird zum Beispiel integration@ilm-kreis.de.',
  postcode: 'Tragen Sie die fünfstellige Postleitzahl ein.',
  lonLat: 'Setzen Sie die Koordinate auf null, oder wählen Sie eine andere Genauigkeit als district.',
  district: 'Setzen Sie den Kreis bei Stellen des Landes (state) auf null.',
};

const topics =
  'begegnung, sport, sprache, bildung, arbeit, beratung, netzwerk, teilhabe, oeffentlichkeit, selbstorganisation, ehrenamt, wohnen';

/** What an advice may depend on. */
export interface AdviceContext {
  /** Name of the last member of the path. */
  readonly member: string;
  /** Name of the member around it. */
  readonly around?: string;
  readonly detail?: string | number;
  readonly form?: string;
  readonly value?: string;
}

/** A short imperative for each reason; empty for reasons that need none. */
export const advice: Readonly<Record<string, (context: AdviceContext) => string>> = {
  'not-an-object': () => 'Schreiben Sie den Eintrag in geschweifte Klammern: { … }.',
  missing: ({ member }) => ownIn(fill, member) ?? `Tragen Sie „${member}“ ein.`,
  incomplete: ({ member }) =>
    ownIn(fill, member) ?? `Tragen Sie „${member}“ ein; ist nichts bekannt, genügt eine leere Liste [].`,
  'wrong-type': ({ member, around = '' }) =>
    ownIn(correct, member) ??
    ownIn(correct, around) ??
    ownIn(fill, member) ??
    'Vergleichen Sie die Stelle mit einem Eintrag, der in Ordnung ist.',
  'unknown-district': () => 'Tragen Sie den fünfstelligen Kreisschlüssel von 2019 ein, zum Beispiel 16070.',
  'outside-thuringia': () =>
    'Prüfen Sie, ob Länge und Breite vertauscht sind: erst die Länge (um 11), dann die Breite (um 51).',
  'unknown-topic': () => `Wählen Sie eines dieser Themen: ${topics}.`,
  'unsafe-link': () => 'Tragen Sie die vollständige Adresse ein, zum Beispiel https://www.ilm-kreis.de.',
  'duplicate-id': () => 'Löschen Sie den doppelten Eintrag, oder geben Sie ihm eine eigene Kennung.',
  'bad-date': ({ detail }) =>
    detail
      ? `Schreiben Sie „${detail}“.`
      : 'Schreiben Sie Jahr, Jahr-Monat oder Jahr-Monat-Tag: 2019, 2019-09 oder 2019-09-06.',

  'no-record': () => 'Löschen Sie die Zeile, oder tragen Sie den Eintrag vollständig ein.',
  refers: () => 'Tragen Sie die Angabe in dieser Zeile ein.',
  'no-phone': () => 'Tragen Sie die Nummer mit Vorwahl ein, als Text und nicht als Zahl, zum Beispiel 03628 738-0.',
  'only-fax': () => 'Tragen Sie die Telefonnummer ein; Faxnummern gehören in eine eigene Spalte.',
  'lost-digits': () => 'Formatieren Sie die Spalte als Text, und tragen Sie die Nummer neu ein.',
  'no-email': () => 'Prüfen Sie die Adresse; erwartet wird zum Beispiel integration@ilm-kreis.de.',
  'future-date': () => 'Tragen Sie den Tag ein, an dem die Angaben zuletzt geprüft wurden.',
  'ends-before': () => 'Prüfen Sie Beginn und Ende.',
  'bad-hours': () => 'Prüfen Sie Beginn und Ende der Zeit.',
  'unread-hours': () =>
    'Tragen Sie an der Quelle die Zeiten für jeden Wochentag ein, oder schreiben Sie sie in Worten.',
  'unknown-language': () =>
    'Schreiben Sie den Namen der Sprache aus, zum Beispiel Arabisch, oder ihr Kürzel, zum Beispiel ar.',
  'not-yes-or-no': () => 'Schreiben Sie ja oder nein; ist es nicht bekannt, lassen Sie die Zelle leer.',
  'bad-coordinate': () => 'Schreiben Sie Länge und Breite in Grad, zum Beispiel 10,9520 und 50,8405.',
  'not-a-point': () => 'Geben Sie einen Punkt an, zum Beispiel den Treffpunkt.',
  'no-district': () => 'Tragen Sie Postleitzahl und Ort ein oder den Kreisschlüssel, zum Beispiel 16070.',
  elsewhere: () => 'Prüfen Sie Postleitzahl und Ort; gezeigt werden nur Orte in Thüringen.',
  swapped: () => 'Tauschen Sie Länge und Breite in der Datei: erst die Länge (um 11), dann die Breite (um 51).',
  'restored-zero': () => 'Prüfen Sie die Nummer, und formatieren Sie die Spalte als Text.',
  'doubtful-extension': () =>
    'Schreiben Sie die Nummer aus, die man anrufen soll, zum Beispiel 03628 738-0; weitere trennt in Tabellen ein Semikolon.',
  repaired: () => 'Schreiben Sie die Angabe richtig.',
  contradiction: () => 'Prüfen Sie Postleitzahl und Ort.',
  'other-district': () => 'Prüfen Sie, ob der Kreis oder der Ort stimmt.',
  'one-district': () => 'Tragen Sie den Ort oder den Kreisschlüssel ein, wenn der Eintrag woanders hingehört.',
  filled: () => 'Füllen Sie die Zelle aus.',
  protected: () => 'Löschen Sie die Adresse auch in der Datei: Wer ihren Ort kennt, kann sie lesen.',
  'unknown-column': () => 'Ordnen Sie die Spalte in thilik-mapping.json einem Feld zu, wenn sie gezeigt werden soll.',
  'no-field': () =>
    'Soll sie gezeigt werden, ordnen Sie ihr in thilik-mapping.json ein anderes Feld zu, zum Beispiel description.',
  'one-only': () => 'Setzen Sie an die erste Stelle, was gezeigt werden soll.',
  'no-date': () => 'Ergänzen Sie eine Spalte „Stand“ mit dem Tag der letzten Prüfung.',
  'long-cell': () => 'Kürzen Sie den Text.',
  'unknown-zone': () => 'Prüfen Sie die Uhrzeit, oder schreiben Sie TZID=Europe/Berlin.',
  'too-wide': () => 'Löschen Sie Spalten, die nicht gebraucht werden, oder rücken Sie die wichtigen nach links.',
  'other-table': () => 'Speichern Sie jede Tabelle in einer eigenen Datei; Bausteine lesen auch mehrere.',
  'one-page': () => 'Rufen Sie die Liste mit mehr Einträgen je Seite ab, oder nennen Sie jede Seite als eigene Quelle.',
  home: () => 'Nichts zu tun: Wo Menschen Schutz finden oder untergebracht sind, gehört nicht auf eine Karte.',
  'no-column': () => 'Vergleichen Sie die Überschriften der Tabelle mit der Zuordnung.',
  'unknown-field': () => 'Nehmen Sie eines der Felder, die „thilik check“ hinter den Spalten nennt, zum Beispiel name.',
  'in-two-sources': () => 'Streichen Sie ihn in einer der Dateien, oder lassen Sie ihn stehen.',
  'no-table': () => 'Die Tabelle braucht eine Zeile mit Überschriften, zum Beispiel Name, Straße, PLZ, Ort, Telefon.',
  'web-page': () => 'Prüfen Sie die Adresse im Browser: Vielleicht ist eine Anmeldung nötig.',
  'dead-link': () => 'Tragen Sie die heutige Adresse ein, oder löschen Sie den Link.',
  'no-answer': () => 'Prüfen Sie die Adresse, und versuchen Sie es später noch einmal.',
  refused: () => 'Prüfen Sie die Adresse, und versuchen Sie es später noch einmal.',

  empty: () => 'Öffnen Sie die richtige Datei, oder beginnen Sie mit einer Kopie einer vorhandenen.',
  encoding: () => 'Speichern Sie die Datei noch einmal und wählen Sie dabei die Kodierung UTF-8.',
  json: () => 'Sehen Sie sich diese Zeile und die Zeile davor an.',
  'no-content': () =>
    'Prüfen Sie den Namen der Datei, oder schreiben Sie die Einträge in eine Liste: {"version": 1, "stories": [ … ]}.',
  'no-file': () => 'Prüfen Sie den Namen und den Ordner.',
  folder: () => 'Nennen Sie eine Datei, zum Beispiel geodata/stories/jena.json.',
  forbidden: () => 'Prüfen Sie die Rechte der Datei.',
  unreadable: () => 'Prüfen Sie, ob die Datei noch da ist und sich öffnen lässt.',

  'no-records': () => 'Tragen Sie mindestens einen Eintrag ein, oder löschen Sie die Liste.',
  'wrong-district': () => 'Berichtigen Sie die Koordinate oder den Kreisschlüssel.',
  'bad-id': () => 'Ändern Sie die Kennung, solange noch niemand auf sie verweist.',
  stale: () => 'Prüfen Sie die Angaben, und setzen Sie danach asOf und source neu.',
  untranslated: ({ value }) =>
    value === 'de'
      ? 'Ergänzen Sie die deutschen Texte.'
      : 'Lassen Sie die Texte übersetzen; bis dahin wird Deutsch gezeigt.',
  'several-phones': () =>
    'Lassen Sie eine Nummer stehen; für die andere legen Sie einen Eintrag an, der sagt, wer dort abnimmt.',
  'phone-form': ({ detail }) => (detail ? `Schreiben Sie „${detail}“.` : writePhone),
  'unmarked-translation': ({ member }) =>
    `Schreiben Sie dazu: "review": {"${member}": "machine"}, wenn eine Maschine übersetzt hat, sonst "draft".`,
  'unsigned-review': ({ member }) =>
    `Schreiben Sie dazu: "review": {"${member}": {"by": "…", "on": "2026-05-03"}}; genannt wird eine Stelle, keine Person.`,
  'unknown-story': () =>
    'Tragen Sie die Kennung einer vorhandenen Geschichte ein, zum Beispiel jena, oder löschen Sie die Zeile.',

  'unknown-member': ({ detail }) =>
    detail ? `Ändern Sie den Namen in „${detail}“.` : 'Prüfen Sie die Schreibweise, oder löschen Sie die Zeile.',
  'no-german': ({ around }) => `Ergänzen Sie den deutschen Text${around ? ` bei „${around}“` : ''}: "de": "…".`,
  'bad-language': () => 'Schreiben Sie das Kürzel mit Bindestrich, zum Beispiel fa-AF, en oder de-simple.',
  'too-long': ({ detail }) => `Kürzen Sie den Text auf höchstens ${detail} Zeichen.`,
  'bad-form': ({ form = '' }) => ownIn(forms, form) ?? 'Prüfen Sie die Schreibweise.',
  'empty-list': ({ member }) =>
    ownIn(fill, member) ?? 'Ergänzen Sie mindestens einen Absatz, oder löschen Sie diese Sprache.',
};
