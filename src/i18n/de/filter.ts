import type { FilterTerms } from '../filter-terms.ts';
import { number } from './interface.ts';

const offers = (count: number) => (count === 1 ? '1 Angebot' : `${number(count)} Angebote`);

export const terms: FilterTerms = {
  searchOffers: 'Angebote durchsuchen',
  facets: {
    language: 'Sprache vor Ort',
    kind: 'Art',
    audience: 'Für wen',
    cost: 'Kosten',
    wheelchair: 'Rollstuhl',
    hours: 'Geöffnet',
  },
  distanceFrom: (place) => `Entfernung von ${place}`,
  free: 'kostenlos',
  wheelchair: { yes: 'gut zu erreichen', partly: 'teilweise zu erreichen' },
  within: (kilometres) => `bis ${kilometres} km`,
  sort: 'Reihenfolge',
  sorts: { usual: 'wie üblich', name: 'nach Name', date: 'nach nächstem Termin', distance: 'nach Entfernung' },
  chosen: 'Gewählte Filter',
  remove: 'entfernen',
  removeAll: 'Alle Filter entfernen',
  searched: (query) => `„${query}“`,
  none: 'Kein Angebot passt zu allem, was Sie gewählt haben.',
  loosen: 'Lassen Sie etwas davon weg:',
  without: (filter, count) => `Ohne ${filter}: ${offers(count)}`,
  nearest: 'Diese Angebote kommen dem am nächsten',
  unknownHours: (count) =>
    `Bei ${offers(count).replace('Angebote', 'Angeboten')} sind die Öffnungszeiten nicht bekannt.`,
  placeless: (count) => `${offers(count)} ohne festen Ort ${count === 1 ? 'ist' : 'sind'} dabei.`,
  away: (kilometres) => `${kilometres} km entfernt`,
};
