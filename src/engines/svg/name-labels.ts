import { nothing, svg, type TemplateResult } from 'lit';
import type { Form } from '../../geo/map-forms.ts';
import { firstLine, lineHeight, type Name, type Names } from '../../geo/names.ts';
import type { Ags } from '../../model/types.ts';
import { apart, own } from '../../templates/own.ts';

/** A share of the map's width or height, as SVG wants it. */
export const percentage = (share: number): string => `${+(share * 100).toFixed(2)}%`;

/** What the names need to know of the districts. */
export interface NameState {
  readonly selected: Ags | null;
  readonly pointed: Ags | null;
  readonly onClick: (ags: Ags) => void;
  readonly onPoint: (ags: Ags) => void;
}

/** Baseline below the middle of a line, in font sizes; WebKit hands no `dominant-baseline` on to the lines. */
const baseline = 0.35;

/** All names in both forms of the map; the style sheet shows one of them by the map's width. */
export function nameLabels(names: Names, state: NameState): unknown {
  return apart((['narrow', 'wide'] as const).map((form) => labels(names[form], form, state)));
}

function labels(names: readonly Name[], form: Form, state: NameState): TemplateResult {
  return svg`<g class=${`names ${form}`} aria-hidden="true">${apart(names.map((name) => label(name, state)))}</g>`;
}

function label(name: Name, { selected, pointed, onClick, onPoint }: NameState): TemplateResult {
  const { ags, lines, at, leader } = name;
  const [x, y] = at.map(percentage);
  const states = `${leader ? 'beside' : ''}${ags === selected ? ' selected' : ''}${ags === pointed ? ' pointed' : ''}`;
  const rows = lines.map(
    (line, index) =>
      svg`<tspan x="0" y=${`${+((firstLine(name) + index) * lineHeight + baseline).toFixed(2)}em`}>${line}</tspan>`,
  );
  return svg`<g class=${states.trim() || nothing} @click=${() => onClick(ags)} @pointerenter=${() => onPoint(ags)}>
    ${leader ? leaderLine(x, y, leader.map(percentage)) : nothing}<svg overflow="visible" x=${x} y=${y}>
      <text>${own(lines.join(), rows)}</text>
    </svg>
  </g>`;
}

const leaderLine = (x = '', y = '', [toX, toY]: readonly string[]) =>
  svg`<line x1=${x} y1=${y} x2=${toX} y2=${toY}></line><circle r="1.8" cx=${toX} cy=${toY}></circle>`;
