import type { SearchTerms } from '../terms.ts';

export const terms: SearchTerms = {
  suggestions: 'Vorschläge',
  suggested: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
  active: (name, position, count) => `${name}, ${position} von ${count}`,
  nothingTyped: 'Geben Sie einen Ort oder eine Postleitzahl ein.',
  noHit: 'Nicht alle Ortsteile sind bekannt. Geben Sie die Postleitzahl ein, oder wählen Sie unten.',
  question: 'Das gibt es in mehreren Landkreisen und Städten. Wählen Sie aus.',
  outsideScope: (place, district) =>
    place === district
      ? `${district} ist hier nicht dabei.`
      : `${place} gehört zu ${district} und ist hier nicht dabei.`,
  noPlaces: 'Die Liste der Orte ist gerade nicht erreichbar. Wählen Sie einen Landkreis oder eine Stadt.',
  mine: 'Mein Standort',
  locating: 'Ihr Standort wird ermittelt … Fragt Ihr Browser, ob er ihn nennen darf, antworten Sie bitte dort.',
  locateDenied: 'Ihr Browser gibt den Standort nicht frei. Geben Sie einen Ort oder eine Postleitzahl ein.',
  locateFailed: 'Ihr Standort ließ sich nicht ermitteln. Geben Sie einen Ort oder eine Postleitzahl ein.',
  outside: 'Ihr Standort liegt außerhalb von Thüringen. Geben Sie einen Ort oder eine Postleitzahl ein.',
  result: (place, district) => (place === district ? `Ausgewählt: ${district}` : `${place} gehört zu ${district}.`),
};
