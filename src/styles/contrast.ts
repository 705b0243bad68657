/** A colour: red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What WCAG 2.2 asks for: text 4.5 : 1 (1.4.3), signs and lines 3 : 1 (1.4.11). */
export const needed = { text: 4.5, sign: 3 } as const;

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** The colour of `#rrggbb`. */
export const fromHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** `#rrggbb` of a colour. */
export const toHex = (colour: Rgb): string =>
  `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance of WCAG 2.2, 0 (black) to 1 (white). */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** White or black, whichever is easier to read on the colour: one of them reaches 4.5 : 1 on any. */
export const textOn = (colour: Rgb): Rgb => (contrast(white, colour) >= contrast(black, colour) ? white : black);

/** The nearest colour of the same hue that reaches all the contrasts; `null` when no darker or lighter one does. */
export function nearest(colour: Rgb, against: readonly (readonly [Rgb, number])[]): Rgb | null {
  for (let step = 0; step <= 50; step++) {
    for (const [target] of [black, white]) {
      const mixed = colour.map((value) => Math.round(value + ((target - value) * step) / 50)) as unknown as Rgb;
      if (against.every(([other, least]) => contrast(mixed, other) >= least)) return mixed;
    }
  }
  return null;
}
