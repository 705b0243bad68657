import { css } from '../../styles/css.ts';
import { svgMapStyles } from '../../engines/svg/svg-map.styles.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { searchFieldStyles } from '../parts/search-field.styles.ts';
import { indexStyles } from './index.styles.ts';
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
  .root > slot {
    grid-area: beside;
    display: block;
    margin: 0;
  }
  slot[name='beside']::slotted(*) {
    margin-block-end: 16px;
  }
  .root > .foot {
    display: flex;
    grid-area: foot;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 4px 24px;
    margin: 0;
    border-block-start: 1px solid var(--_color-district);
    padding-block-start: 8px;
  }
  .print {
    margin-inline-end: auto;
  }
  /* As many lines as it may have, whatever the font: its height is known before. */
  .attribution {
    min-block-size: 4.5em;
  }
  .attribution a {
    color: inherit;
  }
  @container (min-width: 500px) {
    .attribution {
      min-block-size: 3em;
    }
  }
  @container (min-width: 900px) {
    .attribution {
      min-block-size: 0;
    }
  }
`;

export const thilikMapStyles = [...sketchStyles, sharedStyles, svgMapStyles, indexStyles, layout, searchFieldStyles];
