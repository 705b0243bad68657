import { css } from 'lit';

/** Looks of the filter, which come with it. */
export const filterStyles = css`
  /* As high as without the choices above, so that what fits is worth looking at. */
  .filters ~ .page:not(.all) {
    flex-basis: 46em;
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 24px;
    padding-block: 16px;
    border-block: 1px solid var(--_color-district);
  }
  .field {
    display: grid;
    align-content: start;
    gap: 4px;
    font-weight: 700;
  }
  .field :is(input, select) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.4em 0.7em;
    border: 2px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-weight: 400;
  }
  .facet {
    display: grid;
    gap: 8px;
  }
  .facet-name {
    font-weight: 700;
  }
  .own-name {
    margin-inline-start: 0.35em;
  }
  .vain:not(:hover) {
    color: var(--_color-muted);
  }
  .active {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 44px;
    padding: 0.3em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-accent);
    font-size: 0.9375em;
    text-align: start;
    cursor: pointer;
  }
  .chip::after {
    content: '✕';
    content: '✕' / '';
    font-size: 0.875em;
  }
  .chip:hover {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .none {
    display: grid;
    justify-items: start;
    gap: 8px;
  }
  .none .button {
    text-align: start;
  }
  .none :is(h2, h3, h4, h5, h6) {
    margin-block-start: 16px;
  }
  @container (min-width: 560px) {
    .filters {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
    .field:only-of-type,
    .facet {
      grid-column: 1 / -1;
    }
    .facet {
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 16px;
    }
    .facet-name {
      padding-block-start: 0.6em;
    }
  }
  @media print {
    .filters,
    .none .button,
    .none p {
      display: none;
    }
    .chip {
      min-block-size: 0;
    }
    .chip::after,
    .active .link {
      display: none;
    }
  }
`;
