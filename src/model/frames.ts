import type { Ags, Frame } from './types.ts';

/** Keys of Thuringia's districts in 2019: cities 16051–16056, rural districts 16061–16077. */
const agsPattern = /^16(05[1-6]|06[1-9]|07[0-7])$/;

/** Districts of 2019 that are part of another district today: Eisenach joined the Wartburgkreis on 2021-07-01. */
export const successors: Readonly<Record<Ags, Ags>> = { '16056': '16063' };

/** Whether the value is the key of a district of Thuringia, in the frame of 2019 or today. */
export function isAgs(value: unknown): value is Ags {
  return typeof value === 'string' && agsPattern.test(value);
}

/** Whether the key is that of a city which is a district of its own: the federal numbering begins with them. */
export function isCity(ags: Ags): boolean {
  return ags < '16060';
}

/** The district that a key of 2019 means in the given frame. */
export function inFrame(ags: Ags, frame: Frame): Ags {
  return (frame === 'today' && successors[ags]) || ags;
}

/** Whether a record of this key stands in another district in the given frame. */
export const isMoved = (ags: Ags, frame: Frame): boolean => inFrame(ags, frame) !== ags;

/** What is worked out once for each frame, when first asked for. */
export function perFrame<T>(make: (frame: Frame) => T): (frame: Frame) => T {
  const made = new Map<Frame, T>();
  return (frame) => {
    const known = made.get(frame);
    if (known !== undefined) return known;
    const value = make(frame);
    made.set(frame, value);
    return value;
  };
}
