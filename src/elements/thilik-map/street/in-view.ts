import { html, type TemplateResult } from 'lit';
import type { Camera } from '../../../engines/engine.ts';
import type { StreetTerms } from '../../../i18n/street.ts';
import type { District } from '../../../model/types.ts';
import { words } from '../../../templates/own.ts';
import type { StreetHost } from './street-host.ts';
import type { Scenery } from './scenery.ts';

/** Points looked at per side: a district of which none is seen is a sliver. */
const shares = [...Array(9).keys()].map((step) => (step + 0.5) / 9);

/** Tells once after each step which districts are to be seen; what a reader drags is seen. */
export class InView {
  #isMoved = false;
  #text = '';

  constructor(private readonly host: StreetHost) {}

  /** The reader has asked for another part of the map, or for something else (`false`). */
  moved(isMoved = true): void {
    this.#isMoved = isMoved;
  }

  /** The map rests. */
  rests(camera: Camera, scenery: Scenery | null, terms: StreetTerms): void {
    const map = this.host.find<SVGSVGElement>('.map');
    if (!this.#isMoved || !map || !scenery) return;
    this.#isMoved = false;
    const names = districtsInView(map, camera, scenery).map(({ name }) => name);
    this.#text = names.length === scenery.view.districts.length ? terms.everythingVisible : terms.visible(names);
    this.host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<div role="status" class="hidden-text">${words(this.#text)}</div>`;
  }
}

/**
 * The districts whose middle is to be seen, or enough of their land.
 * @param camera where the drawing of `map` lies now, see {@link Camera}
 */
function districtsInView(map: SVGSVGElement, { x, y, scale }: Camera, { view, scene }: Scenery): readonly District[] {
  const [left, top, right, bottom] = scene.box;
  const { clientWidth, clientHeight } = map;
  const at = (across: number, down: number) =>
    [
      left + ((right - left) * (across - x / clientWidth)) / scale,
      top + ((bottom - top) * (down - y / clientHeight)) / scale,
    ] as const;
  const [[west, north], [east, south]] = [at(0, 0), at(1, 1)];
  const points = shares.flatMap((down) => shares.map((across) => new DOMPoint(...at(across, down))));
  return view.districts.filter(({ ags, label }) => {
    const [labelX, labelY] = scene.project(label);
    if (labelX > west && labelX < east && labelY > north && labelY < south) return true;
    const shape = map.querySelector<SVGPathElement>(`path[data-ags="${ags}"]`);
    return points.some((point) => shape?.isPointInFill(point));
  });
}
