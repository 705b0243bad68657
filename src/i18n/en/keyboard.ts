import { enumerate } from '../enumerate.ts';
import type { KeyboardTerms } from '../keyboard-terms.ts';

export const terms: KeyboardTerms = {
  help:
    'Use the arrow keys to move to a neighbouring district, letters to move to the next name, and the Enter key to select. ' +
    'The question mark names the neighbours.',
  skip: 'Skip map and list',
  skipped: 'End of map and list',
  bordersOn: (district, neighbours) => `${district} borders on ${enumerate(neighbours, ' and ')}.`,
};
