import { css, type CSSResult } from 'lit';

/** Colours of its own, because the page may be what is broken; light or dark as the page is. */
export const reportStyles: CSSResult = css`
  :host {
    --_paper: #fff;
    --_ink: #16191d;
    --_quiet: #4a545e;
    --_line: #c9d0d6;
    --_panel: #f0f2f4;
    --_accent: #005a9c;
    --_on-accent: #fff;
    --_error: #a11212;
    --_on-error: #fff;
    --_warning: #ffd166;
    --_on-warning: #16191d;
    visibility: visible;
    cursor: auto;
    hyphens: manual;
    letter-spacing: normal;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-spacing: normal;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_paper: light-dark(#fff, #14191d);
      --_ink: light-dark(#16191d, #eef1f4);
      --_quiet: light-dark(#4a545e, #b3bfca);
      --_line: light-dark(#c9d0d6, #4a565f);
      --_panel: light-dark(#f0f2f4, #222a30);
      --_accent: light-dark(#005a9c, #8cc4f5);
      --_on-accent: light-dark(#fff, #0d2233);
      --_error: light-dark(#a11212, #ffb4ab);
      --_on-error: light-dark(#fff, #4a0606);
      --_warning: light-dark(#ffd166, #7a5200);
      --_on-warning: light-dark(#16191d, #fff);
    }
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(44em, 100vw - 1.5em);
    max-inline-size: none;
    max-block-size: calc(100vh - 1.5em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_accent);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
    font:
      400 16px/1.5 system-ui,
      sans-serif;
    text-align: start;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  header,
  footer {
    flex: none;
    padding: 0.9em 1.25em;
  }
  header {
    border-block-end: 1px solid var(--_line);
  }
  footer {
    border-block-start: 1px solid var(--_line);
  }
  h2 {
    margin: 0;
    font-size: 1.35em;
    line-height: 1.3;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 0.35em 0 0.25em;
    font-size: 1.05em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0.25em 0;
    overflow-wrap: anywhere;
  }
  .body {
    flex: 0 1 auto;
    min-block-size: 5em;
    padding: 0 1.25em 0.75em;
    overflow: auto;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quiet {
    margin-block-start: 0.9em;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  li {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  .level {
    display: inline-block;
    padding: 0 0.6em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_panel);
    font-size: 0.85em;
    font-weight: 600;
  }
  .error {
    background: var(--_error);
    color: var(--_on-error);
  }
  .warning {
    background: var(--_warning);
    color: var(--_on-warning);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.6em;
  }
  code {
    flex: 1 1 15em;
    padding: 0.55em 0.75em;
    border-radius: 4px;
    background: var(--_panel);
    font:
      0.9em/1.5 ui-monospace,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }
  button {
    min-block-size: 44px;
    padding: 0.3em 1em;
    border: 1px solid var(--_accent);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  button.main {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button:focus-visible,
  .body:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0;
  }
  [role='status'] {
    margin-block: 0 0.6em;
  }
  [role='status']:empty {
    display: none;
  }
`;
