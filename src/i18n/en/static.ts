import type { StaticTerms } from '../terms.ts';

export const terms: StaticTerms = {
  mapTitle: (district) => (district ? `Integration: ${district}` : 'Integration in Thuringia'),
  districtsHeading: 'Districts and cities',
  drawing: (districts) => `Map of Thuringia with ${districts} districts and independent cities`,
  drawingText: (stories, district) =>
    `${district ? `${district} is highlighted. ` : ''}${stories > 0 ? 'The dots stand for stories. ' : ''}Everything on the map is also in the text below.`,
  signs: 'Dot: a story from this district.',
  nothing: 'There is nothing for this selection.',
};
