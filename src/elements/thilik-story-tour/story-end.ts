/** What stands beside the long text of a story: whom to ask there today, and how to cite it. Comes with the long text. */
import { css, html, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { plain } from '../../content/plain.ts';
import { sourceFact } from '../../content/details.ts';
import { districtName } from '../../data/boundaries.ts';
import { storyEndTerms } from '../../i18n/story-end.ts';
import { safeLink } from '../../model/link.ts';
import { inFrame } from '../../model/frames.ts';
import { officesOf } from '../../model/offices.ts';
import { pick } from '../../model/text.ts';
import type { Contact, Kind, RecordOf, Story } from '../../model/types.ts';
import type { File, State } from '../../store/state.ts';
import { recordsOf } from '../../store/view.ts';
import { apart, own, words } from '../../templates/own.ts';
import type { Reading } from '../base/lazy-reading.ts';
import { entryStyles } from '../base/entry.styles.ts';
import { copyText } from '../base/copy-text.ts';
import { contactEntry } from '../parts/contact.ts';
import { heading } from '../parts/heading.ts';
import type { ReadingOptions } from '../parts/reading.ts';
import { firstOfficeStyles } from '../thilik-map/first-office.styles.ts';
import { firstOffice } from '../thilik-map/first-office.view.ts';
import { messengerLinks, storyAddress } from './pass-on.ts';

/** The tour as this part sees it. */
interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly state: State;
  /** Name of its part of the address; nothing: it has none. */
  readonly urlState: string | null;
  readonly share: string;
  addStyles(styles: CSSResult): void;
  addressOf(kind: Kind): string;
  isOpened(kind: Kind, id: string): boolean;
  open(kind: Kind, ids: readonly string[], isOpen?: boolean): void;
  renderNotices(kind: Kind, address: string): unknown;
  renderDetails<K extends Kind>(kind: K, id: string, show: (reading: Reading, record: RecordOf[K]) => unknown): unknown;
}

/** What became of copying; `story` is the one whose source it was. */
interface Copied {
  readonly story: string;
  readonly isDone: boolean;
}

export class StoryEnd {
  /** Id of the story whose offices the reader has asked for. */
  #wanted: string | null = null;
  #copied: Copied | null = null;

  constructor(private readonly host: Host) {
    host.addStyles(styles);
  }

  /** What the reader has asked for. */
  get files(): readonly File[] {
    return this.#wanted ? [{ kind: 'contacts', address: this.host.addressOf('contacts') }] : [];
  }

  /** Whom to ask in the district today. */
  today(story: Story, options: ReadingOptions): TemplateResult {
    const texts = storyEndTerms(options.terms.lang);
    const isOpen = this.#wanted === story.id;
    return html`<section class="today">
      ${heading(options.level, words(texts.today(districtName(inFrame(story.district, 'today')))))}
      <p>${words(texts.questions)}</p>
      <button
        class="button"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.#handleOffices(isOpen ? null : story.id)}
      >
        ${words(isOpen ? texts.hideOffices : texts.showOffices)}
      </button>
      ${apart(isOpen ? this.#offices(story, options) : nothing)}
    </section>`;
  }

  /** How to cite the story and pass it on. */
  citing(story: Story, options: ReadingOptions): TemplateResult {
    const texts = storyEndTerms(options.terms.lang);
    const text = citation(story, options);
    const copied = this.#copied?.story === story.id ? this.#copied : null;
    return html`<section class="end">
      <div class="cite">
        ${heading(options.level, words(texts.citation))}
        <p class="small citation" lang="de" translate="no">${own(text, text)}</p>
        <button class="link small" type="button" @click=${() => this.#handleCopy(story.id, text)}>
          ${words(texts.copy)}
        </button>
        <p class="small" role="status">${words(copied ? (copied.isDone ? texts.copied : texts.refused) : '')}</p>
      </div>
      ${apart(this.#passOn(story, options))}
    </section>`;
  }

  /** Plain links, where the page has switched on any. */
  #passOn(story: Story, options: ReadingOptions): unknown {
    const { urlState, share } = this.host;
    const title = pick(story.headline ?? story.title, options.lang).text;
    const links = messengerLinks(share, title, storyAddress(story, urlState));
    if (links.length === 0) return nothing;
    return own(
      links.map(({ href }) => href).join(),
      html`<div class="pass-on">
        ${heading(options.level, words(storyEndTerms(options.terms.lang).passOn))}
        <ul>
          ${links.map(
            ({ name, href }) =>
              html`<li><a class="button" href=${href} rel="noopener noreferrer" translate="no">${name}</a></li>`,
          )}
        </ul>
      </div>`,
    );
  }

  #offices({ district }: Story, options: ReadingOptions): unknown {
    const { host } = this;
    const { terms, lang } = options;
    const address = host.addressOf('contacts');
    const feed = host.state.feeds[address];
    if (feed?.status === 'error') return host.renderNotices('contacts', address);
    if (feed?.status !== 'ready') return own('', html`<p class="muted">${terms.loading}</p>`);
    const ags = inFrame(district, 'today');
    const isHere = (contact: Contact) => contact.district !== null && inFrame(contact.district, 'today') === ags;
    const { first, others } = officesOf(ags, recordsOf<'contacts'>(feed).filter(isHere));
    if (!first) return html`<p>${words(storyEndTerms(terms.lang).noOffices)}</p>`;
    return own(
      `${ags} ${lang} ${terms.lang}`,
      html`${firstOffice(first, options)}
        <ul class="offices">
          ${others.map((contact) => html`<li>${this.#office(contact, options)}</li>`)}
        </ul>`,
    );
  }

  #office(contact: Contact, options: ReadingOptions): TemplateResult {
    const { host } = this;
    return contactEntry(contact, {
      ...options,
      level: options.level + 1,
      isOpen: host.isOpened('contacts', contact.id),
      details: ({ id }) =>
        host.renderDetails('contacts', id, (reading, record) => reading.contactDetails(record, options)),
      onToggle: ({ id }, isOpen) => host.open('contacts', [id], isOpen),
    });
  }

  #handleOffices(story: string | null): void {
    this.#wanted = story;
    this.host.requestUpdate();
  }

  async #handleCopy(story: string, text: string): Promise<void> {
    const isDone = await copyText(text);
    this.#copied = { story, isDone };
    this.host.requestUpdate();
    const shown = this.host.renderRoot.querySelector('.citation');
    if (!isDone && shown) getSelection()?.selectAllChildren(shown);
  }
}

/** Title and place as the brochure has them, and the brochure with year and section. */
function citation(story: Story, options: ReadingOptions): string {
  const { source, district, title } = story;
  const from = plain(sourceFact(story, options)?.value ?? '');
  const address = source.url && safeLink(source.url);
  const quoted = pick(title, 'de').text.replace(/„/g, '‚').replace(/“/g, '‘');
  const cited = storyEndTerms(options.terms.lang).cite(quoted, districtName(district), from);
  return address ? `${cited}. ${address}` : cited;
}

const styles = css`
  ${entryStyles}${firstOfficeStyles}
  .end {
    display: grid;
    gap: 24px;
    margin-block-start: 24px;
  }
  .today,
  .cite,
  .pass-on {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  .today {
    border-inline-start: 5px solid var(--_color-accent);
    padding-inline-start: 16px;
  }
  .today .first {
    border-inline-start: 0;
    padding: 12px 0 0;
  }
  .today .first::before {
    content: none;
  }
  .offices {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
  }
  .pass-on ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pass-on a {
    text-decoration: none;
  }
  .cite .link {
    margin: 0;
  }
  .citation {
    max-inline-size: 44em;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @media print {
    .end :is(button, [role='status'], .pass-on) {
      display: none;
    }
  }
`;
