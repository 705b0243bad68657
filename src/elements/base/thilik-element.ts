import { html, nothing, type PropertyValues } from 'lit';
import type { Locale } from '../../content/fact.ts';
import { headingLevels, readFlag, readInteger, readNumber, staleMonths } from '../../contract/kinds.ts';
import { emit } from '../../events.ts';
import { languageOf } from '../../i18n/languages.ts';
import { staleBefore } from '../../model/freshness.ts';
import type { Kind, RecordOf } from '../../model/types.ts';
import type { Feed, File, Settings } from '../../store/state.ts';
import type { HoursNow } from '../parts/open-hours.ts';
import type { ReadingOptions } from '../parts/reading.ts';
import { property } from './decorators.ts';
import { firstRest } from './first-rest.ts';
import { loadReading, type Reading } from './lazy-reading.ts';
import { failure } from './notices.ts';
import { own } from '../../templates/own.ts';
import type { Part } from './part.ts';
import { internalsOf, showStatus, type Status } from './status.ts';
import { StoreElement } from './store-element.ts';

/**
 * What all thilik elements share: language, store, states, and how failures are told.
 *
 * @cssprop --thilik-color-accent - Links, buttons and signs.
 * @cssprop --thilik-color-on-accent - Text on the accent.
 * @cssprop --thilik-color-text - Text; without it that of the page.
 * @cssprop --thilik-color-muted - Text that stands back.
 * @cssprop --thilik-color-surface - Ground of the element; without it that of the page.
 * @cssprop --thilik-color-border - Lines, also between districts.
 * @cssprop --thilik-color-focus - The ring around what has the focus.
 * @cssprop --thilik-color-district - A district's area.
 * @cssprop --thilik-color-district-selected - The selected district's area.
 * @cssprop --thilik-font-family - Font; without it that of the page.
 * @cssprop --thilik-radius - Radius of corners.
 * @cssprop --thilik-space - The distance that all others are multiples of.
 */
export abstract class ThilikElement extends StoreElement {
  /** Where colours come from. */
  @property({ reflect: true }) theme: 'auto' | 'kern' | 'kolibri' | 'plain' = 'auto';

  /** Level of the first heading inside, 2–6. */
  @property({ converter: readNumber, attribute: 'heading-level' }) headingLevel = 3;

  /** When `true`, no person's name is shown. */
  @property({ converter: readFlag, attribute: 'no-persons' }) noPersons = false;

  /** Months after which a record counts as not confirmed any more. */
  @property({ converter: readNumber, attribute: 'stale-after' }) staleAfter = 24;

  /** Where readers report a mistake: a `mailto:` or web address in which `{id}` stands for the record; empty: no link. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** When `true`, schema.org data of what is shown are written into the page's head, once per page. */
  @property({ converter: readFlag, attribute: 'structured-data' }) structuredData = false;

  /** @internal What tells of a record's hours; `undefined`: none are known in the files read so far. */
  declare hoursNow?: HoursNow;

  readonly #internals = internalsOf(this);
  readonly #reported = new Set<string>();

  /** The part for long texts. */
  protected readonly reading = this.later('reading', () => loadReading(languageOf(this.localize.lang)), {
    onHere: ({ readingStyles }) => this.addStyles(readingStyles),
    onFailure: () => emit(this, 'thilik-error', { kind: 'network', source: this.localName, message: 'no long texts' }),
  });

  /** The part that tells readers about faulty content; what the page is told comes apart from it. */
  protected readonly diagnostics = this.later('diagnostics', () => import('./diagnostics.ts'));
  readonly #telling = this.later('telling', () => import('./telling.ts'));
  readonly #structuredData = this.later('structured-data', () => import('./structured-data.ts'));

  /** @internal The first heading's level. */
  get level(): number {
    return readInteger(this.headingLevel || null, headingLevels);
  }

  protected override settings(): Partial<Settings> {
    return this.store.joined ? {} : { staleBefore: staleBefore(new Date(), readInteger(this.staleAfter, staleMonths)) };
  }

  protected override wantedParts(): readonly Part[] {
    return this.hasOpened ? [this.reading] : [];
  }

  /** @internal The reader opens records, or closes one; what failed before is asked for again. */
  override open(kind: Kind, ids: readonly string[], isOpen = true): void {
    super.open(kind, ids, isOpen);
    if (isOpen) void this.reading.retry();
  }

  /** Whether there is anything to show once everything is loaded. */
  protected abstract isEmpty(): boolean;

  /** What the element waits for or failed at. */
  override get status(): Status {
    const states = (files: readonly File[]) => files.map(({ address }) => this.feed(address)?.status ?? 'loading');
    const first = states(this.wanted());
    if (first.includes('loading')) return 'loading';
    if ([...first, ...states(this.wantedLater())].includes('error')) return 'error';
    return this.isEmpty() ? 'empty' : 'ready';
  }

  /** The status as the page sees it. */
  protected get shownStatus(): Status {
    return this.status;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    showStatus(this, this.#internals, this.shownStatus);
    for (const { address } of [...this.wanted(), ...this.wantedLater()]) this.#report(address, this.feed(address));
    if (this.isSettled) this.settled();
  }

  /** @internal When `true`, nothing of the picture is on its way. */
  get isSettled(): boolean {
    const files = [...this.wanted(), ...this.wantedLater()];
    return files.every(({ address }) => !isOnItsWay(this.feed(address)));
  }

  /** Called after each update once nothing is on its way. */
  protected settled(): void {
    const files = [...this.wanted(), ...this.wantedLater()];
    if (this.structuredData) {
      void this.#structuredData.ask().then((part) => part?.tellStructuredData(this, files, this.localize));
    }
    if (this.isReady) return;
    this.isReady = true;
    const counts = { districts: this.districtCount(), stories: 0, offers: 0, contacts: 0 };
    for (const { kind, address } of files) {
      counts[kind] += this.feed(address)?.records.length ?? 0;
    }
    emit(this, 'thilik-ready', counts);
  }

  /** How many districts the element shows. */
  protected districtCount(): number {
    return 0;
  }

  /** @internal What is shown of the complete form of a record: the thing itself, that it is on its way, or why it is not. */
  renderDetails<K extends Kind>(
    kind: K,
    id: string,
    show: (reading: Reading, record: RecordOf[K]) => unknown,
  ): unknown {
    const { terms } = this.localize;
    const { record, feed, address } = this.details<K>(kind, id);
    const { value: reading, hasFailed } = this.reading;
    if (hasFailed)
      return own(
        'failed',
        failure('network', terms[kind], terms, () => void this.reading.retry()),
      );
    if (reading && record) return own('record', show(reading, record));
    if (!feed?.error || !address) return own('loading', html`<p class="muted">${terms.loading}</p>`);
    return own(
      feed.error.kind,
      failure(feed.error.kind, terms[kind], terms, () => this.hub.retry(kind, address)),
    );
  }

  /** @internal What a reader is told about a file that failed or has faulty entries. */
  renderNotices(kind: Kind, address: string): unknown {
    const { terms } = this.localize;
    const feed = this.feed(address);
    const retry = () => this.hub.retry(kind, address);
    if (feed?.error) {
      // What the page says in the element's place is all that there is then.
      const notice = html`${failure(feed.error.kind, terms[kind], terms, retry)}<slot></slot>`;
      return own(`${terms.lang} ${feed.error.kind}`, notice);
    }
    const notices = feed && this.diagnostics.value?.feedNotices(terms[kind], feed, terms, retry);
    return notices?.length ? own(`${terms.lang} ${address} ${notices.length}`, notices) : nothing;
  }

  /** @internal Why Eisenach stands in the Wartburgkreis; it comes with the long texts. */
  renderEisenachNote(): unknown {
    return own(this.localize.terms.lang, this.reading.value?.eisenachNote(this.locale()));
  }

  /** What is told about an attribute that names a district or story which does not exist. */
  protected renderUnknown(kind: 'district' | 'story', value: string): unknown {
    const { lang } = this.localize.terms;
    return own(`${lang} ${value}`, this.diagnostics.value?.unknownNotice(kind, value, lang));
  }

  /** @internal What templates of all elements need. */
  locale(): Locale {
    const { lang, terms } = this.localize;
    return { lang, terms, staleBefore: this.state.staleBefore };
  }

  /** @internal How long texts are shown below a heading of a level. */
  readingOptions(level: number): ReadingOptions {
    const { noPersons, reportHref } = this;
    return { ...this.locale(), level, noPersons, reportHref };
  }

  #report(address: string, feed: Feed | undefined): void {
    if (!feed || feed.status === 'loading') {
      this.#reported.delete(address);
      return;
    }
    if (this.#reported.has(address)) return;
    const { error } = feed;
    if (error) {
      emit(this, 'thilik-error', { kind: error.kind, source: error.source, message: error.message });
      this.warn(error.message);
    } else {
      const { value } = this.#telling;
      if (!value) return void firstRest().then(() => this.#telling.ask());
      const namesNobody = feed.kind === 'contacts' && !feed.records[0];
      if (feed.problems[0] || namesNobody || feed.failures || feed.wholeOnly) void this.diagnostics.ask();
      value.tellProblems(this, address, feed, this.state.staleBefore, (message) => this.warn(message));
    }
    this.#reported.add(address);
  }
}

const isOnItsWay = (feed: Feed | undefined) => !feed || feed.status === 'loading';
