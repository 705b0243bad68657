import { plainOpacity } from '../../engines/svg/districts.styles.ts';
import type { Terms } from '../../i18n/terms.ts';
import { kinds, type Kind } from '../../model/types.ts';
import type { DistrictView, MapView } from '../../store/view.ts';

/** A shade of the map and what it means. */
export interface LegendEntry {
  /** A class of the style sheet. */
  readonly shade: string;
  /** When `true`, districts of this shade have a dot. */
  readonly hasDot: boolean;
  readonly text: string;
}

/** How the map is shaded, and what that means. */
export interface Shading {
  readonly shade: (district: DistrictView) => string;
  /** How much of the tint that is, 0–1, for what draws without the style sheet. */
  readonly opacity: (district: DistrictView) => number;
  readonly legend: readonly LegendEntry[];
}

export interface ShadingOptions {
  readonly terms: Pick<Terms, 'legendOf'>;
  readonly isPending: (kind: Kind) => boolean;
}

/**
 * One shade for all districts: only the dots need words.
 * @param rows how many other entries are on their way
 */
export function noShading(view: MapView, options: ShadingOptions, rows = 0): Shading {
  const blank = Array<LegendEntry>(rows).fill({ shade: 'plain', hasDot: false, text: '' });
  return { shade: () => 'plain', opacity: () => plainOpacity, legend: [...dots('plain', view, options), ...blank] };
}

/** What dots mean, where the shades do not say it. */
export function dots(shade: string, { districts }: MapView, options: ShadingOptions): readonly LegendEntry[] {
  const isThere = districts.some(hasStory) || options.isPending('stories');
  return isThere ? [{ shade, hasDot: true, text: options.terms.legendOf(['stories'], false) }] : [];
}

const hasStory = ({ stories }: DistrictView) => stories.length > 0;

/** Shade of a district by whether it has a story. */
const storyShade = (district: DistrictView): string => (hasStory(district) ? 'told' : 'plain');

/**
 * The two shades in words that are true for what is shown.
 * @param isPending whether entries of a kind are on their way: then they are expected in districts with stories
 */
export function storyShading(view: MapView, options: ShadingOptions): Shading {
  const opacity = (district: DistrictView) => (hasStory(district) ? 1 : plainOpacity);
  return { shade: storyShade, opacity, legend: storyLegend(view, options) };
}

function storyLegend({ districts }: MapView, { terms, isPending }: ShadingOptions): readonly LegendEntry[] {
  const told = districts.filter(hasStory);
  const others = districts.filter((district) => !hasStory(district));
  const kindsOf = (some: readonly DistrictView[], pending: readonly Kind[]) =>
    kinds.filter((kind) => some.some((district) => district[kind].length > 0) || pending.includes(kind));
  const pending = kinds.filter(isPending);
  const isTold = told.length > 0 || pending.includes('stories');
  const rest = kindsOf(others, pending.includes('contacts') ? ['contacts'] : []);
  return [
    ...(isTold ? [{ shade: 'told', hasDot: true, text: terms.legendOf(kindsOf(told, pending), false) }] : []),
    ...(others.length > 0
      ? [{ shade: 'plain', hasDot: false, text: terms.legendOf(rest, isTold && rest.length > 0) }]
      : []),
  ];
}
