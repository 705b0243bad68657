/** The district that a link to a page asks its maps for: `#thilik-district=16070`. */
import { readAgs } from '../../contract/kinds.ts';
import type { Ags } from '../../model/types.ts';

/** Address of the page, at a district; what else stands after `#` belongs to where the page is now. */
export const addressOf = (ags: Ags): string =>
  `${globalThis.location?.href.split('#')[0] ?? ''}#thilik-district=${ags}`;

/** The district that the page's address asks for; `null`: none, or what is no key of a district. */
export const linkedDistrict = (): Ags | null =>
  readAgs(/thilik-district=(\d{5})(?!\d)/.exec(globalThis.location?.hash)?.[1]);
