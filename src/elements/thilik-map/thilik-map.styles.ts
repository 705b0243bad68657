import { css } from '../../styles/css.ts';
import { svgMapStyles } from '../../engines/svg/svg-map.styles.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { entryStyles } from '../base/entry.styles.ts';
import { searchFieldStyles } from '../parts/search-field.styles.ts';
import { answerStyles } from './answer.styles.ts';
import { sketchStyles } from './sketch.styles.ts';

const layout = css`
  .notices {
    grid-area: notices;
    display: grid;
    gap: 8px;
  }
  .answer {
    grid-area: answer;
  }
  .index {
    grid-area: index;
  }
  .root > slot {
    grid-area: beside;
    display: block;
    margin: 0;
  }
  slot[name='beside']::slotted(*) {
    margin-block-end: 16px;
  }
  .pointed-name {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    max-inline-size: 45%;
    font-size: 0.875em;
    line-height: 1.35;
    text-align: end;
    pointer-events: none;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    align-content: start;
    min-block-size: 3.2em;
    gap: 0.2em 1.25em;
    margin-block-start: var(--_space);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .attribution a {
    color: inherit;
  }
  .index ul {
    display: grid;
    column-gap: calc(var(--_space) * 3);
    margin-block-start: var(--_space);
  }
  .row {
    display: grid;
    grid-template: auto minmax(1.22em, auto) / minmax(0, 1fr) minmax(2.4em, auto);
    align-items: center;
    align-content: center;
    column-gap: 0.5em;
    inline-size: 100%;
    min-block-size: 3.75em;
    padding: 0.3em 0.6em;
    border: 0;
    border-block-end: 1px solid var(--_color-district);
    border-inline-start: 4px solid transparent;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row .name {
    font-weight: 600;
  }
  .row .badges {
    display: flex;
    grid-row: span 2;
    justify-content: end;
    gap: 0.25em;
  }
  .row .small {
    font-size: 0.8125em;
  }
  .row:hover .name,
  .row.pointed .name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  .row[aria-current] {
    border-inline-start-color: var(--_color-accent);
  }
  @container (max-width: 519.98px) {
    .legend {
      min-block-size: 4.9em;
    }
  }
  @container (min-width: 560px) {
    .index ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .pointed-name {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }
    .row[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;

export const thilikMapStyles = [
  ...sketchStyles,
  sharedStyles,
  svgMapStyles,
  entryStyles,
  layout,
  answerStyles,
  searchFieldStyles,
];
