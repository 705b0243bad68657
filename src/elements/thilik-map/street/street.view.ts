import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../../engines/svg/scene.ts';
import { percent } from '../../../engines/svg/percent.ts';
import type { StreetTerms } from '../../../i18n/street.ts';
import type { LonLat } from '../../../model/types.ts';
import { apart, own, words } from '../../../templates/own.ts';
import type { AttributionPart } from './attribution-text.ts';

/** What a control does. */
export type Action = 'in' | 'out' | 'home' | 'move' | 'here' | 'full' | 'streets';
export type Direction = 'up' | 'down' | 'left' | 'right';

/** What the controls show. */
export interface ControlState {
  readonly terms: StreetTerms;
  /** When `true`, the canvas has taken over; before, there is nothing to zoom out of. */
  readonly live: boolean;
  readonly busy: Action | null;
  readonly canLocate: boolean;
  readonly canFullscreen: boolean;
  readonly fullscreen: boolean;
  /** `null`: the page names no street map. */
  readonly streets: boolean | null;
  /** When `true`, the buttons that move the map are there. */
  readonly moving: boolean;
  readonly onAction: (action: Action) => void;
  readonly onPan: (direction: Direction) => void;
  /** The reader may be about to use a control. */
  readonly onNear: () => void;
}

/** Drawn in a box of 20 by 20. */
const icons: Readonly<Record<Action | Direction, string>> = {
  in: 'M10 4v12M4 10h12',
  out: 'M4 10h12',
  home: 'M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5',
  move: 'M10 3v14M3 10h14M8 5l2-2 2 2M8 15l2 2 2-2M5 8l-2 2 2 2M15 8l2 2-2 2',
  here: 'M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3',
  full: 'M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5',
  streets: 'M4.5 17 8 3M15.5 17 12 3M10 4v1.5M10 9v2M10 14.5v2',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
};

const icon = (name: Action | Direction) =>
  html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">${svg`<path d=${icons[name]}></path>`}</svg>`;

/** The buttons over the map. */
export function controls(state: ControlState): TemplateResult {
  const { terms, live } = state;
  const button = (action: Action, name: string, off = false) =>
    html`<button
      type="button"
      class="control"
      data-do=${action}
      aria-label=${name}
      title=${name}
      aria-disabled=${off ? 'true' : nothing}
      aria-busy=${state.busy === action ? 'true' : nothing}
      aria-expanded=${action === 'move' ? String(state.moving) : nothing}
      @click=${() => !off && state.onAction(action)}
      @pointerenter=${action === 'in' ? state.onNear : nothing}
      @focus=${action === 'in' ? state.onNear : nothing}
    >
      ${icon(action)}
    </button>`;
  return html`<div class="controls" role="group" aria-label=${terms.controls}>
      ${apart(
        button('in', terms.zoomIn),
        button('out', terms.zoomOut, !live),
        button('home', terms.home, !live),
        button('move', terms.move, !live),
        state.canLocate ? button('here', terms.locate) : nothing,
        state.canFullscreen ? button('full', state.fullscreen ? terms.leaveFullscreen : terms.fullscreen) : nothing,
      )}
    </div>
    ${apart(
      state.streets === null
        ? nothing
        : html`<button
            type="button"
            class="control streets"
            data-do="streets"
            aria-pressed=${state.streets ? 'true' : 'false'}
            aria-busy=${state.busy === 'streets' ? 'true' : nothing}
            @click=${() => state.onAction('streets')}
            @pointerenter=${state.onNear}
            @focus=${state.onNear}
          >
            ${icon('streets')} ${words(terms.streets)}
          </button>`,
      live && state.moving
        ? html`<div class="pans" role="group" aria-label=${terms.move}>
            ${(['up', 'left', 'right', 'down'] as const).map(
              (direction) =>
                html`<button
                  type="button"
                  class="control"
                  data-pan=${direction}
                  aria-label=${terms.pan[direction]}
                  title=${terms.pan[direction]}
                  @click=${() => state.onPan(direction)}
                >
                  ${icon(direction)}
                </button>`,
            )}
          </div>`
        : nothing,
    )}`;
}

/** What lies over the SVG map: the canvas, the buttons, the reader's place, and a probe that tells our colours. */
export function overlay(
  buttons: TemplateResult | typeof nothing,
  { project, box }: Scene,
  here: LonLat | null,
  onColours: () => void,
): TemplateResult {
  const at = here && project(here);
  return html`<i class="probe" @transitionend=${onColours}></i>
    ${apart(
      at
        ? svg`<svg class="here" aria-hidden="true" width="100%" height="100%">
          <circle r="7" cx=${percent(at, box, 0)} cy=${percent(at, box, 1)}></circle>
        </svg>`
        : nothing,
    )}
    <div class="canvas" aria-hidden="true"></div>
    ${buttons}`;
}

/** Something said below the map. */
export interface Notice {
  readonly kind: 'consent' | 'failure' | 'message';
  readonly text: string;
  /** The button that goes on: agree, or try again. */
  readonly onYes?: () => void;
}

/** What is said below the map; consent has a heading, and buttons of equal weight for yes and no. */
export function notice(current: Notice | null, terms: StreetTerms, onClose: () => void): TemplateResult {
  return html`<div role="status">
    ${own(current ? `${current.kind} ${current.text}` : '', current ? noticeText(current, terms, onClose) : nothing)}
  </div>`;
}

function noticeText({ kind, text, onYes }: Notice, terms: StreetTerms, onClose: () => void): TemplateResult {
  return html`<div class="street-note note" tabindex="-1" data-kind=${kind}>
    <p>${kind === 'consent' ? html`<strong>${terms.consentTitle}</strong><br />` : nothing}${text}</p>
    <div class="actions">
      ${
        onYes
          ? html`<button type="button" class="button" data-do="yes" @click=${onYes}>
              ${kind === 'consent' ? terms.agree : terms.retry}
            </button>`
          : nothing
      }
      <button type="button" class="button" data-do="no" @click=${onClose}>
        ${kind === 'consent' ? terms.decline : terms.close}
      </button>
    </div>
  </div>`;
}

/** Whom the street map is from, as its style says. */
export function streetAttribution(
  parts: readonly AttributionPart[],
  terms: StreetTerms,
): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  const names = parts.map(({ text, url }) => (url ? html`<a href=${url} rel="noopener">${text}</a>` : text));
  const key = parts.map(({ text }) => text).join();
  return html`<p class="attribution small muted" part="attribution">
    ${own(`${terms.attribution} ${key}`, html`${terms.attribution} ${names}`)}
  </p>`;
}
