import type { Stop } from '../../store/tour-view.ts';
import type { ThilikMap } from '../thilik-map/thilik-map.ts';

/** The map that shows the order of the tour as numbers, until it gets its own points back. */
export class NumberedMap {
  /** The map, and what its numbers were drawn for. */
  #shown: { readonly map: ThilikMap; readonly of: string } | null = null;

  /**
   * Draws the numbers on this map, anew only when the order or the place of the reader has changed.
   * @param map `null`: on none, the one before gets its points back
   * @param current id of the story that the reader is at; `null`: none
   */
  show(
    map: ThilikMap | null,
    { mapNumbers, numberStyles }: typeof import('./map-numbers.ts'),
    stops: readonly Stop[],
    current: string | null,
  ): void {
    if (map !== this.#shown?.map) this.giveBack();
    if (!map) return;
    const of = [...stops.map(({ story, isWanted }) => `${story.id} ${isWanted}`), current].join();
    if (of === this.#shown?.of) return;
    if (!this.#shown) map.addStyles(numberStyles);
    this.#shown = { map, of };
    map.signs = mapNumbers(stops, current);
    map.requestUpdate();
  }

  giveBack(): void {
    if (!this.#shown) return;
    const { map } = this.#shown;
    this.#shown = null;
    map.signs = undefined;
    map.requestUpdate();
  }
}
