import { nothing, svg, type TemplateResult } from 'lit';
import type { Ags } from '../../model/types.ts';
import { apart } from '../../templates/own.ts';
import type { MapIntents } from '../engine.ts';
import type { DistrictView } from '../../store/view.ts';
import { viewBox } from './frame.ts';
import { nameLabels } from './name-labels.ts';
import { percent } from './percent.ts';
import type { Scene } from './scene.ts';
import { cityTargets } from './targets.ts';

export type { MapIntents } from '../engine.ts';

/** Texts and state of the drawing that are not in the scene. */
export interface MapOptions {
  /** Name of the map for screen readers. */
  readonly label: string;
  /** Name of a district for screen readers, with what it has. */
  readonly describe: (ags: Ags) => string;
  /** How a district is shaded: a class of the style sheet. */
  readonly shade: (district: DistrictView) => string;
  /** What else is drawn, below names and stories. */
  readonly signs: unknown;
  /** The district that Tab reaches. */
  readonly tabStop: Ags | null;
}

/**
 * The map as SVG. Shapes scale with the element; names, signs and lines keep their size in CSS pixels, because they
 * are placed in percent outside of the scaled drawing. Only presentation attributes: it needs no style in a strict CSP.
 * Shapes listen for focus themselves, because Chromium makes an SVG element with a focus listener one more Tab stop.
 */
export function svgMap(scene: Scene, intents: MapIntents, options: MapOptions): TemplateResult {
  const { box, drawn, points, names } = scene;
  const selected = drawn.find(({ district }) => district.selected);
  const toggle = (ags: Ags) => intents.selectDistrict(ags === selected?.district.ags ? null : ags);
  return svg`<svg
    class="map"
    part="map"
    width="100%"
    height="100%"
    role="listbox"
    aria-label=${options.label}
    aria-describedby="map-help"
    @keydown=${(event: KeyboardEvent) => handleKey(event, scene, intents)}
    @pointerleave=${() => intents.point(null)}
  >
    <svg role="none" preserveAspectRatio="none"
      viewBox=${viewBox(box)}>
      ${apart(
        drawn.map(
          ({ district, shape }) => svg`<path
          part="district"
          class=${`${options.shade(district)}${district.pointed ? ' pointed' : ''}`}
          data-ags=${district.ags}
          role="option"
          tabindex=${district.ags === options.tabStop ? '0' : '-1'}
          aria-selected=${district.selected ? 'true' : 'false'}
          aria-label=${options.describe(district.ags)}
          d=${shape.path}
          fill-rule="evenodd"
          @click=${() => toggle(district.ags)}
          @pointerenter=${() => intents.point(district.ags)}
          @focus=${() => handleFocus(district.ags, intents)}
          @blur=${() => intents.point(null)}
        ></path>`,
        ),
        svg`<path class="borders" role="none" d=${scene.borders}></path>`,
        selected ? svg`<path class="outline" role="none" d=${selected.shape.path}></path>` : nothing,
      )}
    </svg>
    ${apart(
      cityTargets(scene, intents),
      options.signs,
      nameLabels(names, {
        selected: selected?.district.ags ?? null,
        pointed: drawn.find(({ district }) => district.pointed)?.district.ags ?? null,
        onClick: toggle,
        onPoint: intents.point,
      }),
    )}
    <g class="points" aria-hidden="true">${apart(
      points.map(
        ({ point, at, stack }) => svg`<svg overflow="visible" x=${percent(at, box, 0)} y=${percent(at, box, 1)}>
        <circle
          part="story-point"
          data-story=${point.id}
          class=${`point${point.districtWide ? ' district-wide' : ''}${point.selected ? ' selected' : ''}`}
          r="5"
          cx=${stack * 12}
          @click=${() => intents.selectStory(point.id)}
          @pointerenter=${() => intents.point(point.district)}
        ></circle>
      </svg>`,
      ),
    )}</g>
  </svg>`;
}

/** The way to the neighbours comes with the first focus in the map; who uses a mouse never downloads it. */
const loadWays = () => import('./ways.ts');

function handleFocus(ags: Ags, intents: MapIntents): void {
  intents.point(ags);
  loadWays().catch(() => {});
}

/** Keys that are used do not reach the page. */
function handleKey(event: KeyboardEvent, scene: Scene, intents: MapIntents): void {
  const { key } = event;
  const map = event.currentTarget as Element;
  const from = (event.target as Element).getAttribute('data-ags');
  const current = scene.drawn.find(({ district }) => district.ags === from);
  if (!current || event.altKey || event.ctrlKey || event.metaKey) return;
  if (/^(Arrow|Home$|End$|\p{L}$)/u.test(key)) {
    loadWays().then(({ follow }) => follow(event, current, map, scene), console.warn);
  } else if (key === 'Enter' || key === ' ') {
    intents.selectDistrict(current.district.selected ? null : current.district.ags);
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
