import { css } from 'lit';
import { offerStyles } from './offer.styles.ts';
import { figureListStyles } from './story-figures.ts';
import { paperStyles } from './paper.styles.ts';

const layout = css`
  .story-body {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.9em;
  }
  .prose {
    display: grid;
    gap: 0.75em;
    max-inline-size: 68ch;
  }
  .facts {
    display: grid;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .facts dt {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .bullets,
  .story-body > ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
`;

/** Looks of long texts and offers; they come with the part that shows them. */
export const readingStyles = css`
  ${offerStyles}${layout}${figureListStyles}${paperStyles}
`;
