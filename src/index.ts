/** Classes and types for bundlers; importing this registers nothing. */
export { define } from './define/define.ts';
export { ThilikMap } from './elements/thilik-map/thilik-map.ts';
export { ThilikStoryCard } from './elements/thilik-story-card/thilik-story-card.ts';
export { ThilikContactList } from './elements/thilik-contact-list/thilik-contact-list.ts';
export { ThilikOfferList } from './elements/thilik-offer-list/thilik-offer-list.ts';
export { ThilikDistrictSearch } from './elements/thilik-district-search/thilik-district-search.ts';
export { ThilikStoryTour } from './elements/thilik-story-tour/thilik-story-tour.ts';
export type * from './events.ts';
export type * from './model/types.ts';
