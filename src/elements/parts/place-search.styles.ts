import { css } from 'lit';

/** What opens below the field. */
export const placeSearchStyles = css`
  .found {
    position: absolute;
    z-index: 3;
    inset-block-start: 100%;
    inset-inline: 0;
    color: var(--_color-text);
  }
  .found > * {
    overflow: auto;
    max-block-size: min(24em, 60vh);
    border: 2px solid currentColor;
    background: Canvas;
    color: CanvasText;
  }
  .found > .hidden-text {
    overflow: hidden;
    border: 0;
  }
  .found .message {
    margin-block-end: -2px;
    padding: 0.6em 0.75em;
  }
  .found [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-content: center;
    gap: 0 1em;
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    cursor: pointer;
  }
  .found [role='option']:hover {
    text-decoration: underline;
  }
  .found [aria-selected='true'] {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .found .muted {
    color: inherit;
    opacity: 0.75;
  }
  .found [aria-selected='true'] .muted {
    opacity: 1;
  }
  .found .more {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    flex-basis: 100%;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .found [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
