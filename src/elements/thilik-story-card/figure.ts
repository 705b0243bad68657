/** The small map of a story card. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../../geo/drawing.ts';
import type { Point } from '../../geo/mercator.ts';
import type { Ags } from '../../model/types.ts';

/** Width by height of the picture. */
const ratio = 1.2;

/**
 * The district within Thuringia and the place, drawn from the data. Both are said in words beside it.
 * @param at drawing units; `null` when the story has no place of its own
 */
export function storyFigure(drawing: Drawing, ags: Ags, at: Point | null): TemplateResult {
  const [minX, minY, maxX, maxY] = drawing.fit(ratio, 0.02);
  const selected = drawing.shapes.find((shape) => shape.ags === ags);
  return html`<svg class="picture" viewBox="${minX} ${minY} ${maxX - minX} ${maxY - minY}" aria-hidden="true">
    <path class="land" d=${drawing.shapes.map(({ path }) => path).join('')}></path>
    ${selected ? svg`<path class="here" d=${selected.path}></path>` : nothing}
    ${at ? svg`<circle part="story-point" cx=${at[0]} cy=${at[1]} r="60"></circle>` : nothing}
  </svg>`;
}

export const figureStyles = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .picture .land {
    fill: color-mix(in srgb, var(--_color-accent) 30%, var(--_ground));
  }
  .picture .here {
    fill: var(--_color-district-selected);
  }
  .picture circle {
    fill: var(--_color-text);
  }
  @media (forced-colors: active) {
    .picture .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 20;
    }
    .picture .here {
      fill: Highlight;
    }
  }
`;
