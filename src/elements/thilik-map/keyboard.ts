/**
 * What only readers without a mouse need, once the page rests: how the map is used, a way past it, its neighbours on
 * request, and a ring that is seen on every colour.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { districtsOf, neighboursOf } from '../../data/boundaries.ts';
import { directionTo } from '../../geo/direction.ts';
import { kilometres } from '../../geo/distance.ts';
import { keyboardTerms } from '../../i18n/keyboard.ts';
import type { Ags } from '../../model/types.ts';
import type { State } from '../../store/state.ts';
import { css, type CSSResult } from '../../styles/css.ts';
import { own, words } from '../../templates/own.ts';

/** The map as this part sees it. */
export interface KeyboardHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: State;
  /** What is said to who can't see it. */
  announcement: string;
  locale(): Locale;
  addStyles(styles: CSSResult): void;
}

/** White around black: one of them stands out by 4.5 : 1 from any colour. Until it is here, the browser draws a box. */
const ringStyles = css`
  .map .ring {
    display: none;
    fill: none;
    stroke: #fff;
    stroke-width: 7;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .map .ring + .ring {
    stroke: #000;
    stroke-width: 3;
  }
  .map [data-ags]:focus-visible {
    outline: none;
  }
  .map [data-ags]:focus-visible ~ .ring {
    display: block;
  }
`;

const skipStyles = css`
  .skip,
  .skipped {
    position: absolute;
    z-index: 3;
    margin: 0;
    background: var(--_ground);
  }
  .skip {
    grid-area: drawing;
  }
  .skip:not(:focus, :active),
  .skipped:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** The map listens to the keyboard from now on. */
export function attachKeyboard(map: KeyboardHost): void {
  const { renderRoot } = map;
  map.addStyles(css`
    ${ringStyles}${skipStyles}
  `);
  renderRoot.addEventListener('focusin', ({ target }) => drawRing(target as Element));
  renderRoot.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event as KeyboardEvent;
    const ags = (target as Element).getAttribute('data-ags');
    if (key === '?' && ags) tellNeighbours(map, ags);
    if (key !== 'Escape' || isComposing || event.defaultPrevented) return;
    // An element that stands in the map has its own keys.
    if ((target as Element).shadowRoot || !closeOne(renderRoot)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  drawRing(renderRoot.querySelector(':focus'));
}

/**
 * Escape presses what closes one thing, the innermost first: the story, the answer, the controls of the map.
 * @returns `false` when nothing is open: the key is the page's, which may be a dialog
 */
function closeOne(root: ParentNode): boolean {
  const closers = ['.link[aria-expanded=true]', '.back', '.enlarge[aria-expanded=true]'];
  const closer = closers.map((each) => root.querySelector(each)).find(Boolean);
  closer?.dispatchEvent(new MouseEvent('click'));
  return Boolean(closer);
}

/** The ring lies over all districts, so neighbours and their lines cover nothing of it. */
function drawRing(target: Element | null): void {
  const drawing = target?.matches('.map [data-ags]') ? target.parentElement : null;
  if (!target || !drawing) return;
  for (const ring of drawing.querySelectorAll('.ring')) ring.remove();
  for (let index = 0; index < 2; index++) {
    const ring = document.createElementNS(target.namespaceURI, 'path');
    ring.setAttribute('class', 'ring');
    ring.setAttribute('role', 'none');
    ring.setAttribute('d', target.getAttribute('d') ?? '');
    drawing.append(ring);
  }
}

/** What is said twice in the same words would be heard once. */
function tellNeighbours(map: KeyboardHost, ags: Ags): void {
  const { frame } = map.state;
  const district = districtsOf(frame).find((each) => each.ags === ags);
  if (!district) return;
  const neighbours = neighboursOf(ags, frame).map(({ name, label }) => ({
    name,
    kilometres: Math.round(kilometres(district.label, label)),
    direction: directionTo(district.label, label),
  }));
  const text = keyboardTerms(map.locale().terms.lang).bordersOn(district.name, neighbours);
  map.announcement = map.announcement === text ? `${text}\u00a0` : text;
}

/** Before the map: how it is used, and, where the list of districts is shown, the way past both. */
export function beforeMap(map: KeyboardHost, hasList: boolean): TemplateResult {
  const texts = keyboardTerms(map.locale().terms.lang);
  const skip = () => map.renderRoot.querySelector<HTMLElement>('.skipped')?.focus();
  const button = () => html`<button type="button" class="button skip" @click=${skip}>${words(texts.skip)}</button>`;
  return html`<p id="map-help" hidden>${words(texts.help)}</p>
    ${own(String(hasList), hasList ? button() : nothing)}`;
}

/** Where that way ends. */
export function afterList(map: KeyboardHost, hasList: boolean): unknown {
  const { skipped } = keyboardTerms(map.locale().terms.lang);
  return hasList ? html`<p class="skipped" tabindex="-1">${words(skipped)}</p>` : nothing;
}
