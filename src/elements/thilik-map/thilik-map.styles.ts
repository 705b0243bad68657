import { css } from '../../styles/css.ts';
import { svgMapStyles } from '../../engines/svg/svg-map.styles.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { entryStyles } from '../base/entry.styles.ts';
import { sketchStyles } from './sketch.styles.ts';

const layout = css`
  .aside {
    display: grid;
    grid-area: aside;
    gap: var(--_space);
  }
  .index {
    grid-area: index;
  }
  slot[name='beside'] {
    grid-area: beside;
    display: block;
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
  .attribution {
    margin-block-start: 0.4em;
  }
  .attribution a {
    color: inherit;
  }
  .panel {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .panel > header {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }
  .panel > header :is(h2, h3, h4, h5, h6) {
    font-size: 1.375em;
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin: -8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .close path {
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  .entries {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .entries > li + li {
    border-block-start: 1px solid var(--_color-district);
    padding-block-start: calc(var(--_space) * 1.5);
  }
  .panel summary.fold {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-block-size: 44px;
    padding-block: 0.5em;
    font-weight: 600;
    cursor: pointer;
  }
  .panel summary.fold::-webkit-details-marker {
    display: none;
  }
  .panel summary.fold::after {
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-start: auto;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: translateY(-0.15em) rotate(45deg);
  }
  .panel details[open] > summary.fold::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  .panel summary.fold:hover span {
    text-decoration: underline;
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
  .panel.preset {
    block-size: 22em;
    overflow: auto;
  }
  @container (max-width: 519.98px) {
    .legend {
      min-block-size: 4.9em;
    }
  }
  @container (max-width: 559.98px) {
    .panel {
      min-block-size: 10.75em;
    }
  }
  @container (min-width: 560px) {
    .panel {
      min-block-size: 7.75em;
    }
    .index ul {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 1000px) {
    .panel.preset {
      block-size: auto;
    }
  }
  @media print {
    .close,
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

export const thilikMapStyles = [...sketchStyles, sharedStyles, svgMapStyles, entryStyles, layout];
