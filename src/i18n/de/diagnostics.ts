import type { DiagnosticTerms } from '../terms.ts';

export const terms: DiagnosticTerms = {
  unknownDistrict: (value) => `Den Kreisschlüssel „${value}“ gibt es in Thüringen nicht. Gezeigt wird ganz Thüringen.`,
  unknownStory: (value) => `Die Geschichte „${value}“ gibt es hier nicht.`,
  problems: (count) =>
    count === 1
      ? 'Ein Eintrag ist fehlerhaft und wird nicht oder nicht vollständig gezeigt.'
      : `${count} Einträge sind fehlerhaft und werden nicht oder nicht vollständig gezeigt.`,
  othersShown: 'Gezeigt wird, was aus anderen Quellen da ist.',
  wholeOnly:
    'Der Server dieser Website gibt die Datei mit allen Einträgen nur im Ganzen heraus; dafür ist sie zu groß. Gezeigt wird, was in der kleinen Datei daneben steht.',
  problem: (reason) =>
    ({
      'not-an-object': 'Das ist kein Datensatz.',
      missing: 'Eine Pflichtangabe fehlt.',
      'wrong-type': 'Die Angabe hat die falsche Form.',
      'unknown-district': 'Diesen Kreisschlüssel gibt es in Thüringen nicht.',
      'outside-thuringia': 'Die Koordinate liegt außerhalb von Thüringen.',
      'unknown-topic': 'Dieses Thema ist nicht bekannt.',
      'unsafe-link': 'Diese Adresse darf nicht verlinkt werden.',
      'duplicate-id': 'Diese Kennung kommt zweimal vor.',
      'bad-date': 'Das ist kein gültiges Datum.',
      stale: 'Der Eintrag ist lange nicht bestätigt worden.',
      'no-record': 'Diese Zeile ist kein Eintrag.',
      refers: 'Die Angabe verweist auf eine andere Zeile, in der nichts Eindeutiges steht.',
      'no-phone': 'Das ist keine Telefonnummer, die man sicher wählen kann.',
      'only-fax': 'Das ist nur eine Faxnummer.',
      'lost-digits': 'Das Tabellenprogramm hat die letzten Ziffern dieser Nummer gelöscht.',
      'no-email': 'Das ist keine E-Mail-Adresse.',
      'future-date': 'Dieser Tag liegt in der Zukunft.',
      'ends-before': 'Das Ende liegt vor dem Beginn.',
      'bad-hours': 'Die Zeit endet, bevor sie beginnt.',
      'unread-hours': 'Diese Zeiten sind nicht verstanden worden und werden nicht gezeigt.',
      'unknown-language': 'Diese Sprache ist nicht bekannt.',
      'not-yes-or-no': 'Das ist weder ein Ja noch ein Nein.',
      'bad-coordinate': 'Das ist keine Koordinate in Deutschland.',
      'not-a-point': 'Das ist kein Punkt, sondern eine Linie oder Fläche.',
      'no-district': 'Der Kreis lässt sich nicht bestimmen.',
      elsewhere: 'Dieser Ort liegt nicht in Thüringen.',
      swapped: 'Länge und Breite waren vertauscht und sind zurückgetauscht.',
      'restored-zero': 'Die führende Null der Nummer fehlte und ist ergänzt.',
      'doubtful-extension': 'Die Durchwahlen sind nicht eindeutig; übernommen ist die erste Nummer.',
      repaired: 'Die Schreibweise ist berichtigt.',
      contradiction: 'Postleitzahl und Ort liegen in verschiedenen Kreisen; es gilt der Ort.',
      'other-district': 'Ort, Postleitzahl oder Koordinate liegen in einem anderen Kreis; es gilt der genannte.',
      'one-district': 'Ohne Ort gilt der Kreis, in dem alle anderen Einträge liegen.',
      filled: 'Die leere Zelle ist mit dem Wert darüber gefüllt.',
      protected: 'Bei geschützten Orten wird die Adresse nicht gezeigt. Die Datei selbst ist aber öffentlich.',
      'unknown-column': 'Diese Spalte ist nicht verstanden worden und wird nicht gezeigt.',
      'no-field': 'Für diese Spalte gibt es hier kein Feld; sie wird nicht gezeigt.',
      'one-only': 'Von mehreren Angaben wird die erste gezeigt.',
      'no-date': 'Die Tabelle sagt nicht, von wann sie ist; es gilt der Tag, an dem sie gelesen wird.',
      'long-cell': 'Der Text ist zu lang und ist gekürzt.',
      'in-two-sources':
        'Diesen Eintrag gibt es auch in einer anderen Quelle. Gezeigt wird der aus der zuerst genannten.',
      'unknown-zone': 'Diese Zeitzone ist nicht bekannt; gelesen ist die Zeit als die in Deutschland.',
    })[reason],
};
