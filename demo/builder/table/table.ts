import { render } from 'lit';
import { loadPlaces } from '../../../src/data/load-places.ts';
import { dayInBerlin } from '../../../src/hours/day-in-berlin.ts';
import { download } from '../download.ts';
import { enough } from '../../../src/feeds/table/columns.ts';
import { readOwn, type Corrections, type OwnFile, type Reading } from './reading.ts';
import { RecordsPreview } from './records.ts';
import { tableTexts as texts } from './texts.ts';
import { isUsed, tableView } from './view.ts';

/** More than this no element reads, in megabytes. */
const mostMegabytes = 16;

/** What the part of the page needs of the builder. */
export interface Surroundings {
  /** Where it stands: the form, a status, and the picture of the records. */
  readonly form: HTMLElement;
  readonly status: HTMLElement;
  readonly records: HTMLElement;
  say(message: string): void;
  /** Writes the address of own content into the code. */
  use(kind: Reading['table']['kind'], address: string): void;
}

/** From a person's table to mapping, snippet and cleaned file; everything happens in this page. */
export class OwnTable {
  #file: OwnFile | null = null;
  #reading: Reading | null = null;
  #message = '';
  #corrections: Corrections = { columns: {} };
  /** Which reading was asked for last; earlier ones that end later do not count. */
  #turn = 0;
  readonly #records: RecordsPreview;

  constructor(private readonly around: Surroundings) {
    this.#records = new RecordsPreview(around.records);
    this.#update();
  }

  /** Starts anew with a file. */
  async #choose(file: File | undefined): Promise<void> {
    if (!file) return;
    this.#corrections = { columns: {} };
    this.#file = null;
    if (file.size > mostMegabytes * 1024 * 1024) return this.#fail(texts.tooLong(file.name, mostMegabytes));
    this.around.status.textContent = texts.reading(file.name);
    try {
      this.#file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      await this.#read();
    } catch {
      this.#fail(texts.failed);
    }
  }

  async #read(): Promise<void> {
    const turn = ++this.#turn;
    if (!this.#file) return;
    const today = dayInBerlin(new Date());
    const reading = await readOwn(this.#file, this.#corrections, { places: loadPlaces, today });
    if (turn !== this.#turn) return;
    if (!reading) return this.#fail(texts.noTable(this.#file.name));
    this.#reading = reading;
    this.#message = '';
    this.#tell(reading);
    this.#update();
    await this.#records.show(reading);
  }

  #tell({ table: { columns, dataRows, kind }, records }: Reading): void {
    const used = columns.filter(isUsed);
    const understood = used.filter(({ fields, confidence }) => fields.length > 0 && confidence >= enough);
    const summary = texts.summary(records.length, dataRows, kind, understood.length, used.length);
    if (this.around.status.textContent !== summary) this.around.status.textContent = summary;
  }

  #fail(message: string): void {
    this.#reading = null;
    this.#message = message;
    this.around.status.textContent = '';
    this.#records.clear();
    this.#update();
  }

  /** The mapping names the table, which a page can't where places in it are protected. */
  get #address(): string {
    const { protectedCount = 0, table } = this.#reading ?? {};
    return protectedCount > 0 ? `/${this.#cleanedName(table?.kind)}` : '/thilik-mapping.json';
  }

  #cleanedName(kind: Reading['table']['kind'] = 'offers'): string {
    return kind === 'offers' ? 'angebote.json' : 'anlaufstellen.json';
  }

  #save(name: string, content: unknown): void {
    download(name, `${JSON.stringify(content, null, 2)}\n`, 'application/json');
    this.around.say(texts.saved(name));
  }

  #update(): void {
    const reading = this.#reading;
    const address = this.#address;
    const view = tableView({
      name: this.#file?.name ?? '',
      reading,
      message: this.#message,
      corrections: this.#corrections,
      address,
      choose: (file) => void this.#choose(file),
      correct: (corrections) => {
        this.#corrections = corrections;
        this.#read().catch(() => this.#fail(texts.failed));
      },
      saveCleaned: () => reading && this.#save(this.#cleanedName(reading.table.kind), reading.cleaned),
      saveMapping: () => reading && this.#save('thilik-mapping.json', reading.mapping),
      use: () => {
        if (!reading) return;
        this.around.use(reading.table.kind, address);
        this.around.say(texts.used(address));
      },
    });
    render(view, this.around.form);
  }
}
