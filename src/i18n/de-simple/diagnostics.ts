import type { DiagnosticTerms } from '../terms.ts';

export const terms: DiagnosticTerms = {
  unknownDistrict: (value) =>
    `Jeder Kreis hat eine Nummer. Die Nummer „${value}“ gibt es in Thüringen nicht. Sie sehen jetzt ganz Thüringen.`,
  unknownStory: (value) => `Die Geschichte „${value}“ gibt es hier nicht.`,
  problems: (count) =>
    count === 1
      ? 'In 1 Eintrag ist ein Fehler. Vielleicht fehlt hier deshalb etwas.'
      : `In ${count} Einträgen sind Fehler. Vielleicht fehlt hier deshalb etwas.`,
  othersShown: 'Wir zeigen hier nur einen Teil.',
  problem: (reason) =>
    ({
      'not-an-object': 'Das ist kein richtiger Eintrag.',
      missing: 'Hier fehlt eine wichtige Angabe.',
      'wrong-type': 'Diese Angabe hat die falsche Form.',
      'unknown-district': 'Diese Nummer für einen Kreis gibt es in Thüringen nicht.',
      'outside-thuringia': 'Dieser Ort ist nicht in Thüringen.',
      'unknown-topic': 'Dieses Thema kennen wir nicht.',
      'unsafe-link': 'Diesen Link dürfen wir nicht zeigen.',
      'duplicate-id': 'Dieser kurze Name kommt 2 Mal vor.',
      'bad-date': 'Dieses Datum ist falsch.',
      stale: 'Der Eintrag ist alt. Niemand hat ihn neu geprüft.',
      'no-record': 'Diese Zeile ist kein Eintrag.',
      refers: 'Hier steht nur: siehe andere Zeile.',
      'no-phone': 'Das ist keine sichere Telefon·nummer.',
      'only-fax': 'Das ist nur eine Fax·nummer.',
      'lost-digits': 'In dieser Nummer fehlen Ziffern.',
      'no-email': 'Das ist keine E-Mail-Adresse.',
      'future-date': 'Dieser Tag war noch nicht.',
      'ends-before': 'Das Ende ist vor dem Anfang.',
      'bad-hours': 'Das Ende der Zeit ist vor dem Anfang.',
      'unknown-language': 'Diese Sprache ist nicht bekannt.',
      'not-yes-or-no': 'Das heißt nicht Ja und nicht Nein.',
      'bad-coordinate': 'Dieser Ort ist nicht in Deutschland.',
      'not-a-point': 'Das ist kein Punkt auf der Karte.',
      'no-district': 'Der Kreis ist nicht bekannt.',
      elsewhere: 'Der Ort ist außerhalb von Thüringen.',
      swapped: 'Zwei Zahlen waren vertauscht. Das ist jetzt richtig.',
      'restored-zero': 'Bei der Nummer fehlte die Null am Anfang. Jetzt ist sie da.',
      'doubtful-extension': 'Hier stehen mehrere Nummern. Sie sehen nur die erste.',
      repaired: 'Die Schreibweise ist jetzt richtig.',
      contradiction: 'Ort und Postleitzahl passen nicht zusammen. Der Ort zählt.',
      'other-district': 'Der Ort liegt in einem anderen Kreis. Der genannte Kreis zählt.',
      'one-district': 'Hier fehlt der Ort. Darum zählt der Kreis der anderen Einträge.',
      filled: 'Hier stand nichts. Darum zählt die Zeile darüber.',
      protected: 'Dieser Ort ist geschützt. Darum sehen Sie keine Adresse.',
      'unknown-column': 'Diese Spalte ist nicht bekannt. Sie sehen sie nicht.',
      'no-date': 'In der Tabelle steht kein Datum. Darum zählt der Tag von heute.',
      'long-cell': 'Der Text war zu lang. Das Ende fehlt.',
      'in-two-sources': 'Diesen Eintrag gibt es zwei Mal. Wir zeigen nur einen davon.',
      'unknown-zone': 'Diese Zeit-Zone kennen wir nicht. Wir nehmen die Uhrzeit in Deutschland.',
    })[reason],
};
