/** What the tests of names on the map measure with; everything in CSS pixels on the narrowest map of a form. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { configFile: false, logLevel: 'error' })).module;

const { toGrid } = await load('geodata/build/grid.ts');
const { createDrawing } = await load('src/geo/drawing.ts');
const { frameOf } = await load('src/engines/svg/frame.ts');
const { placeNames } = await load('src/geo/place-names.ts');
export const { stateNames } = await load('src/data/names.ts');
const { boxOfName, signPlace } = await load('src/geo/names.ts');
const { forms, mapRatio } = await load('src/geo/map-forms.ts');

const read = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const topology = read('geodata/districts.topo.json');
const stories = readdirSync(`${root}geodata/stories`).map((file) => read(`geodata/stories/${file}`));

export const formNames = Object.keys(forms);

/** A frame's drawing, its neighbours and its stories' places, as the map has them. */
export function landOf(frame) {
  const grid = toGrid(topology, `f${frame}`);
  const drawing = createDrawing(grid);
  const arcs = grid.districts.map(({ rings }) => new Set(rings.flat().map((arc) => (arc < 0 ? ~arc : arc))));
  const neighbours = arcs.map((mine, i) =>
    arcs.flatMap((other, j) => (i !== j && [...mine].some((arc) => other.has(arc)) ? [j] : [])),
  );
  const signs = stories.map(({ district, place }) => {
    const ags = frame === 'today' && district === '16056' ? '16063' : district;
    const shape = drawing.shapes.find((each) => each.ags === ags);
    return { ags, at: place.lonLat ? drawing.project(place.lonLat) : shape.label };
  });
  return { drawing, neighbours, signs };
}

/** The names of a part of the state, as the map places them. */
export function placeScope({ drawing, signs }, shapes) {
  const shown = signs.filter(({ ags }) => shapes.some((shape) => shape.ags === ags));
  const land = { shapes, box: frameOf(drawing, shapes), signs: shown };
  return placeNames(land, { tries: 12, hasty: true, taken: null });
}

/** All connected sets of up to `most` districts, as lists of numbers. */
export function connectedSets(neighbours, most) {
  const known = new Set();
  let last = neighbours.map((_, index) => [index]);
  const all = [];
  for (let size = 1; size <= most; size++) {
    all.push(...last);
    const next = [];
    for (const set of last) {
      for (const other of new Set(set.flatMap((each) => neighbours[each]))) {
        const grown = [...set, other].sort((a, b) => a - b);
        const key = grown.join();
        if (set.includes(other) || known.has(key)) continue;
        known.add(key);
        next.push(grown);
      }
    }
    last = next;
  }
  return all;
}

const overlap = (a, b) =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 0.3 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 0.3;
const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const cross = ([a, b], [c, d]) => turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
const sidesOf = ([l, t, r, b]) => [[[l, t], [r, t]], [[r, t], [r, b]], [[r, b], [l, b]], [[l, b], [l, t]]]; // prettier-ignore
const through = (line, box) => sidesOf(box).some((side) => cross(line, side));

/** What is wrong with the names of some districts, one sentence each. */
export function faultsOf(names, { drawing, signs }, shapes) {
  const box = frameOf(drawing, shapes);
  const share = ([x, y]) => [(x - box[0]) / (box[2] - box[0]), (y - box[1]) / (box[3] - box[1])];
  const shown = signs.filter(({ ags }) => shapes.some((shape) => shape.ags === ags));
  const faults = [];
  for (const form of formNames) {
    const { width, above, below, sign } = forms[form];
    const height = width / mapRatio;
    const px = ([x, y]) => [x * width, y * height];
    const drawn = names[form].filter(({ ags }) => shapes.some((shape) => shape.ags === ags));
    const items = drawn.map((name) => {
      const [l, t, r, b] = boxOfName(name, form);
      return {
        name: name.lines.join(' '),
        ags: name.ags,
        box: [...px([l, t]), ...px([r, b])],
        line: name.leader && [px(name.at), px(name.leader)],
      };
    });
    const dots = shown.map(({ ags, at }) => ({ ags, at: px(signPlace(share(at), ags, names)) }));
    const say = (what) => faults.push(`${form}: ${what}`);
    if (drawn.length !== shapes.length) say(`${drawn.length} of ${shapes.length} names`);
    items.forEach((one, index) => {
      const [l, t, r, b] = one.box;
      if (l < 0 || r > width || t < -above || b > height + below) say(`${one.name} sticks out`);
      for (const other of items.slice(index + 1)) {
        if (overlap(one.box, other.box)) say(`${one.name} on ${other.name}`);
        if (one.line && other.line && cross(one.line, other.line))
          say(`the lines of ${one.name} and ${other.name} cross`);
      }
      for (const other of items) {
        if (other !== one && other.line && through(other.line, one.box))
          say(`the line of ${other.name} through ${one.name}`);
      }
      for (const {
        ags,
        at: [x, y],
      } of dots) {
        if (overlap(one.box, [x - sign, y - sign, x + sign, y + sign])) say(`the dot of ${ags} on ${one.name}`);
      }
    });
  }
  return faults;
}
