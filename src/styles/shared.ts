import { css, type CSSResult } from './css.ts';

/** What elements have in common inside: texts, buttons, focus, hidden text. */
export const sharedStyles: CSSResult = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_color-accent);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  /* A phone zooms into a field with smaller letters. */
  input,
  select {
    font-size: max(1em, 16px);
  }
  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
  /* The page holds space by thilik.css, or by rules of an older version that stand in it. */
  :host([data-state]:not([data-state='loading']))::before {
    content: none !important;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-accent);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .muted {
    color: var(--_color-muted);
  }
  .small {
    font-size: 0.875em;
  }
  .remark {
    display: block;
    font-weight: normal;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .note {
    border-inline-start: 4px solid var(--_color-border);
    padding: 0.4em 0.8em;
  }
  .tag {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }
  @media (prefers-contrast: more) {
    .root {
      --_color-muted: currentColor;
      --_color-border: currentColor;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
