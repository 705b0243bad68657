import { css } from 'lit';
import { hostStyles } from '../../styles/host.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { entryStyles } from '../base/entry.styles.ts';
import { figureStyles } from './figure.ts';

const layout = css`
  .root {
    display: grid;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: calc(var(--_space) * 2.5);
    border-block-start: 4px solid var(--_color-accent);
    background: var(--_color-surface);
  }
  .card::before {
    position: absolute;
    inset: 0;
    background: var(--_color-accent);
    content: '';
    opacity: 0.06;
    pointer-events: none;
  }
  ::slotted([slot='media']) {
    max-inline-size: 100%;
    margin: 0;
  }
  .where {
    display: flex;
    align-items: center;
    gap: 0.85em;
    min-block-size: 44px;
    color: var(--_color-accent);
    font-weight: 700;
  }
  .figure {
    flex: none;
    inline-size: 52px;
    block-size: 44px;
  }
  .card > :is(h2, h3, h4, h5, h6) {
    font-size: 1.375em;
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
    padding-block-start: 0.25em;
  }
  .foot .button {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    text-decoration: none;
  }
  /* As high as thilik.css has held for the story's title: what is below stays where it is. */
  :host(:not([variant='compact'])) .card {
    min-block-size: max(22.85em, var(--_t, 49.7em - 77cqi));
  }
  @media print {
    .card {
      border-block-start: 1px solid;
    }
    .card::before {
      content: none;
    }
  }
`;

export const thilikStoryCardStyles = [tokenStyles, hostStyles, sharedStyles, entryStyles, layout, figureStyles];
