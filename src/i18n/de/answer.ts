import type { AnswerTerms } from '../terms.ts';

/** German: whom to ask in a district. */
export const terms: AnswerTerms = {
  allDistricts: 'Alle Landkreise und Städte',
  placeIn: (district, place) => `${district} (${place})`,
  askFirst: 'Hier fragen Sie zuerst',
  ownWord: 'Angabe dieser Internetseite',
  websiteOf: 'Internetseite',
  callFirst: 'Rufen Sie an, bevor Sie hingehen.',
  noPhone: 'Eine Telefonnummer kennen wir nicht.',
  noPhoneBut: 'Eine Telefonnummer kennen wir nicht. Sehen Sie nach:',
  storiesOf: (type, count) =>
    `${count === 1 ? 'Geschichte' : `${count} Geschichten`} aus ${type === 'Landkreis' ? 'dem Landkreis' : 'der Stadt'}`,
  moreOffices: (count) => `${count} weitere Stelle${count === 1 ? '' : 'n'}`,
  offersOf: (offers, year) => `${offers} aus dem Jahr ${year}`,
  stateHelp: 'Hilfe für ganz Thüringen',
  neighbours: 'Nebenan',
  print: 'Ansprechstellen drucken (1 Seite)',
};
