import { css } from 'lit';

/** Controls over the map, the canvas, and how the two pictures follow each other. */
export const streetStyles = css`
  .canvas {
    position: absolute;
    direction: ltr;
    opacity: 0;
    visibility: hidden;
  }
  .live > .canvas {
    opacity: 1;
    visibility: visible;
    transition: opacity 0.2s;
  }
  .live > .map {
    opacity: 0;
    transform-origin: 0 0;
    transition: opacity 0s 0.2s;
  }
  .live {
    /* What is clipped is never scrolled, not even by the focus on a district outside. */
    overflow: hidden;
    overflow: clip;
  }
  /* Its colours are what the canvas draws with; the transition tells when one of them changes. */
  .probe {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
    border: 0 solid;
    background: var(--_ground);
    fill: var(--thilik-color-district, var(--_color-accent));
    fill-opacity: var(--thilik-color-district, 0.34);
    border-color: transparent var(--_color-district-selected) var(--_color-on-accent) var(--_color-focus);
    color: var(--_color-text);
    outline-color: var(--_color-accent);
    text-decoration-color: var(--_color-on-accent);
    transition: all 1ms;
  }
  .here {
    position: absolute;
    inset: 0;
    pointer-events: none;
    fill: var(--_color-focus);
    stroke: var(--_color-on-accent);
    stroke-width: 3;
  }
  .live > .here {
    visibility: hidden;
  }
  /* The map itself is never mirrored, so neither are the buttons on it. */
  .controls,
  .pans {
    direction: ltr;
  }
  .controls {
    position: absolute;
    inset-block-start: 0;
    right: 0;
    display: grid;
    grid-auto-flow: column;
    grid-template: 'full here in' auto 'move home out' auto;
    gap: 4px;
  }
  .controls [data-do='in'] {
    grid-area: in;
  }
  .controls [data-do='out'] {
    grid-area: out;
  }
  .controls [data-do='home'] {
    grid-area: home;
  }
  .controls [data-do='move'] {
    grid-area: move;
  }
  .controls [data-do='here'] {
    grid-area: here;
  }
  .controls [data-do='full'] {
    grid-area: full;
  }
  .control {
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_color-text);
    cursor: pointer;
  }
  .control svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .control:hover:not([aria-disabled='true']) {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .control[aria-disabled='true'] {
    color: var(--_color-muted);
    opacity: 0.7;
    cursor: default;
  }
  .control[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .control[aria-busy='true'] svg {
    animation: 1s linear infinite turning;
  }
  @keyframes turning {
    to {
      transform: rotate(1turn);
    }
  }
  .streets {
    position: absolute;
    inset-block-end: 0;
    right: 0;
    grid-auto-flow: column;
    gap: 0.4em;
    padding-inline: 0.6em;
    font-size: min(0.875em, 4.6cqi);
    font-weight: 600;
  }
  .pans {
    position: absolute;
    inset-block-end: 0;
    left: 0;
    display: grid;
    grid-template: '. up .' auto 'left down right' auto;
    gap: 4px;
  }
  .pans [data-pan='up'] {
    grid-area: up;
  }
  .pans [data-pan='down'] {
    grid-area: down;
  }
  .pans [data-pan='left'] {
    grid-area: left;
  }
  .pans [data-pan='right'] {
    grid-area: right;
  }
  .street-note {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    margin-block-start: var(--_space);
  }
  .street-note .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  :host(:fullscreen) {
    overflow: auto;
    padding: 16px;
    background: var(--_ground);
  }
  :host(:fullscreen) .live {
    min-block-size: 70vh;
    aspect-ratio: auto;
  }
  @container (min-width: 480px) {
    .controls {
      grid-template: 'full in' 'here out' 'move home';
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .live > .canvas,
    .live > .map {
      transition: none;
    }
    .control[aria-busy='true'] svg {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .probe {
      background: Canvas;
      fill: Canvas;
      fill-opacity: 1;
      border-color: transparent Highlight HighlightText Highlight;
      color: CanvasText;
      outline-color: CanvasText;
      text-decoration-color: Canvas;
    }
    .control[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .control[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  @media print {
    .enlarge,
    .controls,
    .pans,
    .streets,
    .canvas,
    .street-note {
      display: none !important;
    }
    .live > .map {
      opacity: 1;
      transition: none;
      transform: none !important;
    }
  }
`;
