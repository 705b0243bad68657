/** Reads FlatGeobuf 3 (https://flatgeobuf.org): points with properties, of which one can have a few from a large file. */
import { isObject, type Json } from '../../model/read.ts';
import type { Districts } from './districts.ts';
import { FlatTable } from './flat-table.ts';

/** The first letters of every such file. */
export const magic = 'fgb\u0003fgb';
const magicLength = 8;
/** Bytes of a node of the index: four doubles and an offset. */
export const nodeLength = 40;
/** No header of a list of offers is longer. */
const longestHeader = 4 * 1024 * 1024;

interface Column {
  readonly name: string;
  readonly type: number;
}

/** What stands before the features. */
export interface Header {
  readonly columns: readonly Column[];
  /** What its features are, by their number in the format; 0: each says it. */
  readonly geometry: number;
  /** 0: not known. */
  readonly count: number;
  /** Where the features begin, in bytes. */
  readonly features: number;
  /** Where those of each district lie, in a file of `thilik convert`; `null`: it is of somebody else. */
  readonly districts: Districts | null;
}

/** What a feature may be, by its number in the format. */
const geometries = ' Point LineString Polygon MultiPoint MultiLineString MultiPolygon GeometryCollection'.split(' ');

/** A feature; `lonLat` is `null` when it is no point. */
export interface Feature {
  readonly properties: Json;
  /** As GeoJSON names it; empty: there is none. */
  readonly type: string;
  readonly lonLat: readonly [number, number] | null;
}

const viewOf = (bytes: BufferSource) =>
  ArrayBuffer.isView(bytes) ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new DataView(bytes);

/** Bytes of the index of so many features: every node, level by level. */
export function indexLength(count: number, nodeSize: number): number {
  if (count === 0 || nodeSize < 2) return 0;
  let nodes = count;
  for (let level = count; level > 1; nodes += level) level = Math.ceil(level / nodeSize);
  return (count === 1 ? 2 : nodes) * nodeLength;
}

/** How many bytes the header has, with what stands before it. */
export const headerLength = (bytes: BufferSource): number =>
  Math.min(longestHeader, magicLength + 4 + viewOf(bytes).getUint32(magicLength, true));

/**
 * Reads the header of a file, or of its beginning.
 * @throws RangeError when it is not all there
 */
export function readHeader(bytes: BufferSource): Header {
  const data = viewOf(bytes);
  const end = headerLength(bytes);
  if (end > data.byteLength) throw new RangeError('no header');
  const table = FlatTable.at(data, magicLength + 4);
  const count = table.long(8);
  const columns = table.tables(7).map((column) => ({ name: column.text(0), type: column.byte(1) }));
  return {
    columns,
    geometry: table.byte(2),
    count,
    features: end + indexLength(count, table.short(9, 16)),
    districts: districtsIn(table.text(13)),
  };
}

function districtsIn(metadata: string): Districts | null {
  try {
    const json: unknown = JSON.parse(metadata);
    return isObject(json) && isObject(json.thilik) ? (json.thilik as Districts) : null;
  } catch {
    return null;
  }
}

/** Reads features as far as they are all there; the generator returns where the next one begins. */
export function* readFeatures(
  bytes: BufferSource,
  { columns, geometry: common }: Pick<Header, 'columns' | 'geometry'>,
  from = 0,
): Generator<Feature, number> {
  const data = viewOf(bytes);
  let at = from;
  while (at + 4 <= data.byteLength) {
    const next = at + 4 + data.getUint32(at, true);
    if (next > data.byteLength || next < at + 12) break;
    const table = FlatTable.at(data, at + 4);
    const geometry = table.table(0);
    const [lon = NaN, lat = NaN] = geometry?.doubles(1, 2) ?? [];
    const type = geometry ? (geometries[geometry.byte(6) || common || 1] ?? 'Curve') : '';
    const own = table.tables(2).map((column) => ({ name: column.text(0), type: column.byte(1) }));
    yield {
      properties: readProperties(table.bytes(1), own.length > 0 ? own : columns),
      type,
      lonLat: type === 'Point' && Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : null,
    };
    at = next;
  }
  return at;
}

/** By the number of their type: how long a number is, and how it is read. */
const numbers: readonly (readonly [number, (data: DataView, at: number) => unknown])[] = [
  [1, (data, at) => data.getInt8(at)],
  [1, (data, at) => data.getUint8(at)],
  [1, (data, at) => data.getUint8(at) !== 0],
  [2, (data, at) => data.getInt16(at, true)],
  [2, (data, at) => data.getUint16(at, true)],
  [4, (data, at) => data.getInt32(at, true)],
  [4, (data, at) => data.getUint32(at, true)],
  [8, (data, at) => Number(data.getBigInt64(at, true))],
  [8, (data, at) => Number(data.getBigUint64(at, true))],
  [4, (data, at) => data.getFloat32(at, true)],
  [8, (data, at) => data.getFloat64(at, true)],
];
/** The types after the numbers: texts, of which one is JSON, and bytes that nobody reads. */
export const textType = numbers.length;
export const jsonType = 12;
const bytesType = 14;

const decoder = new TextDecoder();

function readProperties(data: DataView, columns: readonly Column[]): Json {
  const properties: Record<string, unknown> = {};
  let at = 0;
  while (at + 2 < data.byteLength) {
    const { name, type } = columns[data.getUint16(at, true)] ?? { name: '', type: bytesType };
    at += 2;
    const [length, read] = numbers[type] ?? [4 + data.getUint32(at, true), null];
    if (read) properties[name] = read(data, at);
    else if (type !== bytesType) {
      const text = decoder.decode(new DataView(data.buffer, data.byteOffset + at + 4, length - 4));
      properties[name] = type === jsonType ? parsed(text) : text;
    }
    at += length;
  }
  return properties;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
