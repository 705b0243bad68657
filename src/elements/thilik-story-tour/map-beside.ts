import type { ThilikMap } from '../thilik-map/thilik-map.ts';
import { besideMapStyles } from './beside-map.styles.ts';

/** The map beside the story, which has its looks from the tour and leaves the words to it. */
export class MapBeside {
  #map: ThilikMap | null = null;

  /** @param map `null`: none stands there, the one before gets its words back */
  set(map: ThilikMap | null): void {
    if (map === this.#map) return;
    for (const each of [this.#map, map]) {
      if (!each) continue;
      each.isBare = each === map;
      each.requestUpdate();
    }
    map?.addStyles(besideMapStyles);
    this.#map = map;
  }
}
