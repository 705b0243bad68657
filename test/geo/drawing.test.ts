import { expect } from '@open-wc/testing';
import { boxOf, mercator, type Point } from '../../src/geo/mercator.ts';
import { drawingOf, frames, isInside, type BoundaryFrame } from '../fixtures/boundaries.ts';

/** The points that path data of `M`, `l` and `z` goes through; the way back to the first one adds none. */
function pointsOf(path: string): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...ways] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [[x, y]];
      for (let i = 0; i < ways.length; i += 2) {
        const [fromX, fromY] = points[points.length - 1] as Point;
        points.push([fromX + (ways[i] as number), fromY + (ways[i + 1] as number)]);
      }
      expect(points.pop()).to.deep.equal([x, y]);
      return points;
    });
}

describe('createDrawing', () => {
  for (const frame of frames) {
    describe(frame.name, () => {
      const { shapes, box, project } = drawingOf(frame);

      it(`has ${frame.count} districts, each once`, () => {
        expect(shapes).to.have.length(frame.count);
        expect(new Set(shapes.map(({ ags }) => ags)).size).to.equal(frame.count);
      });

      it('is 2000 units wide and begins at 0 0', () => {
        expect(box.slice(0, 3)).to.deep.equal([0, 0, 2000]);
        expect(box[3]).to.be.greaterThan(1400).and.lessThan(1800);
      });

      it('keeps the shape of Web Mercator: one scale for both axes, one shift', () => {
        const corners = [[9.9, 50.3], [12.6, 50.3], [9.9, 51.6], [12.6, 51.6]] as const; // prettier-ignore
        const [x0, y0] = mercator(corners[0]);
        const [ownX0, ownY0] = project(corners[0]);
        const [x1] = mercator(corners[1]);
        const scale = (project(corners[1])[0] - ownX0) / (x1 - x0);
        for (const corner of corners) {
          const [x, y] = mercator(corner);
          expect(project(corner)[0]).to.be.closeTo(ownX0 + (x - x0) * scale, 0.2);
          expect(project(corner)[1]).to.be.closeTo(ownY0 + (y - y0) * scale, 0.2);
        }
      });

      it('has one closed path per district, through the points of its rings', () => {
        for (const { path, rings, name } of shapes) {
          expect(path, name).to.match(/^(M\d+ \d+l(-?\d+ -?\d+ )*-?\d+ -?\d+z)+$/);
          expect(pointsOf(path), name).to.deep.equal(rings);
        }
        expect(new Set(shapes.map(({ path }) => path)).size).to.equal(frame.count);
      });

      it('has boxes that hold exactly the rings', () => {
        for (const shape of shapes) expect(shape.box).to.deep.equal(boxOf(shape.rings.flat()));
        expect(boxOf(shapes.flatMap(({ rings }) => rings.flat()))).to.deep.equal(box);
      });

      it('has each label in its own district and in no other', () => {
        for (const { label, name } of shapes) {
          expect(shapes.filter((shape) => isInside(label, shape)).map((shape) => shape.name)).to.deep.equal([name]);
        }
      });

      it('places towns in their districts', () => {
        const towns = [
          ['Arnstadt', [10.952, 50.8405], '16070'],
          ['Jena', [11.5899, 50.9288], '16053'],
          ['Weimar', [11.3299, 50.9795], '16055'],
          ['Apolda', [11.5139, 51.0261], '16071'],
          ['Altenburg', [12.4331, 50.9898], '16077'],
          ['Eisenach', [10.3152, 50.9807], frame.object === 'f2019' ? '16056' : '16063'],
        ] as const;
        for (const [name, lonLat, ags] of towns) {
          const there = shapes.filter((shape) => isInside(project(lonLat), shape));
          expect(there.map((shape) => shape.ags), name).to.deep.equal([ags]); // prettier-ignore
        }
      });
    });
  }

  it('gives an empty drawing for an object that the file does not have', () => {
    const [frame] = frames;
    const { shapes } = drawingOf({ ...(frame as BoundaryFrame), object: 'f1990' as 'f2019' });
    expect(shapes).to.deep.equal([]);
  });
});
