import { isStale } from '../model/freshness.ts';
import type { Hours } from '../model/hours.ts';
import type { Alert } from '../model/offer-values.ts';

/** What is known of when somebody can come. */
interface Known {
  readonly asOf: string;
  readonly hours?: Hours;
  readonly alert?: Alert;
}

/** Whether there is something to tell of now: hours that nobody has confirmed for years say nothing of today. */
export const tellsOfNow = ({ hours, alert, asOf }: Known, staleBefore = ''): boolean =>
  Boolean(hours ?? alert) && !isStale(asOf, staleBefore);
