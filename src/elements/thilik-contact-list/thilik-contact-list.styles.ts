import { css } from 'lit';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { entryStyles } from '../parts/entry.styles.ts';

const layout = css`
  .root {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    background: var(--_color-surface);
  }
  .search {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }
  .search input {
    inline-size: 100%;
    max-inline-size: 32em;
    min-block-size: 44px;
    padding: 0.4em 0.7em;
    border: 2px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    font-weight: 400;
  }
  [role='status'] {
    min-block-size: 1.5em;
  }
  .page {
    position: relative;
    block-size: 30em;
    overflow: hidden;
  }
  .page.all {
    block-size: auto;
    min-block-size: 30em;
    overflow: visible;
  }
  [part='list'] > li {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_color-district);
  }
  @container (min-width: 640px) {
    [part='list'] {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 4);
    }
  }
  @media print {
    .page {
      block-size: auto;
      overflow: visible;
    }
    li[hidden] {
      display: list-item;
    }
  }
`;

export const thilikContactListStyles = [tokenStyles, sharedStyles, entryStyles, layout];
