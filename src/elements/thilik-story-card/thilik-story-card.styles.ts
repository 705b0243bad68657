import { css } from 'lit';
import { hostStyles } from '../../styles/host.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { entryStyles } from '../base/entry.styles.ts';

const layout = css`
  .root {
    display: grid;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }
  .figure {
    flex: 1 0 8em;
    position: relative;
  }
  ::slotted([slot='media']) {
    max-inline-size: 100%;
    margin: 0;
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .badge {
    display: inline-block;
    flex: none;
    position: relative;
    margin-inline-end: 0.35em;
    min-inline-size: 1.75em;
    padding-inline: 0.35em;
    border: 2px solid var(--_color-accent);
    border-radius: 1em;
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.55;
    text-align: center;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .badge.district-wide {
    border-radius: 3px;
  }
  .words > :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .summary {
    max-inline-size: 68ch;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: auto;
    padding-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .badge {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
  @container (min-width: 560px) {
    .card {
      display: grid;
      grid-template: 'figure words' 1fr 'long long' auto / minmax(140px, 1fr) 3fr;
    }
    .long {
      grid-area: long;
    }
  }
`;

export const thilikStoryCardStyles = [tokenStyles, hostStyles, sharedStyles, entryStyles, layout];
