import type { LonLat, Problem, ProblemReason } from '../../model/types.ts';
import { cellReaders, type Target, type Values } from './cells.ts';
import type { Column } from './columns.ts';
import { weekdays, type Weekday } from '../../model/hours.ts';
import type { Field, PlainField } from './fields.ts';
import { dayHours, spanHours, weekText } from './hours.ts';
import { pointIn, readNumber, readPoint } from './point.ts';
import { isCut, widest, withoutMark, type Row } from './sheet.ts';
import { isAbove, isBelow, isBlank, yesOrNo } from './words.ts';

/** A row as values, and what of it nobody understood. */
export interface ReadRow {
  readonly row: number;
  readonly values: Values;
  readonly lonLat: LonLat | null;
  /** Cells of columns that were not understood, by heading. */
  readonly ext: readonly (readonly [heading: string, cell: string])[];
  readonly problems: readonly Problem[];
}

/** Fields whose order matters: an end is compared with its start, a number follows its street. */
const later: readonly Field[] = ['street:number', 'end'];

/** Reads rows one after the other, since some say only that they are like the one above. */
export class RowReader {
  #above: readonly string[] = [];
  #hasToldWidth = false;
  readonly #headingOf: (field: Field) => string;

  constructor(
    private readonly columns: readonly Column[],
    private readonly today: string,
    /** When `true`, what stands in the first row of a group holds for all of it. */
    private readonly isGrouped: boolean,
  ) {
    this.#headingOf = (field) => columns.find(({ fields }) => fields.includes(field))?.heading ?? '';
  }

  /** Called at a row without content: a group ends. */
  endGroup(): void {
    this.#above = [];
  }

  read(row: Row): ReadRow {
    const problems: Problem[] = [];
    const tell = (path: string, reason: ProblemReason, value: string) =>
      problems.push({ path, reason, value: value.slice(0, 80), row: row.number });
    const further = row.cells[widest];
    if (further && !this.#hasToldWidth) {
      this.#hasToldWidth = true;
      tell('', 'too-wide', further);
    }
    const cells = this.#resolved(row, tell);
    const values: Values = {};
    const ext: [string, string][] = [];
    for (const column of this.columns) {
      const cell = cells[column.index] ?? '';
      if (cell === '' || column.fields.some((field) => later.includes(field))) continue;
      if (column.fields.length === 0) ext.push([column.heading, cell]);
      else this.#readCell(column, cell, values, ext, tell);
    }
    for (const column of this.columns) {
      const cell = cells[column.index] ?? '';
      if (cell !== '' && column.fields.some((field) => later.includes(field)))
        this.#readCell(column, cell, values, ext, tell);
    }
    const hours = this.#week(cells, tell);
    if (hours) values.hours = values.hours ? `${hours}; ${values.hours}` : hours;
    return { row: row.number, values, lonLat: this.#point(cells, tell), ext, problems };
  }

  /** Cells with what they refer to. */
  #resolved({ cells }: Row, tell: (path: string, reason: ProblemReason, value: string) => void): readonly string[] {
    const resolved = this.columns.map(({ index, heading, fields }) => {
      const cell = withoutMark(cells[index] ?? '');
      const above = this.#above[index] ?? '';
      if (isCut(cells[index] ?? '')) tell(heading, 'long-cell', cell);
      if (isBelow(cell)) return (tell(heading, 'refers', cell), '');
      if (isAbove(cell)) {
        if (above === '') tell(heading, 'refers', cell);
        return above;
      }
      if (cell === '' && above !== '' && this.isGrouped && fields[0] === 'organisation') {
        tell(heading, 'filled', above);
        return above;
      }
      return cell;
    });
    this.#above = resolved;
    return resolved;
  }

  #readCell(
    { fields, heading }: Column,
    cell: string,
    values: Values,
    ext: [string, string][],
    tell: (path: string, reason: ProblemReason, value: string) => void,
  ): void {
    const told = new Set<ProblemReason>();
    const target: Target = {
      values,
      heading,
      today: this.today,
      holds: (field) => fields.includes(field),
      keep: (more) => void ext.push([heading, more]),
      problem: (reason) => {
        if (!told.has(reason)) tell(heading, reason, cell);
        told.add(reason);
      },
    };
    for (const field of fields) {
      const [name, language] = field.split(':') as [PlainField, string | undefined];
      if (name === 'spokenLanguages' && language) {
        const answer = yesOrNo(cell);
        if (answer) values.spokenLanguages = [...(values.spokenLanguages ?? []), language];
        else if (answer === null || cell.includes('?')) target.problem('not-yes-or-no');
      } else if (field === 'asOf' && isBlank(cell)) target.problem('bad-date');
      else if (!isBlank(cell)) cellReaders[field as PlainField]?.(cell, target);
    }
  }

  /** The hours of single days as one text. */
  #week(cells: readonly string[], tell: (path: string, reason: ProblemReason, value: string) => void): string {
    const days: Partial<Record<Weekday, string>> = {};
    const cellOf = (field: Field) => {
      const cell = cells[this.columns.find(({ fields }) => fields.includes(field))?.index ?? -1] ?? '';
      return isBlank(cell) ? '' : cell;
    };
    for (const day of weekdays) {
      const [whole, from, to] = [cellOf(`hours:${day}`), cellOf(`hours:${day}:from`), cellOf(`hours:${day}:to`)];
      if (!whole && !from && !to) continue;
      const times = whole ? dayHours(whole) : spanHours(from, to);
      if (times === null)
        tell(this.#headingOf(whole ? `hours:${day}` : `hours:${day}:to`), 'bad-hours', whole || `${from}–${to}`);
      else days[day] = times;
    }
    return weekText(days);
  }

  #point(cells: readonly string[], tell: (path: string, reason: ProblemReason, value: string) => void): LonLat | null {
    const column = (field: Field) => this.columns.find(({ fields }) => fields.includes(field));
    const [x, y] = [column('longitude') ?? column('easting'), column('latitude') ?? column('northing')];
    if (!x || !y) return null;
    const [first = '', second = ''] = [cells[x.index], cells[y.index]];
    if ((isBlank(first) && isBlank(second)) || (x === y && isBlank(first))) return null;
    if (/^(multi)?(line|polygon|curve)/i.test(first)) return (tell(y.heading, 'not-a-point', first), null);
    const pair = x === y ? pointIn(first) : null;
    const { lonLat, problem } = readPoint(...(pair ?? ([readNumber(first), readNumber(second)] as const)));
    if (problem) tell(y.heading, problem, x === y ? first : second);
    return lonLat;
  }
}
