import type { AnswerTerms } from '../terms.ts';

export const terms: AnswerTerms = {
  allDistricts: 'Alle Land·kreise und Städte',
  placeIn: (district, place) => `${district} (${place})`,
  askFirst: 'Fragen Sie zuerst hier',
  ownWord: 'Das steht auf dieser Internet·seite.',
  websiteOf: 'Internet·seite',
  callFirst: 'Rufen Sie zuerst an. Gehen Sie dann hin.',
  noPhone: 'Wir kennen keine Telefon·nummer.',
  noPhoneBut: 'Wir kennen keine Telefon·nummer. Schauen Sie auf die Internet·seite:',
  storiesOf: (type, count) =>
    `${count === 1 ? 'Eine Geschichte' : `${count} Geschichten`} aus ${type === 'Landkreis' ? 'dem Land·kreis' : 'der Stadt'}`,
  moreOffices: (count) => (count === 1 ? 'Noch 1 Stelle' : `Noch ${count} Stellen`),
  offersOf: (offers, year) => `${offers} aus dem Jahr ${year}`,
  stateHelp: 'Hilfe in ganz Thüringen',
  neighbours: 'Die Nachbarn',
  print: 'Diese Stellen drucken (1 Seite)',
};
