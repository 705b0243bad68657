/** Offers on the map: comes with the offers, after the first picture. */
import { svg, type TemplateResult } from 'lit';
import type { Offer } from '../../model/types.ts';
import { percent, type MapIntents } from './svg-map.ts';
import type { Scene } from './scene.ts';

/** Offers at one place. */
interface OfferPlace {
  readonly offer: Offer;
  readonly count: number;
}

/** How many offers there are at each place that has a point of its own; a whole district is no place. */
export function offerPlaces(offers: readonly Offer[]): readonly OfferPlace[] {
  const places = new Map<string, OfferPlace>();
  for (const offer of offers) {
    if (!offer.place?.lonLat || offer.place.precision === 'district') continue;
    const key = offer.place.lonLat.join();
    places.set(key, { offer, count: (places.get(key)?.count ?? 0) + 1 });
  }
  return [...places.values()];
}

/** A small ring with the number of offers, beside the place, where a story's badge may stand. */
export function offerPoints(scene: Scene, intents: MapIntents): TemplateResult {
  const places = scene.drawn.flatMap(({ district }) =>
    offerPlaces(district.offers).map((place) => ({ ...place, ags: district.ags })),
  );
  return svg`<g class="offers" aria-hidden="true">${places.map(({ offer, count, ags }) => {
    const at = scene.project(offer.place?.lonLat ?? [0, 0]);
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
