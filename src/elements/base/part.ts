/** What a part needs of its element. */
interface Host {
  requestUpdate(): void;
  /** Tells the developer. */
  warn(message: string): void;
}

/** What happens besides the update when a part is here or can't be had. */
export interface Hooks<T> {
  onHere?(part: T): void;
  onFailure?(): void;
}

/** A part of the code that comes later: asked for once, kept, told when it fails, and asked for again on demand. */
export class Part<T = unknown> {
  /** The part; `null` while it is not here. */
  value: T | null = null;
  /** When `true`, it could not be loaded; only {@link retry} asks again. */
  hasFailed = false;
  #request: Promise<T | null> | null = null;

  constructor(
    private readonly host: Host,
    private readonly load: () => Promise<T>,
    private readonly hooks: Hooks<T> = {},
  ) {}

  get isOnItsWay(): boolean {
    return this.#request !== null && !this.value && !this.hasFailed;
  }

  /** Asks for it unless that was done before; never rejects. */
  ask(): Promise<T | null> {
    return (this.#request ??= this.#load());
  }

  /** Asks for it, after a failure once more. */
  retry(): Promise<T | null> {
    if (this.hasFailed) {
      this.hasFailed = false;
      this.#request = null;
      this.host.requestUpdate();
    }
    return this.ask();
  }

  /** Takes what somebody else has loaded. */
  keep(value: T): void {
    this.value = value;
    this.#request = Promise.resolve(value);
  }

  async #load(): Promise<T | null> {
    try {
      const value = await this.load();
      this.hooks.onHere?.(value);
      this.value = value;
    } catch (error) {
      this.hasFailed = true;
      this.host.warn(`a part could not be loaded: ${String(error)}`);
      this.hooks.onFailure?.();
    }
    this.host.requestUpdate();
    return this.value;
  }
}
