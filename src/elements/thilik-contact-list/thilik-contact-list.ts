import { html, nothing, type TemplateResult } from 'lit';
import { districtRank } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import type { Contact } from '../../model/types.ts';
import { contactsView } from '../../store/view.ts';
import { contactEntry } from '../parts/contact.ts';
import { heading } from '../parts/text.ts';
import { property, state } from '../base/decorators.ts';
import { ThilikListElement } from '../base/thilik-list-element.ts';
import { thilikContactListStyles } from './thilik-contact-list.styles.ts';

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
export class ThilikContactList extends ThilikListElement<'contacts'> {
  static override styles = thilikContactListStyles;

  /** When `true`, there is no search field. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;

  @state() private query = '';
  /** The search comes with the first letter. */
  @state() private searching: typeof import('../../store/search.ts') | null = null;

  protected override readonly kind = 'contacts';

  /** What is left after searching; everything while the search itself is on its way. */
  #found(contacts: readonly Contact[]): readonly Contact[] {
    const { query, searching } = this;
    if (!query || !searching) return contacts;
    return searching.searchContacts(contacts, query, ({ district }) => this.placeOf(district));
  }

  #handleInput(event: Event): void {
    this.query = (event.currentTarget as HTMLInputElement).value;
    emit(this, 'thilik-filter', { topics: [], languages: [], status: null, query: this.query });
    void this.loadPart(() => import('../../store/search.ts')).then((search) => (this.searching = search));
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district } = this.state;
    const feed = this.feed(this.address);
    const shown = this.#found(contactsView(this.state, this.records(), districtRank));
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${heading(this.headingLevel, district ? terms.contactsIn(this.placeOf(district)) : terms.contacts)}
      ${this.renderDistrictNote()} ${this.noSearch ? nothing : this.#renderSearch()}
      ${this.renderNotices('contacts', this.address)}
      <p role="status" class="muted small">
        ${feed?.status === 'ready' ? (shown.length > 0 ? terms.contactCount(shown.length) : terms.noContacts) : nothing}
      </p>
      ${this.renderPage(shown, (contact) => this.#renderContact(contact))}
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

  #renderContact(contact: Contact): TemplateResult {
    return contactEntry(contact, {
      ...this.locale(),
      level: this.headingLevel + 1,
      district: this.state.district ? undefined : this.placeOf(contact.district),
      details: ({ id }) =>
        this.renderDetails('contacts', this.address, id, (reading, complete) =>
          reading.contactDetails(complete, this.readingOptions(this.headingLevel + 2)),
        ),
      onOpen: ({ id }) => {
        this.expand();
        this.openDetails('contacts', this.address, id);
      },
    });
  }
}
