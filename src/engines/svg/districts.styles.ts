import { css } from '../../styles/css.ts';
import { mapRatio } from './frame.ts';

/** The drawing with its districts, which stand before all else. */
export const districtStyles = css`
  .stage {
    position: relative;
    aspect-ratio: ${mapRatio};
  }
  .map {
    position: absolute;
    inset: 0;
    display: block;
    overflow: hidden;
    direction: ltr;
    user-select: none;
  }
  .map path[data-ags] {
    fill: var(--_color-district);
    stroke: var(--_color-border);
    stroke-width: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    cursor: pointer;
    outline: none;
    transition: fill 120ms ease-out;
  }
  .map path[data-ags].pointed {
    fill: var(--_color-district-selected);
    fill-opacity: 0.45;
  }
  .map path[data-ags][aria-selected='true'] {
    fill: var(--_color-district-selected);
    fill-opacity: 1;
  }
  .map path[data-ags]:focus-visible {
    stroke: var(--_color-focus);
    stroke-width: 4;
    paint-order: stroke;
  }
  @media (prefers-reduced-motion: reduce) {
    .map path[data-ags] {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .map path[data-ags] {
      fill: Canvas;
      stroke: CanvasText;
    }
    .map path[data-ags].pointed,
    .map path[data-ags][aria-selected='true'] {
      fill: Highlight;
    }
  }
`;
