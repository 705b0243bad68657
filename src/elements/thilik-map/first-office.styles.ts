import { css } from '../../styles/css.ts';

/** Looks of the office to ask first: tinted, with one button that stands out. */
export const firstOfficeStyles = css`
  .first {
    position: relative;
    display: grid;
    gap: 4px;
    padding: 12px 16px 16px 20px;
    border-inline-start: 5px solid var(--_color-accent);
  }
  .first::before {
    position: absolute;
    inset: 0;
    z-index: -1;
    background: var(--_color-accent);
    opacity: 0.07;
    content: '';
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block: 8px;
  }
  .buttons .button {
    gap: 0.5em;
    justify-content: center;
    border-width: 2px;
    background: var(--_color-surface);
    text-decoration: none;
    font-weight: 700;
  }
  .buttons .main,
  .buttons .button:hover {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  @container (max-width: 479.98px) {
    .buttons .button {
      inline-size: 100%;
    }
  }
`;
