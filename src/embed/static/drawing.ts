import { overview } from '../../data/overview.ts';
import { staticTerms } from '../../i18n/static.ts';
import type { Shape } from '../../geo/drawing.ts';
import { fitRatio, unite, type Box, type Point } from '../../geo/mercator.ts';
import { metrics, placeNames, type Name } from '../../geo/names.ts';
import { relativePath } from '../../geo/relative-path.ts';
import type { MapView, PointView } from '../../store/view.ts';
import { markup, type Markup } from './markup.ts';
import type { DrawingColors, Page } from './request.ts';

/** Size of the drawing in its own units, which are CSS pixels on a column of this width. */
const [width, height] = [600, 500];

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
  const shapes = drawing.shapes.filter(({ ags }) => view.districts.some((district) => district.ags === ags));
  const box = fitRatio(
    shapes.length > 0 ? unite(shapes.map((shape) => shape.box)) : drawing.box,
    width / height,
    0.015,
  );
  const place = placeIn(box);
  const badges = view.points.map((point) => drawing.project(point.lonLat));
  const names = placeNames(shapes, badges, (box[2] - box[0]) / width);
  const texts = staticTerms(terms.lang);
  const chosen = view.selected?.ags;
  return markup`<svg viewBox="0 0 ${width} ${height}" width="100%" role="img" font-family="sans-serif" font-size="12" text-anchor="middle">
<title>${texts.drawing(shapes.length)}</title><desc>${texts.drawingText(view.points.length, view.selected?.name ?? null)}</desc>
<g fill="${colors.district}" stroke="${colors.border}" stroke-linejoin="round" fill-rule="evenodd">${shapes.map((shape) => district(shape, place, shape.ags === chosen ? colors.districtSelected : null))}</g>
<g fill="${colors.text}" stroke="${colors.district}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${names.map((name) => nameText(name, place, name.ags === chosen ? colors : null))}</g>
<g fill="${colors.accent}" stroke="${colors.onAccent}" stroke-width="1.5" font-weight="bold">${view.points.map((point, index) => badge(point, place(badges[index] as Point), colors))}</g>
</svg>`;
}

const placeIn =
  ([minX, minY, maxX]: Box) =>
  ([x, y]: Point): Point => [((x - minX) * width) / (maxX - minX), ((y - minY) * width) / (maxX - minX)];

function district({ rings }: Shape, place: (point: Point) => Point, fill: string | null): Markup {
  const path = relativePath(
    rings.map((ring) => ring.map(place)),
    1,
  );
  return markup`<path${fill && markup` fill="${fill}"`} d="${path}"/>`;
}

/** Baseline below the middle of a line, in pixels at this font size; not every renderer knows `dominant-baseline`. */
const baseline = 4;

function nameText({ lines, at }: Name, place: (point: Point) => Point, onSelected: DrawingColors | null): Markup {
  const [x, y] = place(at);
  const colors = onSelected && markup` fill="${onSelected.onAccent}" stroke="${onSelected.districtSelected}"`;
  return markup`${lines.map(
    (line, index) =>
      markup`<text${colors} x="${one(x)}" y="${one(y + baseline + (index - (lines.length - 1) / 2) * metrics.line)}">${line}</text>`,
  )}`;
}

/** A number in a circle; in a square for a whole district. */
function badge({ districtWide, number, stack }: PointView, at: Point, { onAccent }: DrawingColors): Markup {
  const [x, y] = [one(at[0] + stack * 22), one(at[1])];
  const sign = districtWide
    ? markup`<rect x="${one(x - 10)}" y="${one(y - 10)}" width="20" height="20" rx="3"/>`
    : markup`<circle cx="${x}" cy="${y}" r="10.5"/>`;
  return markup`${sign}<text x="${x}" y="${one(y + baseline)}" fill="${onAccent}" stroke="none">${number}</text>`;
}
