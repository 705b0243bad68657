import { css } from 'lit';
import { offerStyles } from './offer.styles.ts';
import { paperStyles } from './paper.styles.ts';

const layout = css`
  .story-body {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.9em;
  }
  .story-body .tag {
    justify-self: start;
  }
  .prose {
    display: grid;
    gap: 0.75em;
    max-inline-size: 68ch;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    gap: 0.75em;
  }
  .figures > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    border-block-start: 3px solid var(--_color-accent);
    padding-block-start: 0.25em;
  }
  .figures dd {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .figures .approx {
    font-size: 0.625em;
    font-weight: 400;
  }
  .figures dt {
    font-size: 0.875em;
    line-height: 1.35;
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
  ${offerStyles}${layout}${paperStyles}
`;
