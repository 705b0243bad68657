import type { Json } from '../../src/model/read.ts';
import type { Kind } from '../../src/model/types.ts';
import { slug } from '../../src/feeds/table/records.ts';
import { asFile, listAt, readAt, textAt, writeAt } from './document.ts';
import { duplicate, troublesOf, type Trouble } from './problems.ts';
import { emptyRecord, shapes } from './schema.ts';
import { texts } from './texts.ts';

/** What is being edited: a story, or a list of which one record is in the form. Everything else in the file stays. */
export class Work {
  /** Place of the record in the form. */
  at = 0;
  private saved: string;
  private readonly original: Json;
  /** What is told of a record, as long as it stays as it is. */
  private readonly told = new WeakMap<object, readonly Trouble[]>();

  constructor(
    readonly kind: Kind,
    private file: Json,
    readonly fileName: string,
    private readonly storyIds: ReadonlySet<string>,
  ) {
    this.original = file;
    this.saved = asFile(file);
  }

  get text(): string {
    return asFile(this.file);
  }
  get isChanged(): boolean {
    return this.text !== this.saved;
  }
  get records(): readonly unknown[] {
    return this.recordsOf(this.file);
  }
  get record(): unknown {
    return this.records[this.at];
  }
  get name(): string {
    const id = this.kind === 'stories' ? readAt(this.file, ['id']) : undefined;
    return this.fileName || `${typeof id === 'string' && id ? id : { stories: 'geschichte', offers: 'angebote', contacts: 'anlaufstellen' }[this.kind]}.json`; // prettier-ignore
  }

  /** A copy whose id follows its name, as long as nobody has written another: `sprachcafe`, else `sprachcafe-2`. */
  withId(record: Json): Json {
    const id = readAt(this.record, ['id']);
    const isOurs = !id || id === this.proposedId(this.record);
    return isOurs && record.id === id ? (writeAt(record, ['id'], this.proposedId(record)) as Json) : record;
  }

  private proposedId(record: unknown): string {
    const name = slug([textAt(record, ['title'], 'de'), ...namesOf(record)].join(' '));
    const taken = new Set(
      this.records.filter((_other, place) => place !== this.at).map((other) => readAt(other, ['id'])),
    );
    let id = name;
    for (let i = 2; name && taken.has(id); i++) id = `${name}-${i}`;
    return id;
  }

  put(record: unknown): void {
    this.file = (this.kind === 'stories' ? record : writeAt(this.file, [this.kind, this.at], record)) as Json;
  }

  add(): void {
    if (this.kind === 'stories') return;
    this.at = this.records.length;
    this.put(emptyRecord(shapes[this.kind]));
  }

  remove(): void {
    const rest = this.records.filter((_record, place) => place !== this.at);
    this.file = writeAt(this.file, [this.kind], rest) as Json;
    this.at = Math.max(0, Math.min(this.at, rest.length - 1));
  }

  markSaved(): void {
    this.saved = this.text;
  }

  /** How a person finds a record in the list. */
  nameOf(record: unknown): string {
    return namesOf(record).join(', ') || texts.unnamed;
  }

  /** What there is to say about each record, by its place. */
  troubles(): readonly (readonly Trouble[])[] {
    const seen = new Set<unknown>();
    return this.records.map((record) => {
      const id = readAt(record, ['id']);
      const isDouble = this.kind !== 'stories' && id !== '' && seen.has(id);
      seen.add(id);
      return isDouble ? [duplicate(), ...this.tell(record)] : this.tell(record);
    });
  }

  private tell(record: unknown): readonly Trouble[] {
    const known = record instanceof Object ? this.told.get(record) : undefined;
    if (known) return known;
    const originals = this.recordsOf(this.original);
    const id = readAt(record, ['id']);
    const original = this.kind === 'stories' ? this.original : originals.find((each) => readAt(each, ['id']) === id);
    const troubles = troublesOf(this.kind, record, original, this.storyIds);
    if (record instanceof Object) this.told.set(record, troubles);
    return troubles;
  }

  private recordsOf(file: Json): readonly unknown[] {
    return this.kind === 'stories' ? [file] : listAt(file, [this.kind]);
  }
}

/** What an offer or an office is called, in German. */
function namesOf(record: unknown): readonly string[] {
  const names = [textAt(record, ['name'], 'de'), readAt(record, ['authority']), textAt(record, ['unit'], 'de')];
  return names.filter((name) => typeof name === 'string' && name !== '') as string[];
}
