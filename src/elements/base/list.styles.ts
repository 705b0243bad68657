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
    display: flex;
    flex-direction: column;
    align-items: start;
    min-block-size: 42em;
  }
  .page.unmeasured {
    block-size: 42em;
    overflow: hidden;
  }
  .page:not(.unmeasured) > [part='list'] {
    flex: 1;
    align-content: space-between;
  }
  .page.all {
    display: block;
    min-block-size: 0;
  }
  [part='list'] {
    display: grid;
    inline-size: 100%;
  }
  [part='list'] > li {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_color-district);
  }
  @container (min-width: 640px) {
    [part='list'] {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 4);
    }
  }
  @media print {
    .page {
      display: block;
      block-size: auto;
      min-block-size: 0;
      overflow: visible;
    }
    [part='list'] > li {
      break-inside: avoid;
    }
  }
  @supports (-moz-orient: inline) {
    @media print {
      [part='list'] {
        display: block;
      }
    }
  }
`;

/** Looks that all lists of records share. */
export const listStyles = [tokenStyles, hostStyles, sharedStyles, entryStyles, page];
