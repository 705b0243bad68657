import type { KeyboardTerms } from '../keyboard-terms.ts';

const directions = 'Norden Nordosten Osten Südosten Süden Südwesten Westen Nordwesten'.split(' ');

export const terms: KeyboardTerms = {
  help:
    'Mit den Pfeilen kommen Sie zum nächsten Kreis. Mit einem Buchstaben kommen Sie zum nächsten Namen. ' +
    'Mit der Taste Enter wählen Sie den Kreis aus. Die Taste ? sagt die Nachbarn. ' +
    'Und es sagt: So weit ist es von Mitte zu Mitte.',
  skip: 'Nicht durch Karte und Liste gehen',
  skipped: 'Hier enden Karte und Liste',
  bordersOn: (district, neighbours) =>
    `Neben ${district} liegen: ${neighbours
      .map(({ name, kilometres, direction }) => `${name}, ${kilometres} km im ${directions[direction]}`)
      .join('; ')}.`,
};
