import { css } from 'lit';
import { listStyles } from '../base/list.styles.ts';

const layout = css`
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
  @media print {
    .search {
      display: none;
    }
    /* Firefox breaks no grid over pages. */
    .root {
      display: block;
    }
  }
`;

export const thilikContactListStyles = [listStyles, layout];
