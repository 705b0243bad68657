/**
 * Packs the arcs of a TopoJSON topology into one string, which compresses to two thirds of the JSON: one character for
 * each delta, since nearly all lie between −44 and 44, which lets gzip count them.
 *
 * Characters `#` to `}` without the backslash are the digits 0–89. A delta is the digit delta + 44; a larger one is `~`
 * and two digits of delta + 4050. Arcs are separated by spaces. `src/data/packed.ts` unpacks it.
 */
export function packArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  return arcs.map((arc) => arc.flat().map(packNumber).join('')).join(' ');
}

function packNumber(value: number): string {
  if (Math.abs(value) <= 44) return digit(value + 44);
  const shifted = value + 4050;
  if (shifted < 0 || shifted >= 8100) throw new RangeError(`delta ${value} is too large to pack`);
  return `~${digit(Math.floor(shifted / 90))}${digit(shifted % 90)}`;
}

const digit = (value: number) => String.fromCharCode(35 + value + (35 + value >= 92 ? 1 : 0));
