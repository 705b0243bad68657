import type { Json } from '../../model/read.ts';
import type { Ags, Problem, ProblemReason } from '../../model/types.ts';
import { readDistrict, type DistrictProblem } from '../district.ts';
import { isHome, tellsOfHomes } from '../osm/homes.ts';
import type { Places } from '../places.ts';
import type { Column } from './columns.ts';
import type { TableOptions, TablePlan } from './plan-table.ts';
import { contactOf, createIds, offerOf } from './records.ts';
import { RowReader, type ReadRow } from './row.ts';
import type { Row } from './sheet.ts';
import { isBlank, isFooter, isProtected } from './words.ts';

/** A row with an entry, and where it is. */
export interface Located {
  readonly row: ReadRow;
  readonly ags: Ags | null;
  readonly problem: DistrictProblem | null;
}

const isEmptyRow = ({ cells }: Row) => cells.every((cell) => cell === '');

/** A row that holds no record: a sum, a note, question marks, a heading in between. */
function isNoRecord({ cells }: Row, columns: readonly Column[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return true;
  return filled.length === 1 && columns.length > 3 && (cells[0] === filled[0] || isFooter(filled[0]!));
}

/** A cell of an address may hold no more than the name of a place, which is that of no town then: `Stadtbücherei`, `online`. */
function withoutNoTown(row: ReadRow, places: Places): ReadRow {
  const { town, place, postcode } = row.values;
  const isNoTown = town !== undefined && town === place && !postcode && places.byTown(town).length === 0;
  return isNoTown ? { ...row, values: { ...row.values, town: undefined } } : row;
}

/** Reads the rows of a table one after the other, in their order, as its plan wants it. */
export class TableRows {
  readonly #plan: TablePlan;
  readonly #options: TableOptions;
  readonly #reader: RowReader;
  readonly #idOf = createIds();
  /** Columns with tags of OpenStreetMap, which tables of other programs keep as they are. */
  readonly #ofHomes: readonly number[];

  constructor(plan: TablePlan, options: TableOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#ofHomes = [...plan.names.keys()].filter((index) => tellsOfHomes(plan.names[index] ?? ''));
    this.#reader = new RowReader(plan.columns, options.today, plan.isGrouped);
  }

  /** What the column of the first field is called that has one. */
  readonly #headingOf = (...wanted: readonly string[]): string =>
    wanted
      .map((field) => this.#plan.columns.find(({ fields }) => (fields as readonly string[]).includes(field))?.heading)
      .find(Boolean) ?? '';

  /** A row of the body; `null` when it holds no record, which is told where it is not clear. */
  async locate(row: Row, tell: (problem: Problem) => void): Promise<Located | null> {
    const { columns, names, mayRepeat } = this.#plan;
    const { places, mapping = {}, comparesPoints } = this.#options;
    if (isEmptyRow(row)) return (this.#reader.endGroup(), null);
    if (mayRepeat && row.cells.every((cell, index) => cell === names[index])) return null;
    if (isNoRecord(row, columns)) {
      const value = row.cells.filter(Boolean).join(' ').slice(0, 80);
      return (tell({ path: '', reason: 'no-record', value, row: row.number }), null);
    }
    if (this.#ofHomes.some((index) => isHome(row.cells[index] ?? '')))
      return (tell({ path: '', reason: 'home', value: '', row: row.number }), null);
    const own = withoutNoTown(this.#reader.read(row), places);
    const { district: said } = own.values;
    const isUnknown = said && !places.byName(said);
    const ext = isUnknown ? [...own.ext, [this.#headingOf('district'), said] as const] : own.ext;
    const read = { ...own, ext, values: { ...mapping.all, asOf: undefined, ...own.values } };
    const { district, town, postcode } = read.values;
    const where = { district, town, postcode, lonLat: read.lonLat };
    return { row: read, ...(await readDistrict(where, places, comparesPoints)) };
  }

  /**
   * The record of a row, in our own format and unchecked; `null` when it can be none.
   * @param common the district of all rows that say theirs
   */
  recordOf({ row, ags, problem }: Located, common: Ags | null, tellAll: (problem: Problem) => void): Json | null {
    const { kind, basis } = this.#plan;
    const headingOf = this.#headingOf;
    const tell = (path: string, reason: ProblemReason, value: string) => tellAll({ path, reason, value, row: row.row });
    row.problems.forEach(tellAll);
    const { values } = row;
    const district = ags ?? (problem === 'no-district' ? common : null);
    const whereabouts = [values.district, values.postcode, values.town].filter(Boolean).join(' ');
    const at = headingOf('district', 'town', 'postcode', 'street');
    if (problem === 'no-district' && district) tell(at, 'one-district', this.#options.places.nameOf(district));
    else if (problem) tell(at, problem, whereabouts);
    const isNamed = Boolean(values.name ?? (kind === 'contacts' && values.organisation));
    if (!values.name && (!isNamed || headingOf('name'))) tell(headingOf('name'), 'missing', '');
    if (!district || !isNamed) return null;
    // An authority is the place itself; who offers something may do so elsewhere.
    const authority = kind === 'contacts' ? values.organisation : '';
    const isHidden = values.protected ?? isProtected([values.name, authority, values.kind, values.place].join(' '));
    if (isHidden && (values.street ?? row.lonLat)) tell(headingOf('street', 'latitude'), 'protected', '');
    if (kind === 'contacts' && (values.street ?? values.postcode) && !values.town)
      tell(headingOf('town', 'street', 'postcode'), 'missing', '');
    const { id, isRepeated } = this.#idOf(row);
    if (isRepeated) tell(headingOf('id'), 'duplicate-id', values.id ?? '');
    return (kind === 'offers' ? offerOf : contactOf)(row, id, district, basis, isHidden);
  }
}
