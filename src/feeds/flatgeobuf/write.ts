/** Writes FlatGeobuf 3 with a packed Hilbert R-tree: the features of each district lie together. */
import { inFrame, isAgs } from '../../model/frames.ts';
import { isObject, isString, type Json } from '../../model/read.ts';
import type { Ags, LonLat } from '../../model/types.ts';
import { createFields } from './fields.ts';
import type { Districts, DistrictPart } from './districts.ts';
import { writeTable, type FlatValue } from './flat-writer.ts';
import { hilbert } from './hilbert.ts';
import { indexLength, jsonType, magic, nodeLength, textType } from './read.ts';

const nodeSize = 16;
/** So many features are written at once. */
const atOnce = 1000;
const point = 1;
const wgs84 = 4326;
/** Members of a record that are words; all others are kept as JSON. */
const words = ['id', 'district', 'kind', 'organisation', 'status', 'asOf', 'url', 'email'];
/** Where the list of properties begins in a feature; what stands before is the same in each but for the point. */
const properties = 64;

/** A feature that is not written yet. */
interface Written {
  readonly bytes: Uint8Array;
  readonly at: readonly [number, number];
  readonly place: number;
}

interface Group {
  readonly features: Written[];
  readonly topics: Record<string, number>;
  readonly fields: ReturnType<typeof createFields>;
}

/**
 * A file of offers, record by record.
 * @param labelOf a point inside a district, which stands for offers that have no place of their own
 */
export function createFlatGeobuf(labelOf: (ags: Ags) => LonLat) {
  const columns = new Map<string, number>();
  const groups = new Map<Ags, Group>();
  const encoder = new TextEncoder();
  let room: Uint8Array<ArrayBuffer> = new Uint8Array(64 * 1024);

  /** A feature of which everything is there but its length, geometry and the length of its properties. */
  function featureOf(record: Json, at: readonly [number, number]): Uint8Array<ArrayBuffer> {
    let end = properties + 4;
    for (const name of Object.keys(record)) {
      const isWords = words.includes(name);
      const value = isWords && isObject(record[name]) ? record[name].de : record[name];
      if (value === undefined || value === null || (isWords && !isString(value))) continue;
      if (!columns.has(name)) columns.set(name, columns.size);
      const text = isWords ? (value as string) : JSON.stringify(value);
      // A letter has three bytes at most; the whole ends at a multiple of eight.
      const most = end + 6 + 3 * text.length + 8;
      if (most > room.length) room = joined([room, new Uint8Array(most)]);
      const { written } = encoder.encodeInto(text, room.subarray(end + 6));
      const head = new DataView(room.buffer, end);
      head.setUint16(0, columns.get(name) as number, true);
      head.setUint32(2, written, true);
      end += 6 + written;
    }
    const feature = new Uint8Array(Math.ceil(end / 8) * 8);
    feature.set(room.subarray(0, end));
    writeGeometry(new DataView(feature.buffer), at, end);
    return feature;
  }

  return {
    /** A record of our own format; one without a district that there is counts for nothing, and is left out. */
    add(record: Json): boolean {
      const { district, place, topics } = record;
      if (!isAgs(district)) return false;
      const own = isObject(place) && place.precision !== 'district' && isPoint(place.lonLat) ? place.lonLat : null;
      const at = own ?? labelOf(district);
      const part = inFrame(district, 'today');
      const group = groups.get(part) ?? { features: [], topics: {}, fields: createFields() };
      groups.set(part, group);
      if (own) group.fields.add(own);
      for (const topic of new Set(Array.isArray(topics) ? topics.filter(isString) : [])) {
        group.topics[topic] = (group.topics[topic] ?? 0) + 1;
      }
      group.features.push({ bytes: featureOf(record, at), at, place: hilbert(at) });
      return true;
    },

    /** The file, piece by piece. */
    *pieces(): Generator<Uint8Array> {
      const all: Written[] = [];
      const districts: Record<Ags, DistrictPart> = {};
      let to = 0;
      for (const [ags, group] of inOrder(groups)) {
        const from = to;
        for (const feature of group.features) {
          all.push(feature);
          to += feature.bytes.length;
        }
        districts[ags] = partOf(group, [from, to]);
      }
      yield start;
      yield headerOf([...columns.keys()], all, districts, nodeSize);
      yield indexOf(all);
      for (let at = 0; at < all.length; at += atOnce) yield bytesOf(all.slice(at, at + atOnce));
    },

    /**
     * The same as many small files, by name: those of each district from 1, then one that tells how many each has.
     * @param most how large one is, in bytes
     */
    *files(most: number): Generator<readonly [name: string, content: readonly Uint8Array[]]> {
      const names = [...columns.keys()];
      const districts: Record<Ags, DistrictPart> = {};
      for (const [ags, group] of inOrder(groups)) {
        const files = inFiles(group.features, most);
        let number = 0;
        for (const features of files) {
          const header = headerOf(names, features, {}, 0);
          yield [`${ags}-${++number}`, [start, header, bytesOf(features)]];
        }
        districts[ags] = { ...partOf(group, [1, files.length + 1]), unit: most };
      }
      yield ['head', [start, headerOf(names, [], districts, 0)]];
    },
  };
}

const start = new TextEncoder().encode(`${magic}\0`);

/** By districts, in each what is near on the ground near in the file. */
function inOrder(groups: ReadonlyMap<Ags, Group>): readonly (readonly [Ags, Group])[] {
  for (const { features } of groups.values()) features.sort((a, b) => a.place - b.place);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const partOf = ({ features, topics, fields }: Group, bytes: DistrictPart['bytes']): DistrictPart => ({
  count: features.length,
  bytes,
  topics,
  cells: fields.cells(),
});

function inFiles(features: readonly Written[], most: number): readonly (readonly Written[])[] {
  const files: Written[][] = [];
  let length = Infinity;
  for (const feature of features) {
    length += feature.bytes.length;
    if (length <= most) files.at(-1)?.push(feature);
    else {
      files.push([feature]);
      length = feature.bytes.length;
    }
  }
  return files;
}

const bytesOf = (features: readonly Written[]) => joined(features.map(({ bytes }) => bytes));

const isPoint = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * What stands before the properties of a feature, a table with a geometry; that is a table with a list of two numbers.
 * @param end where the properties end
 */
function writeGeometry(data: DataView, [lon, lat]: readonly [number, number], end: number): void {
  data.setUint32(0, data.byteLength - 4, true);
  // From 4: the way to the table; from 8 and 28: which fields the tables have; from 16 and 36: the tables.
  [12, 0x000c0008, 0x00080004, 8, 16, 40].forEach((value, index) => data.setUint32(4 + 4 * index, value, true));
  [0x00080008, 0x00040000, 8, 4, 2].forEach((value, index) => data.setUint32(28 + 4 * index, value, true));
  data.setFloat64(48, lon, true);
  data.setFloat64(56, lat, true);
  data.setUint32(properties, end - properties - 4, true);
}

type Box = readonly [number, number, number, number];
const around = (boxes: readonly Box[]): Box => [
  boxes.reduce((least, [west]) => Math.min(least, west), Infinity),
  boxes.reduce((least, [, south]) => Math.min(least, south), Infinity),
  boxes.reduce((most, [, , east]) => Math.max(most, east), -Infinity),
  boxes.reduce((most, [, , , north]) => Math.max(most, north), -Infinity),
];
const boxOf = ({ at: [lon, lat] }: Written): Box => [lon, lat, lon, lat];

/** @param nodes of the index, each so many; 0: there is none */
function headerOf(
  columns: readonly string[],
  features: readonly Written[],
  thilik: Districts,
  nodes: number,
): Uint8Array {
  const fields: Readonly<Record<number, FlatValue>> = {
    0: 'offers',
    1: features.length > 0 ? around(features.map(boxOf)) : [0, 0, 0, 0],
    2: { bytes: 1, value: point },
    7: columns.map((name): Readonly<Record<number, FlatValue>> => ({
      0: name,
      1: { bytes: 1, value: words.includes(name) ? textType : jsonType },
    })),
    8: { bytes: 8, value: features.length },
    9: { bytes: 2, value: features.length > 0 ? nodes : 0 },
    10: { fields: { 0: 'EPSG', 1: { bytes: 4, value: wgs84 } } },
    13: JSON.stringify({ thilik }),
  };
  return writeTable(fields);
}

/** The tree above the features, its root first: each node has the box of sixteen below it and where the first one is. */
function indexOf(features: readonly Written[]): Uint8Array {
  const data = new DataView(new ArrayBuffer(indexLength(features.length, nodeSize)));
  let first = data.byteLength / nodeLength;
  let boxes = features.map(boxOf);
  let offset = 0;
  let targets = features.map(({ bytes }) => (offset += bytes.length) - bytes.length);
  while (first > 0) {
    first -= boxes.length;
    const level = first;
    boxes.forEach((box, index) => {
      const at = (level + index) * nodeLength;
      box.forEach((edge, side) => data.setFloat64(at + 8 * side, edge, true));
      data.setBigUint64(at + 32, BigInt(targets[index] as number), true);
    });
    const parents = [...Array(Math.ceil(boxes.length / nodeSize)).keys()].map((index) => index * nodeSize);
    targets = parents.map((index) => level + index);
    const below = boxes;
    boxes = parents.map((index) => around(below.slice(index, index + nodeSize)));
  }
  return new Uint8Array(data.buffer);
}
