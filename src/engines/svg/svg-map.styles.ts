import { css } from '../../styles/css.ts';

/** What lies on the districts. */
export const svgMapStyles = css`
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
  @media (forced-colors: active) {
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
