import { svg, type TemplateResult } from 'lit';
import { isCity } from '../../model/frames.ts';
import type { Ags } from '../../model/types.ts';
import { apart } from '../../templates/own.ts';
import type { MapIntents } from '../engine.ts';
import type { Scene } from './scene.ts';
import { percent } from './percent.ts';

/** Round places to click on above cities, which are too small for a finger. Where two overlap, the nearest one counts. */
export function cityTargets({ drawn, box }: Scene, { selectDistrict, point }: MapIntents): TemplateResult {
  const cities = drawn.filter(({ district }) => isCity(district.ags));
  const nearest = (event: MouseEvent) =>
    nearestTo(
      event,
      cities.map(({ district }) => district.ags),
    );
  const choose = (event: MouseEvent) => {
    const ags = nearest(event);
    selectDistrict(cities.some(({ district }) => district.ags === ags && district.selected) ? null : ags);
  };
  return svg`<g class="targets" aria-hidden="true" @click=${choose}
    @pointermove=${(event: MouseEvent) => point(nearest(event))}>${apart(
      cities.map(
        ({ shape: { label } }) =>
          svg`<circle r="22" cx=${percent(label, box, 0)} cy=${percent(label, box, 1)}></circle>`,
      ),
    )}</g>`;
}

function nearestTo({ clientX, clientY, currentTarget }: MouseEvent, cities: readonly Ags[]): Ags | null {
  let [nearest, least]: [Ags | null, number] = [null, Infinity];
  [...(currentTarget as Element).querySelectorAll('circle')].forEach((circle, index) => {
    const { left, top, width, height } = circle.getBoundingClientRect();
    const far = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (far < least) [nearest, least] = [cities[index] ?? null, far];
  });
  return nearest;
}
