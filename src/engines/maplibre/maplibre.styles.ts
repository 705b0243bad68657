import { css } from 'lit';

/** The few rules of MapLibre's style sheet that a map without its controls needs; none with a `data:` address. */
export const mapLibreStyles = css`
  .maplibregl-map {
    overflow: hidden;
    overflow: clip;
  }
  .maplibregl-canvas-container,
  .maplibregl-canvas {
    position: absolute;
    inset: 0;
  }
  .maplibregl-canvas-container {
    user-select: none;
    touch-action: pan-x pan-y;
    cursor: grab;
  }
  .maplibregl-canvas-container:active {
    cursor: grabbing;
  }
  .maplibregl-canvas-container .maplibregl-canvas {
    touch-action: pan-x pan-y;
  }
  .maplibregl-control-container {
    display: none;
  }
  .maplibregl-cooperative-gesture-screen {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    padding: 1em;
    background: rgb(0 0 0 / 0.6);
    color: white;
    text-align: center;
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.6s ease 0.8s;
  }
  .maplibregl-cooperative-gesture-screen.maplibregl-show {
    opacity: 1;
    transition: opacity 0.05s;
  }
  .maplibregl-mobile-message {
    display: none;
  }
  @media (hover: none), (pointer: coarse) {
    .maplibregl-desktop-message {
      display: none;
    }
    .maplibregl-mobile-message {
      display: block;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .maplibregl-cooperative-gesture-screen {
      transition: none 0.8s;
    }
  }
`;
