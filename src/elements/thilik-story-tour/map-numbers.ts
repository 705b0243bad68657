/** The order of the tour as numbers on a map: comes where there is one. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { MapIntents } from '../../engines/engine.ts';
import { percentage } from '../../engines/svg/name-labels.ts';
import type { Scene } from '../../engines/svg/scene.ts';
import { tourTerms } from '../../i18n/tour.ts';
import type { Stop } from '../../store/tour-view.ts';
import { apart, own, words } from '../../templates/own.ts';
import type { Signs } from '../thilik-map/map-picture.ts';
import { numberForms, numberPlaces } from './number-places.ts';

/** The stories of a tour with their numbers: those outside of the topic are hollow, the current one is turned around. */
export function mapNumbers(stops: readonly Stop[], current: string | null): Signs {
  return {
    draw: (scene, intents) =>
      numberForms.map((form) => {
        const places = numberPlaces(
          stops,
          scene,
          form,
          stops.findIndex((_stop, index) => isAt(index)),
        );
        // The current one is drawn last, above its neighbours.
        const inOrder = [...stops.keys()].sort((a, b) => Number(isAt(a)) - Number(isAt(b)));
        return svg`<g class=${`numbers ${form}`} aria-hidden="true">${apart(
          inOrder.map((index) => sign(stops[index] as Stop, places[index], form, isAt(index), scene, intents)),
        )}</g>`;
      }),
    legend: (lang) => numberLegend(lang),
  };

  function isAt(index: number): boolean {
    return stops[index]?.story.id === current;
  }
}

function sign(
  { story: { id }, number, ags, isWanted }: Stop,
  place: readonly [number, number] | undefined,
  form: 'narrow' | 'wide',
  isCurrent: boolean,
  { drawn }: Scene,
  { selectStory, point }: MapIntents,
): TemplateResult | typeof nothing {
  if (!place || !drawn.some(({ district }) => district.ags === ags)) return nothing;
  const radius = (form === 'wide' ? 13 : 10.5) + (isCurrent ? 3 : 0);
  return svg`<svg overflow="visible" x=${percentage(place[0])} y=${percentage(place[1])}>
    <g part="story-point" data-story=${id} class=${isCurrent ? 'current' : isWanted ? nothing : 'outside'}
      @click=${() => selectStory(id)} @pointerenter=${() => point(ags)}>
      <circle r=${radius}></circle>
      <text>${own(`${number}`, `${number}`)}</text>
    </g>
  </svg>`;
}

function numberLegend(lang: string): TemplateResult {
  return html`<li class="numbers">
    <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      <circle r="10"></circle>
      <text>1</text>
    </svg>
    ${words(tourTerms(lang).numbersShort)}
  </li>`;
}

/** For the map that shows them. */
export const numberStyles = css`
  .numbers ~ .points {
    display: none;
  }
  .numbers [part] {
    cursor: pointer;
  }
  .numbers circle {
    fill: var(--_color-accent);
    stroke: var(--_ground);
    stroke-width: 2;
  }
  .numbers text {
    fill: var(--_color-on-accent);
    font-size: 13px;
    font-weight: 700;
    stroke: none;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .numbers.narrow text {
    font-size: 11px;
  }
  .numbers .outside circle {
    fill: var(--_ground);
    stroke: var(--_color-border);
    stroke-width: 1.5;
  }
  .numbers .outside text {
    fill: var(--_color-muted);
    font-weight: 400;
  }
  .numbers .current circle {
    fill: var(--_ground);
    stroke: var(--_color-text);
    stroke-width: 3;
  }
  .numbers .current text {
    fill: var(--_color-text);
  }
  @media (forced-colors: active) {
    .numbers circle,
    .numbers .outside circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .numbers text,
    .numbers .outside text {
      fill: CanvasText;
    }
    .numbers .current circle {
      fill: Highlight;
    }
    .numbers .current text {
      fill: HighlightText;
    }
  }
`;
