import { LitElement, isServer, type CSSResult, type PropertyValues } from 'lit';
import type { Details, Hub } from '../../controllers/hub.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import type { Kind } from '../../model/types.ts';
import { initialState, type Feed, type File, type Settings, type State } from '../../store/state.ts';
import { isSame } from '../../store/store.ts';
import type { Adoptable, Adoption, Needs } from './adoptable.ts';
import { adoptStylesIn } from './adopt-styles.ts';
import { state } from './decorators.ts';
import { nextTask } from './next-task.ts';
import { Part, type Hooks } from './part.ts';
import type { Status } from './status.ts';
import { warnOnce } from './warn-once.ts';

/** A record whose complete form the reader has opened. */
interface Opened {
  readonly kind: Kind;
  readonly id: string;
}

/**
 * How an element gets from properties to a picture, in one direction: properties become state, what the picture of this
 * state needs is asked for, and then it is drawn from the state alone.
 */
export abstract class StoreElement extends LitElement implements Adoptable {
  /** What each property was declared with. */
  readonly #declared = new Map<PropertyKey, unknown>();

  /** The records that the reader has opened. */
  @state() private opened: readonly Opened[] = [];

  /** @internal */
  readonly store = new StoreController(this);
  protected readonly localize = new LocalizeController(this);
  readonly #parts = new Map<string, Part>();
  readonly #laterStyles: CSSResult[] = [];
  /** When `true`, the first complete picture stands. */
  protected isReady = false;
  /** What the state says of our settings, as far as this element has told or been told; and to which store. */
  #told: Settings = initialState;
  #toldTo: Hub | null = null;
  /** When `true`, the picture is complete at once. */
  protected isWhole = false;

  readonly #takeOver = this.later('take-over', () => import('./take-over.ts'));

  /** @internal Store and loading that this element uses; neighbours join that of a map. */
  get hub(): Hub {
    return this.store.hub;
  }

  /** @internal */
  get language(): Promise<unknown> | null {
    return this.localize.loading;
  }

  /** @internal */
  get state(): State {
    return this.hub.store.state;
  }

  /** What is taken away, or bound to nothing by a framework, is as it was declared. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    const [name] = change;
    if (name !== undefined) {
      const properties = this as unknown as Record<PropertyKey, unknown>;
      if (!this.#declared.has(name)) this.#declared.set(name, properties[name]);
      const value = properties[name] ?? this.#declared.get(name);
      if (!Object.is(value, properties[name])) properties[name] = value;
    }
    super.requestUpdate(...change);
  }

  /** What the element waits for or failed at. */
  abstract get status(): Status;

  /** What properties say, as state; only what this element decides. */
  protected abstract settings(): Partial<Settings>;

  /** @internal Address of the content of a kind. */
  abstract addressOf(kind: Kind): string;

  /** The files that the first picture needs. */
  protected abstract wanted(): readonly File[];

  /** The files that only add to the picture; they are asked for once it stands. */
  protected wantedLater(): readonly File[] {
    return [];
  }

  /** The parts that the picture needs. */
  protected abstract wantedParts(): readonly Part[];

  protected feed(address: string): Feed | undefined {
    return this.state.feeds[address];
  }

  /** The complete form of a record, as far as it is loaded. */
  protected details<K extends Kind>(kind: K, id: string): Details<K> {
    return this.hub.detailsOf<K>(this.addressOf(kind), id);
  }

  /** @internal */
  needs(): Needs {
    const later = this.isWhole || (this.hasUpdated && this.status !== 'loading') ? this.wantedLater() : [];
    const details = this.opened.flatMap(({ kind, id }): File[] => {
      const { address } = this.details(kind, id);
      return address ? [{ kind, address }] : [];
    });
    return { files: [...this.wanted(), ...later, ...details], parts: this.wantedParts() };
  }

  /** @internal Properties to state, and what the picture needs is asked for: nothing else does either. */
  prepare(): void {
    this.#configure();
    if (isServer || !this.isConnected) return;
    const { files, parts } = this.needs();
    this.hub.load(...files);
    for (const part of parts) void part.ask();
  }

  /** @internal */
  adopt({ language, parts = {} }: Adoption): void {
    this.isWhole = true;
    if (language) Object.assign(this.localize, language);
    for (const name of Object.keys(parts)) this.#parts.get(name)?.keep(parts[name]);
    this.prepare();
  }

  /** @internal */
  template(): unknown {
    return this.render();
  }

  #configure(): void {
    if (this.#toldTo !== this.hub) this.#told = initialState;
    this.#toldTo = this.hub;
    const settings = this.settings();
    const change: Record<string, unknown> = {};
    for (const key of Object.keys(settings) as (keyof Settings)[]) {
      if (!isSame(settings[key], this.#told[key])) change[key] = settings[key];
    }
    this.#told = { ...this.#told, ...settings };
    this.hub.store.dispatch({ type: 'configure', change });
  }

  /** @internal Called when the state has changed: properties that show it follow. */
  follow(before: State): void {
    const change: Record<string, unknown> = {};
    for (const key of Object.keys(initialState) as (keyof State)[]) {
      if (this.state[key] !== before[key]) change[key] = this.state[key];
    }
    this.#told = { ...this.#told, ...change };
  }

  /** Lit gives back properties set before the definition only in the update itself. */
  protected override willUpdate(_changed: PropertyValues): void {
    this.prepare();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Made in one document and first shown in another: Lit's style sheets can't be shared with it.
      const root = this.shadowRoot as ShadowRoot;
      this.#adoptStyles(root);
      return root;
    }
  }

  /** In another document. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStylesIn(root, [...(this.constructor as typeof LitElement).elementStyles, ...this.#laterStyles]);
  }

  /**
   * The first picture has words of one language only. Until everything is there, each update is a task of its own, so that the page answers in between, and so is asking for
   * the content; but the first one comes at once where the fallback would be gone for a frame. A picture from the server
   * stays until ours is complete.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.hasUpdated && this.language) return this.language.then(() => this.scheduleUpdate());
    const picture = this.hasUpdated ? null : this.renderRoot.querySelector('.root');
    if (picture?.matches(':not(.sketch)')) {
      return this.#takeOver.ask().then((part) => part?.takeOver(this, () => void super.scheduleUpdate()));
    }
    if (this.isReady || (!this.hasUpdated && !picture)) return super.scheduleUpdate();
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

  /** @internal A part of the code that comes, with its texts, when the picture needs it. */
  later<T>(name: string, load: () => Promise<T>, hooks?: Hooks<T>): Part<T> {
    const loadWhole = async () => {
      const value = await load();
      await this.localize.complete();
      return value;
    };
    const part = new Part<T>(this, loadWhole, hooks);
    this.#parts.set(name, part);
    return part;
  }

  /** @internal Styles of a part that came later. */
  addStyles(styles: CSSResult): void {
    this.#laterStyles.push(styles);
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  /** @internal The reader opens records, or closes one. */
  open(kind: Kind, ids: readonly string[], isOpen = true): void {
    const others = this.opened.filter((each) => each.kind !== kind || !ids.includes(each.id));
    this.opened = isOpen ? [...others, ...ids.map((id) => ({ kind, id }))] : others;
  }

  protected get hasOpened(): boolean {
    return this.opened.length > 0;
  }

  /** @internal */
  isOpened(kind: Kind, id: string): boolean {
    return this.opened.some((each) => each.kind === kind && each.id === id);
  }

  /** @internal Tells the developer once per page and element name. */
  warn(message: string): void {
    warnOnce(`<${this.localName}> ${message}`);
  }
}
