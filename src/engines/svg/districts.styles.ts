import { css, unsafeCSS } from '../../styles/css.ts';
import { forms, mapRatio } from '../../geo/map-forms.ts';

const { above, below, width } = forms.narrow;
/** Height of the canvas of narrow maps, as a share of its width: there is room for names above and below the land. */
const narrowHeight = 1 / mapRatio + (above + below) / width;
/** How much of the tint a district without a story has. */
export const plainOpacity = 0.265;
const percent = (share: number) => unsafeCSS(`${Math.round(share * 1e4) / 100}%`);

/**
 * The drawing with its districts, which stand before all else. `fill-opacity: var(…)` with a colour is invalid, so it is
 * inherited and 1: a colour that the page chooses is drawn as it is, the accent lighter.
 */
export const districtStyles = css`
  .drawing {
    position: relative;
    container-type: inline-size;
  }
  .stage {
    position: relative;
    aspect-ratio: ${mapRatio};
  }
  .map,
  .canvas {
    inset: 0;
  }
  .map {
    position: absolute;
    display: block;
    overflow: visible;
    direction: ltr;
    user-select: none;
  }
  .map path[data-ags],
  .swatch {
    fill: var(--thilik-color-district, var(--_color-accent));
    fill-opacity: var(--thilik-color-district, 0.34);
  }
  .map path[data-ags] {
    cursor: pointer;
    transition: 120ms ease-out;
    transition-property: fill, fill-opacity, opacity;
  }
  .map path[data-ags].plain,
  .swatch.plain {
    opacity: ${plainOpacity};
  }
  .map path[data-ags].pointed {
    fill: var(--_color-district-selected);
    fill-opacity: 0.45;
    opacity: 1;
  }
  .map path[data-ags][aria-selected='true'] {
    fill: var(--_color-district-selected);
    fill-opacity: 1;
    opacity: 1;
  }
  .map .borders {
    fill: none;
    stroke: var(--_color-text);
    stroke-opacity: 0.62;
    stroke-width: 0.8;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  @container (max-width: 499.98px) or (max-width: calc(62.5rem - 1000px)) {
    .stage {
      aspect-ratio: ${Math.round(1e4 / narrowHeight) / 1e4};
    }
    .map,
    .canvas {
      inset-block: ${percent(above / width / narrowHeight)} auto;
      block-size: ${percent(1 / mapRatio / narrowHeight)};
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .map path[data-ags] {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .map path[data-ags] {
      fill: Canvas;
      fill-opacity: 1;
      opacity: 1;
    }
    .map .borders {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .map path[data-ags].pointed,
    .map path[data-ags][aria-selected='true'] {
      fill: Highlight;
      fill-opacity: 1;
    }
  }
`;
