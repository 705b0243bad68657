import { districtName } from '../../../data/boundaries.ts';
import { streetTerms, type StreetTerms } from '../../../i18n/street.ts';
import type { LonLat } from '../../../model/types.ts';
import { Part } from '../../base/part.ts';
import type { Scenery } from './scenery.ts';
import type { StreetHost } from './street-host.ts';

/** Where the reader is, once they ask for it: told below the map, and their district is chosen. */
export class Whereabouts {
  /** Whether the browser is being asked. */
  isAsked = false;
  /** `null`: not known. */
  lonLat: LonLat | null = null;
  readonly #part: Part<typeof import('../../parts/locate.ts')>;

  constructor(
    host: StreetHost,
    /** As it is at that moment: the map may change while the browser's question stands open. */
    private readonly scenery: () => Scenery,
    private readonly say: (text: string) => void,
  ) {
    this.#part = new Part(host, () => import('../../parts/locate.ts'));
  }

  /** @returns the place, `null` when it is not known or not on this map */
  async find(): Promise<LonLat | null> {
    this.isAsked = true;
    this.say(this.#terms.locating);
    const part = await this.#part.retry();
    const found = (await part?.locate(this.scenery().frame)) ?? 'locateFailed';
    this.isAsked = false;
    this.lonLat = typeof found === 'string' ? null : found.lonLat;
    if (typeof found === 'string') {
      this.say(this.#terms[found]);
      return null;
    }
    const { view, intents } = this.scenery();
    const name = districtName(found.ags);
    const isShown = view.districts.some(({ ags }) => ags === found.ags);
    this.say(isShown ? this.#terms.here(name) : this.#terms.outsideScope(name));
    if (!isShown) return null;
    if (view.selected?.ags !== found.ags) intents.selectDistrict(found.ags);
    return found.lonLat;
  }

  get #terms(): StreetTerms {
    return streetTerms(this.scenery().lang);
  }
}
