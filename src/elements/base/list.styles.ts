import { css } from 'lit';
import { hostStyles } from '../../styles/host.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { entryStyles } from './entry.styles.ts';

const page = css`
  .root {
    background: var(--_color-surface);
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

/** Looks that all lists of records share. */
export const listStyles = [tokenStyles, hostStyles, sharedStyles, entryStyles, page];
