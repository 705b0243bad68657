/** The district that a link to a page asks its maps for: `#thilik-district=16070`. */
import type { Ags } from '../../model/types.ts';

const name = 'thilik-district=';

/** Address of the page, at a district; what else stands after `#` belongs to where the page is now. */
export const addressOf = (ags: Ags): string => `${globalThis.location?.href.replace(/#.*/, '') ?? ''}#${name}${ags}`;

/** What the page's address asks for, as it stands there; `null`: for no district. */
export const linkedDistrict = (): string | null => globalThis.location?.hash.split(name)[1]?.slice(0, 5) ?? null;
