import { expect } from '@open-wc/testing';
import { boxOf, fitRatio, mercator, unite, type Box, type Point } from '../../src/geo/mercator.ts';

/** Half of the world's width in EPSG:3857, in metres. */
const halfWorldM = 20037508.342789244;

/** `[longitude, latitude]` and EPSG:3857 in metres, by the formula of EPSG method 1024: x = aλ, y = a ln tan(π/4 + φ/2). */
const towns = [
  ['Erfurt', [11.0299, 50.9848]],
  ['Nordhausen', [10.7957, 51.5018]],
  ['Sonneberg', [11.1746, 50.3592]],
  ['Altenburg', [12.4331, 50.9898]],
  ['Eisenach', [10.3152, 50.9807]],
] as const;

describe('mercator', () => {
  for (const [name, [lon, lat]] of towns) {
    it(`${name} lies where EPSG:3857 has it`, () => {
      const a = 6378137;
      const expected = [(a * lon * Math.PI) / 180, a * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
      const [x, y] = mercator([lon, lat]);
      const given = [(x * 2 - 1) * halfWorldM, (1 - 2 * y) * halfWorldM];
      given.forEach((value, axis) => {
        const known = expected[axis] as number;
        expect(Math.abs(value - known) / Math.abs(known)).to.be.lessThan(1e-9);
      });
    });

    it(`${name} lies where MapLibre has it`, () => {
      // MercatorCoordinate.fromLngLat: mercatorXfromLng and mercatorYfromLat.
      const expected = [
        (180 + lon) / 360,
        (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360,
      ];
      mercator([lon, lat]).forEach((value, axis) => expect(value).to.be.closeTo(expected[axis] as number, 1e-12));
    });
  }

  const known: readonly [readonly [number, number], Point][] = [
    [
      [0, 0],
      [0.5, 0.5],
    ],
    [
      [-180, 0],
      [0, 0.5],
    ],
    [
      [180, 0],
      [1, 0.5],
    ],
    [
      [0, 85.0511287798066],
      [0.5, 0],
    ],
    [
      [0, -85.0511287798066],
      [0.5, 1],
    ],
  ];
  for (const [lonLat, expected] of known) {
    it(`${lonLat.join(' ')} → ${expected.join(' ')}`, () => {
      mercator(lonLat).forEach((value, axis) => expect(value).to.be.closeTo(expected[axis] as number, 1e-12));
    });
  }

  it('goes eastwards and southwards', () => {
    for (let lon = 9; lon < 13; lon += 0.25) {
      for (let lat = 50; lat < 52; lat += 0.25) {
        const [x, y] = mercator([lon, lat]);
        expect(mercator([lon + 0.1, lat])[0]).to.be.greaterThan(x);
        expect(mercator([lon, lat + 0.1])[1]).to.be.lessThan(y);
      }
    }
  });
});

describe('boxOf', () => {
  const table: readonly [readonly Point[], Box][] = [
    [[], [Infinity, Infinity, -Infinity, -Infinity]],
    [[[3, 4]], [3, 4, 3, 4]],
    [
      [
        [3, 4],
        [-1, 9],
        [2, -2],
      ],
      [-1, -2, 3, 9],
    ],
  ];
  for (const [points, box] of table) {
    it(`${JSON.stringify(points)} → ${box.join(' ')}`, () => expect(boxOf(points)).to.deep.equal(box));
  }

  it('takes more points than a call can have arguments', () => {
    expect(boxOf([...Array(300_000).keys()].map((i): Point => [i, 5 - i]))).to.deep.equal([0, -299_994, 299_999, 5]);
  });
});

describe('unite', () => {
  it('is the smallest box around all', () => {
    const boxes: Box[] = [
      [0, 0, 2, 2],
      [5, -1, 6, 1],
    ];
    expect(unite(boxes)).to.deep.equal([0, -1, 6, 2]);
    expect(unite(boxes.slice(0, 1))).to.deep.equal(boxes[0]);
  });
});

describe('fitRatio', () => {
  const boxes: readonly Box[] = [
    [0, 0, 100, 100],
    [10, 20, 15, 320],
    [-5, -5, 1000, 30],
  ];
  for (const box of boxes) {
    for (const ratio of [0.5, 1, 1.2, 3]) {
      for (const margin of [0, 0.015, 0.2]) {
        it(`${box.join(' ')}, ratio ${ratio}, margin ${margin}: holds the box in the middle, no larger than needed`, () => {
          const fitted = fitRatio(box, ratio, margin);
          const [width, height] = [fitted[2] - fitted[0], fitted[3] - fitted[1]];
          const [ownWidth, ownHeight] = [box[2] - box[0], box[3] - box[1]];
          expect(width / height).to.be.closeTo(ratio, 1e-9);
          expect(fitted[0] + fitted[2]).to.be.closeTo(box[0] + box[2], 1e-9);
          expect(fitted[1] + fitted[3]).to.be.closeTo(box[1] + box[3], 1e-9);
          expect(Math.max(ownWidth / width, ownHeight / height)).to.be.closeTo(1 / (1 + 2 * margin), 1e-9);
        });
      }
    }
  }
});
