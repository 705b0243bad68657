import { css } from '../../styles/css.ts';

/** The search before it is used. */
export const searchFieldStyles = css`
  .search {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 4px 32px;
    padding: 16px;
  }
  .search::before {
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
    background: var(--_color-accent);
    content: '';
    opacity: 0.06;
    pointer-events: none;
  }
  .search label {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .search .note {
    grid-column: 1 / -1;
  }
  .box {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 8px;
  }
  .box input {
    flex: 1 1 8em;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 0.4em 0.7em;
    border: 2px solid var(--_color-border);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
  }
  .box .button {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  @container (max-width: 899.98px) {
    .search.answered label {
      font-size: 1.19em;
    }
    .search.answered p {
      display: none;
    }
  }
  @container (min-width: 900px) {
    .search {
      grid-template: auto auto / auto minmax(0, 34em);
      justify-content: start;
    }
    .box {
      grid-area: 1 / 2 / span 2;
      align-self: center;
      margin: 0;
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;
