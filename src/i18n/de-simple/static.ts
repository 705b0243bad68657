import type { StaticTerms } from '../terms.ts';

export const terms: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thüringen'),
  districtsHeading: 'Land·kreise und Städte',
  drawing: (districts) => `Karte von Thüringen mit ${districts} Kreisen und Städten`,
  drawingText: (stories, district) =>
    `${district ? `${district} hat eine andere Farbe. ` : ''}${stories > 0 ? 'Die Punkte bedeuten: Hier gibt es eine Geschichte. ' : ''}Alles auf der Karte steht auch im Text darunter.`,
  signs: 'Punkt: Aus diesem Land·kreis gibt es eine Geschichte.',
  nothing: 'Dazu gibt es hier nichts.',
};
