import { css } from '../../styles/css.ts';

/** Looks of the topics of a story and of an office, in panel, card and list. */
export const entryStyles = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block-start: 0.6em;
  }
  .contact {
    display: grid;
    gap: 0.15em;
  }
  .contact :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }
  .ways a {
    display: inline-block;
    padding-block: 0.2em;
  }
  .contact summary {
    inline-size: fit-content;
    padding-block: 12px;
    color: var(--_color-muted);
    cursor: pointer;
  }
`;
