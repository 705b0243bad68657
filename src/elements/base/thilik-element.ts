import { LitElement, adoptStyles, html, isServer, nothing, type CSSResult, type PropertyValues } from 'lit';
import type { Details, Hub } from '../../controllers/hub.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit } from '../../events.ts';
import type { Kind, RecordOf } from '../../model/types.ts';
import { staleBefore } from '../../model/freshness.ts';
import type { Feed, State } from '../../store/state.ts';
import { failure } from './notices.ts';
import { property, state } from './decorators.ts';
import { firstRest } from './first-rest.ts';
import { loadReading, type Reading } from './lazy-reading.ts';
import type { ReadingOptions } from '../parts/reading.ts';
import { nextTask } from './next-task.ts';
import { showStatus, type Status } from './status.ts';
import type { Locale } from '../parts/text.ts';
import { warnOnce } from './warn-once.ts';

/** A file that an element shows. */
export interface Wanted {
  readonly kind: Kind;
  readonly address: string;
}

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
export abstract class ThilikElement extends LitElement {
  /** Where colours come from. */
  @property({ reflect: true }) theme: 'auto' | 'kern' | 'kolibri' | 'plain' = 'auto';

  /** Level of the first heading inside, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** When `true`, no person's name is shown. */
  @property({ type: Boolean, attribute: 'no-persons' }) noPersons = false;

  /** Months after which a record counts as not confirmed any more. */
  @property({ type: Number, attribute: 'stale-after' }) staleAfter = 24;

  /** Where readers report a mistake: a `mailto:` or web address in which `{id}` stands for the record; empty: no link. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** When `true`, schema.org data of what is shown are written into the page's head, once per page. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** The part for long texts; `null` until a reader has opened something. */
  @state() private reading: Reading | null = null;

  /** When `true`, the part for long texts could not be loaded. */
  @state() private readingFailed = false;

  /** The part that tells about faulty content and attributes; `null` until there is something to tell. */
  @state() protected diagnostics: typeof import('./diagnostics.ts') | null = null;

  protected readonly store = new StoreController(this);
  protected readonly localize = new LocalizeController(this);
  readonly #internals = isServer ? null : this.attachInternals();
  readonly #reported = new Set<string>();
  #isReady = false;
  readonly #laterStyles: CSSResult[] = [];

  /** @internal Store and loading that this element uses; neighbours join that of a map. */
  get hub(): Hub {
    return this.store.hub;
  }

  protected get state(): State {
    return this.hub.store.state;
  }

  /** The files that the first picture needs. */
  protected abstract wanted(): readonly Wanted[];

  /** The files that only add to the picture; they are asked for once it stands. */
  protected wantedLater(): readonly Wanted[] {
    return [];
  }

  /** Whether there is anything to show once everything is loaded. */
  protected abstract isEmpty(): boolean;

  protected feed(address: string): Feed | undefined {
    return this.state.feeds[address];
  }

  /** The complete form of a record, as far as it is loaded. */
  protected details<K extends Kind>(address: string, id: string): Details<K> {
    return this.hub.detailsOf<K>(address, id);
  }

  /** What the element waits for or failed at. */
  get status(): Status {
    const states = (files: readonly Wanted[]) => files.map(({ address }) => this.feed(address)?.status ?? 'loading');
    const first = states(this.wanted());
    if (first.includes('loading')) return 'loading';
    if ([...first, ...states(this.wantedLater())].includes('error')) return 'error';
    return this.isEmpty() ? 'empty' : 'ready';
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.headingLevel = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3));
    if (!this.store.joined) {
      this.hub.store.dispatch({
        type: 'configure',
        change: { staleBefore: staleBefore(new Date(), this.staleAfter) },
      });
    }
    if (isServer || !this.isConnected) return;
    for (const { kind, address } of this.wanted()) this.hub.load(kind, address);
  }

  /**
   * Until everything is there, each update is a task of its own, so that the page answers in between, and so is asking for
   * the content; but the first one comes at once where the fallback would be gone for a frame. A picture from the server
   * stays until ours is complete.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const picture = this.hasUpdated ? null : this.renderRoot.querySelector('.root');
    if (picture?.matches(':not(.sketch)')) {
      return this.loadPart(() => import('./take-over.ts')).then((part) =>
        part?.takeOver(this, () => void super.scheduleUpdate()),
      );
    }
    if (this.#isReady || (!this.hasUpdated && !picture)) return super.scheduleUpdate();
    return this.#updateInTask();
  }

  async #updateInTask(): Promise<void> {
    await nextTask();
    if (!this.hasUpdated) {
      this.prepare();
      await nextTask();
    }
    await super.scheduleUpdate();
  }

  /** @internal Reads the attributes, asks for the content and works out shapes and places, as the first update will. */
  prepare(): void {
    const all = { has: () => true } as unknown as PropertyValues<this>;
    this.willUpdate(all);
    this.render();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { status } = this;
    showStatus(this, this.#internals, status);
    const later = status === 'loading' ? [] : this.wantedLater();
    for (const { kind, address } of later) this.hub.load(kind, address);
    for (const { address } of [...this.wanted(), ...later]) this.#report(address, this.feed(address));
    if (status !== 'loading' && later.every(({ address }) => this.feed(address)?.status !== 'loading')) this.settled();
  }

  /** Called after each update once nothing is on its way. */
  protected settled(): void {
    const files = [...this.wanted(), ...this.wantedLater()];
    if (this.structuredData) {
      void this.loadPart(() => import('./structured-data.ts')).then((part) =>
        part?.tellStructuredData(this, files, this.localize),
      );
    }
    if (this.#isReady) return;
    this.#isReady = true;
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

  protected async read(): Promise<void> {
    if (this.reading) return;
    this.readingFailed = false;
    const reading = await this.loadPart(loadReading);
    if (reading) {
      this.addStyles(reading.readingStyles);
      this.reading = reading;
    } else {
      this.readingFailed = true;
      emit(this, 'thilik-error', { kind: 'network', source: this.localName, message: 'no long texts' });
    }
  }

  /** A part that comes later; `null`, and told to the developer, when it can't be loaded. */
  protected async loadPart<T>(load: () => Promise<T>): Promise<T | null> {
    try {
      return await load();
    } catch (error) {
      this.warn(`a part could not be loaded: ${String(error)}`);
      return null;
    }
  }

  /** @internal Styles of a part that came later. */
  addStyles(styles: CSSResult): void {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    this.#laterStyles.push(styles);
    adoptStyles(this.renderRoot, [...(this.constructor as typeof LitElement).elementStyles, ...this.#laterStyles]);
  }

  /** What is shown of the complete form of a record: the thing itself, that it is on its way, or why it is not. */
  protected renderDetails<K extends Kind>(
    kind: K,
    address: string,
    id: string,
    show: (reading: Reading, record: RecordOf[K]) => unknown,
  ): unknown {
    const { terms } = this.localize;
    const { record, feed, address: detailsAddress } = this.details<K>(address, id);
    if (this.readingFailed) return failure('network', terms[kind], terms, () => void this.read());
    if (this.reading && record) return show(this.reading, record);
    if (!feed?.error || !detailsAddress) return html`<p class="muted">${terms.loading}</p>`;
    return failure(feed.error.kind, terms[kind], terms, () => this.hub.retry(kind, detailsAddress));
  }

  /** What a reader is told about a file that failed or has faulty entries. */
  protected renderNotices(kind: Kind, address: string): unknown {
    const { terms } = this.localize;
    const feed = this.feed(address);
    if (feed?.error) return failure(feed.error.kind, terms[kind], terms, () => this.hub.retry(kind, address));
    return feed?.problems.length ? this.diagnostics?.problemNotice(terms[kind], feed.problems, terms.lang) : nothing;
  }

  /** A sentence about a district; it comes with the long texts. */
  protected renderNote(kind: 'noStory' | 'eisenachToday'): unknown {
    if (!this.reading && !this.readingFailed) void this.read();
    return this.reading?.districtNote(kind, this.locale());
  }

  /** What is told about an attribute that names a district or story which does not exist. */
  protected renderUnknown(kind: 'district' | 'story', value: string): unknown {
    if (this.diagnostics) return this.diagnostics.unknownNotice(kind, value, this.localize.terms.lang);
    this.diagnose();
    return nothing;
  }

  /** To be called when the reader opens a record. */
  protected openDetails(kind: Kind, address: string, id: string): void {
    void this.read();
    this.hub.loadDetails(kind, address, id);
  }

  /** What templates of all elements need. */
  protected locale(): Locale {
    const { lang, terms } = this.localize;
    return { lang, terms, staleBefore: this.state.staleBefore };
  }

  /** How long texts are shown below a heading of a level. */
  protected readingOptions(level: number): ReadingOptions {
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
      if (!this.diagnostics) return void firstRest().then(() => this.diagnose());
      this.diagnostics.tellProblems(this, address, feed, this.state.staleBefore, (message) => this.warn(message));
    }
    this.#reported.add(address);
  }

  /** Loads the part that tells about faulty content and attributes. */
  protected diagnose(): void {
    void this.loadPart(() => import('./diagnostics.ts')).then((part) => (this.diagnostics = part));
  }

  /** @internal Tells the developer once per page and element name. */
  warn(message: string): void {
    warnOnce(`<${this.localName}> ${message}`);
  }
}
