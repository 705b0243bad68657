/** The numbers of a story, small ones and shares also drawn. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { storyFigures } from '../../content/story-details.ts';
import type { Figure, Story } from '../../model/types.ts';
import { shown } from './facts.ts';

/** More pips than this nobody counts. */
const mostPips = 20;
const pipsInRow = 10;

/** @param from which of them, as `slice` counts */
export function figureList(story: Story, locale: Locale, from = 0, to = Infinity): TemplateResult | typeof nothing {
  const figures = story.figures.slice(from, to);
  if (figures.length === 0) return nothing;
  return html`<dl class="figures">
    ${storyFigures({ figures }, locale).map(
      ({ label, value }, index) =>
        html`<div>
          <dt>${shown(label)}</dt>
          <dd>${shown(value)}</dd>
          ${drawing(figures[index] as Figure)}
        </div>`,
    )}
  </dl>`;
}

/** A share as a bar, a small number as pips; the words say it, too. Nothing for what is neither. */
function drawing({ value, unit }: Figure): TemplateResult | typeof nothing {
  if (typeof value !== 'number' || value <= 0) return nothing;
  if (unit === '%' && value <= 100) {
    return html`<dd class="drawn" aria-hidden="true">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none">
        <rect class="rest" width="100" height="6"></rect>
        <rect width=${value} height="6"></rect>
      </svg>
    </dd>`;
  }
  if (unit || value > mostPips || !Number.isInteger(value)) return nothing;
  const rows = Math.ceil(value / pipsInRow);
  return html`<dd class="drawn" aria-hidden="true">
    <svg class="pips" width=${Math.min(value, pipsInRow) * 14} height=${rows * 14}>
      ${[...Array(value).keys()].map(
        (index) =>
          svg`<circle r="5" cx=${7 + (index % pipsInRow) * 14} cy=${7 + Math.floor(index / pipsInRow) * 14}></circle>`,
      )}
    </svg>
  </dd>`;
}

export const figureListStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
    gap: 0.75em;
    inline-size: 100%;
  }
  .figures > div {
    display: flex;
    flex-direction: column;
    border-block-start: 3px solid var(--_color-accent);
    padding-block-start: 0.25em;
  }
  .figures dd {
    order: -1;
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
    hyphens: auto;
  }
  .figures .drawn {
    padding-block: 4px;
    line-height: 0;
  }
  .drawn svg {
    max-inline-size: 100%;
    fill: var(--_color-accent);
    vector-effect: non-scaling-stroke;
  }
  .drawn svg:not(.pips) {
    inline-size: 100%;
    block-size: 10px;
    border: 1px solid var(--_color-text);
    border-radius: 2px;
  }
  .drawn .rest {
    fill: var(--_ground);
  }
  @media (forced-colors: active) {
    .drawn svg {
      fill: CanvasText;
    }
    .drawn .rest {
      fill: Canvas;
    }
  }
  @media print {
    .figures > div {
      break-inside: avoid;
    }
    .drawn {
      print-color-adjust: exact;
    }
  }
`;
