import type { ReactiveControllerHost } from 'lit';
import type { Place } from '../../content/hours.ts';
import type { Hooks, Part } from '../base/part.ts';
import type { HoursNow } from './open-hours.ts';

/** An element that takes parts that come later. */
export interface HoursHost extends ReactiveControllerHost {
  later<T>(name: string, load: () => Promise<T>, hooks?: Hooks<T>): Part<T>;
}

/** Whether there is anything to tell of when somebody can come. */
export const hasHours = ({ hours, alert }: Place): boolean => Boolean(hours ?? alert);

/**
 * The part that tells whether somewhere is open.
 * @param onHere called before it is first shown
 */
export const hoursPart = (host: HoursHost, onHere?: () => void): Part<HoursNow> =>
  host.later('hours', () => import('./open-hours.ts').then(({ attachHours }) => attachHours(host)), { onHere });
