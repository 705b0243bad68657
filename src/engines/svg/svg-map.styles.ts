import { css } from '../../styles/css.ts';
import { mapRatio } from './frame.ts';

export const svgMapStyles = css`
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
  .map .outline {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .names,
  .points text {
    pointer-events: none;
  }
  .names text {
    fill: var(--_color-text);
    stroke: var(--_color-district);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 12px;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .names .on-selected {
    fill: var(--_color-on-accent);
    stroke: var(--_color-district-selected);
  }
  .point,
  .offer {
    cursor: pointer;
  }
  .offer circle {
    fill: var(--_color-on-accent);
    stroke: var(--_color-accent);
    stroke-width: 1.5;
  }
  .offer text {
    fill: var(--_color-accent);
    font-size: 9.5px;
  }
  .point rect,
  .point circle {
    fill: var(--_color-accent);
    stroke: var(--_color-on-accent);
    stroke-width: 1.5;
  }
  .point text,
  .offer text {
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .point text {
    fill: var(--_color-on-accent);
    font-size: 11.5px;
  }
  .point.selected rect,
  .point.selected circle {
    fill: var(--_color-on-accent);
    stroke: var(--_color-accent);
    stroke-width: 3;
  }
  .point.selected text {
    fill: var(--_color-accent);
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
    .names text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .names .on-selected {
      fill: HighlightText;
      stroke: Highlight;
    }
    .point rect,
    .point circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .point text,
    .offer text {
      fill: CanvasText;
    }
    .offer circle {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
