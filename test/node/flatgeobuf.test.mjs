/** FlatGeobuf: what we write others read, and what they write we read. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { deserialize, serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { load } from '../helpers/load-source.mjs';
import { manyOffers } from '../helpers/many-offers.mjs';
import { foreign, normalise, places } from '../helpers/tables.mjs';

const { readFeed, readPlain } = await load('src/feeds/read-feed.ts');
const { createFlatGeobuf } = await load('src/feeds/flatgeobuf/write.ts');
const { loadParts, readPart } = await load('src/data/load-parts.ts');
const { readHeader, readFeatures, headerLength } = await load('src/feeds/flatgeobuf/read.ts');
const shared = fileURLToPath(new URL('../../../shared/fixtures/flatgeobuf/', import.meta.url));

const context = { today: '2026-11-01', places: () => Promise.resolve(places), open: () => Promise.reject(new Error()) };
const read = (bytes) => readFeed('offers', foreign(bytes), context);

function write(offers) {
  const file = createFlatGeobuf(() => [11, 51]);
  for (const offer of offers) file.add(offer);
  return Buffer.concat([...file.pieces()]);
}
function slimFiles(offers, most) {
  const file = createFlatGeobuf(() => [11, 51]);
  for (const offer of offers) file.add(offer);
  return [...file.files(most)].map(([name, content]) => [name, Buffer.concat(content)]);
}
const listed = async (features) => {
  const all = [];
  for await (const feature of features) all.push(feature);
  return all;
};
const sorted = (list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const offers = [...manyOffers(700)];
const bytes = write(offers);

test('what we write we read again, every member of it', async () => {
  const { dataset, problems } = await read(bytes);
  assert.deepEqual(problems, []);
  assert.deepEqual(sorted(dataset.records), sorted(normalise('offers', { version: 1, offers }).dataset.records));
});

test('what we write others read: all of it, and by their index what lies in a box', async (context) => {
  const all = await listed(deserialize(new Uint8Array(bytes)));
  assert.equal(all.length, 700);
  const one = all.find(({ properties }) => properties.id === 'made-up-7');
  assert.deepEqual(one.geometry.coordinates, offers[7].place.lonLat);
  assert.equal(one.properties.organisation, offers[7].organisation);

  const box = { minX: 10.5, minY: 50.6, maxX: 11, maxY: 51 };
  const isIn = ({ place: { lonLat: [lon, lat] } }) => lon >= 10.5 && lon <= 11 && lat >= 50.6 && lat <= 51; // prettier-ignore
  context.mock.method(globalThis, 'fetch', async (_address, { headers }) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(new Headers(headers).get('range'));
    return new Response(bytes.subarray(Number(from), Number(to) + 1), { status: 206 });
  });
  context.mock.method(console, 'debug', () => {});
  const found = await listed(deserialize('https://offers.test/offers.fgb', { rect: box }));
  const ids = (list) => list.map(({ id, properties }) => properties?.id ?? id).sort();
  assert.deepEqual(ids(found), ids(offers.filter(isIn)));
  assert.ok(found.length > 20);
});

test('the header tells what each district has, and where', () => {
  const header = readHeader(bytes.subarray(0, headerLength(bytes)));
  const own = offers.filter(({ district }) => district === '16070');
  const { count, bytes: range, topics, cells } = header.districts['16070'];
  assert.equal(count, own.length);
  assert.equal(topics.sprache, own.filter((offer) => offer.topics.includes('sprache')).length);
  assert.equal(cells.reduce((sum, [, , many]) => sum + many, 0), own.length); // prettier-ignore
  assert.ok(cells.length <= 40);
  const part = bytes.subarray(header.features + range[0], header.features + range[1]);
  const ids = [...readFeatures(part, header)].map(({ properties }) => properties.id);
  assert.deepEqual(ids.sort(), own.map(({ id }) => id).sort());
  // Of a part that ends in the middle of a feature what is whole.
  assert.equal([...readFeatures(part.subarray(0, part.length - 5), header)].length, own.length - 1);
});

test('of a server without parts of files: a small file whole, of a large one and of one without an end the slim files beside it', async () => {
  const megabyte = new Uint8Array(1024 * 1024);
  const address = 'https://offers.test/offers.fgb';
  const slim = new Map(slimFiles(offers, 8000));
  for (const [length, megabytes, isSlim] of [
    [1000, 0, false],
    [80_000_000, 80, true],
    [null, 1, false],
    [null, Infinity, true],
  ]) {
    let sent = 0;
    const asked = [];
    const body = new ReadableStream({
      pull: (stream) => (sent++ < megabytes ? stream.enqueue(megabyte) : stream.close()),
    });
    const fetch = async (file) => {
      if (file === address) return new Response(body, { headers: length ? { 'content-length': String(length) } : {} });
      asked.push(file);
      return new Response(slim.get(/slim\/(.+)\.fgb$/.exec(file)[1]));
    };
    let whole;
    const loadWhole = async (file) => ((whole = file), { dataset: { records: [] }, problems: [] });
    const { wholeOnly, unread } = await loadParts(address, loadWhole, fetch);
    assert.deepEqual([Boolean(wholeOnly), Boolean(unread), whole], isSlim ? [true, true, undefined] : [false, false, address]); // prettier-ignore
    assert.ok(sent <= 4, `${sent} MB read of a file of ${length} bytes`);
    if (!isSlim) continue;
    // File by file, all of a district, with what is left of it.
    const own = offers.filter(({ district }) => district === '16070');
    const read = [];
    for (let left = unread; left['16070'];) {
      assert.equal(left['16070'].count, own.length - read.length);
      assert.equal(left['16070'].unit, 8000, 'how much is left is known in bytes');
      const part = await readPart(address, left, '16070', false, fetch);
      read.push(...part.offers);
      left = part.unread;
    }
    assert.deepEqual(sorted(read), sorted(normalise('offers', { version: 1, offers: own }).dataset.records));
    const numbers = asked.map((file) => file.replace('https://offers.test/offers.slim/', ''));
    assert.deepEqual(numbers, ['head.fgb', '16070-1.fgb', '16070-2.fgb', '16070-3.fgb']);
  }
  const large = (status) => async (file) =>
    new Response('<!doctype html>', file === address ? { headers: { 'content-length': '80000000' } } : { status });
  for (const status of [404, 200]) {
    const none = loadParts(address, () => Promise.reject(new Error()), large(status));
    await assert.rejects(none, { kind: 'status', source: address, message: /"Range"/ }, 'unread is not empty');
  }
});

test('a slim file is one that others read, too', async () => {
  const [[name, content]] = slimFiles(offers, 8000);
  const read = await listed(deserialize(new Uint8Array(content)));
  assert.equal(name, '16051-1');
  assert.ok(read.length > 10 && read.every(({ properties }) => properties.district === '16051'));
  assert.ok(content.length < 10_000, `${content.length}`);
});

test('an offer without a point stands at its district for map programs, and stays without one for us', async () => {
  const [offer] = offers;
  const file = write([{ ...offer, place: { name: 'Kreis', precision: 'district' } }]);
  assert.deepEqual((await listed(deserialize(new Uint8Array(file))))[0].geometry.coordinates, [11, 51]);
  assert.equal((await read(file)).dataset.records[0].place.lonLat, null);
  assert.deepEqual(readHeader(file).districts[offer.district].cells, []);
});

test('points of others are a table', async () => {
  const feature = (name, coordinates) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { Name: name, Ort: 'Erfurt', PLZ: '99084', Stand: '2026-03-01' },
  });
  const collection = { type: 'FeatureCollection', features: [feature('Café', [11.03, 50.98]), feature('Treff', [11.02, 50.97])] }; // prettier-ignore
  const square = [11, 11.1, 11.1, 11].map((x, index) => [x, index > 1 ? 51 : 50.9]);
  collection.features.push({
    ...feature('Park'),
    geometry: { type: 'Polygon', coordinates: [[...square, square[0]]] },
  });
  const { dataset, problems } = await read(serialize(collection));
  assert.deepEqual(
    dataset.records.map(({ name, place }) => [name.de, place.lonLat]),
    [
      ['Café', [11.03, 50.98]],
      ['Treff', [11.02, 50.97]],
      ['Park', null],
    ],
  );
  assert.ok(problems.some(({ reason, row, value }) => reason === 'not-a-point' && row === 3 && value === 'Polygon'));
});

describe('what is broken is told, never thrown', () => {
  const broken = (change) => {
    const copy = Buffer.from(bytes.subarray(0, 60_000));
    change(copy);
    return copy;
  };
  for (const [what, file] of Object.entries({
    'nothing but the first letters': bytes.subarray(0, 8),
    'half a header': bytes.subarray(0, 200),
    'a header without end': broken((copy) => copy.writeUInt32LE(0xffffffff, 8)),
    'ways that lead out of the file': broken((copy) => copy.fill(0xff, 12, 200)),
    noise: broken((copy) => copy.forEach((_, at) => at > 8 && (copy[at] = (at * 7919) % 251))),
  })) {
    test(what, async () => assert.equal(await read(file), undefined));
  }

  test('half a file: what is there', async () => {
    const { dataset } = await read(bytes.subarray(0, bytes.length / 2));
    assert.ok(dataset.records.length > 100);
  });
});

test('files of the project itself', { skip: !existsSync(shared) }, async () => {
  for (const [name, count] of [
    ['countries.fgb', 179],
    ['no_properties.fgb', 1],
    ['unknown_feature_count.fgb', 3221],
  ]) {
    const file = readFileSync(shared + name);
    const header = readHeader(file);
    const features = [...readFeatures(file, header, header.features)];
    const theirs = await listed(deserialize(new Uint8Array(file)));
    assert.equal(features.length, theirs.length, `${name} ${count}`);
    assert.deepEqual(features[0].properties, theirs[0].properties);
    await readPlain(foreign(file), context);
  }
});
