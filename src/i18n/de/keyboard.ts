import { enumerate } from '../enumerate.ts';
import type { KeyboardTerms } from '../keyboard-terms.ts';

export const terms: KeyboardTerms = {
  help:
    'Die Pfeiltasten führen zum Nachbarkreis, Buchstaben zum nächsten Namen, die Eingabetaste wählt aus. ' +
    'Das Fragezeichen nennt die Nachbarn.',
  skip: 'Karte und Liste überspringen',
  skipped: 'Ende von Karte und Liste',
  bordersOn: (district, neighbours) => `${district} grenzt an ${enumerate(neighbours, ' und ')}.`,
};
