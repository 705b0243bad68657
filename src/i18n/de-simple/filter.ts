import type { FilterTerms } from '../filter-terms.ts';
import { number } from '../de/interface.ts';

const offers = (count: number) => (count === 1 ? '1 Angebot' : `${number(count)} Angebote`);

export const terms: FilterTerms = {
  searchOffers: 'Nach einem Wort suchen',
  facets: {
    language: 'Diese Sprache spricht man dort',
    kind: 'Was ist es?',
    audience: 'Für wen ist es?',
    cost: 'Kostet es Geld?',
    wheelchair: 'Mit dem Roll·stuhl',
    hours: 'Geöffnet',
  },
  distanceFrom: (place) => `Wie weit ist es von ${place}?`,
  free: 'Es kostet nichts',
  wheelchair: { yes: 'Es geht gut', partly: 'Es geht zum Teil' },
  within: (kilometres) => `bis ${kilometres} km`,
  sort: 'Was steht oben?',
  sorts: { usual: 'wie immer', name: 'nach dem Namen', date: 'der nächste Tag', distance: 'was nah ist' },
  chosen: 'Das haben Sie gewählt',
  remove: 'wegnehmen',
  removeAll: 'Alles wegnehmen',
  searched: (query) => `„${query}“`,
  none: 'Kein Angebot passt zu allem. Sie haben zu viel gewählt.',
  loosen: 'Lassen Sie etwas weg:',
  without: (filter, count) => `Ohne ${filter}: ${offers(count)}`,
  nearest: 'Diese Angebote passen fast',
  unknownHours: (count) =>
    `Wir wissen nicht alles: Bei ${offers(count).replace('Angebote', 'Angeboten')} fehlt die Zeit.`,
  placeless: (count) => `${offers(count)} ${count === 1 ? 'hat' : 'haben'} keinen festen Ort.`,
  away: (kilometres) => `${kilometres} km weit weg`,
};
