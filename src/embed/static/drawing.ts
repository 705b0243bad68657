import { stateNames } from '../../data/names.ts';
import { overview } from '../../data/overview.ts';
import { staticTerms } from '../../i18n/static.ts';
import type { Shape } from '../../geo/drawing.ts';
import { scopeNames } from '../../engines/svg/scope-names.ts';
import { createStage, type Sign } from '../../engines/svg/scene.ts';
import type { Box, Point } from '../../geo/mercator.ts';
import { firstLine, lineHeight, type Name } from '../../geo/names.ts';
import { relativePath } from '../../geo/relative-path.ts';
import type { MapView } from '../../store/view.ts';
import { markup, type Markup } from './markup.ts';
import type { DrawingColors, Page } from './request.ts';

/** Size of the drawing in its own units, which are CSS pixels on a column of this width. */
const [width, height] = [600, 500];
const fontSize = 12;

/** The light defaults of the tokens: a page that shows this drawing sets none. */
export const drawingColors: DrawingColors = {
  district: '#e2ebf2',
  districtSelected: '#0b5a94',
  border: '#73808c',
  text: '#1a1a1a',
  accent: '#0b5a94',
  onAccent: '#fff',
};

const one = (value: number) => Math.round(value * 10) / 10;

/**
 * The map as SVG with its alternative text. It looks as it does by presentation attributes alone, since editors' systems
 * take out classes, ids and styles; it fills the width it is given.
 */
export function mapDrawing(view: MapView, page: Page): Markup {
  const { terms, state } = page;
  const colors = { ...drawingColors, ...page.colors };
  const drawing = overview(state.frame);
  const names = state.scope.length === 0 ? stateNames : scopeNames(drawing, view);
  const scene = createStage()(drawing, view, names);
  const place = placeIn(scene.box);
  const shapes = scene.drawn.map(({ shape }) => shape);
  const told = new Set(view.points.map(({ district }) => district));
  const texts = staticTerms(terms.lang);
  const chosen = view.selected?.ags;
  return markup`<svg viewBox="0 0 ${width} ${height}" width="100%" role="img" font-family="sans-serif" font-size="12" text-anchor="middle">
<title>${texts.drawing(shapes.length)}</title><desc>${texts.drawingText(view.points.length, view.selected?.name ?? null)}</desc>
<g fill="${colors.accent}" stroke="${colors.border}" stroke-width="0.8" stroke-linejoin="round" fill-rule="evenodd">${shapes.map((shape) => district(shape, place, shape.ags === chosen ? colors.districtSelected : null, told.has(shape.ags)))}</g>
<g fill="${colors.text}">${scene.names.wide.map((name) => nameText(name, name.ags === chosen ? colors : null))}</g>
<g fill="${colors.accent}" stroke="${colors.onAccent}" stroke-width="1.5">${scene.points.map((sign) => dot(sign, place))}</g>
</svg>`;
}

const placeIn =
  ([minX, minY, maxX]: Box) =>
  ([x, y]: Point): Point => [((x - minX) * width) / (maxX - minX), ((y - minY) * width) / (maxX - minX)];

function district({ rings }: Shape, place: (point: Point) => Point, fill: string | null, isTold: boolean): Markup {
  const path = relativePath(
    rings.map((ring) => ring.map(place)),
    1,
  );
  const shade = fill ? markup` fill="${fill}"` : markup` fill-opacity="${isTold ? 0.34 : 0.09}"`;
  return markup`<path${shade} d="${path}"/>`;
}

/** Baseline below the middle of a line, in pixels at this font size; not every renderer knows `dominant-baseline`. */
const baseline = 4;

function nameText(name: Name, onSelected: DrawingColors | null): Markup {
  const { lines, at, leader } = name;
  const [x, y] = [at[0] * width, at[1] * height];
  const color = !leader && onSelected && markup` fill="${onSelected.onAccent}"`;
  const [toX = 0, toY = 0] = leader ? [leader[0] * width, leader[1] * height] : [];
  const line =
    leader &&
    markup`<path stroke="${drawingColors.text}" d="M${one(x)} ${one(y)}L${one(toX)} ${one(toY)}"/><circle r="1.8" cx="${one(toX)}" cy="${one(toY)}"/>`;
  return markup`${line}${lines.map(
    (text, index) =>
      markup`<text${color} x="${one(x)}" y="${one(y + baseline + (firstLine(name) + index) * lineHeight * fontSize)}">${text}</text>`,
  )}`;
}

function dot({ at, stack }: Sign, place: (point: Point) => Point): Markup {
  const [x, y] = place(at);
  return markup`<circle cx="${one(x + stack * 12)}" cy="${one(y)}" r="5"/>`;
}
