import { css } from 'lit';
import { hostStyles } from '../../styles/host.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { entryStyles } from './entry.styles.ts';

const page = css`
  /* The whole has the height that thilik.css holds, and the first page gets what is left of it. */
  .root {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    min-block-size: 52.25em;
    background: var(--_color-surface);
  }
  .root:has(> .all) {
    min-block-size: 0 !important;
  }
  [role='status'] {
    min-block-size: 1.5em;
  }
  .page {
    position: relative;
    display: grid;
    flex: 1 0 auto;
    grid-template-rows: 1fr auto;
    justify-items: start;
  }
  .page:not(.measured, .all) {
    flex-basis: 16em;
    align-content: start;
    contain: size;
    overflow: hidden;
  }
  .page.measured [part='list'] {
    align-content: space-between;
  }
  /* Whole lines in what is left of the page: what does not fit goes to a column that nobody sees. */
  .page:has(.next) {
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .next {
    columns: 1;
    column-fill: auto;
    margin-block-end: var(--_space);
    overflow: hidden;
    contain: size;
  }
  [part='list'] {
    display: grid;
  }
  [part='list'],
  .next {
    column-gap: calc(var(--_space) * 4);
    inline-size: 100%;
  }
  [part='list'] > li {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_color-district);
  }
  @container (min-width: 640px) {
    [part='list'] {
      grid-template-columns: 1fr 1fr;
    }
    .next {
      columns: 2;
    }
  }
  @media print {
    .root,
    .page {
      display: block;
      min-block-size: 0 !important;
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
