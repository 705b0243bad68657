import type { KeyboardTerms } from '../keyboard-terms.ts';

const directions = 'Norden Nord·osten Osten Süd·osten Süden Süd·westen Westen Nord·westen'.split(' ');

export const terms: KeyboardTerms = {
  help:
    'Mit den Pfeil·tasten kommen Sie zum nächsten Kreis. Mit einem Buchstaben kommen Sie zum nächsten Namen. ' +
    'Mit der Eingabe·taste wählen Sie den Kreis aus. Das Frage·zeichen sagt die Nachbarn. ' +
    'Und es sagt: So weit ist es von Mitte zu Mitte.',
  skip: 'Nicht durch Karte und Liste gehen',
  skipped: 'Hier enden Karte und Liste',
  bordersOn: (district, neighbours) =>
    `Neben ${district} liegen: ${neighbours
      .map(({ name, kilometres, direction }) => `${name}, ${kilometres} Kilo·meter im ${directions[direction]}`)
      .join('; ')}.`,
};
