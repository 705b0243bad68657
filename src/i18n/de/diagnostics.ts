import type { DiagnosticTerms } from '../terms.ts';

export const terms: DiagnosticTerms = {
  unknownDistrict: (value) => `Den Kreisschlüssel „${value}“ gibt es in Thüringen nicht. Gezeigt wird ganz Thüringen.`,
  unknownStory: (value) => `Die Geschichte „${value}“ gibt es hier nicht.`,
  problems: (count) =>
    count === 1
      ? 'Ein Eintrag ist fehlerhaft und wird nicht oder nicht vollständig gezeigt.'
      : `${count} Einträge sind fehlerhaft und werden nicht oder nicht vollständig gezeigt.`,
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
    })[reason],
};
