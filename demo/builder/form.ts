import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeName } from '../../src/contract/attributes.ts';
import { elementTexts } from '../../src/i18n/de/contract.ts';
import { safeLink } from '../../src/model/link.ts';
import { dialled } from '../../src/model/phone.ts';
import { systems } from '../guides/systems.ts';
import { attributeField, attributeFields } from './attribute-fields.ts';
import { elements, folderAddress, forms, ownWordOf, type ElementName } from './choice.ts';
import { colours } from './colour-fields.ts';
import { typedWith, type FormState } from './form-state.ts';
import { check, line, radios, select } from './fields.ts';
import { firstTexts, formTexts, integrityText, texts } from './texts.ts';

const step = (number: number, text: string) => html`<span class="step" aria-hidden="true">${number}</span>${text}`;

/** What is asked for first, and how. */
const firstAsked: Readonly<Record<ElementName, readonly [question: string, name: AttributeName]>> = {
  map: ['Für welches Gebiet?', 'district'],
  'story-card': ['Welche Geschichte?', 'story'],
  'contact-list': ['Für welches Gebiet?', 'district'],
  'offer-list': ['Für welches Gebiet?', 'district'],
  'district-search': ['Wohin führt die Suche?', 'href'],
  'story-tour': ['Für welche Kreise?', 'scope'],
};

function system({ choice, change }: FormState): TemplateResult {
  const found = systems.find(({ id }) => id === choice.system);
  const hint = found
    ? html`${texts.systemForm(formTexts[found.form].name)}
        <a href="guides/${found.id}.html">${texts.guide(found.name)}</a>`
    : html`<a href="guides/index.html">Alle Anleitungen</a>`;
  return select({
    id: 'system',
    label: 'Ihr Redaktionssystem',
    hint,
    value: choice.system,
    choices: [['', texts.unknownSystem], ...systems.map(({ id, name }) => [id, name] as const)],
    set: (id) => {
      const chosen = systems.find((each) => each.id === id);
      change({ system: id, ...(chosen ? { form: chosen.form } : {}) });
    },
  });
}

function folder({ choice, typed, change }: FormState): TemplateResult {
  const value = typed.folder ?? choice.folder;
  const addressOf = (text: string) => (text.trim() === '' ? null : folderAddress(text));
  return line({
    id: 'folder',
    label: 'Ordner auf Ihrem Server',
    hint: 'Wo der Ordner thilik liegt. Tipp: mit Versionsnummer im Namen (/thilik-0.1.0/) bleibt Altes gültig.',
    wrong: addressOf(value) === null ? texts.folderWrong : '',
    value,
    inputMode: 'url',
    set: (text) => {
      const address = addressOf(text);
      change(address === null ? {} : { folder: address }, typedWith(typed, 'folder', text, address));
    },
  });
}

/** Whom the page itself names: an editor keeps that right in the page, without any file. */
function ownFirst({ choice, change }: FormState): unknown {
  if (!ownWordOf(choice)) return nothing;
  const { first } = choice;
  const field = (name: keyof typeof first, inputMode: string, { hint = '', wrong = '' }) =>
    line({
      id: `first-${name}`,
      label: firstTexts[name],
      hint,
      // Nobody is told of a mistake before there is anything.
      wrong: first[name].trim() && wrong,
      value: first[name],
      inputMode,
      set: (value) => change({ first: { ...first, [name]: value } }),
    });
  return html`<fieldset id="first">
    <legend>${firstTexts.legend}</legend>
    <p class="hint">${firstTexts.hint}</p>
    ${field('name', 'text', { hint: firstTexts.reach })}
    ${field('phone', 'tel', { wrong: dialled(first.phone).length > 0 ? '' : firstTexts.phoneWrong })}
    ${field('url', 'url', { wrong: safeLink(first.url.trim()) ? '' : firstTexts.urlWrong })}
  </fieldset>`;
}

function more(state: FormState): TemplateResult {
  const { choice, change, hasIntegrity } = state;
  const { element, form } = choice;
  const [, first] = firstAsked[element];
  return html`
    ${folder(state)} ${attributeFields(state, first)} ${colours(state)}
    ${form === 'iframe' && choice.colours ? html`<p class="hint">${texts.frameColours}</p>` : nothing}
    ${
      form === 'static'
        ? nothing
        : check({
            id: 'integrity',
            label: 'Prüfsummen in den Code schreiben (SRI)',
            hint: hasIntegrity
              ? `Der Browser führt nur Dateien dieser Version aus; nach einem Wechsel der Version brauchen Sie neuen Code. ${integrityText(choice)}`
              : texts.noIntegrity,
            on: choice.integrity && hasIntegrity,
            set: (integrity) => change({ integrity }),
          })
    }
  `;
}

/** The choices, in the order in which a new user needs them. */
export function choiceForm(state: FormState): TemplateResult {
  const { choice, change } = state;
  const [question, first] = firstAsked[choice.element];
  return html`
    ${radios(
      'element',
      step(1, 'Was möchten Sie zeigen?'),
      choice.element,
      elements.map((each) => [each, elementTexts[each].name, elementTexts[each].says] as const),
      (element) => change({ element }),
    )}
    <fieldset>
      <legend>${step(2, question)}</legend>
      ${attributeField(state, first)}
    </fieldset>
    ${ownFirst(state)}
    <fieldset>
      <legend>${step(3, 'Wo bauen Sie es ein?')}</legend>
      ${system(state)}
    </fieldset>
    <details class="more" id="forms">
      <summary>Form: <b>${formTexts[choice.form].name}</b> <span class="change">ändern</span></summary>
      ${radios(
        'form',
        'Form des Einbaus',
        choice.form,
        forms.map((each) => [each, formTexts[each].name, formTexts[each].says] as const),
        (form) => change({ form }),
      )}
    </details>
    <details class="more" id="more">
      <summary>Weitere Einstellungen <span class="change">Sprache, Farben, Ordner, Themen …</span></summary>
      ${more(state)}
    </details>
  `;
}
