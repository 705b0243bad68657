import { createCheck } from '../feeds/read-feed.ts';
import type { Plain } from '../feeds/plain.ts';
import type { Entry } from '../feeds/table/read-table.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { terms as de } from '../i18n/de/diagnostics.ts';
import { protect } from '../model/protect.ts';
import { isObject, type Json } from '../model/read.ts';
import { doubts } from '../model/doubts.ts';
import type { Contact, Offer, Problem } from '../model/types.ts';
import type { Counts, Finding } from './finding.ts';
import { hint, isOld, staleHint, wrongDistrict, type Context } from './hints.ts';
import { linksIn, type Link } from './links.ts';
import { cellHints } from './own-rules.ts';

type Found = Omit<Finding, 'advice'>;

/** So many problems, and so many warnings, are told of a table; the others are counted. */
const most = 1000;

const fromProblem = ({ path, reason, value, row }: Problem): Found => ({
  level: doubts.includes(reason) ? 'warning' : 'problem',
  reason,
  path,
  line: row ?? null,
  value: reason === 'missing' ? '' : value,
  message: de.problem(reason),
});

/** What became of a foreign file, one row, or entry in a list, after the other. */
export interface Rows {
  readonly kind: 'offers' | 'contacts';
  entries(tell: (problem: Problem) => void): AsyncIterable<Entry> | Iterable<Entry>;
}

/** What became of the rows of a foreign file; `null`: it is one of our own. */
export function rowsOf({ table, content, rows, problems }: Plain): Rows | null {
  if (table) return table;
  if (!rows || !isObject(content)) return null;
  const kind = Array.isArray(content.contacts) ? 'contacts' : 'offers';
  const records = content[kind] as readonly Json[];
  const known = new Set<number | undefined>(rows);
  const leftOut = new Set(problems.flatMap(({ row }) => (row === undefined || known.has(row) ? [] : [row])));
  return {
    kind,
    *entries(tell) {
      problems.forEach(tell);
      for (let i = 0; i < rows.length; i++) yield { row: rows[i] as number, record: records[i] as Json };
      for (const row of leftOut) yield { row, record: null };
    },
  };
}

/** Checks a foreign file while somebody goes once through its records, of which none is kept. */
export class RowCheck {
  /** How many records there were. */
  count = 0;
  readonly links: (Link & { readonly line: number })[] = [];
  readonly #rows: Rows;
  readonly #context: Context | null;
  readonly #findings: Found[] = [];
  readonly #hints: Found[] = [];
  readonly #told = { problem: 0, warning: 0 };
  readonly #faulty = new Set<number>();
  readonly #stale: string[] = [];
  #rowCount = 0;
  #goodCount = 0;

  /** @param context what is needed for hints; `null`: nobody wants them */
  constructor(rows: Rows, context: Context | null) {
    this.#rows = rows;
    this.#context = context;
  }

  /** Records of our own format in which no protected place can be found. */
  async *records(): AsyncGenerator<Json> {
    const { kind } = this.#rows;
    const check = createCheck(kind);
    const tell = (problem: Problem) => this.#tell(this.#findings, fromProblem(problem));
    for await (const { row, record } of this.#rows.entries(tell)) {
      this.#rowCount++;
      if (!record) continue;
      const good = check(record, (problem) => tell({ ...problem, row }));
      if (good) this.#goodCount++;
      if (this.#context) this.#look(record, good, row, this.#context);
      this.count++;
      yield protect(record) as Json;
    }
  }

  /** Goes through them for nothing but what there is to say. */
  async readAll(): Promise<void> {
    const records = this.records();
    while (!(await records.next()).done);
  }

  /** What is wrong or doubtful, by row and column, as far as it is told. */
  get findings(): readonly Found[] {
    const whole = { level: 'warning', line: null } as const;
    return [
      ...this.#findings,
      ...this.#hints,
      ...(this.count === 0 ? [{ ...whole, ...hint('no-records', '', cliTexts.noRecords) }] : []),
      ...(this.#stale.length > 0 ? [{ ...whole, ...staleHint('', this.#stale) }] : []),
    ];
  }

  get untold(): number {
    const { problem, warning } = this.#told;
    return Math.max(0, problem - most) + Math.max(0, warning - most);
  }

  get counts(): Counts {
    const { kind } = this.#rows;
    const records = this.#rowCount;
    return { kind, records, withProblems: this.#faulty.size, leftOut: records - this.#goodCount };
  }

  #tell(list: Found[], found: Found): void {
    if (found.level === 'problem' && found.line !== null) this.#faulty.add(found.line);
    if (++this.#told[found.level] <= most) list.push(found);
  }

  #look(record: Json, good: Offer | Contact | null, line: number, context: Context): void {
    if (context.deadLinks) {
      const path = `${this.#rows.kind}[${this.count}]`;
      this.links.push(...linksIn(record, path).map((link) => ({ ...link, line })));
    }
    const wrong = good && wrongDistrict(good, context);
    if (wrong) {
      const { message, value } = wrong;
      this.#tell(this.#hints, { level: 'warning', line, ...hint('wrong-district', '', message, value) });
    }
    for (const found of cellHints(record)) this.#tell(this.#hints, { level: 'warning', line, ...found });
    if (good && isOld(good, context)) this.#stale.push(good.id);
  }
}
