import type { Point } from './mercator.ts';

/** A number as short as SVG path data allows: without the zero before the point. */
const short = (value: number) => String(value).replace(/^(-?)0\./, '$1.');

/** Numbers one after the other; a minus separates as well as a space, and so does a second point. */
function packed(numbers: readonly number[]): string {
  let result = '';
  for (const each of numbers) {
    const text = short(each);
    const last = /[\d.]+$/.exec(result)?.[0] ?? '';
    const free = result === '' || text.startsWith('-') || (text.startsWith('.') && last.includes('.'));
    result += free ? text : ` ${text}`;
  }
  return result;
}

/**
 * SVG path data that names the way from point to point: the same outline in about half the characters. Points are rounded
 * before the ways are taken, so that errors do not add up.
 * @param rings closed rings, the first point not repeated
 * @param digits decimal places of a point
 */
export function relativePath(rings: readonly (readonly Point[])[], digits: number): string {
  const factor = 10 ** digits;
  return rings
    .map((ring) => {
      const points = ring.map(([x, y]): Point => [Math.round(x * factor), Math.round(y * factor)]);
      const [start, ...rest] = points;
      if (!start) return '';
      let from = start;
      const ways: number[] = [];
      for (const to of rest) {
        const way = [to[0] - from[0], to[1] - from[1]];
        if (way[0] !== 0 || way[1] !== 0) ways.push(...way.map((length) => length / factor));
        from = to;
      }
      return `M${packed(start.map((value) => value / factor))}l${packed(ways)}z`;
    })
    .join('');
}
