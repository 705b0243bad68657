import { css } from '../../styles/css.ts';
import { districtStyles } from '../../engines/svg/districts.styles.ts';
import { hostStyles } from '../../styles/host.ts';
import { tokenStyles } from '../../styles/tokens.ts';

const places = css`
  .root {
    position: relative;
    display: grid;
    column-gap: 40px;
    grid-template:
      'head' auto 'notices' auto 'answer' auto 'rest' auto 'drawing' auto 'index' auto 'neighbours' auto 'story' auto
      'beside' auto 'foot' auto / minmax(0, 1fr);
    align-items: start;
    align-content: start;
    max-inline-size: 1100px;
    background: var(--_color-surface);
    isolation: isolate;
  }
  .root > * {
    margin-block-end: 16px;
  }
  .search {
    grid-area: head;
  }
  /* As high as the question will be, see search-field.styles.ts. */
  .sketch > .search {
    block-size: calc(96px + 3.1875em);
  }
  .sketch > .answered {
    block-size: calc(92px + 1.4875em);
  }
  .drawing {
    position: relative;
    grid-area: drawing;
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 680px;
  }
  @container (max-width: 899.98px) {
    .untold .drawing {
      display: none;
    }
  }
  @container (min-width: 900px) {
    .root {
      grid-template:
        'head head' auto 'drawing answer' auto 'neighbours answer' 1fr 'notices notices' auto 'rest rest' auto
        'story story' auto
        'beside beside' auto 'foot foot' auto / minmax(0, 59fr) minmax(0, 41fr);
    }
    .sketch > .search {
      block-size: calc(36px + 3.1875em);
    }
  }
  @media print {
    .root {
      display: block;
    }
    .drawing {
      break-inside: avoid;
    }
  }
`;

/** What the drawing needs that stands before the element's code is there. */
export const sketchStyles = [tokenStyles, hostStyles, districtStyles, places];
