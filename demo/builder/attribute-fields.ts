import { html, nothing, type TemplateResult } from 'lit';
import { attributes as rows, type AttributeName } from '../../src/contract/attributes.ts';
import { attributeTexts, groups, type AttributeText } from '../../src/i18n/de/contract.ts';
import { terms as de } from '../../src/i18n/de/interface.ts';
import { languageName } from '../../src/i18n/de/language-name.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import type { TopicId } from '../../src/model/types.ts';
import { askedFor, usualOf, valueOf, withValue } from './attributes.ts';
import { given } from './choice.ts';
import { storyChoices, type Content } from './content.ts';
import { check, checks, line, select } from './fields.ts';
import { typedWith, type FormState } from './form-state.ts';
import { texts } from './texts.ts';

type Choices = readonly (readonly [value: string, label: string])[];

const textOf = (name: AttributeName): AttributeText => attributeTexts[name];
const labelled = (values: readonly string[], labels: Readonly<Record<string, string>>): Choices =>
  values.map((value) => [value, labels[value] ?? value]);

/** What there is to choose from; `null`: it is written. */
function choicesOf(name: AttributeName, content: Content): Choices | null {
  const row = rows[name];
  const { values = {}, empty = '' } = textOf(name);
  switch (row.kind) {
    case 'ags':
    case 'agsList': {
      const all = content.districts.map(({ ags, name: district }) => [ags, district] as const);
      return row.kind === 'ags' ? [['', empty], ...all] : all;
    }
    case 'words':
      return row.values.map((word) => [word, values[word] ?? de.topics[word as TopicId]]);
    case 'oneOf':
      return labelled(row.values, values);
    case 'integer':
      return textOf(name).values ? labelled(Object.keys(values), values) : null;
    case 'language':
      return [['', empty], ...languageTags.map((tag) => [tag, languageName(tag)] as const)];
    case 'address':
      return row.names ? [['', empty], ...labelled(row.names, values)] : null;
    case 'id':
      return storyChoices(content);
    default:
      return null;
  }
}

/** What is wrong with a text that makes no sense. */
function wrongText(name: AttributeName): string {
  const row = rows[name];
  if (row.kind === 'integer') return texts.numberWrong(row.from, row.to);
  return row.kind === 'link' ? texts.linkWrong : texts.addressWrong;
}

/** A field for an attribute, by its kind. */
export function attributeField(state: FormState, name: AttributeName): TemplateResult {
  const { choice, content, typed, change } = state;
  const row = rows[name];
  const { label, help } = textOf(name);
  const value = given(choice)[name] ?? usualOf(name);
  const set = (next: string) => change({ attributes: withValue(choice.attributes, name, valueOf(name, next) ?? '') });
  const choices = choicesOf(name, content);
  if (row.kind === 'flag') {
    return check({ id: name, label, hint: help, on: value !== '', set: (on) => set(String(on)) });
  }
  if (choices && (row.kind === 'words' || row.kind === 'agsList')) {
    const chosen = value.split(' ');
    return checks(name, label, help ?? '', chosen, choices, (words) => set(words.join(' ')));
  }
  if (choices) return select({ id: name, label, hint: help, value, choices, set });
  const text = typed[name] ?? choice.attributes[name] ?? '';
  const isAddress = row.kind === 'address' || row.kind === 'link';
  return line({
    id: name,
    label: `${label} (freiwillig)`,
    hint: [help, isAddress && choice.form === 'iframe' && texts.frameServer].filter(Boolean).join(' '),
    wrong: valueOf(name, text) === null ? wrongText(name) : '',
    value: text,
    inputMode: row.kind === 'integer' ? 'numeric' : 'url',
    set: (next) => {
      const good = valueOf(name, next);
      const attributes = good === null ? choice.attributes : withValue(choice.attributes, name, good);
      change({ attributes }, typedWith(typed, name, next, good));
    },
  });
}

/** The fields for everything that the element takes but the one that is asked for first, in groups. */
export function attributeFields(state: FormState, first: AttributeName): TemplateResult[] {
  const asked = askedFor(state.choice.element, state.choice.form).filter((name) => name !== first);
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
    const own = asked.filter((name) => textOf(name).group === group);
    return own.length === 0
      ? html`${nothing}`
      : html`<fieldset class="group">
          <legend>${groups[group]}</legend>
          ${own.map((name) => attributeField(state, name))}
        </fieldset>`;
  });
}
