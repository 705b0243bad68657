import type { StaticTerms } from '../terms.ts';

export const terms: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thuringia'),
  drawing: (districts) => `Map of Thuringia with ${districts} districts and independent cities`,
  drawingText: (stories, district) =>
    `${district ? `${district} is highlighted. ` : ''}${stories > 0 ? 'The numbers belong to the stories. ' : ''}Everything on the map is also in the text below.`,
  signs: 'Number in a circle: story at a place. Number in a square: story for the whole district.',
  nothing: 'There is nothing for this selection.',
};
