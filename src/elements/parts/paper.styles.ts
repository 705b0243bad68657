import { css } from 'lit';

/** One page for a district: whom to ask, in large figures, with room for notes. Black on white. */
export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .root {
      color: #000;
      font-size: 10.5pt;
      line-height: 1.35;
      break-before: page;
      break-after: page;
    }
    .back,
    .print,
    .neighbours,
    .legend,
    .head,
    .zoom,
    .answer .link,
    .opened > .button,
    .group.offers,
    .stories,
    .contact > details,
    .offer > details,
    .answer ~ .drawing .names,
    .answer ~ .drawing .points,
    .answer ~ .drawing .offers {
      display: none;
    }
    .answer {
      display: block;
    }
    .answer ~ .drawing {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
      inline-size: 30mm;
    }
    .answer > :is(h2, h3, h4, h5, h6) {
      min-block-size: 30mm;
      margin-inline-end: 34mm;
      font-size: 24pt;
    }
    .answer ~ .drawing path[aria-selected='true'] {
      fill: #000;
      fill-opacity: 1;
    }
    .answer ~ .drawing path[aria-selected='false'] {
      fill: none;
    }
    .first {
      border: 2px solid;
      padding-block: 2mm;
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .first::before,
    .group > summary::before {
      content: none;
    }
    .buttons .button {
      display: inline;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    .buttons .main[href^='tel'] {
      font-size: 20pt;
    }
    .answer a {
      color: inherit;
    }
    .answer a[href^='http'] {
      font-size: 0;
    }
    .answer a[href^='http']::after {
      font-size: 10pt;
      content: attr(href);
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .group + .group {
      margin: 0;
    }
    .group > summary {
      min-block-size: 0;
      color: inherit;
    }
    .entries {
      display: block;
      columns: 2;
      column-gap: 8mm;
      padding: 1mm 0 2mm;
    }
    .state li:nth-child(n + 4) {
      display: none;
    }
    .entries > li {
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .root > .foot {
      display: block;
      border: 0;
    }
    .paper {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 8mm;
      margin-block-end: 3mm;
      break-inside: avoid;
    }
    .paper > :is(h2, h3, h4, h5, h6),
    .paper > .whole {
      grid-column: span 2;
    }
    .paper > .line {
      min-block-size: 11mm;
      border-block-end: 1px dotted;
      font-size: 0.875em;
    }
  }
`;
