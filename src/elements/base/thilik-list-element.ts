import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { saidOnce, type Locale } from '../../content/fact.ts';
import { readAgs, readAgsList, unknownScope } from '../../contract/kinds.ts';
import type { FormatName, Mode } from '../../contract/formats.ts';
import { observeWidth } from '../../controllers/observe-width.ts';
import { ownAddress } from '../../data/addresses.ts';
import { districtName } from '../../data/boundaries.ts';
import { inFrame } from '../../model/frames.ts';
import type { Ags, Kind, RecordOf } from '../../model/types.ts';
import type { File, Settings } from '../../store/state.ts';
import { recordsOf } from '../../store/view.ts';
import type { Adoption } from './adoptable.ts';
import { property, state } from './decorators.ts';
import { apart, own, words } from '../../templates/own.ts';
import { firstPage, nextPage, spare } from './paging.ts';
import type { Part } from './part.ts';
import { ThilikElement } from './thilik-element.ts';

/** Room for the button below the first page, in CSS pixels. */
const buttonSpace = 56;
/** Below that, what is left of a page is no room for a name. */
const nameSpace = 32;
const printEvents = ['beforeprint', 'afterprint'] as const;

/**
 * What lists of records share: the place they are about, their file, and a first page of fixed height, so that nothing
 * below it jumps. Entries that do not fit are not there before the reader asks for more. Goes with `listStyles`.
 */
export abstract class ThilikListElement<K extends Kind> extends ThilikElement {
  /** Id of the map to join. */
  @property() for: string | null = null;

  /** Key of the district to show, five digits; without it all, or the one selected in the joined map. */
  @property({ reflect: true }) district: Ags | null = null;

  /** Keys of the districts to offer, separated by spaces; empty: all. */
  @property() scope = '';

  /** Addresses of own content, separated by spaces. */
  @property() src = '';

  /** Whether own content comes beside the bundled one (`add`) or instead of it (`replace`); `auto`: offers beside, contacts instead. */
  @property() mode: Mode = 'auto';

  /** The form of own content; `auto`: the file tells. */
  @property() format: FormatName = 'auto';

  protected abstract readonly kind: K;

  /** @internal What the first page was measured for; `null`: it is to be measured. */
  @state() fitting: string | null = null;
  /** How many entries fit the first page, as far as that is known. */
  #fits = firstPage - spare;
  /** Whether these leave room on the page for names of others. */
  #hasRoom = false;
  /** How many entries the reader wants; 0: what fits. All of them where a picture came with the page. */
  @state() private wantedCount = this.shadowRoot ? Infinity : 0;
  /** When `true`, the page is as high as what is in it. */
  @state() private isGrown = this.wantedCount > 0;
  /** When `true`, all entries stand there: paper has no button. */
  @state() private isPrinting = false;
  #stopWidth: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    // Not within the observer's own turn: what is drawn then changes the height, which browsers report as an error.
    this.#stopWidth = observeWidth(this, () => requestAnimationFrame(() => (this.fitting = null)));
    for (const name of printEvents) window.addEventListener(name, this.#handlePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWidth();
    for (const name of printEvents) window.removeEventListener(name, this.#handlePrint);
  }

  /** @internal */
  override adopt(given: Adoption): void {
    this.expand(Infinity);
    super.adopt(given);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const of = this.#shown();
    if (!this.isGrown && this.fitting !== of) requestAnimationFrame(() => this.#measure(of));
  }

  protected override settings(): Partial<Settings> {
    if (this.store.joined) return super.settings();
    const known = readAgs(this.district);
    const district = known && inFrame(known, this.state.frame);
    return { ...super.settings(), district, scope: readAgsList(this.scope) };
  }

  /** @internal */
  override addressOf(kind: Kind): string {
    const own = kind === this.kind ? ownAddress(kind, this.src, this.baseURI, this.mode, this.format) : undefined;
    return this.hub.address(kind, this.localize.lang, own);
  }

  protected override wanted(): readonly File[] {
    return [{ kind: this.kind, address: this.address }];
  }

  protected override wantedParts(): readonly Part[] {
    const note = this.#districtNote;
    if (note === 'unknown') return [...super.wantedParts(), this.diagnostics];
    return note === 'moved' ? [...super.wantedParts(), this.reading] : super.wantedParts();
  }

  protected override isEmpty(): boolean {
    return this.records().length === 0 && !this.feed(this.address)?.unread;
  }

  protected get address(): string {
    return this.addressOf(this.kind);
  }

  protected records(): readonly RecordOf[K][] {
    return recordsOf<K>(this.feed(this.address));
  }

  /** The records that are left after searching and filtering, in the order of the list. */
  protected abstract found(): readonly RecordOf[K][];

  /** Name of a record's district as districts are drawn, or that it is for all of Thuringia. */
  protected placeOf(district: Ags | null): string {
    return district ? districtName(inFrame(district, this.state.frame)) : this.localize.terms.stateLevel;
  }

  /** What there is to tell about the own district or scope: no such key, or one that is part of another one today. */
  get #districtNote(): 'unknown' | 'moved' | null {
    if (this.store.joined) return null;
    const known = readAgs(this.district);
    if (this.#unknown) return 'unknown';
    return !known || inFrame(known, this.state.frame) === known ? null : 'moved';
  }

  /** What stands where keys of districts belong, so that all of Thuringia is shown; else `null`. */
  get #unknown(): string | null {
    return this.district && !readAgs(this.district) ? this.district : unknownScope(this.scope);
  }

  protected renderDistrictNote(): unknown {
    const note = this.#districtNote;
    if (note === 'unknown') return this.renderUnknown('district', this.#unknown ?? '');
    return note === 'moved' ? this.renderEisenachNote() : nothing;
  }

  /**
   * An entry with what is folded out in it: the page grows, since its height would hide that.
   * @param count so many entries stand there then, unless the reader has asked for more
   */
  protected expand(count = 0): void {
    this.wantedCount ||= count;
    this.isGrown = true;
  }

  /** What a record is called where there is no room for it. */
  protected abstract nameOf(record: RecordOf[K]): unknown;

  /**
   * The list with its button, and what comes next by name where an entry has no room. Before a measurement as many entries
   * stand there as might fit.
   * @param total how many records there are, of which some may not be here yet
   */
  protected renderPage(
    records: readonly RecordOf[K][],
    entry: (record: RecordOf[K], locale: Locale) => unknown,
    total = records.length,
  ): TemplateResult {
    const locale = saidOnce(records, this.locale());
    const { said } = locale;
    const { terms, lang } = this.localize;
    const { length } = records;
    const isMeasured = this.isGrown || this.fitting === this.#shown();
    // Before a measurement a few more than fitted last time.
    const fitting = isMeasured ? this.#fits : this.#fits + spare;
    const shown = this.isPrinting ? length : Math.min(length, Math.max(this.wantedCount, fitting));
    const rest = Math.min(total - shown, nextPage);
    const look = [lang, terms.lang, this.level, this.state.district, this.state.frame, said].join();
    const names = isMeasured && !this.isGrown && this.#hasRoom ? records.slice(shown, shown + firstPage) : [];
    return html`<div class="page ${this.isGrown ? 'all' : isMeasured ? 'measured' : ''}">
      ${apart(said ? html`<p class="muted small">${words(said)}</p>` : nothing)}
      <ul part="list">
        ${apart(
          records
            .slice(0, shown)
            .map((record) => html`<li part="item">${own(`${record.id} ${look}`, entry(record, locale))}</li>`),
        )}
      </ul>
      ${apart(
        names.length > 0
          ? html`<ul class="next small muted" aria-hidden="true">
              ${apart(names.map((record) => html`<li>${own(`${record.id} ${look}`, this.nameOf(record))}</li>`))}
            </ul>`
          : nothing,
        rest > 0 && isMeasured
          ? html`<button class="button" type="button" @click=${() => this.#handleMore(shown)}>
              ${words(terms.showMore(rest))}
            </button>`
          : nothing,
      )}
    </div>`;
  }

  /** What the first page is measured for. */
  #shown(): string {
    const { terms, lang } = this.localize;
    const ids = this.found()
      .slice(0, firstPage)
      .map(({ id }) => id);
    return [this.status, terms.lang, lang, this.found().length > firstPage, ids].join();
  }

  /** How many entries the reader sees, or wants to. */
  protected get shownCount(): number {
    return Math.max(this.wantedCount, firstPage);
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')];
  }

  /** `of`: what stood there when the measurement was asked for; data that came since are not drawn yet. */
  #measure(of: string): void {
    const { clientHeight = 0 } = this.renderRoot.querySelector('.page:not(.measured)') ?? {};
    if (!clientHeight || this.isGrown || this.fitting === of) return;
    const ends = this.#items.map((item) => item.offsetTop + item.offsetHeight);
    const fitsAll = ends.length === this.found().length && (ends[ends.length - 1] ?? 0) <= clientHeight;
    const room = fitsAll ? clientHeight : clientHeight - buttonSpace;
    const count = ends.filter((end) => end <= room).length;
    this.#fits = Math.max(1, fitsAll ? this.#fits : 0, count);
    this.#hasRoom = room - (ends[count - 1] ?? room) > nameSpace;
    this.fitting = of;
  }

  readonly #handlePrint = ({ type }: { readonly type: string }): void => {
    this.isPrinting = type === 'beforeprint';
    this.performUpdate();
  };

  /** The focus goes on to the first entry that was not there before. */
  #handleMore(before: number): void {
    this.wantedCount = before + nextPage;
    this.expand();
    void this.updateComplete.then(() => this.#items[before]?.querySelector<HTMLElement>('a, summary')?.focus());
  }
}
