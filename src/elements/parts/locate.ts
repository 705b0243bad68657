import { overview } from '../../data/overview.ts';
import { detailOutlines } from '../../data/outlines.ts';
import { outlinesOf } from '../../geo/outlines.ts';
import { districtAt } from '../../geo/district-at.ts';
import type { Ags, Frame, LonLat } from '../../model/types.ts';

/** Milliseconds. */
const patience = { timeout: 20_000, maximumAge: 60_000 } as const;
/** The browser's own does not run while its question is open, and some ask nothing at all. Milliseconds. */
const longest = 60_000;
const denied = 1;

/** Where the reader is. */
export interface Located {
  readonly lonLat: LonLat;
  readonly ags: Ags;
}

/** Why that is not known; `outside`: not in Thuringia. */
export type NotLocated = 'locateDenied' | 'locateFailed' | 'outside';

/** Asks the browser for the position and finds its district. The position stays in this page: nothing is sent. */
export async function locate(frame: Frame): Promise<Located | NotLocated> {
  let lonLat: LonLat;
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
      setTimeout(reject, longest, {});
      navigator.geolocation.getCurrentPosition(resolve, reject, patience);
    });
    lonLat = [coords.longitude, coords.latitude];
  } catch (error) {
    return (error as GeolocationPositionError).code === denied ? 'locateDenied' : 'locateFailed';
  }
  const outlines = await detailOutlines(frame).catch(() => outlinesOf(overview(frame)));
  const ags = districtAt(lonLat, outlines);
  return ags ? { lonLat, ags } : 'outside';
}
