import type { StaticTerms } from '../terms.ts';

export const terms: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thüringen'),
  districtsHeading: 'Landkreise und Städte',
  drawing: (districts) => `Karte von Thüringen mit ${districts} Landkreisen und kreisfreien Städten`,
  drawingText: (stories, district) =>
    `${district ? `${district} ist hervorgehoben. ` : ''}${stories > 0 ? 'Die Punkte stehen für Geschichten. ' : ''}Alles, was die Karte zeigt, steht auch im Text darunter.`,
  signs: 'Punkt: Geschichte aus diesem Kreis.',
  nothing: 'Zu dieser Auswahl liegt nichts vor.',
};
