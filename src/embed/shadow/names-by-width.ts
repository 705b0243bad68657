import { overview } from '../../data/overview.ts';
import { createStage } from '../../engines/svg/scene.ts';
import { percent } from '../../engines/svg/svg-map.ts';
import { metrics } from '../../geo/names.ts';
import type { Frame } from '../../model/types.ts';
import type { MapView } from '../../store/view.ts';
import { markup, type Markup } from '../static/markup.ts';

/**
 * Widths of the drawing from which on names are placed anew, in CSS pixels: telephones, a column of a tablet, columns on
 * large screens. In between, the names of the next smaller width fit as well; only then some of them move when the
 * script takes over, which places them for every width.
 */
export const nameWidths = [320, 360, 420, 560, 700] as const;

/** The names of the districts as the element draws them, once per width; the style sheet shows one of these. */
export function namesByWidth(view: MapView, frame: Frame): Markup {
  const place = createStage();
  return markup`${nameWidths.map((width) => {
    const { names, box } = place(overview(frame), view, width);
    const texts = names.map(({ ags, lines, at }) => {
      const [x, y] = [percent(at, box, 0), percent(at, box, 1)];
      const chosen = ags === view.selected?.ags && markup` class="on-selected"`;
      const rows = lines.map(
        (line, index) => markup`<tspan x="0" y="${(index - (lines.length - 1) / 2) * metrics.line}">${line}</tspan>`,
      );
      return markup`<svg overflow="visible" x="${x}" y="${y}"><text${chosen}>${rows}</text></svg>`;
    });
    return markup`<g class="from-${width}">${texts}</g>`;
  })}`;
}
