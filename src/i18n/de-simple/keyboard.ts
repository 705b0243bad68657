import { enumerate } from '../enumerate.ts';
import type { KeyboardTerms } from '../keyboard-terms.ts';

export const terms: KeyboardTerms = {
  help:
    'Mit den Pfeil·tasten kommen Sie zum nächsten Kreis. Mit einem Buchstaben kommen Sie zum nächsten Namen. ' +
    'Mit der Eingabe·taste wählen Sie den Kreis aus. Das Frage·zeichen sagt die Nachbarn.',
  skip: 'Nicht durch Karte und Liste gehen',
  skipped: 'Hier enden Karte und Liste',
  bordersOn: (district, neighbours) => `Neben ${district} liegen: ${enumerate(neighbours, ' und ')}.`,
};
