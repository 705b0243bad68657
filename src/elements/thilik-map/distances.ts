/** Where the reader has searched for a place: how far offers are from there, in the words of their list. */
import { away } from '../../content/away.ts';
import { remember } from '../../model/remember.ts';
import { distanceFrom } from '../../store/offer-distance.ts';
import type { AnswerHost } from './answer-host.ts';

/** The answer tells distances from now on. */
export function attachDistances(map: AnswerHost): void {
  const from = remember(distanceFrom);
  map.distanceTo = (offer) => {
    const far = from(map.picture().view.place?.lonLat ?? null)(offer);
    return far === null ? undefined : away(far, map.locale());
  };
}
