/** Takes over from a picture that the page brought as declarative shadow DOM; loaded only where there is one. */
import type { CSSResult, ReactiveElement, RenderOptions } from 'lit';
import type { Hub } from '../../controllers/hub.ts';
import type { Kind } from '../../model/types.ts';
import type { Store } from '../../store/store.ts';
import type { Wanted } from './thilik-element.ts';
import { nextTask } from './next-task.ts';

/** What an element does by itself once it has rendered, and what must be done before here. */
interface Inside {
  readonly localName: string;
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: RenderOptions;
  /** Of a map, which draws in steps: resolves after the last one. */
  readonly ready?: Promise<void>;
  readonly hub: Hub;
  readonly localize: { readonly loading: Promise<void> | null; readonly lang: string };
  readonly story?: string | null;
  prepare(): void;
  wanted(): readonly Wanted[];
  wantedLater(): readonly Wanted[];
  openDetails(kind: Kind, address: string, id: string): void;
  read(): Promise<void>;
  addStyles(styles: CSSResult): void;
}

/** Parts of a complete picture that an element else loads once it stands. */
const parts: Readonly<Record<string, (element: Inside) => Promise<object>>> = {
  'thilik-map': async () => ({ offerPoints: await import('../thilik-map/offers-on-map.ts') }),
  'thilik-story-card': async (element) => {
    const figure = await import('../thilik-story-card/figure.ts');
    element.addStyles(figure.figureStyles);
    return { figure };
  },
};

/**
 * Loads everything that the first picture shows and lets the element draw it out of sight, in tasks of their own, so that
 * the page answers in between; then ours takes the place of the old one. What the reader has opened, typed or focused
 * meanwhile is the same afterwards.
 * @param render makes the element render now
 */
export async function takeOver(host: ReactiveElement, render: () => void): Promise<void> {
  const element = host as unknown as Inside;
  const old = [...element.renderRoot.children];
  // What can't be loaded the element asks for again, and tells about it.
  await load(element, host).catch(() => {});
  await nextTask();
  element.renderOptions.renderBefore = null;
  render();
  const ours = element.renderRoot.lastElementChild as HTMLElement;
  ours.style.cssText = 'grid-area: 1/1; block-size: 0; visibility: hidden';
  const show = () => {
    const keep = remember(old, ours);
    for (const each of old) each.remove();
    ours.removeAttribute('style');
    keep();
  };
  // Not awaited: to Lit this function is the first update.
  if (element.ready) void element.ready.then(show);
  else show();
}

async function load(element: Inside, host: ReactiveElement): Promise<void> {
  const { hub } = element;
  await element.localize.loading;
  element.prepare();
  await until(hub.store, () => {
    const files = [...element.wanted(), ...element.wantedLater()];
    for (const { kind, address } of files) hub.load(kind, address);
    const { feeds } = hub.store.state;
    return files.every(({ address }) => feeds[address]?.status !== 'loading');
  });
  element.prepare();
  const part = await parts[element.localName]?.(element);
  if (part) Object.assign(host, part);
  if (element.renderRoot.querySelector('.note, .panel, .offer')) await element.read();
  if (element.localName === 'thilik-map' && element.story) {
    element.openDetails('stories', hub.address('stories', element.localize.lang), element.story);
    await until(hub.store, () => {
      const { feeds } = hub.store.state;
      return Object.keys(feeds).every((address) => feeds[address]?.status !== 'loading');
    });
  }
}

/** Waits for a state of the store. */
function until(store: Store, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isReached()) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** Rows of the list are no buttons before the script. */
const controls = 'a, button:not(.row), input, summary';

/** What the reader has done in the old picture; the function does it again in ours, which has the same parts. */
function remember(old: readonly Element[], ours: Element): () => void {
  const find = <T extends Element>(selector: string, parts: readonly Element[] = [ours]) =>
    parts.flatMap((part) => [...part.querySelectorAll<T>(selector)]);
  const focused = find(controls, old).findIndex((each) => each.matches(':focus'));
  const open = find<HTMLDetailsElement>('details', old).map((each) => each.open);
  const typed = find<HTMLInputElement>('input', old).map(({ value }) => value);
  const scrolled = find('.panel.preset', old)[0]?.scrollTop ?? 0;
  return () => {
    find<HTMLDetailsElement>('details').forEach((each, index) => (each.open = open[index] ?? each.open));
    find<HTMLInputElement>('input').forEach((each, index) => {
      if (!typed[index]) return;
      each.value = typed[index];
      each.dispatchEvent(new CustomEvent('input'));
    });
    const [panel] = find('.panel');
    if (panel && scrolled) panel.scrollTop = scrolled;
    if (focused >= 0) find<HTMLElement>(controls)[focused]?.focus({ preventScroll: true });
  };
}
