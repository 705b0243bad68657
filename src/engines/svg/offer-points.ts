/** Offers on the map: comes with the offers, after the first picture. */
import { nothing, svg, type TemplateResult } from 'lit';
import type { Point } from '../../geo/mercator.ts';
import type { Ags } from '../../model/types.ts';
import { apart } from '../../templates/own.ts';
import type { MapIntents } from '../engine.ts';
import { countFrom, placesOf } from '../offer-places.ts';
import { percent } from './percent.ts';
import type { Scene } from './scene.ts';

/** Offers at one place of the drawing. */
interface Sign {
  readonly ags: Ags;
  readonly at: Point;
  readonly count: number;
}

/** As many rings as the drawing has room for; the map that one can zoom into shows every place. */
const mostSigns = 100;
/** More fields than the drawing has in one direction. */
const span = 1000;
/** Columns of the fields that places are drawn together in, tried one after the other. */
const fields = [24, 16, 12, 8, 4, 1];

/** A small diamond where there are offers, with their number where there are many. */
export function offerPoints(scene: Scene, intents: MapIntents): TemplateResult {
  const { box } = scene;
  return svg`<g class="offers" aria-hidden="true">${apart(
    offerSigns(scene).map(
      ({ at, ags, count }) => svg`<svg overflow="visible" x=${percent(at, box, 0)} y=${percent(at, box, 1)}>
      <path part="offer-point" class="offer" transform="translate(9 7)" d="M-4 0 0-4 4 0 0 4z"
        @click=${() => intents.selectDistrict(ags)}
        @pointerenter=${() => intents.point(ags)}
      ></path>
      ${count < countFrom ? nothing : number(count)}
    </svg>`,
    ),
  )}</g>`;
}

/** Beside the diamond, where names leave room for it. */
const number = (
  count: number,
) => svg`<text class="wide" x="16" y="11" font-size="11" font-weight="600" fill="currentColor"
  stroke="var(--_color-surface)" stroke-width="3" stroke-linejoin="round" paint-order="stroke" pointer-events="none"
>${count}</text>`;

/** A sign for each place; where there are too many, one for all places of a district in a field of the drawing. */
export function offerSigns({ drawn, project, box }: Pick<Scene, 'drawn' | 'project' | 'box'>): readonly Sign[] {
  let signs: readonly Sign[] = drawn.flatMap(({ district }) =>
    placesOf(district).map(({ lonLat, count }) => ({ ags: district.ags, at: project(lonLat), count })),
  );
  for (const columns of fields) {
    if (signs.length <= mostSigns) break;
    signs = together(signs, (box[2] - box[0]) / columns);
  }
  return signs;
}

/** The sign of most offers in each field stands for all of them. */
function together(signs: readonly Sign[], size: number): readonly Sign[] {
  const groups = new Map<number, { first: Sign; count: number }>();
  for (const sign of signs) {
    const [column, row] = [Math.floor(sign.at[0] / size), Math.floor(sign.at[1] / size)];
    const key = (Number(sign.ags) * span + column) * span + row;
    const group = groups.get(key);
    if (!group) groups.set(key, { first: sign, count: sign.count });
    else {
      if (sign.count > group.first.count) group.first = sign;
      group.count += sign.count;
    }
  }
  return [...groups.values()].map(({ first, count }) => ({ ...first, count }));
}
