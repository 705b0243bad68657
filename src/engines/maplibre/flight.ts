import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../../model/types.ts';

/** What a flight needs of a map. */
type Camera = Pick<MapLibre, 'on' | 'once' | 'easeTo' | 'jumpTo'>;

/** Milliseconds from frame to frame: 50 in a second. */
const longestFrame = 20;
/** So many frames tell how fast the browser draws; more would already look slow where they are. */
const trial = 2;

/**
 * Moves a map's camera to a place: as a flight where the browser draws at least 50 frames a second, else by a jump. The
 * first frames of each flight are measured; when they are too slow, the map is there at once, then and from then on.
 * MapLibre itself jumps where the reader wants less motion.
 */
export function createFlight(map: Camera, now = () => performance.now()): (place: LonLat) => void {
  let isFast = true;
  return (place) => {
    const to = { center: [...place] as [number, number] };
    if (!isFast) {
      map.jumpTo(to);
      return;
    }
    const frames: number[] = [];
    const judge = () => {
      watch.unsubscribe();
      const [first = 0] = frames;
      isFast = frames.length < 2 || ((frames.at(-1) ?? 0) - first) / (frames.length - 1) <= longestFrame;
    };
    const watch = map.on('render', () => {
      frames.push(now());
      if (frames.length <= trial) return;
      judge();
      if (!isFast) map.jumpTo(to);
    });
    void map.once('moveend', judge);
    map.easeTo(to);
  };
}
