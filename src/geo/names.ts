import { forms, mapRatio, type Form } from './map-forms.ts';
import type { Box, Point } from './mercator.ts';

/** Distance of lines of a name, in font sizes. */
export const lineHeight = 1.17;

/** A district's name on the map. Points are shares of the frame's width and height, from its left upper corner. */
export interface Name {
  readonly ags: string;
  readonly lines: readonly string[];
  /** Middle of a name without a line; else where the line meets the name. */
  readonly at: Point;
  /** Half of the width that the widest common font needs on the narrowest map of the form; a share of the frame's. */
  readonly half: number;
  /** Where the line from the name ends in its district; `null`: the name stands there itself. */
  readonly leader: Point | null;
}

/** Every name in both forms, and for each district a place where a sign touches nothing. */
export interface Names extends Readonly<Record<Form, readonly Name[]>> {
  readonly spots: Readonly<Record<string, Point>>;
}

/** How far the first line's middle is from {@link Name.at}, in lines; a name stands above its line or below it. */
export function firstLine({ lines: { length }, at, leader }: Name): number {
  if (!leader) return (1 - length) / 2;
  return leader[1] > at[1] ? 0.4 - length : 0.6;
}

/** The space that a name takes on the narrowest map of its form, in shares. */
export function boxOfName(name: Name, form: Form): Box {
  const { width, fontSize } = forms[form];
  const [x, y] = name.at;
  const em = (fontSize * mapRatio) / width;
  const top = y + (firstLine(name) * lineHeight - 0.55) * em;
  return [x - name.half, top, x + name.half, top + ((name.lines.length - 1) * lineHeight + 1.1) * em];
}

/** Where a sign stands: at its place, or at the district's free spot where it would touch a name. */
export function signPlace(at: Point, ags: string, { spots, ...names }: Names): Point {
  const touches = (['narrow', 'wide'] as const).some((form) => {
    const { sign, width } = forms[form];
    const [x, y] = [sign / width, (sign / width) * mapRatio];
    return names[form].some((name) => {
      const box = boxOfName(name, form);
      return at[0] + x > box[0] && at[0] - x < box[2] && at[1] + y > box[1] && at[1] - y < box[3];
    });
  });
  return touches ? (spots[ags] ?? at) : at;
}
