import { css, type CSSResult } from './css.ts';

/** Box of every element: takes font and colour from the page, undoes what pages leak into shadow roots. */
export const hostStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    /* The room there is, also as an item of a flex box, a grid or a float. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(17em, 85vw);
    color: var(--_color-text);
    font-family: var(--_font-family);
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  /* The space that thilik.css holds is given back by the element's own state from now on, not by time. */
  :host(:defined)::before {
    animation: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Firefox prints one page of a container and leaves the rest out, and breaks no grid. */
  @supports (-moz-orient: inline) {
    @media print {
      :host {
        display: block;
        container-type: normal;
      }
    }
  }
  .root {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;
