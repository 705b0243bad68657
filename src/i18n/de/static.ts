import type { StaticTerms } from '../terms.ts';

export const terms: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thüringen'),
  drawing: (districts) => `Karte von Thüringen mit ${districts} Landkreisen und kreisfreien Städten`,
  drawingText: (stories, district) =>
    `${district ? `${district} ist hervorgehoben. ` : ''}${stories > 0 ? 'Die Zahlen gehören zu den Geschichten. ' : ''}Alles, was die Karte zeigt, steht auch im Text darunter.`,
  signs: 'Zahl im Kreis: Geschichte an einem Ort. Zahl im Viereck: Geschichte für den ganzen Kreis.',
  nothing: 'Zu dieser Auswahl liegt nichts vor.',
};
