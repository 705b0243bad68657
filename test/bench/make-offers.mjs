/** `node test/bench/make-offers.mjs COUNT FILE [SEED]`: so many made-up offers, the same for the same seed, as .fgb, .geojson, .json or, without their long texts, .slim.json. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { manyOffers } from '../helpers/many-offers.mjs';

/** A list in pieces of text, its items between two others. */
function* listed(start, items, end) {
  yield start;
  let separator = '';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield end;
}

/** What a map needs, and a list to name and filter them. */
const slim = ({ id, name, kind, topics, district, place: { name: at, lonLat }, spokenLanguages, asOf }) => ({
  id,
  name: name.de,
  kind,
  topics,
  district,
  place: { name: at, lonLat },
  spokenLanguages,
  asOf,
});

function* slimOffers(count, seed) {
  for (const offer of manyOffers(count, seed)) yield slim(offer);
}

/** What a map needs, and the words that a list shows. */
const featureOf = ({ id, name, description, kind, topics, district, place, spokenLanguages, cost, asOf }) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: place.lonLat },
  properties: {
    id,
    Name: name.de,
    Beschreibung: description.de,
    Art: kind,
    Themen: topics.join(', '),
    Kreis: district,
    Sprachen: spokenLanguages.join(', '),
    Kosten: cost.de,
    Stand: asOf,
  },
});

async function* piecesOf(count, file, seed) {
  if (file.endsWith('.geojson')) {
    const features = Array.from(manyOffers(count, seed), featureOf);
    return yield* listed('{"type":"FeatureCollection","features":[\n', features, '\n]}\n');
  }
  if (file.endsWith('.slim.json')) return yield* listed('{"version":1,"offers":[\n', slimOffers(count, seed), '\n]}\n');
  if (!file.endsWith('.fgb')) return yield* listed('{"version":1,"offers":[\n', manyOffers(count, seed), '\n]}\n');
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
  });
  const { createFlatGeobuf } = await server.ssrLoadModule('/src/feeds/flatgeobuf/write.ts');
  await server.close();
  const points = createFlatGeobuf(() => [11, 51]);
  for (const offer of manyOffers(count, seed)) points.add(offer);
  yield* points.pieces();
}

/** Writes the file; only a little of it is kept before it is written. */
export async function makeOffers(count, file, seed = 1) {
  const out = openSync(file, 'w');
  let waiting = [];
  let size = 0;
  const flush = () => {
    writeSync(out, Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  for await (const piece of piecesOf(count, file, seed)) {
    const bytes = Buffer.from(piece);
    waiting.push(bytes);
    size += bytes.length;
    if (size > 1_000_000) flush();
  }
  flush();
  closeSync(out);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count, file, seed] = process.argv.slice(2);
  await makeOffers(Number(count), file, Number(seed ?? 1));
}
