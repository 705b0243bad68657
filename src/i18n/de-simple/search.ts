import type { SearchTerms } from '../terms.ts';

export const terms: SearchTerms = {
  suggestions: 'Vorschläge',
  suggested: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
  active: (name, position, count) => `${name}, ${position} von ${count}`,
  nothingTyped: 'Schreiben Sie zuerst einen Ort.',
  noHit: 'Diesen Ort kennen wir nicht. Schreiben Sie den Namen anders. Oder wählen Sie unten etwas aus.',
  question: 'Das gibt es mehrmals. Wählen Sie den richtigen Kreis aus.',
  outsideScope: (place, district) =>
    place === district
      ? `Für ${district} gibt es hier keine Informationen.`
      : `${place} gehört zu ${district}. Dafür gibt es hier keine Informationen.`,
  noPlaces: 'Die Orte sind gerade nicht da. Wählen Sie einen Kreis oder eine Stadt aus.',
  mine: 'Hier bin ich gerade',
  locating:
    'Wir suchen, wo Sie sind. Vielleicht fragt Ihr Browser: Darf die Seite das wissen? Antworten Sie bitte dort.',
  locateDenied: 'Ihr Browser sagt uns nicht, wo Sie sind. Schreiben Sie einen Ort.',
  locateFailed: 'Wir wissen nicht, wo Sie sind. Schreiben Sie einen Ort.',
  outside: 'Sie sind nicht in Thüringen. Schreiben Sie einen Ort.',
  result: (place, district) =>
    place === district ? `Sie haben ${district} ausgewählt.` : `${place} gehört zu ${district}.`,
};
