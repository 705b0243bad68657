/** Names of fields as the form shows them, by member. */
export const labels: Readonly<Record<string, string>> = {
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
  unit: 'Einheit',
  approx: 'Ungefähre Angabe',
  label: 'Beschriftung',
  period: 'Zeitraum',
  from: 'Beginn',
  to: 'Ende',
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
  review: 'Stand der Übersetzung',
};

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
};

export function formAdvice(reason: string, member: string, form = ''): string | undefined {
  const missing = ['missing', 'incomplete', 'wrong-type', 'empty-list'].includes(reason) || form === 'blank';
  if (missing) return fill[member] ?? 'Füllen Sie dieses Feld aus.';
  if (reason === 'no-german') return fill[member] ?? 'Schreiben Sie zuerst den deutschen Text.';
  if (reason === 'unknown-district') return fill.district;
  if (reason === 'unknown-topic') return 'Nehmen Sie bei diesem Thema das Häkchen weg.';
  if (reason === 'unknown-member')
    return 'Es bleibt in der Datei stehen. Fragen Sie im Zweifel die Person, die die Website pflegt.';
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
  unsaved: 'Ihre Änderungen sind noch nicht heruntergeladen und gehen verloren. Trotzdem fortfahren?',
  failed: (name: string, why: string) => `„${name}“ lässt sich nicht öffnen. ${why}`,
  opened: (name: string) => `„${name}“ ist geöffnet.`,
  downloaded: (name: string) =>
    `„${name}“ ist heruntergeladen und liegt im Ordner für Downloads. Schicken Sie diese Datei an die Person, die die Website pflegt.`,
  translationBehind: (language: string) => `Der deutsche Text ist neu, „${language}“ gilt aber noch als geprüft.`,
  translationBehindAdvice: 'Passen Sie die Übersetzung an, und stellen Sie sie auf „noch nicht geprüft“.',
  counts: (problems: number, warnings: number) =>
    problems + warnings === 0
      ? 'Alles in Ordnung'
      : [problems ? `${problems} Fehler` : '', warnings ? `${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}` : '']
          .filter(Boolean)
          .join(', '),
};
