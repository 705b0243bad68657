/** In which order a tour goes through the stories; apart from the other kinds, since only the tour knows it. */
export const tourOrders = ['number', 'topic', 'west', 'nearest'] as const;
export type TourOrder = (typeof tourOrders)[number];
