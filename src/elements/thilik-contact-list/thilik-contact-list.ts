import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { observeWidth } from '../../controllers/observe-width.ts';
import { districtName } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import { inFrame } from '../../model/frames.ts';
import type { Ags, Contact } from '../../model/types.ts';
import { contactsView, recordsOf } from '../../store/view.ts';
import { agsList, sourceAddress } from '../attributes.ts';
import { contactEntry } from '../parts/contact.ts';
import { heading } from '../parts/text.ts';
import { property, state } from '../decorators.ts';
import { ThilikElement, type Wanted } from '../thilik-element.ts';
import { thilikContactListStyles } from './thilik-contact-list.styles.ts';

/** Room for the button below the first page, in CSS pixels. */
const buttonSpace = 56;

/**
 * The offices responsible for integration, with a search that forgives umlauts. Alone it shows all of Thuringia or its
 * own `district`; joined to a map it follows the selection there.
 *
 * @summary Searchable list of responsible offices.
 * @tag thilik-contact-list
 * @slot - Fallback without JavaScript: names, addresses, telephone numbers. Replaced when the element is ready.
 * @csspart search - The search field with its label.
 * @csspart list - The list.
 * @csspart item - One office.
 * @cssstate loading - The contacts are on their way.
 * @cssstate ready - Contacts are shown.
 * @cssstate empty - There are no contacts.
 * @cssstate error - The contacts could not be loaded.
 * @fires {CustomEvent<FilterDetail>} thilik-filter - The reader searches.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The contacts could not be loaded. Does not bubble.
 * @fires {CustomEvent<ProblemsDetail>} thilik-problems - Records left out or doubtful. Does not bubble.
 */
export class ThilikContactList extends ThilikElement {
  static override styles = thilikContactListStyles;

  /** Id of the map to join. */
  @property() for: string | null = null;

  /** Key of the district to show, five digits; without it all, or the one selected in the joined map. */
  @property({ reflect: true }) district: Ags | null = null;

  /** Keys of the districts to offer, separated by spaces; empty: all. */
  @property() scope = '';

  /** Address of own contacts instead of the bundled ones. */
  @property() src = '';

  /** When `true`, there is no search field. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  @state() private query = '';
  /** The search comes with the first letter. */
  @state() private searching: typeof import('../../store/search.ts') | null = null;
  /** When `true`, all entries are shown and not only those that fit the first page. */
  @state() private expanded = false;
  /** How many entries fit the first page; `null` until that is measured. */
  @state() private fitting: number | null = null;

  #stopWidth: () => void = () => {};
  /** What the last measurement was made for. */
  #measuredFor: readonly Contact[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWidth = observeWidth(this, () => (this.fitting = null));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWidth();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    if (!this.store.joined && (changed.has('district') || changed.has('scope'))) {
      const known = agsList(this.district);
      const district = known.length === 1 ? inFrame(known[0] as Ags, this.state.frame) : null;
      this.hub.store.dispatch({ type: 'configure', change: { district, scope: agsList(this.scope) } });
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.fitting === null) requestAnimationFrame(() => this.#measure());
  }

  protected override wanted(): readonly Wanted[] {
    return [{ kind: 'contacts', address: this.#address }];
  }

  protected override isEmpty(): boolean {
    return this.#contacts().length === 0;
  }

  get #address(): string {
    return this.hub.address('contacts', this.localize.lang, sourceAddress(this.src, this.baseURI));
  }

  #contacts(): readonly Contact[] {
    return recordsOf<'contacts'>(this.feed(this.#address));
  }

  #nameOf = (ags: Ags): string => districtName(ags);

  /** What is left after searching; everything while the search itself is on its way. */
  #found(contacts: readonly Contact[]): readonly Contact[] {
    const { query, searching } = this;
    if (!query || !searching) return contacts;
    return searching.searchContacts(contacts, query, ({ district }) => this.#placeOf(district));
  }

  #placeOf(district: Ags | null): string {
    return district ? districtName(inFrame(district, this.state.frame)) : this.localize.terms.stateLevel;
  }

  #handleInput(event: Event): void {
    this.query = (event.currentTarget as HTMLInputElement).value;
    emit(this, 'thilik-filter', { topics: [], languages: [], status: null, query: this.query });
    void this.loadPart(() => import('../../store/search.ts')).then((search) => (this.searching = search));
  }

  /** The first page has a fixed height, so that nothing below it jumps; entries that do not fit wait for the button. */
  #measure(): void {
    const page = this.renderRoot.querySelector<HTMLElement>('.page');
    if (!page || this.fitting !== null) return;
    const items = [...page.querySelectorAll<HTMLElement>('[part=item]')];
    const ends = items.map((item) => item.offsetTop + item.offsetHeight);
    const fitsAll = (ends[ends.length - 1] ?? 0) <= page.clientHeight;
    const fitting = ends.filter((end) => end <= page.clientHeight - buttonSpace).length;
    this.fitting = fitsAll ? items.length : Math.max(1, fitting);
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district, frame } = this.state;
    const feed = this.feed(this.#address);
    const shown = this.#found(contactsView(this.state, this.#contacts(), this.#nameOf));
    if (
      shown.length !== this.#measuredFor.length ||
      shown.some((contact, index) => contact !== this.#measuredFor[index])
    ) {
      this.#measuredFor = shown;
      this.fitting = null;
    }
    const place = district ? districtName(inFrame(district, frame)) : '';
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${heading(this.headingLevel, place ? terms.contactsIn(place) : terms.contacts)}
      ${this.noSearch ? nothing : this.#renderSearch()} ${this.renderNotices('contacts', this.#address)}
      <p role="status" class="muted small">
        ${feed?.status === 'ready' ? (shown.length > 0 ? terms.contactsFound(shown.length) : terms.noContacts) : nothing}
      </p>
      ${this.#renderList(shown, district === null)}
    </div>`;
  }

  #renderSearch(): TemplateResult {
    const { terms } = this.localize;
    return html`<label class="search" part="search">
      <span>${terms.searchContacts}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        .value=${this.query}
        @input=${this.#handleInput}
      />
    </label>`;
  }

  #renderList(shown: readonly Contact[], withDistrict: boolean): TemplateResult {
    const { terms } = this.localize;
    const fitting = this.expanded ? shown.length : (this.fitting ?? shown.length);
    const rest = shown.length - fitting;
    return html`<div class="page ${this.expanded ? 'all' : ''}">
      <ul part="list">
        ${shown.map((contact, index) => {
          const { district } = contact;
          return html`<li part="item" ?hidden=${index >= fitting}>
            ${contactEntry(contact, {
              ...this.locale(),
              level: this.headingLevel + 1,
              district: withDistrict ? this.#placeOf(district) : undefined,
              details: ({ id }) =>
                this.renderDetails('contacts', this.#address, id, (reading, complete) =>
                  reading.contactDetails(complete, this.readingOptions(this.headingLevel + 2)),
                ),
              onOpen: ({ id }) => {
                this.expanded = true;
                this.openDetails('contacts', this.#address, id);
              },
            })}
          </li>`;
        })}
      </ul>
      ${
        rest > 0
          ? html`<button class="button" type="button" @click=${() => (this.expanded = true)}>
              ${terms.showMore(rest)}
            </button>`
          : nothing
      }
    </div>`;
  }
}
