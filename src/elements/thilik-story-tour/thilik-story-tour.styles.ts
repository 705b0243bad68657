import { css } from 'lit';
import { hostStyles } from '../../styles/host.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { barStyles } from './tour-bar.styles.ts';

/** One column; from 900 px on map and story side by side, under the choices and the steps. */
const layout = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 20px 40px;
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 40px;
  }
  .stage:not(.mapped) > .map {
    display: none;
  }
  .map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
  }
  .stop {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 12px;
    min-inline-size: 0;
    touch-action: pan-y;
  }
  .stop :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: auto;
  }
  .where {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_color-accent);
    font-weight: 700;
  }
  .badge {
    flex: none;
    min-inline-size: 1.875em;
    padding-inline: 0.3em;
    border-radius: 1em;
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    font-weight: 700;
    line-height: 1.875em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .summary {
    max-inline-size: 38em;
    font-size: 1.0625em;
  }
  .stop .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 20px;
    max-inline-size: 38em;
    overflow-wrap: break-word;
  }
  /* Two, or one where a long word would be cut: it is as wide as that. */
  .stop .figures > div {
    flex: 0 calc(50% - 10px);
    max-inline-size: 100%;
  }
  .stop .figures dd:not(.drawn) {
    font-size: 1.75em;
    line-height: 1.15;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .link {
    margin-inline-start: 6px;
  }
  .next-stop {
    display: grid;
    justify-items: end;
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_color-district);
    padding-block-start: 12px;
    text-align: end;
  }
  .next-stop .link {
    font-weight: 700;
    text-align: end;
  }
  .all {
    margin-block-start: 20px;
  }
  .all > :is(h2, h3, h4, h5, h6) {
    font-size: 1.375em;
  }
  .all ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 32px;
    margin-block-start: 12px;
  }
  .all li {
    border-block-start: 1px solid var(--_color-district);
    padding-block: 12px 16px;
  }
  .all li.current {
    border-block-start-width: 3px;
    border-color: var(--_color-accent);
    padding-block-start: 10px;
  }
  .all article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 10px;
  }
  .all .badge {
    grid-row: 1 / 3;
    align-self: start;
    min-inline-size: 2.25em;
  }
  .all :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .outside .badge {
    outline: 1px solid var(--_color-border);
    outline-offset: -1px;
    background: none;
    color: var(--_color-muted);
    font-weight: 400;
  }
  .jump {
    display: block;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font-weight: 700;
    line-height: 1.35;
    text-align: start;
    hyphens: auto;
    cursor: pointer;
  }
  .jump:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* The whole entry can be hit. */
  .all li {
    position: relative;
  }
  .jump::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  @container (min-width: 560px) {
    .stop :is(h2, h3, h4, h5, h6) {
      font-size: 1.75em;
    }
    .all ol {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 900px) {
    /* As thilik.css has held: what is below stays where it is. */
    .root {
      min-block-size: clamp(57.9em, 97.5em - 50cqi, 64.6em);
    }
    .stage.mapped {
      grid-template-columns: minmax(0, 1.24fr) minmax(0, 1fr);
    }
    .all ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .all li,
    .stop {
      break-inside: avoid;
    }
  }
`;

export const thilikStoryTourStyles = [tokenStyles, hostStyles, sharedStyles, barStyles, layout];
