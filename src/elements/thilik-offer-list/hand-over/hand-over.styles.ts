import { css } from 'lit';

/** Looks of what hands offers over, which come with it. */
export const handOverStyles = css`
  .handing {
    display: grid;
    gap: 12px;
    padding-block: 16px;
    border-block: 1px solid var(--_color-district);
  }
  .ways-out {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .link-field {
    display: grid;
    gap: 4px;
    font-weight: 700;
  }
  .link-field input {
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.4em 0.7em;
    border: 2px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-weight: 400;
  }
  .code {
    inline-size: min(100%, 320px);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .mark {
    margin-block-start: 8px;
  }
  @media print {
    .handing,
    .mark {
      display: none;
    }
  }
`;
