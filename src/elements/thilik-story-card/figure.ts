/** The picture of a story card: decoration that comes after the words. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../../geo/drawing.ts';
import type { Point } from '../../geo/mercator.ts';
import type { Ags, TopicId } from '../../model/types.ts';
import { topicIcons } from './topic-icons.ts';

/** Width by height of the picture. */
const ratio = 1.4;

/**
 * The district within Thuringia, the place, and the sign of the first topic, drawn from the data. All of it is said in
 * words beside it.
 * @param at drawing units; `null` when the story has no place of its own
 */
export function storyFigure(drawing: Drawing, ags: Ags, at: Point | null, topic: TopicId | undefined): TemplateResult {
  const [minX, minY, maxX, maxY] = drawing.fit(ratio, 0.03);
  const selected = drawing.shapes.find((shape) => shape.ags === ags);
  return html`<svg class="picture" viewBox="${minX} ${minY} ${maxX - minX} ${maxY - minY}" aria-hidden="true">
    <path class="land" d=${drawing.shapes.map(({ path }) => path).join('')}></path>
    ${selected ? svg`<path class="here" d=${selected.path}></path>` : nothing}
    ${at ? svg`<circle class="place" cx=${at[0]} cy=${at[1]} r="30"></circle>` : nothing}
    ${
      topic
        ? svg`<svg x=${maxX - 500} y=${minY + 20} width="480" height="480" viewBox="0 0 24 24">
            <path class="topic" d=${topicIcons[topic]}></path>
          </svg>`
        : nothing
    }
  </svg>`;
}

export const figureStyles = css`
  .picture {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .picture .land {
    fill: var(--_color-district);
    stroke: var(--_color-district);
    stroke-width: 8;
  }
  .picture .here {
    fill: var(--_color-district-selected);
  }
  .picture .place {
    fill: var(--_color-on-accent);
    stroke: var(--_color-text);
    stroke-width: 14;
  }
  .picture .topic {
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .picture .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .picture .here {
      fill: Highlight;
    }
    .picture .topic {
      stroke: CanvasText;
    }
  }
`;
