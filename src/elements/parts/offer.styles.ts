import { css } from 'lit';

/** Looks of an offer, in list and panel. */
export const offerStyles = css`
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
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  /* Below each other where large letters leave no room beside. */
  .known dd {
    flex: 1 9em;
  }
  .known dt {
    flex: 0 0 max(6.5em, 30%);
    color: var(--_color-muted);
  }
  .offer summary {
    inline-size: fit-content;
    padding-block: 12px;
    color: var(--_color-muted);
    cursor: pointer;
  }
`;
