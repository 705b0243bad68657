import type { Place } from '../../content/hours.ts';
import type { Part } from '../base/part.ts';
import type { HoursHost, HoursNow } from './open-hours.ts';

/** Whether there is anything to tell of when somebody can come. */
export const hasHours = ({ hours, alert }: Place): boolean => Boolean(hours ?? alert);

/** The part that tells whether somewhere is open. */
export const hoursPart = (host: HoursHost): Part<HoursNow> =>
  host.later('hours', () => import('./open-hours.ts').then(({ attachHours }) => attachHours(host)));
