/**
 * The two boundary files: keys, areas, topology, validity, labels, law and size. Run with `node --test test/geodata`.
 * The topology is checked on the whole numbers of the quantized file, so nothing here depends on rounding.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon, featureCollection, union } from '@turf/turf';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import { areaKm2, localMetres, polygonsOf, ringAreaKm2 } from '../../geodata/recipe/area.mjs';

const geodata = (path) => readFileSync(new URL(`../../geodata/${path}`, import.meta.url));
const OFFICIAL = JSON.parse(geodata('recipe/official-areas.json')).frames;
const NAMES = JSON.parse(geodata('recipe/districts.json')).rows;

const FILES = [
  // maxDeviation: of an area from the official one; parts below 0.5 km² are left out of the overview.
  { file: 'districts.topo.json', maxGzip: 9000, maxDeviation: 0.015, smallParts: 0, outlineHoles: 0 },
  // Small parts: an exclave of Nordhausen, two pieces near Kaltennordheim. Hole: inside Sömmerda, belonging to no district of Thuringia.
  { file: 'districts.detail.topo.json', maxGzip: 42000, maxDeviation: 0.005, smallParts: 3, outlineHoles: 1 },
];
const FRAMES = { f2019: 23, ftoday: 22 };

/** A position on the land of each place, [longitude, latitude], and the key of its district in each frame. */
const PLACES = [
  { name: 'Kaltennordheim', at: [10.16, 50.63], f2019: '16066', ftoday: '16066' },
  { name: 'Gehlberg', at: [10.788, 50.677], f2019: '16054', ftoday: '16054' },
  { name: 'Schmiedefeld am Rennsteig', at: [10.813, 50.609], f2019: '16054', ftoday: '16054' },
  { name: 'Lichte', at: [11.18, 50.52], f2019: '16072', ftoday: '16072' },
  { name: 'Piesau', at: [11.215, 50.512], f2019: '16072', ftoday: '16072' },
  { name: 'Eisenach', at: [10.3152, 50.9807], f2019: '16056', ftoday: '16063' },
  { name: 'Hüpstedt', at: [10.44, 51.335], f2019: '16064', ftoday: '16061' },
  { name: 'Zaunröden', at: [10.484, 51.334], f2019: '16064', ftoday: '16064' },
  { name: 'Bickenriede', at: [10.35, 51.268], f2019: '16064', ftoday: '16061' },
  { name: 'Lengefeld', at: [10.384, 51.258], f2019: '16064', ftoday: '16064' },
  { name: 'Struth', at: [10.29, 51.22], f2019: '16064', ftoday: '16061' },
  { name: 'Eigenrieden', at: [10.34, 51.2], f2019: '16064', ftoday: '16064' },
  { name: 'Hallungen', at: [10.323, 51.142], f2019: '16063', ftoday: '16064' },
  { name: 'Weimar', at: [11.3299, 50.9795], f2019: '16055', ftoday: '16055' },
];

/** Every arc as whole numbers, delta decoding undone. */
const absoluteArcs = ({ arcs }) =>
  arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
  });

const arcOf = (index) => (index < 0 ? ~index : index);
const ringsOf = ({ type, arcs }) => (type === 'Polygon' ? arcs : arcs.flat());

/**
 * Pairs of segments that touch anywhere but in a common end, in exact whole-number arithmetic. A plane set of arcs has
 * none: then no ring crosses itself or another one.
 */
function conflictingSegments(arcs) {
  const segments = arcs.flatMap((arc, a) => arc.slice(1).map((end, i) => ({ p: arc[i], q: end, name: `${a}/${i}` })));
  segments.forEach((s) => {
    s.minX = Math.min(s.p[0], s.q[0]);
    s.maxX = Math.max(s.p[0], s.q[0]);
    s.minY = Math.min(s.p[1], s.q[1]);
    s.maxY = Math.max(s.p[1], s.q[1]);
  });
  segments.sort((s, t) => s.minX - t.minX);
  const side = (o, p, q) => Math.sign((p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]));
  const same = (p, q) => p[0] === q[0] && p[1] === q[1];
  const found = [];
  segments.forEach((s, i) => {
    for (let j = i + 1; j < segments.length && segments[j].minX <= s.maxX; j++) {
      const t = segments[j];
      if (t.minY > s.maxY || t.maxY < s.minY) continue;
      const [a, b, c, d] = [side(s.p, s.q, t.p), side(s.p, s.q, t.q), side(t.p, t.q, s.p), side(t.p, t.q, s.q)];
      if (a * b > 0 || c * d > 0) continue;
      const inBox = ([x, y], u) => x >= u.minX && x <= u.maxX && y >= u.minY && y <= u.maxY;
      const shared = [t.p, t.q].filter((point) => same(point, s.p) || same(point, s.q));
      // Collinear ends count only when they really lie on the other segment.
      const touches = [
        ...[t.p, t.q].filter((point, k) => [a, b][k] === 0 && inBox(point, s)),
        ...[s.p, s.q].filter((point, k) => [c, d][k] === 0 && inBox(point, t)),
      ];
      const crosses = a * b < 0 && c * d < 0;
      if (crosses || shared.length > 1 || touches.some((point) => !shared.some((other) => same(point, other)))) {
        found.push(`${s.name} × ${t.name}`);
      }
    }
  });
  return found;
}

/** The smallest distance from a point to a set of lines, both in metres. */
function distanceM([x, y], lines) {
  let least = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i - 1], line[i]];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      const [ex, ey] = [x - ax - along * dx, y - ay - along * dy];
      least = Math.min(least, ex * ex + ey * ey);
    }
  }
  return Math.sqrt(least);
}

/** The smallest distance in metres from a position to the edges of a geometry. */
function clearanceM(position, geometry) {
  const toMetres = localMetres(position);
  const rings = polygonsOf(geometry).flat();
  return distanceM([0, 0], rings.map((ring) => ring.map(toMetres))); // prettier-ignore
}

const mercator = ([lon, lat]) => [lon, (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI];

test('the area function equals the ellipsoid', () => {
  // One degree of longitude between 50° and 51° north, by the closed formula of the zone area.
  const cell = { type: 'Polygon', coordinates: [[[10, 50], [10, 51], [11, 51], [11, 50], [10, 50]]] }; // prettier-ignore
  const [a, e] = [6378.137, Math.sqrt(0.00669437999014)];
  const zone = (lat) => {
    const s = Math.sin((lat * Math.PI) / 180);
    return s / (1 - (e * s) ** 2) + Math.atanh(e * s) / e;
  };
  const exact = ((a * a * (1 - e * e)) / 2) * (zone(51) - zone(50)) * (Math.PI / 180);
  assert.ok(Math.abs(areaKm2(cell) / exact - 1) < 1e-9);
});

for (const { file, maxGzip, maxDeviation, smallParts, outlineHoles } of FILES) {
  describe(file, () => {
    const bytes = geodata(file);
    const topology = JSON.parse(bytes);
    const arcs = absoluteArcs(topology);

    test('is small enough', (t) => {
      const size = gzipSync(bytes, { level: 9 }).length;
      t.diagnostic(`gzip -9: ${size} bytes, ${arcs.flat().length} points`);
      assert.ok(size <= maxGzip, `${size} bytes`);
    });

    test('is a quantized topology with two frames and its origin', () => {
      assert.equal(topology.type, 'Topology');
      assert.deepEqual(Object.keys(topology.objects), Object.keys(FRAMES));
      assert.ok(topology.transform);
      assert.equal(topology.meta.attribution, '© GeoBasis-DE / BKG 2017 (Daten verändert)');
      assert.equal(topology.meta.url, 'https://www.bkg.bund.de');
    });

    test('has arcs that meet in their ends only, each used and without repeated points', () => {
      assert.deepEqual(conflictingSegments(arcs), []);
      const used = new Set(
        Object.values(topology.objects).flatMap(({ geometries }) =>
          geometries.flatMap((geometry) => ringsOf(geometry).flat().map(arcOf)),
        ),
      );
      assert.equal(used.size, arcs.length);
      for (const arc of arcs) {
        assert.ok(arc.length >= 2);
        arc.slice(1).forEach((point, i) => assert.notDeepEqual(point, arc[i]));
      }
      // An inner point belongs to one arc, once.
      const inner = arcs.flatMap((arc) => arc.slice(1, -1).map(String));
      const ends = new Set(arcs.flatMap((arc) => [arc[0], arc.at(-1)].map(String)));
      assert.equal(new Set(inner).size, inner.length);
      assert.ok(inner.every((point) => !ends.has(point)));
    });

    for (const [frame, count] of Object.entries(FRAMES)) {
      describe(frame, () => {
        const { geometries } = topology.objects[frame];
        const { features } = feature(topology, topology.objects[frame]);
        const official = OFFICIAL[frame].areasKm2;
        const byKey = (ags) => features.find(({ properties }) => properties.ags === ags);

        test(`has the ${count} districts, sorted, each with exactly the promised properties`, () => {
          assert.equal(geometries.length, count);
          assert.deepEqual(
            geometries.map(({ properties }) => properties.ags),
            Object.keys(official).sort(),
          );
          for (const { type, properties } of geometries) {
            assert.ok(type === 'Polygon' || type === 'MultiPolygon');
            assert.deepEqual(Object.keys(properties), ['ags', 'name', 'type', 'label']);
            const row = NAMES.find(({ ags }) => ags === properties.ags);
            assert.deepEqual([properties.name, properties.type], [row.name, row.type]);
            const isCity = Number(properties.ags.slice(2)) < 60;
            assert.equal(properties.type, isCity ? 'Kreisfreie Stadt' : 'Landkreis');
          }
        });

        test(`has the official areas within ${maxDeviation * 100} %`, (t) => {
          const deviations = features
            .map(({ geometry, properties: { ags, name } }) => ({ name, off: areaKm2(geometry) / official[ags] - 1 }))
            .sort((a, b) => Math.abs(b.off) - Math.abs(a.off));
          const percent = (value) => `${(value * 100).toFixed(2)} %`;
          const mean = deviations.reduce((sum, { off }) => sum + Math.abs(off), 0) / count;
          const worst = deviations.slice(0, 3).map(({ name, off }) => `${name} ${percent(off)}`);
          t.diagnostic(`areas off by ${percent(mean)} on average; worst: ${worst.join(', ')}`);
          assert.ok(Math.abs(deviations[0].off) <= maxDeviation, worst[0]);
        });

        test('covers the state without gaps and overlaps', () => {
          const forward = new Map();
          const backward = new Map();
          for (const index of geometries.flatMap((geometry) => ringsOf(geometry).flat())) {
            const uses = index < 0 ? backward : forward;
            assert.ok(!uses.has(arcOf(index)), `arc ${arcOf(index)} is used twice in one direction`);
            uses.set(arcOf(index), true);
          }
          // Arcs used once form the outline; both frames have the same.
          const outer = new Set(
            [...forward.keys(), ...backward.keys()].filter((a) => !forward.has(a) || !backward.has(a)),
          );
          const meshed = mesh(topology, topology.objects[frame], (a, b) => a === b).coordinates;
          assert.equal(
            meshed.reduce((sum, line) => sum + line.length - 1, 0),
            [...outer].reduce((sum, a) => sum + arcs[a].length - 1, 0),
          );
          const outlines = Object.values(topology.objects).map((object) => merge(topology, object.geometries));
          const rings = polygonsOf(outlines[0]).flat();
          assert.equal(polygonsOf(outlines[0]).length, 1);
          assert.equal(rings.length, 1 + outlineHoles);
          const outlineKm2 = outlines.map(areaKm2);
          const sumKm2 = features.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
          for (const km2 of outlineKm2) assert.ok(Math.abs(sumKm2 - km2) < 1e-6, `${sumKm2} ≠ ${km2}`);
          // The same from the outside: a union that knows nothing of arcs.
          const united = union(featureCollection(features));
          assert.ok(Math.abs(areaKm2(united.geometry) - sumKm2) < 1e-4);
          assert.equal(polygonsOf(united.geometry).flat().length, rings.length);
        });

        test('has valid polygons: closed, wound alike, holes inside', () => {
          for (const { geometry, properties } of features) {
            for (const [outer, ...holes] of polygonsOf(geometry)) {
              for (const ring of [outer, ...holes]) {
                assert.ok(ring.length >= 4, properties.name);
                assert.deepEqual(ring[0], ring.at(-1));
                const corners = ring.slice(1).map(String);
                assert.equal(new Set(corners).size, corners.length, `${properties.name} touches itself`);
              }
              assert.ok(ringAreaKm2(outer) > 0, `${properties.name}: outer ring must run clockwise`);
              for (const hole of holes) {
                assert.ok(ringAreaKm2(hole) < 0, `${properties.name}: hole must run counter-clockwise`);
                assert.ok(booleanPointInPolygon(hole[0], { type: 'Polygon', coordinates: [outer] }));
              }
            }
          }
          const parts = features.flatMap(({ geometry }) => polygonsOf(geometry));
          const small = parts.filter((coordinates) => areaKm2({ type: 'Polygon', coordinates }) < 0.5);
          assert.equal(small.length, smallParts);
        });

        test('has labels well inside, which do not collide on a map 340 px wide', (t) => {
          const clearances = features.map(({ geometry, properties: { label, name } }) => {
            for (const value of label) assert.match(String(value), /^\d{2}(\.\d{1,4})?$/);
            assert.ok(booleanPointInPolygon(label, geometry), `${name}: label outside`);
            return { name, m: clearanceM(label, geometry) };
          });
          const nearest = clearances.reduce((a, b) => (a.m < b.m ? a : b));
          assert.ok(nearest.m >= 2000, `${nearest.name}: label ${nearest.m.toFixed(0)} m from the border`);

          const xs = polygonsOf(merge(topology, geometries)).flat(2).map(([lon]) => lon); // prettier-ignore
          const scale = 340 / (Math.max(...xs) - Math.min(...xs));
          const points = features.map(({ properties: { label } }) => mercator(label));
          let closest = { px: Infinity, pair: '' };
          points.forEach(([x, y], i) =>
            points.slice(0, i).forEach(([u, v], j) => {
              const px = Math.hypot(x - u, y - v) * scale;
              const pair = `${features[i].properties.name} – ${features[j].properties.name}`;
              if (px < closest.px) closest = { px, pair };
            }),
          );
          t.diagnostic(`label nearest to a border: ${nearest.name}, ${nearest.m.toFixed(0)} m`);
          t.diagnostic(`closest labels at 340 px: ${closest.pair}, ${closest.px.toFixed(1)} px`);
          assert.ok(closest.px >= 26, `${closest.pair}: ${closest.px.toFixed(1)} px`);
        });

        test('follows the law', () => {
          for (const place of PLACES) {
            const homes = features.filter(({ geometry }) => booleanPointInPolygon(place.at, geometry));
            assert.deepEqual(
              homes.map(({ properties }) => properties.ags),
              [place[frame]],
              place.name,
            );
          }
          assert.equal(byKey('16056') === undefined, frame === 'ftoday');
        });

        test('knows its neighbours', () => {
          const around = neighbors(geometries);
          const keys = (ags) =>
            around[geometries.findIndex(({ properties }) => properties.ags === ags)].map(
              (i) => geometries[i].properties.ags,
            );
          assert.deepEqual(keys('16055'), ['16071'], 'Weimar lies inside Weimarer Land');
          assert.deepEqual(keys('16077'), ['16076']);
          assert.deepEqual(keys('16054'), ['16066', '16069', '16070']);
          if (frame === 'f2019') assert.deepEqual(keys('16056'), ['16063'], 'Eisenach lies inside Wartburgkreis');
          else assert.ok(!keys('16063').includes('16056'));
        });
      });
    }

    test('Eisenach of 2019 lies within Wartburgkreis of today', () => {
      const [past, today] = Object.keys(FRAMES).map((frame) => feature(topology, topology.objects[frame]).features);
      const eisenach = past.find(({ properties }) => properties.ags === '16056');
      const wartburgkreis = today.find(({ properties }) => properties.ags === '16063');
      const both = union(featureCollection([eisenach, wartburgkreis]));
      assert.ok(Math.abs(areaKm2(both.geometry) - areaKm2(wartburgkreis.geometry)) < 1e-4);
    });
  });
}

test('both files draw the same borders', (t) => {
  const toMetres = localMetres([10.9, 50.9]);
  const linesOf = (file) => {
    const topology = JSON.parse(geodata(file));
    const { scale, translate } = topology.transform;
    return absoluteArcs(topology)
      .map((arc) => arc.map((point) => point.map((value, axis) => value * scale[axis] + translate[axis])))
      .filter((arc) => String(arc[0]) !== String(arc.at(-1)) || Math.abs(ringAreaKm2(arc)) > 0.5)
      .map((arc) => arc.map(toMetres));
  };
  const [overview, detail] = FILES.map(({ file }) => linesOf(file));
  const summary = (points, lines) => {
    const distances = points.map((point) => distanceM(point, lines));
    return { max: Math.max(...distances), mean: distances.reduce((sum, m) => sum + m, 0) / distances.length };
  };
  const kept = summary(overview.flat(), detail);
  const left = summary(detail.flat(), overview);
  t.diagnostic(`points of the overview off the detail: mean ${kept.mean.toFixed(0)} m, max ${kept.max.toFixed(0)} m`);
  t.diagnostic(`points of the detail off the overview: mean ${left.mean.toFixed(0)} m, max ${left.max.toFixed(0)} m`);
  // Simplification keeps points, it does not move them: what remains is the step of the quantization and the 10 m.
  assert.ok(kept.max < 60, `${kept.max.toFixed(0)} m`);
  assert.ok(left.max < 1500, `${left.max.toFixed(0)} m`);
});
