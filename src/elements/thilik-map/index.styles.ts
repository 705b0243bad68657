import { css } from '../../styles/css.ts';

/** The legend and the list of districts. */
export const indexStyles = css`
  .legend {
    display: grid;
    align-content: start;
    gap: 0.4em 1.25em;
    margin-block-start: var(--_space);
  }
  /* Its words follow from what is on its way. */
  .early .legend {
    visibility: hidden;
  }
  .legend li {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    min-block-size: 1.4em;
    line-height: 1.4;
  }
  .legend svg {
    flex: none;
    margin-block-start: 0.1em;
  }
  .swatch-border {
    fill: none;
    stroke: var(--_color-text);
    stroke-opacity: 0.62;
  }
  .index {
    grid-area: index;
  }
  .enlarge {
    margin-block-start: var(--_space);
  }
  .index ul {
    columns: 2 8.7em;
    column-gap: var(--_space);
    margin-block-start: var(--_space);
  }
  .index li {
    break-inside: avoid;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.25em;
    inline-size: 100%;
    min-block-size: max(44px, 2.75em);
    padding: 0;
    border: 0;
    border-block-end: 1px solid var(--_color-district);
    background: none;
    color: var(--_color-accent);
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .dot {
    inline-size: 9px;
    block-size: 9px;
  }
  .dot.told {
    border-radius: 50%;
    background: currentColor;
  }
  .row:hover .name,
  .row.pointed .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  @container (min-width: 500px) {
    .index ul {
      columns: 3 8.7em;
    }
  }
  /* The whole state leaves the map's corners on the right free, in any script, until controls stand there; larger text needs a wider map. */
  @container (min-width: 500px) and (min-width: calc(62.5em - 500px)) {
    .stage:not(:has(.controls)) ~ .corner {
      position: absolute;
      inset-block-start: 0;
      right: 0;
      max-inline-size: 38%;
      margin: 0;
    }
    .stage:not(:has(.controls)) ~ .enlarge.corner {
      inset-block: auto 0;
    }
  }
  /* Here list and answer are longer than the map: the button stands below it, as far as the widest map goes. */
  @container (min-width: 900px) {
    .drawing:not(:has(.controls)):has(.corner) {
      padding-block-end: clamp(0px, 541px - 49.2cqi, 62px);
    }
    .index {
      grid-area: answer;
    }
    .index ul {
      columns: 2 8.7em;
    }
  }
  @media (forced-colors: active) {
    .dot.told {
      forced-color-adjust: none;
      background: LinkText;
    }
  }
`;
