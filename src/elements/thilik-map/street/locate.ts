import { districtName } from '../../../data/boundaries.ts';
import { overview } from '../../../data/overview.ts';
import { detailOutlines } from '../../../data/outlines.ts';
import { outlinesOf } from '../../../geo/outlines.ts';
import { districtAt } from '../../../geo/district-at.ts';
import type { StreetTerms } from '../../../i18n/street.ts';
import type { Ags, Frame, LonLat } from '../../../model/types.ts';

/** Milliseconds. */
const patience = { timeout: 20_000, maximumAge: 60_000 } as const;
/** The browser's own does not run while its question is open, and some ask nothing at all. Milliseconds. */
const longest = 60_000;
const denied = 1;

/** Where the reader is. */
export interface Located {
  /** `null`: not in Thuringia, or not known. */
  readonly lonLat: LonLat | null;
  /** The district; `null` when the map does not offer it. */
  readonly ags: Ags | null;
  /** What to tell the reader. */
  readonly text: string;
}

/**
 * Asks the browser for the position and finds its district. The position stays in this page: nothing is sent.
 * @param offered keys of the districts that the map offers
 */
export async function locate(frame: Frame, offered: readonly Ags[], terms: StreetTerms): Promise<Located> {
  const nowhere = { lonLat: null, ags: null };
  let lonLat: LonLat;
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
      setTimeout(reject, longest, {});
      navigator.geolocation.getCurrentPosition(resolve, reject, patience);
    });
    lonLat = [coords.longitude, coords.latitude];
  } catch (error) {
    const isDenied = (error as GeolocationPositionError).code === denied;
    return { ...nowhere, text: isDenied ? terms.locateDenied : terms.locateFailed };
  }
  const outlines = await detailOutlines(frame).catch(() => outlinesOf(overview(frame)));
  const ags = districtAt(lonLat, outlines);
  if (!ags) return { ...nowhere, text: terms.outside };
  const name = districtName(ags);
  if (!offered.includes(ags)) return { lonLat, ags: null, text: terms.outsideScope(name) };
  return { lonLat, ags, text: terms.here(name) };
}
