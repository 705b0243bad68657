/** Shading by how many offers or contacts districts have: comes only where the map asks for it. */
import { css } from 'lit';
import type { Terms } from '../../i18n/terms.ts';
import { offerCount, type DistrictView, type MapView } from '../../store/view.ts';
import { dots, type LegendEntry, type Shading, type ShadingOptions } from './shading.ts';

/** How much of the tint each class has, the one for none first. Text stays readable on the darkest of them. */
const opacities = [0.08, 0.28, 0.52, 0.76, 1] as const;
const mostClasses = opacities.length - 1;

/**
 * Quantiles: each class has about as many districts, and the same number is never in two classes.
 * @param counts of all districts; zeros are a class of their own and left out here
 * @returns the greatest number of each class, ascending
 */
export function quantiles(counts: readonly number[], most = mostClasses): readonly number[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const ends = new Set<number>();
  for (let part = 1; part <= most && sorted.length > 0; part++) {
    ends.add(sorted[Math.ceil((part * sorted.length) / most) - 1] as number);
  }
  return [...ends];
}

/** Number of the class of a count: 0 for none, else from 1. */
export function classOf(count: number, ends: readonly number[]): number {
  return count === 0 ? 0 : 1 + ends.findIndex((end) => count <= end);
}

/** Shades and legend by the number of offers or contacts. */
export function countShading(
  view: MapView,
  kind: 'offers' | 'contacts',
  options: ShadingOptions & { readonly terms: Pick<Terms, 'number' | 'offerCount' | 'contactCount'> },
): Shading {
  const { districts } = view;
  const { terms } = options;
  const numberOf = (district: DistrictView) => (kind === 'offers' ? offerCount(district) : district.contacts.length);
  const ends = quantiles(districts.map(numberOf));
  const classOfDistrict = (district: DistrictView) => classOf(numberOf(district), ends);
  const shade = (district: DistrictView) => `class-${classOfDistrict(district)}`;
  const opacity = (district: DistrictView) => opacities[classOfDistrict(district)] ?? 1;
  const count = kind === 'offers' ? terms.offerCount : terms.contactCount;
  const entry = (from: number, to: number, number: number): LegendEntry => ({
    shade: `class-${number}`,
    hasDot: false,
    text: from === to ? count(to) : `${terms.number(from)}–${count(to)}`,
  });
  const used = (number: number) => districts.some((district) => shade(district) === `class-${number}`);
  const classes = ends.map((end, index) => entry((ends[index - 1] ?? 0) + 1, end, index + 1));
  return {
    shade,
    opacity,
    legend: [...dots('class-0', view, options), ...(used(0) ? [entry(0, 0, 0)] : []), ...classes],
  };
}

export const shadeStyles = css`
  .map path[data-ags][class^='class-'],
  .swatch[class*='class-'] {
    fill-opacity: var(--thilik-color-district, 0.5);
  }
  .map path[data-ags].class-0,
  .swatch.class-0 {
    opacity: ${opacities[0]};
  }
  .map path[data-ags].class-1,
  .swatch.class-1 {
    opacity: ${opacities[1]};
  }
  .map path[data-ags].class-2,
  .swatch.class-2 {
    opacity: ${opacities[2]};
  }
  .map path[data-ags].class-3,
  .swatch.class-3 {
    opacity: ${opacities[3]};
  }
  .map path[data-ags][class*='class-'].pointed {
    fill-opacity: 0.45;
    opacity: 1;
  }
  .map path[data-ags][class*='class-'][aria-selected='true'] {
    fill-opacity: 1;
    opacity: 1;
  }
  @media (forced-colors: active) {
    .map path[data-ags][class*='class-'] {
      fill-opacity: 1;
      opacity: 1;
    }
  }
`;
