/** What tests of elements share: waiting for what an element shows, finding things as readers do, a server, warnings. */
import { ThilikMap } from '../../src/elements/thilik-map/thilik-map.ts';
import type { Status } from '../../src/elements/base/status.ts';
import type { ThilikElement } from '../../src/elements/base/thilik-element.ts';
import type { ThilikEventMap } from '../../src/events.ts';

type Root = Element | ShadowRoot;

/** Long enough for a slow machine; a test that is about to fail says what it waited for. */
const patienceMs = 4000;

/**
 * Resolves as soon as the question has an answer. Asks again whenever the element or its content changes, a focus moves
 * or something is toggled, so no time passes for nothing, and now and then for what changes without a trace, such as a
 * property. A question that throws has no answer yet.
 */
export function eventually<T>(element: Element, question: () => T, what = String(question)): Promise<NonNullable<T>> {
  const roots: Node[] = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
  const events = ['focusin', 'focusout', 'toggle', 'thilik-ready', 'thilik-error', 'thilik-problems'];
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      clearInterval(traceless);
      observer.disconnect();
      for (const name of events) element.ownerDocument.removeEventListener(name, ask, true);
      for (const name of events) element.removeEventListener(name, ask, true);
      element.shadowRoot?.removeEventListener('toggle', ask, true);
    };
    let reason = '';
    const ask = () => {
      let answer: T;
      try {
        answer = question();
      } catch (error) {
        reason = `; ${String(error)}`;
        return;
      }
      reason = '';
      if (answer === false || answer === null || answer === undefined) return;
      end();
      resolve(answer);
    };
    const observer = new MutationObserver(ask);
    const traceless = setInterval(ask, 100);
    const timer = setTimeout(() => {
      end();
      reject(new Error(`never came true: ${what}${reason}`));
    }, patienceMs);
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    for (const root of roots) observer.observe(root, all);
    for (const name of events) element.ownerDocument.addEventListener(name, ask, true);
    for (const name of events) element.addEventListener(name, ask, true);
    element.shadowRoot?.addEventListener('toggle', ask, true);
    ask();
  });
}

/** Resolves when the element is in the state, as a host page can read it. */
export async function inState<E extends HTMLElement>(element: E, ...states: Status[]): Promise<E> {
  await eventually(element, () => states.some((state) => element.dataset.state === state), `state ${states.join('/')}`);
  await settled(element);
  return element;
}

/** Resolves when the element has drawn everything that it knows of; a map also the answer, whose code comes when it is wanted. */
export async function settled(element: HTMLElement): Promise<void> {
  const host = element as ThilikElement;
  while (!(await host.updateComplete));
  if (!(host instanceof ThilikMap && host['answer'].isOnItsWay)) return;
  await host['answer'].ask();
  while (!(await host.updateComplete));
}

const placed: Element[] = [];

/** Puts the HTML into the page until the end of the test, and gives its first element. */
export function place<E extends Element = HTMLElement>(markup: string): E {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.body.append(document.importNode(template.content, true));
  const element = document.body.lastElementChild as E;
  placed.push(element);
  return element;
}

/** Nothing of a test stays for the next one. */
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

/** What Lit has warned of in this page, by its names for it; in its development build only. */
const { litIssuedWarnings } = globalThis as { readonly litIssuedWarnings?: ReadonlySet<string | undefined> };

/** No element asks for an update while it draws: data go down, and intents come from readers and pages. */
afterEach(() => {
  const updates = [...(litIssuedWarnings ?? [])].filter((warning) => warning?.includes('scheduled an update'));
  if (updates.length > 0) throw new Error(updates.join('\n'));
});

/** Skips tests that need layout to be told: a runner's page in the background gets no frames. Call it in a `describe`. */
export function needsFrames(): void {
  beforeEach(function () {
    if (document.hidden) this.skip();
  });
}

/** Puts the HTML into the page and gives the element of the tag when it is no longer loading; a map in its first complete picture. */
export async function show<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  markup = `<${tag}></${tag}>`,
): Promise<HTMLElementTagNameMap[K]> {
  const root = place(markup);
  const element = root.matches(tag) ? root : root.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`no ${tag} in ${markup}`);
  await inState(element, 'ready', 'empty', 'error');
  if (element instanceof ThilikMap) await element.ready;
  await settled(element);
  return element as HTMLElement as HTMLElementTagNameMap[K];
}

/** A map in its first complete picture. */
export const showMap = (attributes = ''): Promise<ThilikMap> =>
  show('thilik-map', `<thilik-map ${attributes}></thilik-map>`);

/** Elements by role; only what our elements use. */
const roles = {
  alert: '[role=alert]',
  article: 'article',
  button: 'button',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  list: 'ul',
  listbox: '[role=listbox]',
  listitem: 'li',
  option: '[role=option]',
  region: 'section[aria-label], section[aria-labelledby]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  summary: 'summary',
} as const;
export type Role = keyof typeof roles;

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Text as readers meet it: without what is folded away or hidden from assistive technology. */
export function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof Element && (node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility())) return '';
  const block = node instanceof Element && getComputedStyle(node).display !== 'inline';
  const text = [...node.childNodes].map(textOf).join('');
  return block ? ` ${text} ` : text;
}

/** Resolves when the text of something inside the element equals the words or matches the pattern. */
export function says(element: Element, node: () => Node | null | undefined, expected: string | RegExp): Promise<true> {
  let last = '';
  const fits = () => {
    last = words(node());
    return (typeof expected === 'string' ? last === expected : expected.test(last)) || null;
  };
  return eventually(element, fits, `“${String(expected)}”`).catch((error: Error) => {
    throw new Error(`${error.message}; it says “${last}”`);
  });
}

/** Text with single spaces. */
export const words = (node: Node | null | undefined): string => tidy(textOf(node));

/** Accessible name, as far as our elements need it. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy)
    return labelledBy
      .split(' ')
      .map((id) => words(root.getElementById(id)))
      .join(' ');
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  if (element instanceof HTMLInputElement) return [...(element.labels ?? [])].map(words).join(' ');
  return words(element);
}

/** Tag and name of what has the focus inside the element; a sentence that a failing test can show. */
export function focusOf(element: Element): string {
  const focused = element.shadowRoot?.activeElement;
  return focused ? signOf(focused) : 'nothing';
}

/** Tag and name, to compare with {@link focusOf}. */
export const signOf = (element: Element): string => `${element.localName} “${nameOf(element)}”`;

const rootOf = (element: Root): Root => ('shadowRoot' in element && element.shadowRoot) || element;

function isShown(element: Element): boolean {
  return element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('[aria-hidden=true]');
}

/** Everything of a role that readers can reach, with a name that equals the text or matches the pattern. */
export function allBy<E extends Element = HTMLElement>(within: Root, role: Role, name: string | RegExp = /(?:)/): E[] {
  return [...rootOf(within).querySelectorAll<E>(roles[role])].filter((element) => {
    if (!isShown(element)) return false;
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
}

/** The one thing of this role and name; throws when there is none or there are several. */
export function by<E extends Element = HTMLElement>(within: Root, role: Role, name: string | RegExp = /(?:)/): E {
  const found = allBy<E>(within, role, name);
  if (found.length !== 1 || !found[0]) {
    const present = allBy(within, role).map((element) => `“${nameOf(element)}”`);
    throw new Error(
      `${found.length} instead of one ${role} ${String(name)}; there are ${present.join(', ') || 'none'}`,
    );
  }
  return found[0];
}

/** A district's shape. */
export function shape(map: Element, ags: string): SVGPathElement {
  const found = map.shadowRoot?.querySelector<SVGPathElement>(`path[part=district][data-ags="${ags}"]`);
  if (!found) throw new Error(`no shape ${ags}`);
  return found;
}

export const shapes = (map: Element): SVGPathElement[] => [
  ...(map.shadowRoot?.querySelectorAll<SVGPathElement>('path[part=district]') ?? []),
];

/** Keys of the districts that a map shows as selected. */
export const selectedShapes = (map: Element): (string | undefined)[] =>
  shapes(map)
    .filter((path) => path.getAttribute('aria-selected') === 'true')
    .map((path) => path.dataset.ags);

/** A story's dot in the drawing. */
export function point(map: Element, id: string): SVGCircleElement {
  const found = points(map).find(({ dataset }) => dataset.story === id);
  if (!found) throw new Error(`no story point ${id}`);
  return found;
}

export const points = (map: Element): SVGCircleElement[] => [
  ...(map.shadowRoot?.querySelectorAll<SVGCircleElement>('[part=story-point]') ?? []),
];

/** The answer of a map; `null` while no district is selected. */
export function panelOf(map: Element): HTMLElement {
  return map.shadowRoot?.querySelector('[part~=panel]') as HTMLElement;
}

/** What else there is below the answer: several stories, and folded away other offices, offers, help for the whole state. */
export function restOf(map: Element): HTMLElement {
  return map.shadowRoot?.querySelector('.rest') as HTMLElement;
}

/** The story that is open below a map; `null`: none. */
export const openedOf = (map: Element): HTMLElement | null => map.shadowRoot?.querySelector('.opened') ?? null;

/** The districts that stand in the list of a map, by name. */
export const listed = (map: Element): string[] =>
  [...(map.shadowRoot?.querySelectorAll('.row .name') ?? [])].map(words);

/** A mouse click on something that has no method of its own for it, such as a shape. */
export function click(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}

/** A pointer that comes or goes. */
export function pointer(element: Element, type: 'pointerenter' | 'pointerleave'): void {
  element.dispatchEvent(new PointerEvent(type));
}

/** Writes into a field as a reader does. */
export function type(field: HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Opens or closes a `details` as a reader does. */
export function toggle(summary: Element): void {
  (summary as HTMLElement).click();
}

/** Details of all events of a name that reach the target from now on. */
export function record<K extends keyof ThilikEventMap>(target: EventTarget, name: K): ThilikEventMap[K]['detail'][] {
  const details: ThilikEventMap[K]['detail'][] = [];
  target.addEventListener(name, (event) => details.push((event as ThilikEventMap[K]).detail));
  return details;
}

/** What the server says: a body, a status, a dead line; or nothing until it is told to. */
export type Answer = string | number | 'offline' | Promise<string>;

export interface Server {
  /** A fresh address that gives these answers one after the other, the last one for ever. */
  address(...answers: [Answer, ...Answer[]]): string;
  /** Addresses asked for, in order, those of the bundled content apart. */
  readonly asked: string[];
  /** Addresses of the bundled content asked for, in order. */
  readonly bundled: string[];
  /** When `false`, the bundled content cannot be reached either. */
  isOnline: boolean;
}

let addresses = 0;

/** Answers for made-up addresses; everything else goes to the real server. Call it in a `describe`. */
export function useServer(): Server {
  const original = globalThis.fetch;
  const answers = new Map<string, Answer[]>();
  const server: Server = {
    asked: [],
    bundled: [],
    isOnline: true,
    address(...given) {
      const address = `https://example.org/content-${++addresses}.json`;
      answers.set(address, [...given]);
      return address;
    },
  };
  const answer = async (address: string, queue: Answer[]): Promise<Response> => {
    const next = queue.length > 1 ? queue.shift() : queue[0];
    server.asked.push(address);
    if (next === 'offline' || next === undefined) throw new TypeError('Failed to fetch');
    if (typeof next === 'number') return new Response('<h1>Fehler</h1>', { status: next });
    return new Response(await next, { status: 200 });
  };
  beforeEach(() => {
    server.asked.length = 0;
    server.bundled.length = 0;
    server.isOnline = true;
    globalThis.fetch = (input, init) => {
      // What stands behind # is not sent.
      const [address = ''] = (input instanceof Request ? input.url : String(input)).split('#');
      const queue = answers.get(address);
      if (queue) return answer(address, queue);
      server.bundled.push(address);
      return server.isOnline ? original(input, init) : Promise.reject(new TypeError('Failed to fetch'));
    };
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  return server;
}

/** Warnings of our elements during each test; Lit's own stay out. Call it in a `describe`. */
export function useWarnings(): string[] {
  const original = console.warn;
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    console.warn = (...args: unknown[]) => {
      const line = args.map(String).join(' ');
      if (line.startsWith('<')) lines.push(line);
      else original(...args);
    };
  });
  afterEach(() => {
    console.warn = original;
  });
  return lines;
}
