import { css } from '../../styles/css.ts';
import { entryStyles } from '../base/entry.styles.ts';
import { firstOfficeStyles } from './first-office.styles.ts';

/** Looks of the answer: one office with one button first, everything else behind it. */
export const answerStyles = css`
  ${entryStyles}${firstOfficeStyles}
  .answer {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .answer > :is(h2, h3, h4, h5, h6),
  .opened > :is(h2, h3, h4, h5, h6) {
    /* Large text on narrow pages breaks no word. */
    font-size: clamp(1.25em, 11cqi, 1.75em);
    line-height: 1.2;
    scroll-margin-block-start: 1em;
  }
  .back {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    margin-block-end: -8px;
    text-align: start;
  }
  .back::before {
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 0.25em 0.75em;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    rotate: 45deg;
    content: '';
  }
  [dir='rtl'] .back::before {
    rotate: -45deg;
  }
  .stories {
    display: grid;
    align-content: start;
    justify-items: start;
    border-block-start: 1px solid var(--_color-district);
    padding-block-start: 16px;
  }
  .year {
    font-weight: 400;
  }
  .story-title {
    margin-block-start: 4px;
    font-weight: 700;
  }
  .summary {
    display: none;
    margin-block-start: 4px;
  }
  .group {
    border-block-start: 1px solid var(--_color-district);
  }
  .group:last-child {
    border-block-end: 1px solid var(--_color-district);
  }
  .group > summary {
    display: flex;
    align-items: center;
    gap: 0.9em;
    min-block-size: 48px;
    color: var(--_color-accent);
    font-weight: 700;
    cursor: pointer;
  }
  .awaited {
    min-block-size: 49px;
    padding: 12px 0 0 1.6em;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary::before {
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-start: 0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    translate: 0 -0.15em;
    rotate: 45deg;
    content: '';
  }
  .group[open] > summary::before {
    translate: 0 0.15em;
    rotate: -135deg;
  }
  .entries {
    display: grid;
    gap: 12px;
    padding-block-end: 16px;
    padding-inline-start: 1.6em;
  }
  .group > .button {
    margin-block-end: 16px;
  }
  .rest {
    grid-area: rest;
  }
  .neighbours {
    grid-area: neighbours;
    display: grid;
    gap: 8px;
  }
  .neighbours ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .neighbours .button {
    border-color: var(--_color-border);
    border-radius: 2em;
    padding-inline: 0.75em;
    font-weight: 400;
    text-decoration: none;
  }
  .opened {
    grid-area: story;
    display: grid;
    gap: 8px;
    justify-items: start;
    border-block-start: 1px solid var(--_color-district);
    padding-block-start: 16px;
  }
  .opened > :not(.story-body) {
    max-inline-size: 44em;
  }
  .opened > .story-body {
    inline-size: 100%;
  }
  /* A name that reaches into the selected district keeps its own ground around it. */
  .answer ~ .drawing .wide g:not(.selected) text {
    stroke: var(--_ground);
  }
  /* Larger text needs the whole width. */
  @container (min-width: 900px) and (max-width: 47.98em) {
    .root:has(> .answer) {
      grid-template:
        'head' auto 'notices' auto 'answer' auto 'rest' auto 'drawing' auto 'neighbours' auto 'story' auto
        'beside' auto 'foot' auto / minmax(0, 1fr);
    }
  }
  @container (min-width: 900px) and (min-width: 48em) {
    /* The map keeps its place, so what stands beside it fills its height; what is folded away may be of any length below both. */
    .answer {
      display: flex;
      flex-direction: column;
      align-self: stretch;
    }
    .back {
      align-self: start;
    }
    .first,
    .answer > .stories {
      flex: auto;
      align-content: center;
    }
    .foot > .print {
      flex: none;
    }
    .answer ~ .foot.foot {
      flex-wrap: nowrap;
    }
    /* Where the office says little, the story says more. */
    .own .summary {
      display: block;
    }
    .neighbours {
      align-self: stretch;
      align-content: space-evenly;
    }
    /* From four on they take two rows in one font or another: that height is theirs, so it is known before. */
    .answer:not(.brief) ~ .neighbours:has(li:nth-child(4)) {
      min-block-size: 8em;
    }
    /* Without one story that is as long as the map alone. */
    .answer.brief {
      grid-row: 2;
    }
    .brief ~ .neighbours {
      grid-area: 3 / 1 / auto / -1;
    }
    .rest > :last-child {
      border-block-end: 0;
    }
    .rest .stories,
    .rest :not(.state) > .entries {
      grid-template-columns: 1fr 1fr;
      column-gap: 40px;
    }
    /* They are open: no line of theirs wraps, in whatever font, so their height is known before. */
    .state .contact {
      grid-template-columns: auto 1fr;
      column-gap: 1em;
    }
    .rest .stories > :not(.story),
    .rest li:last-child:nth-child(odd),
    .state .contact > :first-child {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .answer ~ .drawing .wide g:not(.selected) text {
      stroke: Canvas;
    }
  }
`;
