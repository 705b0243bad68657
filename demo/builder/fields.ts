import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: unknown;
  /** What is wrong with the value; empty: nothing. */
  readonly wrong?: string;
}

const hintId = (id: string) => `${id}-hint`;
const wrongId = (id: string) => `${id}-wrong`;

const describedBy = ({ id, hint, wrong }: Labelled) =>
  [hint && hintId(id), wrong && wrongId(id)].filter(Boolean).join(' ') || nothing;

const notes = ({ id, hint, wrong }: Labelled) => [
  hint ? html`<p class="hint" id=${hintId(id)}>${hint}</p>` : nothing,
  wrong ? html`<p class="wrong" id=${wrongId(id)}>${wrong}</p>` : nothing,
];

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** One of few, each with a sentence that says when to take it. */
export function radios<T extends string>(
  name: string,
  legend: unknown,
  value: T,
  choices: readonly (readonly [value: T, label: string, says: string])[],
  set: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="radios" id=${name}>
    <legend>${legend}</legend>
    ${choices.map(
      ([each, label, says]) =>
        html`<label class="option">
          <input
            type="radio"
            name=${name}
            value=${each}
            .checked=${live(each === value)}
            aria-labelledby="${name}-${each}-name"
            aria-describedby="${name}-${each}-says"
            @change=${() => set(each)}
          />
          <span
            ><b id="${name}-${each}-name">${label}</b><span class="says" id="${name}-${each}-says">${says}</span></span
          >
        </label>`,
    )}
  </fieldset>`;
}

/** One of many. */
export function select(
  options: Labelled & {
    readonly value: string;
    readonly choices: readonly (readonly [string, string])[];
    readonly set: (value: string) => void;
  },
): TemplateResult {
  const { id, label, value, choices, set } = options;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby=${describedBy(options)} @change=${(event: Event) => set(valueOf(event))}>
      ${choices.map(([each, name]) => html`<option value=${each} .selected=${live(each === value)}>${name}</option>`)}
    </select>
    ${notes(options)}
  </div>`;
}

/** A line of text. */
export function line(
  options: Labelled & {
    readonly value: string;
    readonly set: (value: string) => void;
    readonly placeholder?: string;
    readonly inputMode?: string;
  },
): TemplateResult {
  const { id, label, value, wrong, set, inputMode } = options;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      spellcheck="false"
      inputmode=${inputMode ?? nothing}
      aria-describedby=${describedBy(options)}
      aria-invalid=${wrong ? 'true' : nothing}
      .value=${live(value)}
      @input=${(event: Event) => set(valueOf(event))}
    />
    ${notes(options)}
  </div>`;
}

/** A switch. */
export function check(
  options: Labelled & { readonly on: boolean; readonly set: (on: boolean) => void },
): TemplateResult {
  const { id, label, on, set } = options;
  return html`<div class="field">
    <label class="check"
      ><input
        type="checkbox"
        id=${id}
        aria-describedby=${describedBy(options)}
        .checked=${live(on)}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >
    ${notes(options)}
  </div>`;
}

/** Any number of many. */
export function checks<T extends string>(
  name: string,
  legend: string,
  hint: string,
  values: readonly T[],
  choices: readonly (readonly [T, string])[],
  set: (values: readonly T[]) => void,
): TemplateResult {
  const toggle = (each: T) => () =>
    set(choices.map(([id]) => id).filter((id) => (id === each) !== values.includes(id)));
  return html`<fieldset class="checks" id=${name} aria-describedby="${name}-hint">
    <legend>${legend}</legend>
    <p class="hint" id="${name}-hint">${hint}</p>
    <div class="many">
      ${choices.map(
        ([each, label]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              value=${each}
              .checked=${live(values.includes(each))}
              @change=${toggle(each)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
