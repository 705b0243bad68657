import type { MapIntents, Picture } from '../../../engines/engine.ts';
import type { Scene } from '../../../engines/svg/scene.ts';
import { boundsOf, unproject, type Bounds } from '../../../geo/viewport.ts';
import type { Point } from '../../../geo/mercator.ts';
import type { Frame } from '../../../model/types.ts';
import type { MapView } from '../../../store/view.ts';
import type { Shading } from '../shading.ts';
import { readPalette } from './palette.ts';

/** What the map's element shows at the moment. */
export interface Scenery {
  readonly view: MapView;
  readonly scene: Scene;
  readonly shading: Shading;
  /** When `true`, the map is asked for offers. */
  readonly showsOffers: boolean;
  readonly intents: MapIntents;
  readonly frame: Frame;
  /** Language of the interface. */
  readonly lang: string;
}

/** What the SVG map shows, and so the canvas first and on the way home. */
export function homeOf({ scene }: Scenery): Bounds {
  return boundsOf(scene.box, scene.project);
}

/**
 * The whole picture for the canvas: the names inside of their districts at the same places, in the colours and the font of the page.
 * @param probe an element in the map whose colours are our tokens
 */
export function pictureOf(
  { view, scene, shading, showsOffers, lang }: Scenery,
  probe: Element,
  more: Pick<Picture, 'focused' | 'basemap' | 'here'>,
): Picture {
  const back = unproject(scene.project);
  const [minX, minY, maxX, maxY] = scene.box;
  const toDrawing = ([x, y]: Point): Point => [minX + x * (maxX - minX), minY + y * (maxY - minY)];
  return {
    view,
    tint: view.districts.map(shading.opacity),
    storyPlaces: scene.points.map(({ at }) => back(at)),
    showsOffers,
    names: scene.names.wide
      .filter(({ leader }) => !leader)
      .map(({ ags, at, lines }) => ({ ags, lonLat: back(toDrawing(at)), text: lines.join('\n') })),
    lang,
    palette: readPalette(probe),
    font: getComputedStyle(probe).fontFamily,
    ...more,
  };
}
