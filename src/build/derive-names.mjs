/** The table of names: where the names of the whole state's districts stand, as `placeNames` finds it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shares in thousandths: half a pixel on the widest maps. */
const permille = (value) => Math.round(value * 1000);

/** One line per district: its free spot, then for each form lines, place, half width and the end of the line to it. */
function row(ags, { spots, narrow, wide }) {
  const place = ({ lines, at, half, leader }) =>
    [lines.join('/'), ...[...at, half, ...(leader ?? [])].map(permille)].join(' ');
  const [one, other] = [narrow, wide].map((names) => place(names.find((name) => name.ags === ags)));
  return `${ags};${spots[ags].map(permille).join(' ')};${one};${other}`;
}

/** What keeps the wide map's right upper corner for the legend, in shares. */
const legendCorner = [0.6, 0, 1, 0.17];

/**
 * The districts of 2019 are those of today and Eisenach, so one table serves both years.
 * @param load loads a module of the repository by its path
 */
export async function namesTable(root, load) {
  const { toGrid } = await load('geodata/build/grid.ts');
  const { createDrawing } = await load('src/geo/drawing.ts');
  const { placeNames } = await load('src/geo/place-names.ts');
  const { mapRatio, mapMargin } = await load('src/geo/names.ts');
  const topology = JSON.parse(readFileSync(join(root, 'geodata/districts.topo.json'), 'utf8'));
  const drawing = createDrawing(toGrid(topology, 'f2019'));
  const folder = join(root, 'geodata/stories');
  const signs = readdirSync(folder).map((file) => {
    const { district: ags, place } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const shape = drawing.shapes.find((each) => each.ags === ags);
    return { ags, at: place.lonLat ? drawing.project(place.lonLat) : shape.label };
  });
  const box = drawing.fit(mapRatio, mapMargin);
  const effort = { tries: 80, hasty: false, taken: legendCorner };
  const names = placeNames({ shapes: drawing.shapes, box, signs }, effort);
  const rows = drawing.shapes.map(({ ags }) => row(ags, names)).sort();
  return `/** Written by \`npm run derive\`: \`src/geo/place-names.ts\` places the names of the whole state, in thousandths. */
export const namesTable = \`
${rows.join('\n')}
\`;
`;
}
