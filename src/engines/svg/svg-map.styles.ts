import { css } from '../../styles/css.ts';

/** What lies on the districts. Names grow with the reader's text from one and a half of its size on. */
export const svgMapStyles = css`
  .map .outline {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .targets {
    fill: transparent;
    cursor: pointer;
  }
  .names {
    fill: var(--_color-text);
    font-size: max(12px, 1.375rem - 22px);
    text-anchor: middle;
    cursor: pointer;
  }
  .names text {
    stroke-width: 2.5px;
    stroke-linejoin: round;
    stroke-opacity: 0.8;
    paint-order: stroke;
  }
  .names .beside text,
  .narrow text {
    stroke: var(--_ground);
  }
  @media (prefers-contrast: more) {
    .map .borders {
      stroke-opacity: 1;
    }
  }
  .names line {
    stroke: var(--_color-text);
    pointer-events: none;
  }
  .names .selected:not(.beside) text {
    fill: var(--_color-on-accent);
    stroke: var(--_color-district-selected);
    stroke-opacity: 1;
  }
  .names .pointed text {
    text-decoration: underline;
  }
  .narrow {
    display: none;
  }
  .point,
  .offer {
    cursor: pointer;
  }
  .point {
    fill: var(--_color-accent);
    stroke: var(--_color-on-accent);
    stroke-width: 1.5;
  }
  .point.selected {
    fill: var(--_color-on-accent);
    stroke: var(--_color-accent);
    stroke-width: 3;
  }
  .offer {
    fill: var(--_color-on-accent);
    stroke: var(--_color-accent);
    stroke-width: 1.5;
  }
  @container (min-width: 560px) {
    .wide {
      font-size: max(12.5px, 1.375rem - 22px);
    }
  }
  @container (min-width: 620px) {
    .wide {
      font-size: max(13px, 1.375rem - 22px);
    }
  }
  @container (min-width: 800px) {
    .wide {
      font-size: max(14.5px, 1.375rem - 22px);
    }
  }
  @container (max-width: 499.98px) or (max-width: calc(62.5rem - 1000px)) {
    .narrow {
      display: block;
      font-size: max(11.5px, 1.375rem - 22px);
    }
    .wide {
      display: none;
    }
    .map .point {
      r: 3.6px;
    }
  }
  @container (max-width: 309.98px) {
    .narrow {
      font-size: max(11px, 1.375rem - 22px);
    }
  }
  /* Text of twice the size has no room on a map of less than 560 px. */
  @container (max-width: calc(35rem - 560.02px)) {
    .narrow > g:not(.selected, .pointed) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .map .outline {
      stroke: CanvasText;
      stroke-width: 4;
    }
    .names,
    .point,
    .offer {
      fill: CanvasText;
      stroke: Canvas;
    }
    .names text {
      stroke: Canvas;
    }
    .names line {
      stroke: CanvasText;
    }
    .names .selected:not(.beside) text {
      fill: HighlightText;
      stroke: Highlight;
    }
  }
`;
