import type { GridDistrict } from '../../src/geo/grid.ts';

const base = 86;

/**
 * Packs the arcs of a grid into one string, one character for nearly every delta, which lets gzip count
 * them. Small deltas are the most frequent and get the letters that code is full of, so that both share gzip's table.
 *
 * A delta becomes a number ≥ 0 by zigzag (0, −1, 1, −2, …). Digit d is the character `35 + (d + 62) % 92`: `a` is 0.
 * Numbers from 86 on are the digit 86 and two digits of what is left. Arcs are separated by spaces; quotes, backslash
 * and line breaks do not occur. `src/data/packed.ts` unpacks it.
 * @throws RangeError when a delta is too large for two digits
 */
export function packArcs(arcs: readonly (readonly number[])[]): string {
  return arcs.map((arc) => arc.map(packNumber).join('')).join(' ');
}

function packNumber(value: number): string {
  const number = value < 0 ? -2 * value - 1 : 2 * value;
  if (number < base) return digit(number);
  const rest = number - base;
  if (rest >= base * base) throw new RangeError(`delta ${value} is too large to pack`);
  return digit(base) + digit(Math.floor(rest / base)) + digit(rest % base);
}

const digit = (value: number) => String.fromCharCode(35 + ((value + 62) % 92));

/**
 * Packs the districts of one frame into one string: `77Altenburger Land,1240,5096,-67 68` is the key 16077, the name, the
 * label point in hundredths of a degree (a pixel or two on the map) and the rings, more of which follow after commas.
 * Districts in the order of their names, which readers' browsers then need not find. The key tells a city from a rural
 * district, see `isCity` in `src/model/frames.ts`.
 */
export function packDistricts(districts: readonly GridDistrict[]): string {
  return [...districts]
    .sort((a, b) => a.name.localeCompare(b.name, 'de'))
    .map(({ ags, name, label, rings }) => {
      const point = label.map((degrees) => Math.round(degrees * 100));
      return [ags.slice(3) + name, ...point, ...rings.map((ring) => ring.join(' '))].join(',');
    })
    .join(';');
}
