import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ownColours } from './choice.ts';
import type { Colours } from './colour.ts';
import { colourTroubles, hexColour } from './colour.ts';
import { check, line } from './fields.ts';
import { typedWith, type FormState } from './form-state.ts';
import { colourTexts } from './texts.ts';

function colourField(state: FormState, field: keyof Colours): TemplateResult {
  const { choice, typed, change } = state;
  const colours = choice.colours ?? ownColours;
  const wrong = hexColour(typed[field] ?? colours[field]) === null;
  const set = (text: string) => {
    const hex = hexColour(text);
    change(hex ? { colours: { ...colours, [field]: hex } } : {}, typedWith(typed, field, text, hex));
  };
  const label = colourTexts.fields[field];
  return html`<div class="field colour">
    ${line({
      id: `colour-${field}`,
      label,
      value: typed[field] ?? colours[field],
      wrong: wrong ? colourTexts.wrong : '',
      set,
    })}
    <input
      type="color"
      aria-label="${label}: Farbe aussuchen"
      .value=${live(colours[field])}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** Own colours, with what can't be read and what to take instead. */
export function colours(state: FormState): TemplateResult {
  const { choice, change } = state;
  const own = choice.colours;
  const troubles = own ? colourTroubles(own) : [];
  return html`${check({
    id: 'own-colours',
    label: 'Eigene Farben',
    hint: choice.form === 'iframe' ? colourTexts.unsetFrame : colourTexts.unset,
    on: own !== null,
    set: (on) => change({ colours: on ? ownColours : null }, {}),
  })}
  ${
    own
      ? html`<div class="colours">
            ${(['accent', 'district', 'background', 'text'] as const).map((field) => colourField(state, field))}
          </div>
          <div class="contrast" id="contrast" role="status">
            ${
              troubles.length === 0
                ? html`<p class="fine">${colourTexts.fine}</p>`
                : troubles.map(
                    (trouble) =>
                      html`<p class="wrong">
                        ${colourTexts.trouble(trouble)} ${trouble.instead ? nothing : colourTexts.noInstead}
                      </p>`,
                  )
            }
          </div>
          ${troubles
            .filter(
              ({ field, instead }, index) =>
                instead && troubles.findIndex((other) => other.field === field && other.instead) === index,
            )
            .map(
              ({ field, instead }) =>
                html`<button
                  type="button"
                  class="instead"
                  @click=${() => {
                    change(
                      { colours: { ...own, [field]: instead! } },
                      typedWith(state.typed, field, instead!, instead!),
                    );
                    document.getElementById(`colour-${field}`)?.focus();
                  }}
                >
                  <svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill=${instead!} /></svg>
                  ${colourTexts.fields[field]}: ${colourTexts.instead(instead!)}
                </button>`,
            )}`
      : nothing
  }`;
}
