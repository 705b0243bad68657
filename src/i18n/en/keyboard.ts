import type { KeyboardTerms } from '../keyboard-terms.ts';

const directions = 'north north-east east south-east south south-west west north-west'.split(' ');

export const terms: KeyboardTerms = {
  help:
    'Use the arrow keys to move to a neighbouring district, letters to move to the next name, and the Enter key to select. ' +
    'The question mark names the neighbours and how far it is from middle to middle.',
  skip: 'Skip map and list',
  skipped: 'End of map and list',
  bordersOn: (district, neighbours) =>
    `${district} borders on ${neighbours
      .map(({ name, kilometres, direction }) => `${name}, ${kilometres} km ${directions[direction]}`)
      .join('; ')}.`,
};
