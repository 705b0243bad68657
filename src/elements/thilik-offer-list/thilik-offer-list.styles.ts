import { css } from 'lit';
import { listStyles } from '../base/list.styles.ts';

/** The whole has a fixed height, and the first page gets what the filter leaves, however many lines that takes. */
const layout = css`
  .root {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-block-size: 62em;
  }
  .page:not(.all) {
    flex: 1 0 16em;
    contain: size;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .topic {
    position: relative;
    min-block-size: 44px;
    padding-block: 0.3em;
    padding-inline: 1.5em 1em;
    border: 1px solid var(--_color-border);
    border-radius: 22px;
    background: none;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .topic:hover {
    border-color: var(--_color-accent);
    color: var(--_color-accent);
  }
  .topic[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .topic[aria-pressed='true']::before {
    content: '✓';
    content: '✓' / '';
    position: absolute;
    inset-inline-start: 0.45em;
  }
  .count {
    margin-inline-start: 0.35em;
    font-variant-numeric: tabular-nums;
  }
  .opener[aria-expanded='true'] {
    margin-block-end: 8px;
  }
  @container (max-width: 559.98px) {
    .topics:not(.open) {
      display: none;
    }
  }
  @container (min-width: 560px) {
    :host([district]) .root {
      min-block-size: 46em;
    }
    .opener {
      display: none;
    }
  }
  .offer {
    display: grid;
    gap: 0.25em;
  }
  .offer :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .known {
    display: grid;
    gap: 0.25em;
  }
  .known > div {
    display: grid;
    grid-template-columns: minmax(6.5em, 30%) 1fr;
    column-gap: 0.75em;
  }
  .known dt {
    color: var(--_color-muted);
  }
  .names {
    display: grid;
    gap: var(--_space);
  }
  .offer summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--_color-muted);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .topic[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .filter {
      display: none;
    }
    .root {
      min-block-size: 0;
    }
    .page:not(.all) {
      contain: none;
    }
  }
`;

export const thilikOfferListStyles = [listStyles, layout];
