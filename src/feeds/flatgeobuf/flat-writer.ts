/** A table by the numbers of its fields. */
type Fields = Readonly<Record<number, FlatValue>>;

/** What a field of a table holds: words, doubles, tables, a table, or a number of so many bytes. */
export type FlatValue =
  | string
  | readonly number[]
  | readonly Fields[]
  | { readonly fields: Fields }
  | { readonly bytes: 1 | 2 | 4 | 8; readonly value: number };

/** A FlatBuffer with its length before it. What a table leads to stands after it. */
export function writeTable(fields: Fields): Uint8Array {
  const out = new Out();
  const length = out.room(4);
  const root = out.room(4);
  out.table(root, fields);
  out.align(8);
  out.data.setUint32(length, out.length - 4, true);
  return new Uint8Array(out.data.buffer, 0, out.length);
}

class Out {
  data = new DataView(new ArrayBuffer(1024));
  length = 0;

  /** Makes room and tells where it is. */
  room(bytes: number): number {
    const at = this.length;
    this.length += bytes;
    if (this.length > this.data.byteLength) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(new Uint8Array(this.data.buffer));
      this.data = new DataView(larger.buffer);
    }
    return at;
  }

  align(to: number): void {
    this.room(-this.length & (to - 1));
  }

  table(from: number, fields: Fields): void {
    const numbers = Object.keys(fields).map(Number);
    const entries = Math.max(...numbers) + 1;
    this.align(8);
    const names = this.room(4 + 2 * entries);
    this.align(8);
    const table = this.room(4);
    this.data.setUint32(from, table - from, true);
    this.data.setInt32(table, table - names, true);
    const later: (() => void)[] = [];
    for (const number of numbers) {
      const value = fields[number] as FlatValue;
      const size = typeof value === 'object' && 'bytes' in value ? value.bytes : 4;
      this.align(size);
      const place = this.room(size);
      this.data.setUint16(names + 4 + 2 * number, place - table, true);
      if (typeof value === 'object' && 'bytes' in value) this.#number(place, value.bytes, value.value);
      else later.push(() => this.#value(place, value));
    }
    this.data.setUint16(names, 4 + 2 * entries, true);
    this.data.setUint16(names + 2, this.length - table, true);
    for (const write of later) write();
  }

  #number(at: number, bytes: number, value: number): void {
    if (bytes === 8) this.data.setBigUint64(at, BigInt(value), true);
    else if (bytes === 4) this.data.setUint32(at, value, true);
    else if (bytes === 2) this.data.setUint16(at, value, true);
    else this.data.setUint8(at, value);
  }

  #value(from: number, value: Exclude<FlatValue, { readonly bytes: number }>): void {
    if (typeof value === 'object' && 'fields' in value) return this.table(from, value.fields);
    const isDoubles = Array.isArray(value) && typeof value[0] === 'number';
    // The length stands right before the items, wherever these have to stand.
    if (isDoubles) this.align(8);
    this.align(4);
    if (isDoubles) this.room(4);
    const list = this.room(4);
    this.data.setUint32(from, list - from, true);
    const text = typeof value === 'string' ? new TextEncoder().encode(value) : null;
    this.data.setUint32(list, text?.length ?? value.length, true);
    if (text) {
      const at = this.room(text.length + 1);
      new Uint8Array(this.data.buffer).set(text, at);
    } else if (isDoubles) {
      for (const each of value as readonly number[]) this.data.setFloat64(this.room(8), each, true);
    } else {
      const tables = value as readonly Fields[];
      const places = tables.map(() => this.room(4));
      places.forEach((place, index) => this.table(place, tables[index] as Fields));
    }
  }
}
