/** `npm run names`: places the names of the whole state's districts anew and writes the table of them; takes a minute. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (file) => (await runnerImport(root + file, { configFile: false, logLevel: 'error' })).module;

/** Shares in thousandths: half a pixel on the widest maps. */
const permille = (value) => Math.round(value * 1000);

/** One line per district: its free spot, then for each form lines, place, half width and the end of the line to it; the wide form's lines only where they differ. */
function row(ags, { spots, narrow, wide }) {
  const place = ({ lines, at, half, leader }) =>
    [lines.join('/'), ...[...at, half, ...(leader ?? [])].map(permille)].join(' ');
  const [one, other] = [narrow, wide].map((names) => place(names.find((name) => name.ags === ags)));
  const [, lines] = /^(\D+ )/.exec(one);
  return `${ags};${spots[ags].map(permille).join(' ')};${one};${other.startsWith(lines) ? other.slice(lines.length) : other}`;
}

/** What keeps the wide map's right upper corner for the legend, in shares. */
const legendCorner = [0.6, 0, 1, 0.17];

/** The districts of 2019 are those of today and Eisenach, so one table serves both years. */
async function namesTable() {
  const { toGrid } = await load('geodata/build/grid.ts');
  const { createDrawing } = await load('src/geo/drawing.ts');
  const { placeNames } = await load('src/geo/place-names.ts');
  const { mapRatio, mapMargin } = await load('src/geo/map-forms.ts');
  const topology = JSON.parse(readFileSync(`${root}geodata/districts.topo.json`, 'utf8'));
  const drawing = createDrawing(toGrid(topology, 'f2019'));
  const folder = `${root}geodata/stories`;
  const signs = readdirSync(folder).map((file) => {
    const { district: ags, place } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
    const shape = drawing.shapes.find((each) => each.ags === ags);
    return { ags, at: place.lonLat ? drawing.project(place.lonLat) : shape.label };
  });
  const box = drawing.fit(mapRatio, mapMargin);
  const effort = { tries: 300, hasty: false, taken: legendCorner };
  const names = placeNames({ shapes: drawing.shapes, box, signs }, effort);
  const rows = drawing.shapes.map(({ ags }) => row(ags, names)).sort();
  return `/** Written by \`npm run names\`: \`src/geo/place-names.ts\` places the names of the whole state, in thousandths. */
export const namesTable = \`
${rows.join('\n')}
\`;
`;
}

writeFileSync(`${root}src/data/names-table.ts`, await namesTable());
