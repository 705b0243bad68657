import type { KeyboardTerms } from '../keyboard-terms.ts';

const directions = 'nördlich nordöstlich östlich südöstlich südlich südwestlich westlich nordwestlich'.split(' ');

export const terms: KeyboardTerms = {
  help:
    'Die Pfeiltasten führen zum Nachbarkreis, Buchstaben zum nächsten Namen, die Eingabetaste wählt aus. ' +
    'Das Fragezeichen nennt die Nachbarn und wie weit es von Mitte zu Mitte ist.',
  skip: 'Karte und Liste überspringen',
  skipped: 'Ende von Karte und Liste',
  bordersOn: (district, neighbours) =>
    `${district} grenzt an ${neighbours
      .map(({ name, kilometres, direction }) => `${name}, ${kilometres} km ${directions[direction]}`)
      .join('; ')}.`,
};
