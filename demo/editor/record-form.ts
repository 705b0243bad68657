import { html, nothing, type TemplateResult } from 'lit';
import { terms as reading } from '../../src/i18n/de/reading.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { languageNames } from '../../src/model/language-names.ts';
import { isObject } from '../../src/model/read.ts';
import { listAt, pathText, readAt, writeAt, type Path } from './document.ts';
import {
  checkbox,
  choice,
  dateField,
  idOf,
  input,
  lineField,
  mistakes,
  momentField,
  nameField,
  textField,
  tidy,
  type FieldOptions,
} from './fields.ts';
import { group } from './groups.ts';
import {
  districtField,
  optionalPart,
  placeFields,
  review,
  section,
  sourceFields,
  topics,
  type RecordForm,
} from './parts.ts';
import { emptyOf, resolved, shapes, type ListKind, type Shape } from './schema.ts';
import { hints, labelOf, moreLanguages, oneOf, wordFor } from './texts.ts';

type Field = (form: RecordForm, path: Path, options: FieldOptions, shape: Shape) => unknown;

/** Where members stand in the form, which of them nobody has to sort: the rest is under “Weitere Angaben”. */
const sections: readonly (readonly [string, readonly string[]])[] = [
  ['Name, Art und Themen', 'name authority unit kind function description topics audience alert'.split(' ')],
  ['Wo', 'district place address mode wheelchair protected'.split(' ')],
  ['Wann', 'when dates hours'.split(' ')],
  [
    'Wer und wie erreichbar',
    'organisation person phone email url contacts registration spokenLanguages switchboard first'.split(' '),
  ],
  ['Weitere Angaben', []],
  ['Stand und Quelle', 'status asOf lastChecked source sure fields story id'.split(' ')],
  ['Texte geprüft?', ['review']],
];

/** All fields of an offer or a contact, as their schema has them: a new member of it appears by itself. */
export function recordForm(form: RecordForm, kind: ListKind): TemplateResult {
  const { properties = {}, required = [] } = shapes[kind];
  const sorted = new Set(sections.flatMap(([, members]) => members));
  const rest = Object.keys(properties).filter((member) => !sorted.has(member));
  const fields = (members: readonly string[]) =>
    members
      .filter((member) => member in properties)
      .map((member) => fieldOf(form, [member], properties[member] ?? {}, !required.includes(member)));
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${sections.map(([title, own], index) => {
      const members = own.length > 0 ? own : rest;
      const content = fields(members).filter((field) => field !== nothing);
      return content.length > 0 ? section(form, title, members, index === 0, content) : nothing;
    })}
  </form>`;
}

function fieldOf(form: RecordForm, path: Path, whole: Shape, optional: boolean): unknown {
  const { name, shape } = resolved(whole);
  const [member, around] = path.filter((part) => typeof part === 'string').reverse();
  const options = {
    label: labelOf(member ?? '', around, shape.title),
    hint: path.length === 1 ? hints[member ?? ''] : undefined,
    optional,
  };
  return (special[member ?? ''] ?? known[name] ?? fieldFor(shape))(form, path, options, shape);
}

/** By name of the member. */
const special: Readonly<Record<string, Field>> = {
  district: (form, _path, _options, { type }) => districtField(form, type === undefined),
  id: (form, path, options) => lineField(form, path, { ...options, readOnly: !form.isIdOpen }),
  // Of foreign lists; they stay in the file.
  ext: () => nothing,
  machineTranslated: () => nothing,
};

/** By definition of the schema. */
const known: Readonly<Record<string, Field>> = {
  text: (form, path, options) => textField(form, path, { ...options, rows: path.at(-1) === 'name' ? undefined : 2 }),
  nameOrText: nameField,
  partialDate: (form, path, options) => dateField(form, path, options),
  moment: (form, path, options) => momentField(form, path, options),
  place: (form, path, options) => part(form, path, options, () => placeFields(form), 'name'),
  source: (form, path) => sourceFields(form, path, false),
  topics: (form) => topics(form),
  review: (form) => review(form),
  hours: (form, path, options) => {
    const value = readAt(form.record, path);
    const isRules = isObject(value) && !Object.values(value).every((each) => typeof each === 'string');
    if (!isRules) return textField(form, path, options);
    return textField(form, [...path, 'text'], {
      ...options,
      optional: true,
      hint: 'Die Zeiten selbst stehen als Regeln in der Datei und bleiben, wie sie sind. Hier steht, was dazu zu sagen ist.',
    });
  },
};

/** By what the schema allows there. */
function fieldFor({ enum: values, type, items, if: condition, properties }: Shape): Field {
  if (values) return (form, path, options) => choices(form, path, options, values.map(String));
  if (type === 'boolean') return yesOrNothing;
  if (condition?.type === 'boolean') return yesNoOrText;
  if (condition?.type === 'array') return textOrTexts;
  if (type === 'object' && properties) return object;
  if (type !== 'array' || typeof items !== 'object') return lineField;
  const { name, shape } = resolved(items);
  if (name === 'languageTag') return (form, path, options) => checks(form, path, options, spoken);
  if (shape.enum) return (form, path, options) => checks(form, path, options, (shape.enum ?? []).map(String));
  return shape.properties ? (form, path, options) => list(form, path, options, shape) : words;
}

const spoken = [...languageTags.filter((tag) => !tag.includes('-')), ...moreLanguages];

const choices = (form: RecordForm, path: Path, options: FieldOptions, values: readonly string[]) => {
  const value = readAt(form.record, path);
  const word = (each: string) => wordFor(String(path.at(-1)), each);
  const current = typeof value === 'string' ? value : '';
  const isKnown = current === '' || values.includes(current);
  return choice(form, pathText(path), {
    ...options,
    value: current,
    choices: [
      ['', options.optional ? 'nicht angegeben' : 'Bitte wählen'] as const,
      ...[...values, ...(isKnown ? [] : [current])].map((each) => [each, word(each)] as const),
    ],
    set: (next) => form.change(writeAt(form.record, path, next || (options.optional ? undefined : ''))),
  });
};

const yesOrNothing: Field = (form, path, { label, hint }) =>
  html`${checkbox(idOf(pathText(path)), label, readAt(form.record, path) === true, (on) =>
    form.change(writeAt(form.record, path, on ? true : undefined)),
  )}
  ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${mistakes(form, idOf(pathText(path)), [pathText(path)])}`;

/** Several of a few; what is unknown stays until somebody takes it away. */
function checks(form: RecordForm, path: Path, { label }: FieldOptions, values: readonly string[]): TemplateResult {
  const chosen = listAt(form.record, path).map(String);
  const base = pathText(path);
  const set = (next: readonly string[]) => form.change(writeAt(form.record, path, next));
  const word = (value: string) =>
    values === spoken ? languageNames([value], 'de') : wordFor(String(path.at(-1)), value);
  return html`<fieldset class="plain" id=${idOf(base)} tabindex="-1">
    <legend>${label}</legend>
    <div class="checks">
      ${[...new Set([...values, ...chosen])].map((value) =>
        checkbox(idOf(`${base}-${value}`), word(value), chosen.includes(value), (on) =>
          set(on ? [...chosen, value] : chosen.filter((each) => each !== value)),
        ),
      )}
    </div>
    ${mistakes(form, idOf(base), [base, ...chosen.map((_value, index) => `${base}[${index}]`)])}
  </fieldset>`;
}

/** A list of single words, by commas. */
const words: Field = (form, path, options) =>
  input(form, pathText(path), {
    ...options,
    hint: `${options.hint ?? ''} Mehrere trennt ein Komma.`.trim(),
    value: listAt(form.record, path).join(', '),
    set: (text, isDone) => {
      const next = text.split(',').map(tidy).filter(Boolean);
      if (isDone) form.change(writeAt(form.record, path, next.length > 0 || !options.optional ? next : undefined));
    },
  });

const yesNoOrText: Field = (form, path, options) => {
  const value = readAt(form.record, path);
  const current = isObject(value) ? 'text' : typeof value === 'boolean' ? String(value) : '';
  const answers: Readonly<Record<string, unknown>> = { true: true, false: false, text: { de: '' } };
  return [
    choice(form, pathText(path), {
      ...options,
      value: current,
      choices: [
        ['', 'nicht angegeben'],
        ['true', reading.registration.yes],
        ['false', reading.registration.no],
        ['text', 'mit Worten'],
      ],
      set: (next) => form.change(writeAt(form.record, path, answers[next])),
    }),
    isObject(value) ? textField(form, path, { ...options, label: `${options.label}, mit Worten`, rows: 2 }) : nothing,
  ];
};

/** One text; a file may have several. */
const textOrTexts: Field = (form, path, options) => {
  const items = listAt(form.record, path);
  if (items.length === 0) return textField(form, path, options);
  return group(form, path, {
    one: options.label,
    add: `${options.label} hinzufügen`,
    make: () => ({ de: '' }),
    done: form.done,
    fields: (at) => textField(form, at, { label: options.label }),
  });
};

/** Items with several members, e.g. dates. */
const list: Field = (form, path, { label }, shape) =>
  html`<h4>${label}</h4>
    ${group(form, path, {
      one: oneOf[String(path.at(-1))] ?? label,
      add: `${oneOf[String(path.at(-1))] ?? label} hinzufügen`,
      make: () => emptyOf(shape),
      done: form.done,
      fields: (at) => members(form, at, shape),
    })}`;

const members = (form: RecordForm, path: Path, { properties = {}, required = [] }: Shape) =>
  Object.entries(properties).map(([member, shape]) =>
    fieldOf(form, [...path, member], shape, !required.includes(member)),
  );

/** Members of a member; one that is optional can be begun and removed as a whole. */
const object: Field = (form, path, options, shape) =>
  part(form, path, options, () => members(form, path, shape), Object.keys(shape.properties ?? {})[0], shape);

function part(
  form: RecordForm,
  path: Path,
  { label, optional }: FieldOptions,
  fields: () => unknown,
  first = '',
  shape: Shape = {},
): TemplateResult {
  const verbs = { add: 'Angaben hinzufügen', remove: 'Angaben entfernen', focus: pathText([...path, first]) };
  const make = () => (path.at(-1) === 'place' ? emptyPlace : emptyOf({ type: 'object', ...shape }));
  return html`<fieldset class="part">
    <legend>${label}</legend>
    ${optionalPart(form, path, verbs, make, fields, optional ? undefined : null)}
  </fieldset>`;
}

const emptyPlace = { name: '', lonLat: null, precision: 'district' };
