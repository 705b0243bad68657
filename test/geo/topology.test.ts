import { expect } from '@open-wc/testing';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology as AnyTopology } from 'topojson-specification';
import { mercator, type Point } from '../../src/geo/mercator.ts';
import { decodeArcs, outlines, type Topology } from '../../src/geo/topology.ts';
import { frames } from '../fixtures/boundaries.ts';

/** Rings as the reference implementation decodes them, the repeated last point left out. */
function reference(topology: Topology, object: string) {
  const any = topology as unknown as AnyTopology;
  const collection = feature(any, any.objects[object] as GeometryCollection) as FeatureCollection<
    Polygon | MultiPolygon
  >;
  return collection.features.map(({ geometry, properties }) => ({
    ags: (properties as { ags: string }).ags,
    rings: (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
      ring.slice(0, -1).map(([lon = NaN, lat = NaN]) => mercator([lon, lat])),
    ),
  }));
}

const samePoint = ([x, y]: Point, [a, b]: Point) => Math.abs(x - a) < 1e-12 && Math.abs(y - b) < 1e-12;

describe('topology', () => {
  for (const { name, topology, object, count } of frames) {
    it(`${name}: every ring is that of topojson-client`, () => {
      const own = outlines(topology, decodeArcs(topology), object);
      const expected = reference(topology, object);
      expect(own.map(({ properties }) => properties.ags)).to.deep.equal(expected.map(({ ags }) => ags));
      expect(own).to.have.length(count);
      own.forEach(({ rings, properties }, district) => {
        const wanted = expected[district]?.rings ?? [];
        expect(rings.length, properties.name).to.equal(wanted.length);
        rings.forEach((ring, index) => {
          const other = wanted[index] as Point[];
          expect(ring.length, properties.name).to.equal(other.length);
          expect(
            ring.every((point, i) => samePoint(point, other[i] as Point)),
            properties.name,
          ).to.equal(true);
        });
      });
    });

    it(`${name}: every arc that a district names exists`, () => {
      for (const { arcs, properties } of outlines(topology, decodeArcs(topology), object)) {
        for (const arc of arcs) expect(topology.arcs[arc], `${properties.name} ${arc}`).to.be.an('array');
      }
    });
  }

  /** Two squares side by side, the right one with a hole; whole numbers stand for degrees. */
  const properties = (ags: string) => ({ ags, name: ags, type: 'Landkreis', label: [0.5, 0.5] });
  const pair = {
    geometries: [
      { arcs: [[0, 1]], properties: properties('left') },
      { arcs: [[[2, -1]]], properties: properties('right') },
    ],
  };
  const squares: Topology = {
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [
      [[1, 0], [0, 1]], // prettier-ignore
      [[1, 1], [-1, 0], [0, -1], [1, 0]], // prettier-ignore
      [[1, 0], [1, 0], [0, 1], [-1, 0]], // prettier-ignore
    ],
    objects: { pair },
  };

  it('joins arcs in both directions without doubled points', () => {
    const [left, right] = outlines(squares, decodeArcs(squares), 'pair');
    const at = (points: [number, number][]) => points.map(mercator);
    expect(left?.rings).to.deep.equal([at([[1, 0], [1, 1], [0, 1], [0, 0]])]); // prettier-ignore
    expect(right?.rings).to.deep.equal([at([[1, 0], [2, 0], [2, 1], [1, 1]])]); // prettier-ignore
    expect([left?.arcs, right?.arcs]).to.deep.equal([
      [0, 1],
      [2, 0],
    ]);
  });

  it('scales and shifts quantised arcs', () => {
    const scaled = { ...squares, transform: { scale: [0.5, 0.25], translate: [10, 50] } };
    expect(decodeArcs(scaled)[0]).to.deep.equal([mercator([10.5, 50]), mercator([10.5, 50.25])]);
  });

  it('gives nothing for an object that the file does not have', () => {
    expect(outlines(squares, decodeArcs(squares), 'f1990')).to.deep.equal([]);
  });
});
