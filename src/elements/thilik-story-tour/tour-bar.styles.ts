import { css } from 'lit';

/** The row with the choices and the steps; it is as high with any story. */
export const barStyles = css`
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 40px;
    border-block-end: 1px solid var(--_color-district);
    padding-block-end: 14px;
    scroll-margin-block-start: 8px;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 8px 16px;
  }
  .choices label {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 0.4em 0.9em;
    border: 2px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-weight: 400;
    /* To WebKit a name that is cut still widens the page. */
    contain: paint;
  }
  .steps {
    display: grid;
    grid-template-columns: auto minmax(4em, 1fr) auto;
    align-items: end;
    align-self: end;
    gap: 12px;
  }
  .step {
    justify-content: center;
    gap: 10px;
    min-block-size: 48px;
    min-inline-size: 7em;
    padding-inline: 0.8em;
    border-width: 2px;
    overflow-wrap: normal;
  }
  .step.next {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .step[aria-disabled='true'] {
    border-color: var(--_color-border);
    background: none;
    color: var(--_color-muted);
    cursor: default;
  }
  .step.back::before,
  .step.next::after {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 2px 2px 0 0;
    content: '';
    rotate: 45deg;
  }
  .step.back::before {
    rotate: 225deg;
  }
  [dir='rtl'] .step.back::before {
    rotate: 45deg;
  }
  [dir='rtl'] .step.next::after {
    rotate: 225deg;
  }
  .position {
    display: grid;
    align-content: center;
    gap: 4px;
    min-block-size: 48px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .marks {
    display: flex;
    gap: 3px;
  }
  .marks i {
    flex: 1;
    block-size: 6px;
    border: 1px solid var(--_color-border);
    border-radius: 3px;
  }
  .marks .done {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
  }
  @container (max-width: 419.98px) {
    .step {
      min-inline-size: 0;
    }
    .step.back::before,
    .step.next::after {
      content: none;
    }
  }
  @container (max-width: 20em) {
    .steps {
      display: flex;
      flex-wrap: wrap;
    }
    .step {
      flex: auto;
    }
    .position {
      flex: 100%;
      order: -1;
    }
  }
  @container (min-width: 900px) {
    .bar {
      grid-template-columns: minmax(0, 1.24fr) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .step.next {
      background: ButtonFace;
      color: ButtonText;
    }
    .marks .done {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    .step[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
