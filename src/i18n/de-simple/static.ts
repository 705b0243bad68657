import type { StaticTerms } from '../terms.ts';

export const terms: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thüringen'),
  drawing: (districts) => `Karte von Thüringen mit ${districts} Land·kreisen und Städten`,
  drawingText: (stories, district) =>
    `${district ? `${district} hat eine andere Farbe. ` : ''}${stories > 0 ? 'Die Zahlen gehören zu den Geschichten. ' : ''}Alles auf der Karte steht auch im Text darunter.`,
  signs: 'Zahl im Kreis: Die Geschichte ist an einem Ort. Zahl im Viereck: Die Geschichte ist im ganzen Land·kreis.',
  nothing: 'Dazu gibt es hier nichts.',
};
