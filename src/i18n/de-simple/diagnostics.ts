import type { DiagnosticTerms } from '../terms.ts';

export const terms: DiagnosticTerms = {
  unknownDistrict: (value) =>
    `Jeder Kreis hat eine Nummer. Die Nummer „${value}“ gibt es in Thüringen nicht. Sie sehen jetzt ganz Thüringen.`,
  unknownStory: (value) => `Die Geschichte „${value}“ gibt es hier nicht.`,
  problems: (count) =>
    count === 1
      ? 'In 1 Eintrag ist ein Fehler. Vielleicht fehlt hier deshalb etwas.'
      : `In ${count} Einträgen sind Fehler. Vielleicht fehlt hier deshalb etwas.`,
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
    })[reason],
};
