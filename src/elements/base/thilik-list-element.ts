import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { observeWidth } from '../../controllers/observe-width.ts';
import { districtName } from '../../data/boundaries.ts';
import { inFrame } from '../../model/frames.ts';
import type { Ags, Kind, RecordOf } from '../../model/types.ts';
import { recordsOf } from '../../store/view.ts';
import { agsList, sourceAddress } from './attributes.ts';
import { property } from './decorators.ts';
import { ThilikElement, type Wanted } from './thilik-element.ts';

/** Room for the button below the first page, in CSS pixels. */
const buttonSpace = 56;

/**
 * What lists of records share: the place they are about, their file, and a first page of fixed height, so that nothing
 * below it jumps; entries that do not fit wait for the button. Goes with `listStyles`.
 */
export abstract class ThilikListElement<K extends Kind> extends ThilikElement {
  /** Id of the map to join. */
  @property() for: string | null = null;

  /** Key of the district to show, five digits; without it all, or the one selected in the joined map. */
  @property({ reflect: true }) district: Ags | null = null;

  /** Keys of the districts to offer, separated by spaces; empty: all. */
  @property() scope = '';

  /** Address of own content instead of the bundled one. */
  @property() src = '';

  protected abstract readonly kind: K;

  /** How many entries are shown; `null` until it is measured how many fit the first page; all of them where a picture came with the page. */
  #fitting: number | null = this.shadowRoot ? Infinity : null;
  /** What the last measurement was made for. */
  #measuredFor = '';
  #stopWidth: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWidth = observeWidth(this, () => this.#fitting !== Infinity && this.#fit(null));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWidth();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    if (!this.store.joined) {
      const known = agsList(this.district);
      const district = known.length === 1 ? inFrame(known[0] as Ags, this.state.frame) : null;
      this.hub.store.dispatch({ type: 'configure', change: { district, scope: agsList(this.scope) } });
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#fitting === null) requestAnimationFrame(() => this.#measure());
  }

  protected override wanted(): readonly Wanted[] {
    return [{ kind: this.kind, address: this.address }];
  }

  protected override isEmpty(): boolean {
    return this.records().length === 0;
  }

  protected get address(): string {
    return this.hub.address(this.kind, this.localize.lang, sourceAddress(this.src, this.baseURI));
  }

  protected records(): readonly RecordOf[K][] {
    return recordsOf<K>(this.feed(this.address));
  }

  /** Name of a record's district as districts are drawn, or that it is for all of Thuringia. */
  protected placeOf(district: Ags | null): string {
    return district ? districtName(inFrame(district, this.state.frame)) : this.localize.terms.stateLevel;
  }

  /** What is told about the own district: that there is none of this key, or why it is part of another one today. */
  protected renderDistrictNote(): unknown {
    const { district } = this;
    if (this.store.joined || !district) return nothing;
    if (agsList(district).length !== 1) return this.renderUnknown('district', district);
    return inFrame(district, this.state.frame) === district ? nothing : this.renderNote('eisenachToday');
  }

  /** Shows all entries from now on. */
  protected expand(): void {
    this.#fit(Infinity);
  }

  /** The list with its button. Before the first measurement all entries stand there, since else nothing can be measured. */
  protected renderPage(records: readonly RecordOf[K][], entry: (record: RecordOf[K]) => unknown): TemplateResult {
    const { terms, lang } = this.localize;
    const shown = [this.status, terms.lang, lang, records.map(({ id }) => id)].join();
    if (this.#fitting !== Infinity && shown !== this.#measuredFor) this.#fitting = null;
    this.#measuredFor = shown;
    const fitting = this.#fitting ?? records.length;
    const rest = records.length - fitting;
    return html`<div class="page ${fitting === Infinity ? 'all' : ''}">
      <ul part="list">
        ${records.map((record, index) => html`<li part="item" ?hidden=${index >= fitting}>${entry(record)}</li>`)}
      </ul>
      ${
        rest > 0
          ? html`<button class="button" type="button" @click=${() => this.#handleMore(fitting)}>
              ${terms.showMore(rest)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #fit(fitting: number | null): void {
    this.#fitting = fitting;
    this.requestUpdate();
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[part=item]')];
  }

  #measure(): void {
    const { clientHeight = 0 } = this.renderRoot.querySelector('.page') ?? {};
    if (!clientHeight || this.#fitting !== null) return;
    const ends = this.#items.map((item) => item.offsetTop + item.offsetHeight);
    const fitsAll = (ends[ends.length - 1] ?? 0) <= clientHeight;
    const room = fitsAll ? clientHeight : clientHeight - buttonSpace;
    this.#fit(Math.max(1, ends.filter((end) => end <= room).length));
  }

  /** The button is gone then, so the focus goes on to the first entry that was not there before. */
  #handleMore(before: number): void {
    this.expand();
    void this.updateComplete.then(() => this.#items[before]?.querySelector<HTMLElement>('a, summary')?.focus());
  }
}
