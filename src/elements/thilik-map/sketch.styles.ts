import { css } from '../../styles/css.ts';
import { districtStyles } from '../../engines/svg/districts.styles.ts';
import { hostStyles } from '../../styles/host.ts';
import { tokenStyles } from '../../styles/tokens.ts';

const places = css`
  .root {
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template: 'drawing' auto 'aside' auto 'index' auto 'beside' auto / minmax(0, 1fr);
    align-items: start;
    align-content: start;
    background: var(--_color-surface);
  }
  .drawing {
    grid-area: drawing;
  }
  @container (min-width: 720px) {
    .root {
      grid-template: 'drawing aside' auto 'index index' auto 'beside beside' auto / minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @container (min-width: 1000px) {
    .root {
      grid-template: 'drawing aside' auto 'index aside' 1fr 'beside beside' auto / minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @media print {
    .root {
      display: block;
    }
  }
`;

/** What the drawing needs that stands before the element's code is there. */
export const sketchStyles = [tokenStyles, hostStyles, districtStyles, places];
