import { expect } from '@open-wc/testing';
import { overview } from '../../src/data/overview.ts';
import type { Box, Point } from '../../src/geo/mercator.ts';
import { boundsOf, unproject } from '../../src/geo/viewport.ts';

/** `[longitude, latitude]` in degrees, WGS84: corners of Thuringia and places far from it. */
const places: readonly Point[] = [
  [9.87, 50.2],
  [12.66, 51.65],
  [11.0299, 50.9848],
  [0, 0],
  [-70.6693, -33.4489],
  [151.2093, -33.8688],
];

const drawings = (['today', '2019'] as const).map((frame) => [frame, overview(frame).project] as const);
/** Boxes in drawing units of 0 to 1000: as a whole, a part, and larger than what is drawn. */
const boxes: readonly Box[] = [
  [0, 0, 1000, 833],
  [310, 402, 352, 437],
  [-200, -100, 1200, 1066],
];

/** Where MapLibre has a place: CSS pixels of a world of 512 pixels at zoom 0, y downwards (Web Mercator). */
function worldPixel([lon, lat]: Point, zoom: number): Point {
  const size = 512 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [((lon + 180) / 360) * size, (0.5 - y) * size];
}

for (const [frame, project] of drawings) {
  describe(`view of the drawing of ${frame} and view of the world`, () => {
    it('there and back is the same place', () => {
      const back = unproject(project);
      for (const place of places) {
        const [lon, lat] = back(project(place));
        expect(lon).to.be.closeTo(place[0], 1e-9);
        expect(lat).to.be.closeTo(place[1], 1e-9);
      }
    });

    for (const box of boxes) {
      it(`${box.join(' ')}: west, south, east, north of it`, () => {
        const [west, south, east, north] = boundsOf(box, project);
        const [minX, minY] = project([west, north]);
        const [maxX, maxY] = project([east, south]);
        for (const [index, value] of [minX, minY, maxX, maxY].entries()) {
          expect(value).to.be.closeTo(box[index] as number, 1e-6);
        }
        expect(west).to.be.below(east);
        expect(south).to.be.below(north);
      });

      it(`${box.join(' ')}: a camera that fits these bounds has every place where the drawing has it`, () => {
        const width = 480;
        const [west, , east, north] = boundsOf(box, project);
        const zoom = Math.log2((width * 360) / (east - west) / 512);
        const corner = worldPixel([west, north], zoom);
        const unit = width / (box[2] - box[0]);
        for (const place of places) {
          const drawn = project(place);
          const pixel = worldPixel(place, zoom);
          // A millionth of a pixel for places in view; far away the numbers are larger.
          const far = 1e-6 * Math.max(1, ...drawn.map((value) => Math.abs(value)));
          expect(pixel[0] - corner[0]).to.be.closeTo((drawn[0] - box[0]) * unit, far);
          expect(pixel[1] - corner[1]).to.be.closeTo((drawn[1] - box[1]) * unit, far);
        }
      });
    }
  });
}
