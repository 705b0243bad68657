import type { Occasion } from '../../model/offer-values.ts';

export const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);
export const isTime = (date: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(date);

/** Whether a calendar can hold the date: of a month or a year it cannot say when. */
export const isExact = ({ start }: Occasion): boolean => isDay(start) || isTime(start);
