import type { Kind } from '../../model/types.ts';
import { languageName } from './language-name.ts';

/** Where a JSON text stops being JSON: what was expected there, or what is wrong. */
export type JsonFault = 'value' | 'key' | 'colon' | 'comma' | 'end' | 'surplus-comma' | 'string' | 'unfinished';

/** Why a file can't be opened. */
export type ReadFault = 'no-file' | 'folder' | 'forbidden' | 'unreadable' | 'no-answer' | 'refused';

const records = (count: number) => (count === 1 ? 'Eintrag' : 'Einträge');

/** Texts of the command line; German only. */
export const cliTexts = {
  help: `thilik prüft eigene Inhalte für die Bausteine und schreibt Bausteine als fertiges HTML.

Aufruf:
  npx thilik check [--json] [--links] DATEI …
  npx thilik convert DATEI ZIEL
  npx thilik confirm DATEI < E-MAIL
  npx thilik pack --showcase ZIEL
  npx thilik pack --offers DATEI ZIEL
  npx thilik prerender --element NAME [Optionen]

  check      prüft Dateien mit Erfolgsgeschichten, Angeboten oder
             Anlaufstellen, auch die Datei einer einzelnen Geschichte und
             Tabellen aller Art (CSV, XLSX, JSON, HTML …) samt der Zuordnung
             ihrer Spalten (thilik-mapping.json); DATEI kann auch eine
             Adresse sein, „-“ liest von der Standardeingabe
  convert    schreibt eine Tabelle, einen Kalender (iCalendar) oder Daten von
             Integreat, Open Referral und OpenStreetMap als JSON der Bausteine,
             Angebote auch als Open Referral (HSDS 3), GeoJSON oder FlatGeobuf;
             nimmt dabei aus Dateien der Bausteine heraus, wo geschützte Orte liegen; ZIEL „-“ ist die
             Standardausgabe
  confirm    trägt in eine Datei (JSON, CSV, GeoJSON) ein, welche Einträge
             noch stimmen; liest dazu E-Mails mit Zeilen wie
             „stimmt noch: sprachcafe 2026-11-29“, die der Link „Stimmt noch“
             schreibt, von der Standardeingabe
  pack       schreibt eine Seite als eine Datei, die ohne Internet geht, z. B. auf
             einem Stick: alle Geschichten zum Lesen, Vorführen, Drucken, oder
             Karte und Liste mit Ihren Angeboten zum Suchen und Weitergeben
  prerender  schreibt einen Baustein als HTML auf die Standardausgabe

Optionen von check:
  --json     Ergebnis als JSON, für Programme
  --links    fragt auch jede Internetadresse ab, die in den Dateien steht, und
             nennt die, unter denen nichts mehr kommt

Optionen von convert:
  --as offers|contacts was die Tabelle enthält, wenn sie es nicht selbst zeigt
  --to json|hsds|geojson|fgb
                       was geschrieben wird; ohne die Option sagt es der Name:
                       „angebote.hsds.json“ ist Open Referral, „angebote.geojson“
                       für Kartenprogramme, mit Zeiten wie bei OpenStreetMap,
                       „angebote.fgb“ FlatGeobuf für sehr viele Angebote
  --tiles              wie --to fgb: eine Seite lädt davon nur ihren Kreis

Optionen von pack:
  --showcase           die Seite mit allen Geschichten
  --offers DATEI       die Seite mit Karte und Angeboten; DATEI wie bei convert
  --district SCHLÜSSEL offers: dieser Kreis ist gleich gewählt
  --lang SPRACHE       de (Vorgabe), en oder de-simple; die Angebote lassen sich
                       auf der Seite in jede Sprache umstellen
  --address ADRESSE    wo die Seite im Internet steht; dorthin führen die Codes
                       auf dem Papier, sonst zur Seite der Broschüre, und die
                       Links zu gemerkten Angeboten, sonst zu dieser Datei

Optionen von prerender:
  --element NAME       map, story-card, contact-list, offer-list,
                       district-search oder story-tour
  --form shadow        der Baustein mit fertigem Bild, das auch ohne JavaScript
                       steht; das Skript übernimmt es (Vorgabe)
  --form static        schlichtes HTML, das ohne Skript auskommt
  --form styles        das Stylesheet zu shadow, als Datei; liegt schon fertig
                       in thilik/styles/
  --no-drawing         static: ohne die Karte, für Systeme, die SVG entfernen
  --stylesheet ADRESSE shadow: Stylesheet als Datei statt in der Seite,
                       z. B. thilik/styles/thilik-map.css
  --contacts-file DATEI, --stories-file DATEI, --offers-file DATEI
                       wo die eigenen Inhalte liegen, wenn ihre Adresse
                       (--contacts-src …) kein Pfad von hier aus ist;
                       bei Karten und Listen --file zu --src; mehrere
                       Dateien durch mehrere --offers-file …
  --first-name NAME, --first-phone NUMMER, --first-url ADRESSE
                       map mit --district oder einem --scope: wen Sie dort
                       zuerst nennen, als „Angabe dieser Internetseite“
  Dazu alle Attribute des Bausteins: --district 16070, --lang en,
  --heading-level 2, --no-persons …

Für alle:
  --help     diese Hilfe (auch -h)
  --version  Version des Pakets

Rückgabewert von check:
  0  alles brauchbar; höchstens Hinweise
  1  Fehler gefunden
  2  falscher Aufruf, oder eine Datei lässt sich nicht lesen
Rückgabewert von convert, confirm, pack und prerender:
  0  geschrieben
  1  falscher Aufruf, oder eine Datei ist nicht brauchbar; nichts geschrieben
`,
  seeHelp: 'Hilfe: npx thilik --help',
  unknownCommand: (name: string) => `Den Befehl „${name}“ gibt es nicht.`,
  noCommand: 'Es fehlt ein Befehl.',
  unknownOption: (name: string) => `Die Option „${name}“ gibt es nicht.`,
  noValue: (name: string) => `Die Option „${name}“ steht ohne Wert.`,
  valueMissing: (name: string) => `Zur Option „${name}“ fehlt der Wert.`,
  wrongValue: (name: string, value: string) => `Die Option „${name}“ kann nicht „${value}“ sein.`,
  noElement: (names: readonly string[]) => `Es fehlt der Baustein: --element ${names.join(', ')}.`,
  optionOfOther: (name: string, tag: string) => `Die Option „${name}“ gibt es bei <${tag}> nicht.`,
  noOwnDistrict: (name: string) => `Zur Option „${name}“ fehlt der Kreis: --district, oder --scope mit einem.`,
  noStory: 'Es fehlt die Geschichte: --story mit ihrer Kennung, z. B. --story ilm-kreis.',
  storyUnknown: (id: string) => `Die Geschichte „${id}“ gibt es nicht.`,
  onlyForm: (name: string, form: string) => `Die Option „${name}“ gilt nur mit --form ${form}.`,
  noWebAddress: (src: string, file: string) =>
    `Aus dem Internet wird nichts geladen: Nennen Sie zu „${src}“ mit „${file}“ die Datei auf diesem Rechner.`,
  surplus: (word: string) => `„${word}“ ist zu viel: Werte stehen hinter einer Option mit zwei Strichen.`,
  badFile: (file: string, what: string) => `${file}: ${what}`,
  withProblems: (file: string, count: number) =>
    `${file}: ${count} Angaben fehlen im Ergebnis, weil sie nicht stimmen. Einzelheiten zeigt „thilik check“.`,
  inTwoSources: (file: string, count: number) =>
    count === 1
      ? `${file}: Ein Eintrag steht auch in einer Quelle, die vorgeht, und kommt von dort.`
      : `${file}: ${count} Einträge stehen auch in einer Quelle, die vorgeht, und kommen von dort.`,
  styleHash: (hash: string) => `Bei einer Content Security Policy gehört zu style-src: ${hash}`,
  noFile: 'Es fehlt die Datei, die geprüft werden soll.',
  noTarget: 'Es fehlt die Tabelle oder die Datei, in die geschrieben werden soll.',
  noPack: 'Was soll gepackt werden? --showcase oder --offers DATEI.',
  noPackTarget: 'Es fehlt die Datei, in die geschrieben werden soll, z. B. geschichten.html.',
  packed: (file: string) =>
    `Geschrieben: ${file}. Die Datei geht ohne Internet; „Vorführen“ beginnt mit ?present am Ende der Adresse oder mit dem Knopf auf der Seite.`,
  packedOffers: (file: string) =>
    `Geschrieben: ${file}. Die Datei geht ohne Internet. Einen Link zu Angeboten öffnet sie, wenn alles ab dem # hinter ihrer Adresse steht.`,
  noOffersToPack: 'Darin sind keine Angebote, die eine Seite zeigen kann.',
  tooLargeToPack: 'Das sind zu viele Angebote für eine Seite in einer Datei.',
  noConfirmFile: 'Es fehlt die Datei, in die eingetragen werden soll, was noch stimmt.',
  notConfirmable: (why: 'no-content' | 'other-form') =>
    why === 'no-content'
      ? 'In der Datei sind keine Einträge, die sich bestätigen lassen.'
      : 'In diese Form von Datei lässt sich nichts eintragen. Wandeln Sie sie um: npx thilik convert DATEI angebote.json, und nehmen Sie diese für Ihre Seite.',
  noConfirmation: 'In der E-Mail steht keine Zeile wie „stimmt noch: sprachcafe 2026-11-29“.',
  unknownRecord: (id: string) => `Den Eintrag „${id}“ gibt es darin nicht.`,
  noSuchDay: (id: string, date: string) =>
    `Der Eintrag „${id}“ kann nicht am „${date}“ bestätigt sein: Diesen Tag gibt es nicht. Richtig ist zum Beispiel 2026-11-29.`,
  futureConfirmation: (id: string, date: string) =>
    `Der Eintrag „${id}“ kann nicht am ${date} bestätigt sein: Der Tag kommt noch.`,
  confirmed: (count: number, file: string) => `${count} ${records(count)} als richtig eingetragen: ${file}`,
  deadLink: (status: number) =>
    status < 500
      ? `Unter dieser Adresse kommt nichts mehr (Antwort ${status}).`
      : `Der Server unter dieser Adresse meldet einen Fehler (Antwort ${status}), vielleicht nur für kurze Zeit.`,
  linksAsked: (done: number, of: number) => `${done} von ${of} Adressen gefragt`,
  noAnswer: 'Unter dieser Adresse antwortet niemand.',
  written: (count: number, file: string) => `${count} ${records(count)} geschrieben: ${file}`,
  cannotWrite: (file: string) => `${file}: Diese Datei lässt sich nicht schreiben.`,
  crashed: (message: string) => `Der Befehl ist abgebrochen: ${message}`,

  standardInput: 'Standardeingabe',
  readFault: (fault: ReadFault) =>
    ({
      'no-file': 'Diese Datei gibt es nicht.',
      folder: 'Das ist ein Ordner, keine Datei.',
      forbidden: 'Diese Datei darf nicht gelesen werden.',
      unreadable: 'Diese Datei lässt sich nicht lesen.',
      'no-answer': 'Von dieser Adresse kam innerhalb von 30 Sekunden keine Datei.',
      refused: 'Unter dieser Adresse gibt der Server keine Datei heraus.',
    })[fault],
  empty: 'Die Datei ist leer.',
  encoding: 'Die Datei ist nicht in UTF-8 gespeichert; Umlaute werden falsch gezeigt.',
  noContent: 'In der Datei sind keine Inhalte: Es fehlt eine Liste mit dem Namen stories, offers oder contacts.',
  noTable: (what: 'no-table' | 'web-page') =>
    what === 'web-page'
      ? 'Das ist eine Internetseite ohne lesbare Tabelle, keine Datei mit Daten.'
      : 'Die Datei ist weder JSON noch eine Tabelle, deren Spalten sich verstehen lassen.',
  readAs: ({
    type,
    encoding,
    separator,
  }: {
    readonly type: string;
    readonly encoding?: string;
    readonly separator?: string;
  }) => {
    const cells = separator && `Zellen getrennt durch ${separator === '\t' ? 'Tabulator' : `„${separator}“`}`;
    return `Gelesen als Tabelle (${[type.toUpperCase(), encoding?.toUpperCase(), cells].filter(Boolean).join(', ')}):`;
  },
  column: (heading: string, fields: readonly string[], confidence: number) =>
    `${heading} → ${fields.length > 0 ? `${fields.join(', ')} (${Math.round(confidence * 100)} % sicher)` : 'nicht verstanden'}`,
  untold: (count: number) =>
    count === 1 ? 'Dazu kommt ein weiterer Hinweis oder Fehler.' : `Dazu kommen ${count} weitere Hinweise und Fehler.`,
  noOffers: 'In dieser Form lassen sich nur Angebote schreiben, und hier sind keine.',
  progress: (done: number, of: number) => `${done} von ${of} Einträgen gelesen`,
  jsonFault: (fault: JsonFault | null) =>
    `Die Datei ist kein gültiges JSON. ${
      fault === null
        ? 'Die Stelle lässt sich nicht bestimmen.'
        : {
            value: 'Hier muss ein Wert stehen: Text in doppelten Anführungszeichen, Zahl, true, false, null, { oder [.',
            key: 'Hier muss ein Name in doppelten Anführungszeichen stehen.',
            colon: 'Nach dem Namen fehlt ein Doppelpunkt.',
            comma: 'Davor fehlt ein Komma oder eine schließende Klammer.',
            end: 'Nach dem Ende des Inhalts steht noch etwas.',
            'surplus-comma': 'Dieses Komma ist zu viel, danach kommt nichts mehr.',
            string: 'Das schließende Anführungszeichen fehlt, oder im Text steht ein Umbruch oder ein einzelnes „\\“.',
            unfinished: 'Der Schluss fehlt, zum Beispiel eine schließende Klammer.',
          }[fault]
    }`,

  noRecords: 'Die Liste ist leer.',
  wrongDistrict: (found: string, named: string) =>
    `Die Koordinate gehört zu ${found}, der Eintrag nennt aber ${named}.`,
  keysOf2019: 'Einträge nennen den Kreisschlüssel von 2019.',
  noDistrict: 'Die Koordinate liegt in keinem Kreis von Thüringen.',
  badId: 'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, z. B. „tag-der-vereine“.',
  unknownMember: (name: string) => `Den Namen „${name}“ kennt das Format nicht; die Angabe wird nicht gezeigt.`,
  noGerman: 'Der deutsche Text fehlt.',
  badLanguage: (tag: string) => `„${tag}“ ist kein gültiges Sprachkürzel.`,
  incomplete: 'Diese Angabe gehört in jede Datei.',
  tooLong: (length: number, limit: number) => `Der Text hat ${length} Zeichen, erlaubt sind ${limit}.`,
  badForm: 'Die Schreibweise passt nicht.',
  emptyList: 'Die Liste ist leer.',
  unknownStory: 'Diese Geschichte gibt es nicht.',
  stale: (count: number, months: number) =>
    `${count} ${records(count)} ${count === 1 ? 'ist' : 'sind'} älter als ${months} Monate.`,
  untranslated: (language: string, count: number, total: number) =>
    `${language}: Bei ${count} von ${total} ${total === 1 ? 'Eintrag' : 'Einträgen'} fehlen Texte.`,
  language: languageName,

  severalPhones: (numbers: readonly string[]) => `Hier stehen mehrere Nummern: ${numbers.join(' und ')}.`,
  phoneForm: 'Die Nummer ist nicht so geschrieben wie die anderen.',
  unmarkedTranslation: (language: string) =>
    `${language}: Es steht nicht dabei, ob jemand die Übersetzung geprüft hat.`,
  unsignedReview: (language: string) => `${language}: Es steht nicht dabei, wer die Übersetzung wann geprüft hat.`,

  problem: 'Fehler',
  warning: 'Hinweis',
  line: (line: number) => `Zeile ${line}`,
  found: (value: string) => `Dort steht: ${value}`,
  advice: (what: string) => `→ ${what}`,
  ids: (ids: readonly string[], more: number) => `(${ids.join(', ')}${more > 0 ? ` und ${more} weitere` : ''})`,
  kind: (kind: Kind, count: number) => {
    const [one, many] = {
      stories: ['Erfolgsgeschichte', 'Erfolgsgeschichten'],
      offers: ['Angebot', 'Angebote'],
      contacts: ['Anlaufstelle', 'Anlaufstellen'],
    }[kind];
    return `${count} ${count === 1 ? one : many}`;
  },
  summary: (good: number, bad: number, leftOut: number) =>
    `${good} in Ordnung, ${bad} mit Fehlern${leftOut > 0 ? `, davon ${leftOut} gar nicht gezeigt` : ''}.`,
};
