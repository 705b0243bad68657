import { markup, type Markup } from '../../src/embed/static/markup.ts';
import { overview } from '../../src/data/overview.ts';
import type { Point } from '../../src/geo/mercator.ts';
import { inFrame } from '../../src/model/frames.ts';
import type { Story } from '../../src/model/types.ts';

/** In units of the drawing, which is 2000 wide. */
const radius = 42;

const drawing = overview('today');
const shapeOf = ({ district }: Story) => drawing.shapes.find(({ ags }) => ags === inFrame(district, 'today'));

/** Where a story happened; one about a whole district at the point of its name. */
const pointOf = (story: Story): Point => {
  const { lonLat, precision } = story.place;
  return lonLat && precision !== 'district' ? drawing.project(lonLat) : (shapeOf(story)?.label ?? [0, 0]);
};

const [minX, minY, maxX, maxY] = drawing.box;
const viewBox = [minX - radius, minY - radius, maxX - minX + 2 * radius, maxY - minY + 2 * radius].map(Math.round);

/** The outlines that every map of the page uses: they stand in it once. */
export const outlines = markup`<svg class="outlines" width="0" height="0" aria-hidden="true"><path id="thueringen" vector-effect="non-scaling-stroke" d="${drawing.borders(drawing.shapes)}"/></svg>`;

/** The district of a story and its place in it. */
export function locator(story: Story): Markup {
  const [x, y] = pointOf(story).map(Math.round);
  return markup`<svg class="locator" viewBox="${viewBox.join(' ')}" aria-hidden="true"><path class="here" d="${shapeOf(story)?.path}"/><use href="#thueringen"/><circle cx="${x}" cy="${y}" r="24"/></svg>`;
}

/** All stories with their numbers. */
export function numberMap(stories: readonly Story[]): Markup {
  const districts = [...new Set(stories.map(shapeOf))];
  const signs = apart(stories.map(pointOf)).map(
    ([x, y], index) =>
      markup`<g><circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${radius}"/><text x="${Math.round(x)}" y="${Math.round(y)}">${index + 1}</text></g>`,
  );
  return markup`<svg class="locator numbered" viewBox="${viewBox.join(' ')}" aria-hidden="true">${districts.map((shape) => markup`<path class="told" d="${shape?.path}"/>`)}<use href="#thueringen"/>${signs}</svg>`;
}

/** Points that are too near to each other go apart. */
function apart(points: readonly Point[]): readonly Point[] {
  const places = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 50; round++) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const [x, y] = [other[0] - one[0], other[1] - one[1]];
        const distance = Math.hypot(x, y) || 1;
        const push = (2.2 * radius - distance) / 2;
        if (push <= 0) continue;
        const [byX, byY] = [((x || 1) / distance) * push, (y / distance) * push];
        one[0] -= byX;
        one[1] -= byY;
        other[0] += byX;
        other[1] += byY;
      }
    }
  }
  return places;
}
