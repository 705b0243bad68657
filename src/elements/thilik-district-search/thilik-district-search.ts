import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readAddress, readAgs, readAgsList, readFlag } from '../../contract/kinds.ts';
import { boundaryCredit, districtName, districtsOf, placeCredit } from '../../data/boundaries.ts';
import { emit } from '../../events.ts';
import type { Terms } from '../../i18n/terms.ts';
import { inFrame } from '../../model/frames.ts';
import type { Ags, Kind } from '../../model/types.ts';
import type { File, Settings, State } from '../../store/state.ts';
import { own, words } from '../../templates/own.ts';
import { property } from '../base/decorators.ts';
import type { Part } from '../base/part.ts';
import { internalsOf, showStatus, type Status } from '../base/status.ts';
import { StoreElement } from '../base/store-element.ts';
import { searchField } from '../parts/search-field.ts';
import { thilikDistrictSearchStyles } from './thilik-district-search.styles.ts';

/**
 * Where do you live? A town, a village or a postal code leads to its district: on the map that it joins, on a page of its
 * own (`href`), else to a sentence that names the district. Works without asking any server but the page's own.
 *
 * @summary Search for a place that leads to its district.
 * @tag thilik-district-search
 * @slot - Fallback without JavaScript: links to the pages of the districts. Replaced when the element is ready, but stays where one district is offered without `href`.
 * @csspart search - The field with its label and button.
 * @csspart suggestions - The list below the field.
 * @csspart attribution - Where the places are from.
 * @cssstate ready - The field can be used.
 * @cssprop --thilik-color-accent - The button and the active suggestion.
 * @cssprop --thilik-color-on-accent - Text on the accent.
 * @cssprop --thilik-color-text - Text; without it that of the page.
 * @cssprop --thilik-color-muted - Text that stands back.
 * @cssprop --thilik-color-surface - Ground of the element; without it that of the page.
 * @cssprop --thilik-color-border - The field's line.
 * @cssprop --thilik-color-focus - The ring around what has the focus.
 * @cssprop --thilik-color-district - A district's area; not used here.
 * @cssprop --thilik-color-district-selected - The selected district's area; not used here.
 * @cssprop --thilik-font-family - Font; without it that of the page.
 * @cssprop --thilik-radius - Radius of corners.
 * @cssprop --thilik-space - The distance that others are multiples of; not used here.
 * @fires {CustomEvent<SelectDetail>} thilik-select - The reader has found a district, and no `href` leads away.
 * @fires {CustomEvent<SearchDetail>} thilik-search - The reader has searched; never what was typed.
 * @fires {CustomEvent<ReadyDetail>} thilik-ready - First complete picture. Does not bubble.
 * @fires {CustomEvent<Failure>} thilik-error - The list of places could not be loaded; the districts are offered instead. Does not bubble.
 */
export class ThilikDistrictSearch extends StoreElement {
  static override styles = thilikDistrictSearchStyles;

  /** Where colours come from. */
  @property({ reflect: true }) theme: 'auto' | 'kern' | 'kolibri' | 'plain' = 'auto';

  /** Id of the map to join. */
  @property() for: string | null = null;

  /** Key of the district found, five digits; set by the reader's choice where no map is joined. */
  @property({ reflect: true }) district: Ags | null = null;

  /** Keys of the districts to offer, separated by spaces; empty: all. Places elsewhere are named and select nothing. */
  @property() scope = '';

  /** Address of the page of a district, in which `{ags}` stands for its key; empty: the district is selected instead. */
  @property() href = '';

  /** Without the offer to find the reader's own location. */
  @property({ converter: readFlag, attribute: 'no-locate' }) noLocate = false;

  readonly #internals = internalsOf(this);
  readonly #search = this.later('search', () =>
    import('../parts/place-search.ts').then(({ attachSearch }) => attachSearch(this)),
  );

  override get status(): Status {
    return 'ready';
  }

  protected override settings(): Partial<Settings> {
    return this.store.joined ? {} : { district: readAgs(this.district), scope: readAgsList(this.scope) };
  }

  /** @internal */
  override addressOf(kind: Kind): string {
    return this.hub.address(kind, this.localize.lang);
  }

  protected override wanted(): readonly File[] {
    return [];
  }

  protected override wantedParts(): readonly Part[] {
    return this.#found ? [this.#search] : [];
  }

  /** @internal */
  override follow(before: State): void {
    super.follow(before);
    const { district } = this.state;
    if (!this.store.joined && district !== before.district) this.district = district;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.store.join();
    super.willUpdate(changed);
  }

  protected override updated(): void {
    showStatus(this, this.#internals, this.status);
    if (this.isReady) return;
    this.isReady = true;
    const districts = districtsOf(this.state.frame).length;
    emit(this, 'thilik-ready', { districts, stories: 0, offers: 0, contacts: 0 });
  }

  protected override render(): TemplateResult {
    const { terms } = this.localize;
    const [only, ...others] = this.state.scope;
    if (only && others.length === 0) return this.#renderOnly(terms, only);
    return html`<div class="root" lang=${terms.lang} dir=${terms.dir}>
      ${searchField(this.#search, terms, false)}
      <p role="status">${words(this.#result)}</p>
      <p class="attribution small muted" part="attribution">
        ${own(
          terms.lang,
          [placeCredit, boundaryCredit].map(
            ({ name, url, licence }, index) =>
              html`${index === 0 ? terms.coordinatesFrom : '·'}
                <a href=${url} rel="noopener" lang="de">${name}</a
                >${licence ? html` (<a href=${licence.url} rel="license noopener">${licence.name}</a>)` : nothing} `,
          ),
        )}
      </p>
    </div>`;
  }

  /** Where one district is offered nobody has to search: its page, else what the page's author wrote. */
  #renderOnly({ lang, dir }: Terms, given: Ags): TemplateResult {
    const ags = inFrame(given, this.state.frame);
    const address = readAddress(this.href.replace('{ags}', ags), this.baseURI);
    const link = html`<p><a href=${address} translate="no">${districtName(ags)}</a></p>`;
    return html`<div class="root" lang=${lang} dir=${dir}>${address ? link : html`<slot></slot>`}</div>`;
  }

  /** The district that nothing else names. */
  get #found(): Ags | null {
    return this.store.joined ? null : this.state.district;
  }

  get #result(): string {
    const { place, frame } = this.state;
    if (!this.#found) return '';
    const name = districtName(inFrame(this.#found, frame));
    return this.#search.value?.result(place?.name ?? name, name, this.localize.terms.lang) ?? '';
  }
}
