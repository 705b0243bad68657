const base = 86;

/**
 * Packs the arcs of a TopoJSON topology into one string, one character for nearly every delta, which lets gzip count
 * them. Small deltas are the most frequent and get the letters that code is full of, so that both share gzip's table.
 *
 * A delta becomes a number ≥ 0 by zigzag (0, −1, 1, −2, …). Digit d is the character `35 + (d + 62) % 92`: `a` is 0.
 * Numbers from 86 on are the digit 86 and two digits of what is left. Arcs are separated by spaces; quotes, backslash
 * and line breaks do not occur. `src/data/packed.ts` unpacks it.
 * @throws RangeError when a delta is too large for two digits
 */
export function packArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  return arcs.map((arc) => arc.flat().map(packNumber).join('')).join(' ');
}

function packNumber(value: number): string {
  const number = value < 0 ? -2 * value - 1 : 2 * value;
  if (number < base) return digit(number);
  const rest = number - base;
  if (rest >= base * base) throw new RangeError(`delta ${value} is too large to pack`);
  return digit(base) + digit(Math.floor(rest / base)) + digit(rest % base);
}

const digit = (value: number) => String.fromCharCode(35 + ((value + 62) % 92));

interface Geometry {
  readonly type: string;
  /** Rings of arc numbers. */
  readonly arcs: readonly (readonly number[])[];
  readonly properties: { readonly ags: string; readonly name: string; readonly label: readonly number[] };
}

/**
 * Packs the districts of one frame into one string: `77Altenburger Land,1240,5096,-67 68` is the key 16077, the name, the
 * label point in hundredths of a degree (a pixel or two on the map) and the rings, more of which follow after commas.
 * Districts in the order of their names, which readers' browsers then need not find. The key tells a city from a rural
 * district, see `isCity` in `src/model/frames.ts`.
 * @throws RangeError for a district of several parts, of which the overview has none
 */
export function packDistricts(geometries: readonly Geometry[]): string {
  return [...geometries]
    .sort((a, b) => a.properties.name.localeCompare(b.properties.name, 'de'))
    .map(({ type, arcs, properties: { ags, name, label } }) => {
      if (type !== 'Polygon') throw new RangeError(`${name} has several parts`);
      const point = label.map((degrees) => Math.round(degrees * 100));
      return [ags.slice(3) + name, ...point, ...arcs.map((ring) => ring.join(' '))].join(',');
    })
    .join(';');
}
