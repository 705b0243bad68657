import { css } from 'lit';
import { hostStyles } from '../../styles/host.ts';
import { sharedStyles } from '../../styles/shared.ts';
import { tokenStyles } from '../../styles/tokens.ts';
import { searchFieldStyles } from '../parts/search-field.styles.ts';

const layout = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
    background: var(--_color-surface);
  }
  .attribution a {
    color: inherit;
  }
  /* As many lines as it may have, whatever the font: its height is known before. */
  @container (max-width: 559.98px) {
    .attribution {
      min-block-size: 3em;
    }
  }
  @container (max-width: 299.98px) {
    .attribution {
      min-block-size: 4.5em;
    }
  }
`;

export const thilikDistrictSearchStyles = [tokenStyles, hostStyles, sharedStyles, searchFieldStyles, layout];
