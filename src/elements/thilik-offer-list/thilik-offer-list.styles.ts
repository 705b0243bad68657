import { css } from 'lit';
import { listStyles } from '../base/list.styles.ts';
import { offerStyles } from '../parts/offer.styles.ts';

const layout = css`
  .root {
    min-block-size: 62em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  :is(.toggle, .hand-over)::after {
    margin-inline-start: 0.6em;
    content: '▾';
    content: '▾' / '';
  }
  [aria-expanded='true']:is(.toggle, .hand-over)::after {
    content: '▴';
    content: '▴' / '';
  }
  .hand-over {
    align-self: start;
    font-weight: 600;
    text-decoration: none;
  }
  .topics {
    display: flex;
    flex-basis: 100%;
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
  .names {
    display: grid;
    gap: var(--_space);
  }
  @media (forced-colors: active) {
    .topic[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .hand-over,
    .filter {
      display: none;
    }
  }
`;

export const thilikOfferListStyles = [listStyles, offerStyles, layout];
