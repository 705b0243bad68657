import { expect } from '@open-wc/testing';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology as AnyTopology } from 'topojson-specification';
import { directionTo } from '../../src/geo/direction.ts';
import type { Shape } from '../../src/geo/drawing.ts';
import { bordersOf, neighbourTowards, type Direction } from '../../src/geo/neighbours.ts';
import { drawingOf, frames, type BoundaryFrame } from '../fixtures/boundaries.ts';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** Moves that nobody who knows the map of Thuringia doubts; `–`: nothing of Thuringia lies there. */
const moves = `
  Erfurt up Sömmerda
  Erfurt down Ilm-Kreis
  Erfurt left Gotha
  Erfurt right Weimarer Land
  Gotha left Wartburgkreis
  Gotha right Erfurt
  Gotha up Unstrut-Hainich-Kreis
  Weimar left Weimarer Land
  Weimar right Weimarer Land
  Weimar up Weimarer Land
  Weimar down Weimarer Land
  Weimarer Land left Weimar
  Weimarer Land right Saale-Holzland-Kreis
  Jena left Weimarer Land
  Jena right Saale-Holzland-Kreis
  Saale-Holzland-Kreis left Jena
  Saale-Holzland-Kreis right Greiz
  Saale-Holzland-Kreis down Saale-Orla-Kreis
  Greiz up Gera
  Greiz right Altenburger Land
  Gera down Greiz
  Altenburger Land left Greiz
  Altenburger Land down Greiz
  Altenburger Land up –
  Altenburger Land right –
  Nordhausen left Eichsfeld
  Nordhausen down Kyffhäuserkreis
  Nordhausen up –
  Eichsfeld left –
  Eichsfeld right Nordhausen
  Eichsfeld down Unstrut-Hainich-Kreis
  Kyffhäuserkreis up Nordhausen
  Unstrut-Hainich-Kreis down Wartburgkreis
  Unstrut-Hainich-Kreis left Eichsfeld
  Sömmerda down Erfurt
  Sömmerda up Kyffhäuserkreis
  Suhl left Schmalkalden-Meiningen
  Suhl up Ilm-Kreis
  Suhl down Hildburghausen
  Schmalkalden-Meiningen right Suhl
  Schmalkalden-Meiningen up Wartburgkreis
  Hildburghausen right Sonneberg
  Hildburghausen left Schmalkalden-Meiningen
  Hildburghausen up Suhl
  Hildburghausen down –
  Sonneberg left Hildburghausen
  Sonneberg down –
  Saalfeld-Rudolstadt right Saale-Orla-Kreis
  Saalfeld-Rudolstadt left Ilm-Kreis
  Saalfeld-Rudolstadt down Sonneberg
  Saale-Orla-Kreis left Saalfeld-Rudolstadt
  Saale-Orla-Kreis down –
  Wartburgkreis left –
  Wartburgkreis right Gotha
  Wartburgkreis down Schmalkalden-Meiningen`
  .trim()
  .split('\n')
  .map((line) => /^ *(.+) (left|right|up|down) (.+)$/.exec(line)?.slice(1) as [string, Direction, string]);

const nameOf = (shapes: readonly Shape[], ags: string | null) =>
  ags === null ? '–' : (shapes.find((shape) => shape.ags === ags)?.name ?? ags);

/** Keys of all districts that the arrow keys reach from one. */
function reachable(shapes: readonly Shape[], from: Shape): Set<string> {
  const seen = new Set([from.ags]);
  const open = [from];
  for (let shape = open.pop(); shape; shape = open.pop()) {
    for (const direction of directions) {
      const ags = neighbourTowards(shape, direction, shapes);
      const next = shapes.find((other) => other.ags === ags);
      if (!next || seen.has(next.ags)) continue;
      seen.add(next.ags);
      open.push(next);
    }
  }
  return seen;
}

/** Pairs of neighbours as the reference implementation finds them. */
function reference({ topology, object }: BoundaryFrame): string[] {
  const { geometries } = (topology as unknown as AnyTopology).objects[object] as GeometryCollection;
  const ags = geometries.map(({ properties }) => (properties as { ags: string }).ags);
  return neighbors(geometries).flatMap((others, i) => others.map((other) => `${ags[i]} ${ags[other]}`));
}

describe('bordersOf', () => {
  for (const frame of frames) {
    describe(frame.name, () => {
      const { shapes } = drawingOf(frame);
      const neighboursOf = (shape: Shape) => [...bordersOf(shape, shapes).keys()];

      it('has the neighbours of topojson-client, both ways', () => {
        const found = shapes.flatMap((shape) => neighboursOf(shape).map((other) => `${shape.ags} ${other}`));
        expect([...found].sort()).to.deep.equal(reference(frame).sort());
        const backwards = found.map((pair) => pair.split(' ').reverse().join(' '));
        expect(backwards.sort()).to.deep.equal([...found].sort());
      });

      it('draws a border the same from both sides', () => {
        for (const shape of shapes) {
          for (const [ags, border] of bordersOf(shape, shapes)) {
            const other = shapes.find((each) => each.ags === ags) as Shape;
            const back = bordersOf(other, shapes).get(shape.ags) ?? [];
            const asText = (all: typeof border) => all.map((ends) => ends.map(String).sort().join(' ')).sort();
            expect(asText(back), `${shape.name} ${other.name}`).to.deep.equal(asText(border));
          }
        }
      });

      it('has every point of a border on the ring of both districts', () => {
        for (const shape of shapes) {
          const own = new Set(shape.rings.flat().map(String));
          for (const border of bordersOf(shape, shapes).values()) {
            for (const point of border.flat()) expect(own.has(String(point)), `${shape.name} ${point}`).to.equal(true);
          }
        }
      });
    });
  }
});

describe('neighbourTowards', () => {
  for (const frame of frames) {
    describe(frame.name, () => {
      const { shapes } = drawingOf(frame);
      const towards = (name: string, direction: Direction) => {
        const shape = shapes.find((other) => other.name === name) as Shape;
        return nameOf(shapes, neighbourTowards(shape, direction, shapes));
      };

      for (const [from, direction, to] of moves) {
        it(`${from} ${direction} → ${to}`, () => expect(towards(from, direction)).to.equal(to));
      }

      it('names only neighbours', () => {
        for (const shape of shapes) {
          for (const direction of directions) {
            const ags = neighbourTowards(shape, direction, shapes);
            if (ags) expect([...bordersOf(shape, shapes).keys()], `${shape.name} ${direction}`).to.include(ags);
          }
        }
      });

      it('leads from every district to every other', () => {
        for (const shape of shapes) {
          const seen = reachable(shapes, shape);
          const missed = shapes.filter(({ ags }) => !seen.has(ags)).map(({ name }) => name);
          expect(missed, `from ${shape.name}`).to.deep.equal([]);
        }
      });

      it('leads out of an enclave in every direction, and into it from around on one side', () => {
        const enclaves = shapes.filter(({ ags }) => ags === '16055' || ags === '16056');
        expect(enclaves).to.have.length(frame.object === 'f2019' ? 2 : 1);
        for (const enclave of enclaves) {
          const [around] = bordersOf(enclave, shapes).keys();
          for (const direction of directions) expect(neighbourTowards(enclave, direction, shapes)).to.equal(around);
          const shape = shapes.find(({ ags }) => ags === around) as Shape;
          const inwards = directions.filter((direction) => neighbourTowards(shape, direction, shapes) === enclave.ags);
          expect(inwards, enclave.name).to.have.length(1);
        }
      });

      it('leads to no district that lies wholly on the other side', () => {
        for (const shape of shapes) {
          const [x, y] = shape.label;
          for (const direction of directions) {
            const other = shapes.find(({ ags }) => ags === neighbourTowards(shape, direction, shapes));
            if (!other) continue;
            const [minX, minY, maxX, maxY] = other.box;
            const ahead = { left: x - minX, right: maxX - x, up: y - minY, down: maxY - y }[direction];
            expect(ahead, `${shape.name} ${direction} ${other.name}`).to.be.greaterThan(0);
          }
        }
      });
    });
  }

  it('knows nothing around a district without neighbours', () => {
    const [shape] = drawingOf(frames[0] as (typeof frames)[number]).shapes;
    for (const direction of directions) {
      expect(neighbourTowards(shape as Shape, direction, [shape as Shape])).to.equal(null);
    }
  });
});

it('directionTo tells eight directions, with degrees of longitude as short as they are here', () => {
  const gotha = [10.7, 50.95] as const;
  const directions = {
    Sömmerda: [11.12, 51.16],
    Erfurt: [11.03, 50.98],
    Suhl: [10.69, 50.61],
    Eisenach: [10.32, 50.98],
  };
  const told = Object.values(directions).map((there) => directionTo(gotha, there as [number, number]));
  expect(told).to.deep.equal([1, 2, 4, 6]);
  expect(directionTo(gotha, [10.7, 51.2])).to.equal(0);
  expect(directionTo(gotha, [10.6, 51.2]), 'a little west of north').to.equal(0);
  expect(directionTo(gotha, [10.3, 51.2])).to.equal(7);
});
