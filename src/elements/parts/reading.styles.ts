import { css } from 'lit';
import { offerStyles } from './offer.styles.ts';
import { figureListStyles } from './story-figures.ts';
import { paperStyles } from './paper.styles.ts';

const layout = css`
  .story-body {
    display: grid;
    gap: 24px 40px;
    margin-block-start: 0.9em;
  }
  .telling,
  .about {
    display: grid;
    gap: 0.9em;
    align-content: start;
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
  .facts ul {
    display: grid;
    gap: 0.25em;
  }
  .bullets,
  .telling > ul {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  @container (max-width: 479.98px) and (min-width: 18em) {
    .story-body .figures {
      grid-template-columns: 100%;
    }
    .story-body .figures > div {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
    }
    .story-body .figures dd:not(.drawn) {
      grid-row: span 2;
    }
  }
  @container (min-width: 900px) {
    .story-body {
      grid-template: auto auto 1fr / minmax(0, 1.24fr) minmax(0, 1fr);
    }
    .story-body .figures {
      grid-template-columns: repeat(4, 1fr);
      grid-column: 1 / -1;
    }
    /* With or without figures above it: what stands beside it follows without gaps. */
    .telling {
      grid-row: span 3;
    }
  }
`;

/** Looks of long texts and offers; they come with the part that shows them. */
export const readingStyles = css`
  ${offerStyles}${layout}${figureListStyles}${paperStyles}
`;
