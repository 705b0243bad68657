import * as rgb from '../../src/styles/contrast.ts';
import { tokens } from '../../src/styles/tokens.ts';

/** Own colours, as `#rrggbb`. `background` and `text` are those of the page around: they only serve the check. */
export interface Colours {
  readonly accent: string;
  readonly district: string;
  readonly background: string;
  readonly text: string;
}

const { fromHex, needed, toHex } = rgb;

/** `#rrggbb` in lower case for `#rgb` and `#rrggbb`, with or without `#`; `null` for anything else. */
export function hexColour(value: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export const contrast = (one: string, other: string): number => rgb.contrast(fromHex(one), fromHex(other));

/** White or black, whichever is easier to read on the colour. */
export const textOn = (hex: string): string => toHex(rgb.textOn(fromHex(hex)));

/** The nearest colour of the same hue that reaches all the contrasts; `null` when no darker or lighter one does. */
function nearest(hex: string, against: readonly (readonly [string, number])[]): string | null {
  const found = rgb.nearest(
    fromHex(hex),
    against.map(([other, least]) => [fromHex(other), least]),
  );
  return found && toHex(found);
}

export type Trouble = 'accent-on-background' | 'text-on-background' | 'selected-on-district' | 'names-on-district';

/** A pair of colours too close to each other. `instead` is a better value for `field`, if there is one. */
export interface ColourTrouble {
  readonly what: Trouble;
  readonly field: keyof Colours;
  readonly ratio: number;
  readonly least: number;
  readonly instead: string | null;
}

/** Everything that people with weak eyesight could not read or tell apart. */
export function colourTroubles(colours: Colours): readonly ColourTrouble[] {
  const { accent, district, background, text } = colours;
  const accentGoals = [
    [background, needed.text],
    [district, needed.sign],
  ] as const;
  const districtGoals = [
    [text, needed.text],
    [accent, needed.sign],
  ] as const;
  const textGoals = [
    [background, needed.text],
    [district, needed.text],
  ] as const;
  const instead = {
    text: nearest(text, textGoals) ?? nearest(text, [[background, needed.text]]),
    accent: nearest(accent, accentGoals) ?? nearest(accent, [[background, needed.text]]),
    district: nearest(district, districtGoals),
    background: null,
  };
  // The selection shows in the accent, which has to change anyway when links can't be read in it; so do names in the text.
  const selectedField = contrast(accent, background) < needed.text || !instead.district ? 'accent' : 'district';
  const namesField = contrast(text, background) < needed.text ? 'text' : 'district';
  const pairs: readonly (readonly [Trouble, keyof Colours, string, string, number])[] = [
    ['text-on-background', 'text', text, background, needed.text],
    ['accent-on-background', 'accent', accent, background, needed.text],
    ['names-on-district', namesField, text, district, needed.text],
    ['selected-on-district', selectedField, accent, district, needed.sign],
  ];
  return pairs
    .map(([what, field, one, other, least]) => ({
      what,
      field,
      ratio: contrast(one, other),
      least,
      instead: instead[field],
    }))
    .filter(({ ratio, least }) => ratio < least);
}

/** Tokens of ours that must be seen on the page's background, with the contrast each needs. */
const onBackground: readonly (readonly [string, number])[] = [
  ['color-muted', needed.text],
  ['color-border', needed.sign],
  ['color-focus', needed.sign],
];

/**
 * The custom properties for own colours: text on the accent is chosen so that it can be read, and our defaults give way
 * to the page's text colour where the page's background would swallow them.
 */
export function colourTokens(colours: Colours): readonly (readonly [string, string])[] {
  const { accent, district, background, text } = colours;
  const swallowed = onBackground.filter(([name, least]) => contrast(tokens[name]!.light, background) < least);
  return [
    ['color-accent', accent],
    ['color-on-accent', textOn(accent)],
    ['color-district', district],
    ['color-district-selected', accent],
    ...swallowed.map(([name]) => [name, text] as const),
  ];
}

/** Whether the page is light by its background. */
export const isLight = (background: string): boolean => rgb.luminance(fromHex(background)) > 0.18;
