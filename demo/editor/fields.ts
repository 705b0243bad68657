import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDate } from '../../src/i18n/format-date.ts';
import { isPartialDate } from '../../src/model/date.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { pathText, readAt, textAt, withText, writeAt, type Path } from './document.ts';
import type { Trouble } from './problems.ts';

/** What the fields need of the page around them. */
export interface Form {
  readonly record: unknown;
  /** Language whose texts are edited. */
  readonly lang: string;
  readonly troubles: readonly Trouble[];
  change(record: unknown): void;
}

/** How a field is called, and what is told of it. */
export interface FieldOptions {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

interface InputOptions extends FieldOptions {
  readonly value: string;
  /** Other mistakes to show here, e.g. those of a list. */
  readonly paths?: readonly string[];
  readonly rows?: number;
  readonly limit?: number;
  readonly lang?: string;
  readonly german?: string;
  readonly note?: string;
  readonly inputMode?: string;
  readonly readOnly?: boolean;
  /** Called with every change; `done` when the person leaves the field. */
  readonly set: (value: string, done: boolean) => void;
}

export const idOf = (field: string) => `f-${field}`;

/** The mistakes of one field in the language that is shown. */
function troublesAt(form: Form, fields: readonly string[]): readonly Trouble[] {
  return form.troubles.filter(({ field, lang }) => fields.includes(field) && (lang === null || lang === form.lang));
}

export function mistakes(form: Form, id: string, fields: readonly string[]): TemplateResult | typeof nothing {
  const found = troublesAt(form, fields);
  if (found.length === 0) return nothing;
  return html`<div class="mistakes" id="${id}-mistakes">
    ${found.map(({ level, message, advice }) => html`<p class=${level}>${message} ${advice}</p>`)}
  </div>`;
}

const optionalMark = html` <span class="optional">(freiwillig)</span>`;

/** A labelled line or block of text. */
export function input(form: Form, field: string, options: InputOptions): TemplateResult {
  const { label, hint, optional, value, rows, limit, lang = nothing, german, note, inputMode, readOnly, set } = options;
  const id = idOf(field);
  const fields = [field, ...(options.paths ?? [])];
  const wrong = troublesAt(form, fields).some(({ level }) => level === 'problem');
  const isOver = limit !== undefined && value.length > limit;
  const described = [
    hint && `${id}-hint`,
    german && `${id}-german`,
    limit && `${id}-count`,
    note && `${id}-note`,
    troublesAt(form, fields).length > 0 && `${id}-mistakes`,
  ]
    .filter(Boolean)
    .join(' ');
  const typed = (event: Event) => set((event.target as HTMLInputElement).value, false);
  const left = (event: Event) => set((event.target as HTMLInputElement).value, true);
  const invalid = wrong ? 'true' : nothing;
  return html`<div class="field">
    <label for=${id}>${label}${optional ? optionalMark : nothing}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${german ? html`<p class="german" id="${id}-german"><span>Deutsch:</span> ${german}</p>` : nothing}
    ${
      rows
        ? html`<textarea
            id=${id}
            rows=${rows}
            lang=${lang}
            aria-describedby=${described || nothing}
            aria-invalid=${invalid}
            .value=${live(value)}
            @input=${typed}
            @change=${left}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            autocomplete="off"
            lang=${lang}
            inputmode=${inputMode ?? nothing}
            ?readonly=${readOnly}
            aria-describedby=${described || nothing}
            aria-invalid=${invalid}
            .value=${live(value)}
            @input=${typed}
            @change=${left}
          />`
    }
    ${
      limit
        ? html`<p class="count ${isOver ? 'over' : ''}" id="${id}-count">${value.length} von ${limit} Zeichen</p>`
        : nothing
    }
    ${note ? html`<p class="note" id="${id}-note">${note}</p>` : nothing} ${mistakes(form, id, fields)}
  </div>`;
}

/** The language that a browser checks the spelling in: it knows no `de-simple`. */
export const spelling = (lang: string): string => lang.replace(/-simple$/, '');

/** One line: no breaks, no space at the ends; a narrow one, as in “e. V.”, stays. */
export const tidy = (text: string) => text.replace(/[^\S\u202f]+/g, ' ').trim();

/** A text in the language that is edited; other languages show the German one beside it. */
export function textField(
  form: Form,
  path: Path,
  options: FieldOptions & { readonly rows?: number; readonly limit?: number },
): TemplateResult {
  const { lang, record } = form;
  const isGerman = lang === 'de';
  return input(form, pathText(path), {
    ...options,
    label: isGerman ? options.label : `${options.label} – ${cliTexts.language(lang)}`,
    value: textAt(record, path, lang),
    limit: isGerman ? options.limit : undefined,
    german: isGerman ? undefined : textAt(record, path, 'de'),
    lang: spelling(lang),
    set: (value, done) => {
      const next = withText(form.record, path, lang, done ? tidy(value) : value);
      const isEmpty = Object.values(readAt(next, path) ?? {}).every((each) => each === '');
      form.change(options.optional && isEmpty ? writeAt(next, path, undefined) : next);
    },
  });
}

/** A plain text that is the same in all languages; an optional one goes when it is emptied. */
export function lineField(
  form: Form,
  path: Path,
  options: FieldOptions & { readonly readOnly?: boolean; readonly inputMode?: string; readonly note?: string },
): TemplateResult {
  const value = readAt(form.record, path);
  return input(form, pathText(path), {
    ...options,
    value: typeof value === 'string' ? value : '',
    set: (text, done) => {
      const next = done ? tidy(text) : text;
      form.change(writeAt(form.record, path, next === '' && options.optional ? undefined : next));
    },
  });
}

/** A name holds in every language; a text (“five schools”) has one for each. */
export function nameField(form: Form, path: Path, options: FieldOptions): TemplateResult {
  const isGerman = form.lang === 'de';
  const isName = isGerman && typeof (readAt(form.record, path) ?? '') === 'string';
  return (isName ? lineField : textField)(form, path, { ...options, optional: !isGerman || options.optional });
}

/** `06.09.2019` and `9/2019` as dates of our format; anything else stays. */
export function isoDate(text: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[./]\s?)?(?:(\d{1,2})[./]\s?)?(\d{4})$/.exec(text.trim()) ?? [];
  if (!year || !day) return text.trim();
  const parts = month ? [year, month, day] : [year, day];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** A date that may be partial, in German notation too. `whenEmpty` is what an empty field becomes. */
export function dateField(
  form: Form,
  path: Path,
  options: FieldOptions & { readonly whenEmpty?: null },
): TemplateResult {
  const value = readAt(form.record, path);
  const shown = typeof value === 'string' ? value : '';
  const empty = 'whenEmpty' in options ? null : options.optional ? undefined : '';
  return input(form, pathText(path), {
    ...options,
    hint: options.hint ?? 'Jahr, Monat und Jahr oder Tag, zum Beispiel 2019, 09.2019 oder 06.09.2019.',
    value: shown,
    note: isPartialDate(shown) && shown.includes('-') ? formatDate(shown, 'de') : undefined,
    set: (text, done) => {
      const next = done ? isoDate(text) : text;
      form.change(writeAt(form.record, path, next === '' ? empty : next));
    },
  });
}

/** `13.06.2026 15:00 Uhr` as a moment of our format; anything else stays. */
export function isoMoment(text: string): string {
  const [, day = text, hours, minutes] = /^(.+?)(?:,? +|T)(\d{1,2})[:.](\d\d)(?: ?Uhr)?$/.exec(text.trim()) ?? [];
  return hours ? `${isoDate(day)}T${hours.padStart(2, '0')}:${minutes}` : isoDate(day);
}

/** A day, with the time or without. */
export function momentField(form: Form, path: Path, options: FieldOptions): TemplateResult {
  const value = readAt(form.record, path);
  return input(form, pathText(path), {
    ...options,
    hint: options.hint ?? 'Tag, mit Uhrzeit oder ohne: 13.06.2026 oder 13.06.2026 15:00.',
    value: typeof value === 'string' ? value : '',
    set: (text, done) => {
      const next = done ? isoMoment(text) : text;
      form.change(writeAt(form.record, path, next === '' && options.optional ? undefined : next));
    },
  });
}

export function choice(
  form: Form,
  field: string,
  options: FieldOptions & {
    readonly value: string;
    readonly choices: readonly (readonly [string, string])[];
    readonly set: (value: string) => void;
  },
): TemplateResult {
  const id = idOf(field);
  const found = troublesAt(form, [field]);
  const described = [options.hint && `${id}-hint`, found.length > 0 && `${id}-mistakes`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${options.label}${options.optional ? optionalMark : nothing}</label>
    ${options.hint ? html`<p class="hint" id="${id}-hint">${options.hint}</p>` : nothing}
    <select
      id=${id}
      aria-describedby=${described || nothing}
      aria-invalid=${found.some(({ level }) => level === 'problem') ? 'true' : nothing}
      @change=${(event: Event) => options.set((event.target as HTMLSelectElement).value)}
    >
      ${options.choices.map(
        ([value, name]) => html`<option value=${value} .selected=${live(value === options.value)}>${name}</option>`,
      )}
    </select>
    ${mistakes(form, id, [field])}
  </div>`;
}

export function checkbox(id: string, label: string, checked: boolean, set: (on: boolean) => void): TemplateResult {
  return html`<div class="check">
    <input
      id=${id}
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

/** A number as people write it here, with a comma. */
export const germanNumber = (value: unknown) =>
  typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';

/** The number meant, else the text as it is; `isLarge`: dots may separate thousands. */
export function parseNumber(text: string, isLarge: boolean): number | string {
  const plain = text.replace(/\s/g, '');
  const bare = isLarge && /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replace(/\./g, '') : plain;
  const number = bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : text.trim();
}

/** Sets a number at once when it is written as we would write it, else when the person leaves the field. */
export function numberInput(
  form: Form,
  field: string,
  options: FieldOptions & {
    readonly value: unknown;
    readonly paths?: readonly string[];
    readonly isLarge?: boolean;
    readonly set: (value: number | string) => void;
  },
): TemplateResult {
  return input(form, field, {
    ...options,
    value: germanNumber(options.value),
    inputMode: 'decimal',
    set: (text, done) => {
      const value = parseNumber(text, options.isLarge ?? false);
      options.set(done || germanNumber(value) === text ? value : text);
    },
  });
}
