/** Offers on the map: comes with the offers, after the first picture. */
import { svg, type TemplateResult } from 'lit';
import type { MapIntents } from '../engine.ts';
import { offerPlaces } from '../offer-places.ts';
import { percent } from './svg-map.ts';
import type { Scene } from './scene.ts';

/** A small ring with the number of offers, beside the place, where a story's badge may stand. */
export function offerPoints(scene: Scene, intents: MapIntents): TemplateResult {
  const places = scene.drawn.flatMap(({ district }) =>
    offerPlaces(district.offers).map((place) => ({ ...place, ags: district.ags })),
  );
  return svg`<g class="offers" aria-hidden="true">${places.map(({ lonLat, count, ags }) => {
    const at = scene.project(lonLat);
    return svg`<svg overflow="visible" x=${percent(at, scene.box, 0)} y=${percent(at, scene.box, 1)}>
      <g part="offer-point" class="offer" transform="translate(13 11)"
        @click=${() => intents.selectDistrict(ags)}
        @pointerenter=${() => intents.point(ags)}>
        <circle r="7.5"></circle>
        <text y="0.5">${count}</text>
      </g>
    </svg>`;
  })}</g>`;
}
