import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { enough, type Column } from '../../../src/feeds/table/columns.ts';
import { fields, type Field } from '../../../src/feeds/table/fields.ts';
import { terms as de } from '../../../src/i18n/de/diagnostics.ts';
import { rowsInWords, valuesInWords, type RowName } from '../../../src/i18n/de/rows.ts';
import { group } from '../../../src/model/group.ts';
import { weekdays } from '../../../src/model/hours.ts';
import { doubts } from '../../../src/model/doubts.ts';
import type { Problem } from '../../../src/model/types.ts';
import { select } from '../fields.ts';
import type { Corrections, Reading } from './reading.ts';
import { fieldName, tableTexts as texts } from './texts.ts';

export interface TableState {
  /** Name of the file; empty: none is chosen. */
  readonly name: string;
  readonly reading: Reading | null;
  /** What stands in place of a reading; empty: nothing. */
  readonly message: string;
  readonly corrections: Corrections;
  /** Address that the code would name. */
  readonly address: string;
  readonly choose: (file: File | undefined) => void;
  readonly correct: (corrections: Corrections) => void;
  readonly saveCleaned: () => void;
  readonly saveMapping: () => void;
  readonly use: () => void;
}

/** So many problems are listed; nobody reads more in a page. */
const most = 100;

const offered: readonly Field[] = [...fields, ...weekdays.map((day): Field => `hours:${day}`)];
const nameOf = (all: readonly Field[]) => all.map(fieldName).join(' + ');

/** The field of a column, to be corrected by choosing another one. */
function fieldSelect({ heading, fields: own, index }: Column, { corrections, correct }: TableState): TemplateResult {
  const value = own.join(' ');
  // What is no single field is offered only where we have found it.
  const choices = offered.some((field) => field === value) || !value ? offered : [...offered, value];
  const set = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    const columns = { ...corrections.columns, [heading]: chosen ? (chosen.split(' ') as Field[]) : null };
    correct({ ...corrections, columns });
  };
  return html`<select id="column-${index}" aria-label=${texts.fieldLabel(heading)} @change=${set}>
    <option value="" .selected=${live(value === '')}>${texts.leftOut}</option>
    ${choices.map(
      (each) =>
        html`<option value=${each} .selected=${live(each === value)}>${nameOf(each.split(' ') as Field[])}</option>`,
    )}
  </select>`;
}

/** A column with something in it. */
export const isUsed = ({ examples, fields: own }: Column): boolean => examples.length > 0 || own.length > 0;

function columnRow(column: Column, state: TableState): TemplateResult {
  const [, examples, field] = texts.columnHead;
  const isUnsure = column.fields.length > 0 && column.confidence < enough + 0.15;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${column.heading}</th>
    <td role="cell" data-head=${examples}>${column.examples.slice(0, 2).join(' · ') || '–'}</td>
    <td role="cell" data-head=${field}>
      ${fieldSelect(column, state)} ${isUnsure ? html`<p class="wrong">${texts.unsure}</p>` : nothing}
    </td>
  </tr>`;
}

/** What is said of one row or of several. */
function problemRow(all: readonly [Problem, ...Problem[]], rowName: RowName): TemplateResult {
  const [, column, , content] = texts.problemHead;
  const [{ path, reason }] = all;
  const rows = [...new Set(all.flatMap(({ row }) => row ?? []))];
  return html`<tr role="row">
    <th scope="row" role="rowheader">${rows.length > 0 ? rowsInWords(rows, rowName) : texts.whole(path)}</th>
    <td role="cell" class="heading" data-head=${column}>${path || '–'}</td>
    <td role="cell">${doubts.includes(reason) ? texts.doubt : nothing}${de.problem(reason)}</td>
    <td role="cell" data-head=${content}>${valuesInWords(all.map(({ value }) => value)) || '–'}</td>
  </tr>`;
}

const head = (names: readonly string[]) =>
  html`<thead role="rowgroup">
    <tr role="row">
      ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
    </tr>
  </thead>`;

function problems(list: readonly Problem[], { sheet }: Reading['table']): TemplateResult {
  const all = group(list, ({ path, reason }) => `${reason} ${path}`);
  const rowName = sheet.type === 'json' || sheet.type === 'geojson' ? 'entry' : 'row';
  return html`<details class="more">
    <summary>${texts.problems(all.length)}</summary>
    <table class="reading" role="table">
      ${head(texts.problemHead)}
      <tbody role="rowgroup">
        ${all.slice(0, most).map((each) => problemRow(each, rowName))}
      </tbody>
    </table>
    ${all.length > most ? html`<p class="hint">${texts.more(all.length - most)}</p>` : nothing}
  </details>`;
}

function saveButton(id: string, label: string, says: string, save: () => void, isMain = false): TemplateResult {
  return html`<p class="save">
    <button type="button" id=${id} class=${isMain ? 'primary' : ''} aria-describedby="${id}-says" @click=${save}>
      ${label}
    </button>
    <span class="hint" id="${id}-says">${says}</span>
  </p>`;
}

function results(state: TableState, { table, problems: all, protectedCount }: Reading): TemplateResult {
  return html`
    ${select({
      id: 'table-kind',
      label: texts.kind,
      value: table.kind,
      choices: [
        ['offers', texts.kinds.offers],
        ['contacts', texts.kinds.contacts],
      ],
      set: (kind) => state.correct({ ...state.corrections, kind: kind as typeof table.kind }),
    })}
    <h3>${texts.columns}</h3>
    <table class="reading" role="table">
      ${head(texts.columnHead)}
      <tbody role="rowgroup">
        ${table.columns.filter(isUsed).map((column) => columnRow(column, state))}
      </tbody>
    </table>
    ${all.length > 0 ? problems(all, table) : nothing}
    <h3>${texts.files}</h3>
    ${protectedCount > 0 ? html`<p class="wrong">${texts.protected(protectedCount)}</p>` : nothing}
    ${saveButton('save-cleaned', texts.cleaned, texts.cleanedSays, state.saveCleaned, true)}
    ${protectedCount > 0 ? nothing : saveButton('save-mapping', texts.mapping, texts.mappingSays(state.name), state.saveMapping)}
    ${saveButton('use-table', texts.use, texts.useSays(state.address), state.use)}
    <h3>${texts.records}</h3>
  `;
}

/** The way from a file to what the page needs. */
export function tableView(state: TableState): TemplateResult {
  const { message, reading, choose } = state;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer?.files[0]);
  };
  const pick = (event: Event) => choose((event.target as HTMLInputElement).files?.[0]);
  return html`
    <div class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${drop}>
      <label for="table-file">${texts.choose}</label>
      <input
        id="table-file"
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.json,.geojson,.ndjson,.html,.htm"
        @change=${pick}
      />
    </div>
    ${message ? html`<p class="wrong">${message}</p>` : nothing} ${reading ? results(state, reading) : nothing}
  `;
}
