import { expect } from '@open-wc/testing';
import type { Shape } from '../../src/geo/drawing.ts';
import type { Box, Point } from '../../src/geo/mercator.ts';
import { metrics, placeNames, type Name } from '../../src/geo/names.ts';
import { drawingOf, frames, isInside } from '../fixtures/boundaries.ts';

/** The space that a name takes, as `metrics` promises it, in drawing units. */
function boxOfName({ lines, at: [x, y] }: Name, scale: number): Box {
  const halfWidth = (Math.max(...lines.map((line) => line.length)) * metrics.letter * scale) / 2;
  const halfHeight = (lines.length * metrics.line * scale) / 2;
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

const overlap = (a: Box, b: Box) =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 1e-5 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 1e-5;

const widths = [250, 300, 360, 412, 480, 600, 768, 900, 1024, 1280];

describe('placeNames', () => {
  for (const frame of frames) {
    const { shapes } = drawingOf(frame);
    const badgeSets: readonly (readonly [string, readonly Point[]])[] = [
      ['no badges', []],
      ['a badge on each label', shapes.map(({ label }) => label)],
      ['badges on every third label', shapes.filter((_, index) => index % 3 === 0).map(({ label }) => label)],
    ];
    for (const [withBadges, badges] of badgeSets) {
      describe(`${frame.name}, ${withBadges}`, () => {
        for (const width of widths) {
          it(`${width} pixels: names lie in their districts, apart from each other and from badges`, () => {
            const scale = 2000 / width;
            const names = placeNames(shapes, badges, scale);
            const boxes = names.map((name) => boxOfName(name, scale));
            names.forEach((name, index) => {
              const shape = shapes.find(({ ags }) => ags === name.ags) as Shape;
              const label = name.lines.join(' ');
              const box = boxes[index] as Box;
              expect(isInside(name.at, shape), `${label} in its district`).to.equal(true);
              boxes.forEach((other, i) => {
                if (i !== index)
                  expect(overlap(box, other), `${label} on ${names[i]?.lines.join(' ')}`).to.equal(false);
              });
              for (const [x, y] of badges) {
                const half = metrics.badge * scale;
                expect(overlap(box, [x - half, y - half, x + half, y + half]), `${label} on a badge`).to.equal(false);
              }
            });
          });
        }

        it('shows more names on a larger map', () => {
          const [small = 0, middle = 0, large = 0] = [300, 600, 900].map(
            (width) => placeNames(shapes, badges, 2000 / width).length,
          );
          expect(middle).to.be.greaterThan(small);
          expect(large).to.be.greaterThan(middle);
        });
      });
    }

    it(`${frame.name}: shows each district's own name, at most once, broken only after a hyphen or at a space`, () => {
      for (const width of widths) {
        const names = placeNames(shapes, [], 2000 / width);
        expect(new Set(names.map(({ ags }) => ags)).size).to.equal(names.length);
        for (const { ags, lines } of names) {
          const name = shapes.find((shape) => shape.ags === ags)?.name ?? '';
          expect(lines.length).to.be.within(1, 2);
          const [first = '', second] = lines;
          if (second === undefined) expect(first).to.equal(name);
          else expect(first.endsWith('-') ? first + second : `${first} ${second}`).to.equal(name);
        }
      }
    });
  }

  it('has a place for every name on a wide map', () => {
    for (const frame of frames) {
      const { shapes } = drawingOf(frame);
      expect(placeNames(shapes, [], 2000 / 2000)).to.have.length(frame.count);
    }
  });

  it('lets no name cross another where districts leave no room, and the larger district chooses first', () => {
    const square = (ags: string, size: number): Shape => ({
      ags,
      name: 'Saale',
      path: '',
      rings: [[[-size, -size], [size, -size], [size, size], [-size, size]]], // prettier-ignore
      box: [-size, -size, size, size],
      label: [0, 0],
    });
    const alone = (shape: Shape) => placeNames([shape], [], 1).map(({ ags }) => ags);
    const [small, large] = [square('small', 18), square('large', 100)];
    expect([...alone(small), ...alone(large)]).to.deep.equal(['small', 'large']);

    const names = placeNames([small, large], [], 1);
    expect(names.map(({ ags }) => ags)).to.deep.equal(['large']);
    expect(names[0]?.at).to.deep.equal([0, 0]);

    const [one, other] = placeNames([large, { ...large, ags: 'same' }], [], 1).map((name) => boxOfName(name, 1));
    expect(one && other && overlap(one, other)).to.equal(false);
  });

  it('changes nothing in its input', () => {
    const [frame] = frames;
    const { shapes } = drawingOf(frame as (typeof frames)[number]);
    const before = shapes.map(({ ags }) => ags);
    placeNames(Object.freeze([...shapes]), Object.freeze([[1000, 800]] as Point[]), 1);
    expect(shapes.map(({ ags }) => ags)).to.deep.equal(before);
  });
});
