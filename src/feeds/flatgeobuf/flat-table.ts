/** Tables of FlatBuffers, little-endian: https://flatbuffers.dev/internals/ */

/** A table, read where it lies. What lies outside of the file throws a RangeError. */
export class FlatTable {
  private constructor(
    private readonly data: DataView,
    private readonly at: number,
  ) {}

  /** The table to which the number at a place leads. */
  static at(data: DataView, place: number): FlatTable {
    return new FlatTable(data, place + data.getUint32(place, true));
  }

  /** Where a field lies; 0: it is not there. */
  #place(field: number): number {
    const names = this.at - this.data.getInt32(this.at, true);
    const entry = 4 + 2 * field;
    const offset = entry < this.data.getUint16(names, true) ? this.data.getUint16(names + entry, true) : 0;
    return offset && this.at + offset;
  }

  #number(field: number, usual: number, read: (place: number) => number): number {
    const place = this.#place(field);
    return place ? read(place) : usual;
  }

  byte(field: number, usual = 0): number {
    return this.#number(field, usual, (place) => this.data.getUint8(place));
  }

  short(field: number, usual = 0): number {
    return this.#number(field, usual, (place) => this.data.getUint16(place, true));
  }

  long(field: number, usual = 0): number {
    return this.#number(field, usual, (place) => Number(this.data.getBigUint64(place, true)));
  }

  /** Where the items of a list begin, and how many it has. */
  #list(field: number): readonly [from: number, length: number] {
    const place = this.#place(field);
    if (!place) return [0, 0];
    const list = place + this.data.getUint32(place, true);
    return [list + 4, this.data.getUint32(list, true)];
  }

  bytes(field: number): DataView {
    const [from, length] = this.#list(field);
    return new DataView(this.data.buffer, this.data.byteOffset + from, length);
  }

  text(field: number): string {
    return new TextDecoder().decode(this.bytes(field));
  }

  /** The first numbers of a list of doubles; missing ones are NaN. */
  doubles(field: number, count: number): readonly number[] {
    const [from, length] = this.#list(field);
    return [...Array(count).keys()].map((index) =>
      index < length ? this.data.getFloat64(from + 8 * index, true) : NaN,
    );
  }

  table(field: number): FlatTable | null {
    const place = this.#place(field);
    return place ? FlatTable.at(this.data, place) : null;
  }

  tables(field: number): readonly FlatTable[] {
    const [from, length] = this.#list(field);
    if (length > this.data.byteLength) throw new RangeError('more tables than bytes');
    return [...Array(length).keys()].map((index) => FlatTable.at(this.data, from + 4 * index));
  }
}
