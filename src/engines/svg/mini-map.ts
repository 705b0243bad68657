import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Drawing } from '../../geo/drawing.ts';
import { fitRatio, type Point } from '../../geo/mercator.ts';
import type { Ags } from '../../model/types.ts';

/**
 * A small picture of where a district lies in Thuringia. Decoration: the same is said in words beside it.
 * @param at drawing units; `null` when the story has no place of its own
 * @param ratio width by height
 */
export function miniMap(drawing: Drawing, ags: Ags, at: Point | null, ratio: number): TemplateResult {
  const [minX, minY, maxX, maxY] = fitRatio(drawing.box, ratio, 0.06);
  const selected = drawing.shapes.find((shape) => shape.ags === ags);
  return html`<svg
    class="mini-map"
    viewBox="${minX} ${minY} ${maxX - minX} ${maxY - minY}"
    aria-hidden="true"
    preserveAspectRatio="xMidYMid meet"
  >
    <path class="land" d=${drawing.shapes.map(({ path }) => path).join('')}></path>
    ${selected ? svg`<path class="here" d=${selected.path}></path>` : nothing}
    ${at ? svg`<circle class="place" cx=${at[0]} cy=${at[1]} r="14"></circle>` : nothing}
  </svg>`;
}
