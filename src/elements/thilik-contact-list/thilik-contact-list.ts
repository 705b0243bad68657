import { html, nothing, type TemplateResult } from 'lit';
import { contactFacts } from '../../content/contact.ts';
import type { Locale } from '../../content/fact.ts';
import { readFlag } from '../../contract/kinds.ts';
import { districtRank } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import type { Terms } from '../../i18n/terms.ts';
import { remember } from '../../model/remember.ts';
import type { Contact, Frame } from '../../model/types.ts';
import { contactsView } from '../../store/contacts-view.ts';
import { contactEntry, contactName } from '../parts/contact.ts';
import { heading } from '../parts/heading.ts';
import { property } from '../base/decorators.ts';
import { apart, words } from '../../templates/own.ts';
import type { Part } from '../base/part.ts';
import { ThilikListElement } from '../base/thilik-list-element.ts';
import { thilikContactListStyles } from './thilik-contact-list.styles.ts';

type Searching = typeof import('../../store/search.ts');

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
  @property({ converter: readFlag, attribute: 'no-search' }) noSearch = false;

  protected override readonly kind = 'contacts';

  /** The search comes with the first letter. */
  readonly #searching = this.later('search', () => import('../../store/search.ts'));
  readonly #contacts = remember(contactsView);
  readonly #search = remember(
    (contacts: readonly Contact[], query: string, search: Searching | null, _frame: Frame, _terms: Terms) =>
      query && search ? search.searchContacts(contacts, query, ({ district }) => this.placeOf(district)) : contacts,
  );

  /** What is left after searching; everything while the search itself is on its way. */
  protected override found(): readonly Contact[] {
    const { query, frame } = this.state;
    const contacts = this.#contacts(this.state, this.records(), districtRank);
    return this.#search(contacts, query, this.#searching.value, frame, this.localize.terms);
  }

  protected override wantedParts(): readonly Part[] {
    return this.state.query ? [...super.wantedParts(), this.#searching] : super.wantedParts();
  }

  protected override nameOf(contact: Contact): unknown {
    return contactName(contactFacts(contact, this.locale()));
  }

  #handleInput(event: Event): void {
    const query = (event.currentTarget as HTMLInputElement).value;
    this.hub.store.dispatch({ type: 'search', query });
    void this.#searching.retry();
    emit(this, 'thilik-filter', { topics: [], languages: [], status: null, query });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const { district } = this.state;
    const found = this.found();
    const isReady = this.feed(this.address)?.status === 'ready';
    const { length } = found;
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${apart(
        heading(this.level, words(district ? terms.contactsIn(this.placeOf(district)) : terms.contacts)),
        this.renderDistrictNote(),
        this.noSearch ? nothing : this.#renderSearch(),
        this.renderNotices('contacts', this.address),
      )}
      <p role="status" class="muted small">
        ${words(isReady ? (length > 0 ? terms.contactCount(length) : terms.noContacts) : '')}
      </p>
      ${this.renderPage(found, (contact, locale) => this.#renderContact(contact, locale))}
    </div>`;
  }

  #renderSearch(): TemplateResult {
    const { terms } = this.localize;
    return html`<label class="search" part="search">
      <span>${words(terms.searchContacts)}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        .value=${this.state.query}
        @input=${this.#handleInput}
      />
    </label>`;
  }

  #renderContact(contact: Contact, locale: Locale): TemplateResult {
    return contactEntry(contact, {
      ...locale,
      hoursNow: this.hoursNow,
      level: this.level + 1,
      district: this.state.district && contact.district ? undefined : this.placeOf(contact.district),
      isOpen: this.isOpened('contacts', contact.id),
      details: ({ id }) =>
        this.renderDetails('contacts', id, (reading, complete) =>
          reading.contactDetails(complete, this.readingOptions(this.level + 2)),
        ),
      onToggle: ({ id }, isOpen) => {
        if (isOpen) this.expand();
        this.open('contacts', [id], isOpen);
      },
    });
  }
}
