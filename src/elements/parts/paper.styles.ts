import { css } from 'lit';

/** One page for a district: whom to ask, in large figures, with room for notes. Black on white. */
export const paperStyles = css`
  .paper {
    display: none;
  }
  /* Each rule names the root: styles of other parts may come later and must not win. */
  @media print {
    .root {
      color: #000;
      font-size: 10.5pt;
      line-height: 1.35;
      break-before: page;
      break-after: page;
    }
    .root .back,
    .root .print,
    .root .neighbours,
    .root .legend,
    .root .head,
    .root .zoom,
    .root .answer .link,
    .root .opened > .button,
    .root .group.offers,
    .root .stories,
    .root .contact > details,
    .root .offer > details,
    .root .answer ~ .drawing .names,
    .root .answer ~ .drawing .points,
    .root .answer ~ .drawing .offers {
      display: none;
    }
    .root .answer {
      display: block;
    }
    .root .answer ~ .drawing {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: 33mm;
    }
    .root .answer > :is(h2, h3, h4, h5, h6) {
      min-block-size: 30mm;
      margin-inline-end: 40mm;
      font-size: 24pt;
    }
    .root .answer ~ .drawing path[aria-selected='true'] {
      fill: #000;
      fill-opacity: 1;
    }
    .root .answer ~ .drawing path[aria-selected='false'] {
      fill: none;
    }
    .root .opened {
      break-before: page;
    }
    .root .opened > :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .root .first {
      border: 2px solid;
      padding-block: 2mm;
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .root .first::before,
    .root .group > summary::before {
      content: none;
    }
    .root .buttons,
    .root .ways {
      gap: 0 4mm;
      margin-block: 1mm;
    }
    .root .ways a {
      padding: 0;
    }
    .root .buttons .button {
      display: inline;
      min-block-size: 0;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    .root .buttons .main[href^='tel'],
    .root .first ::slotted([slot='first']) {
      font-size: 20pt;
    }
    .root :is(.answer, .rest, .opened) a {
      color: inherit;
    }
    .root :is(.answer, .rest, .opened) a[href^='http'] {
      font-size: 0;
    }
    .root :is(.answer, .rest, .opened) a[href^='http']::after {
      font-size: 10pt;
      content: attr(href);
    }
    .root details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .root .group > summary {
      min-block-size: 0;
      color: inherit;
    }
    .root .entries {
      display: block;
      columns: 2;
      column-gap: 8mm;
      padding: 1mm 0 2mm;
    }
    .root .state li:nth-child(n + 4) {
      display: none;
    }
    .root .entries > li {
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .root > .foot {
      display: block;
      border: 0;
    }
    .root .paper {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 8mm;
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .root .paper > :is(h2, h3, h4, h5, h6),
    .root .paper > .whole {
      grid-column: span 2;
    }
    .root .paper > .line {
      min-block-size: 11mm;
      padding-block-start: 1.5mm;
      border-block-end: 1px dotted;
      font-size: 0.875em;
    }
    .root .paper > .small {
      margin-block-start: 1mm;
    }
  }
`;
