/**
 * `thilik-frame.js`, for pages with iframes of `embed/`: makes them as high as their content, gives them the page's
 * colours, passes on what readers select as `thilik-select` of the iframe, and keeps it in the page's address where the
 * iframe's asks for that by `url-state`.
 */
import { readPart, writePart } from '../model/address-part.ts';
import { isKept, isOurs, keptName, markedIn, target, type Greeting } from './messages.ts';

/** Heights beyond are a mistake. CSS pixels. */
const highest = 30_000;

/** Where messages of the iframe come from; `null` when it shows none of our pages. */
function originOf(frame: HTMLIFrameElement): string | null {
  const { origin, pathname } = new URL(frame.src, document.baseURI);
  if (!/\/embed\/[a-z]+\.html$/.test(pathname)) return null;
  const opaque =
    self.origin === 'null' || (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin'));
  return opaque ? 'null' : origin;
}

/** Where the page of each iframe is, as its first message said. */
const origins = new WeakMap<Node, string>();
/** How often each iframe has loaded a page; those that were there before us may have shown any number. */
const loads = new WeakMap<Node, number>();

/**
 * Whether a message is of the page that the iframe's address leads to. Its server may redirect to another host: then the
 * first page to speak says where it is, and only before the iframe has loaded a second one, which a link could lead to.
 */
function isExpected(frame: HTMLIFrameElement, origin: string): boolean {
  const named = originOf(frame);
  if (named === null) return false;
  const isFirst = !origins.has(frame) && (loads.get(frame) ?? 0) < 2;
  if (named === origin || (isFirst && named !== 'null' && origin !== 'null')) {
    if (isFirst) origins.set(frame, origin);
    return true;
  }
  return named !== 'null' && origins.get(frame) === origin;
}

function greet(frame: HTMLIFrameElement, origin: string): void {
  const name = keptName(frame.src);
  send(frame, origin, name && readPart(location.hash, name));
}

function send(frame: HTMLIFrameElement, origin: string, kept: string | null): void {
  const { colorScheme } = getComputedStyle(frame);
  const greeting: Greeting = { thilik: 'greeting', colorScheme, kept, marked: markedIn(location.hash) };
  frame.contentWindow?.postMessage(greeting, target(origin));
}

/** The iframe has made a step to go back from already: here the address only tells where it is. */
function keep(frame: HTMLIFrameElement, kept: unknown): void {
  const name = keptName(frame.src);
  if (!name || !isKept(kept) || kept === (readPart(location.hash, name) ?? '')) return;
  const address = writePart(location.hash, name, kept) || location.pathname + location.search;
  history.replaceState(history.state, '', address);
}

function handleMessage({ source, origin, data }: MessageEvent<unknown>): void {
  if (!isOurs(data)) return;
  const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isExpected(frame, origin)) return;
  const { thilik, height, kind, id, kept } = data as Partial<Record<string, unknown>>;
  if (thilik === 'ready') greet(frame, origin);
  if (thilik === 'height' && typeof height === 'number' && height > 0 && height < highest) {
    frame.style.setProperty('height', `${Math.ceil(height)}px`);
  }
  if (thilik === 'kept') keep(frame, kept);
  if (thilik === 'select') {
    frame.dispatchEvent(new CustomEvent('thilik-select', { bubbles: true, composed: true, detail: { kind, id } }));
  }
}

const key = Symbol.for('thilik.frame');
const page = document as Document & { [key]?: true };
if (!page[key]) {
  page[key] = true;
  addEventListener('message', handleMessage);
  // A link of the page, or an address typed in.
  addEventListener('hashchange', () => {
    for (const frame of document.querySelectorAll('iframe')) {
      const origin = origins.get(frame) ?? originOf(frame);
      const name = keptName(frame.src);
      if (origin) send(frame, origin, name && (readPart(location.hash, name) ?? ''));
    }
  });
  const count = (frame: Node) => loads.set(frame, (loads.get(frame) ?? 0) + 1);
  document.addEventListener('load', ({ target }) => count(target as Node), true);
  // Pages that were there before us have said so in vain. Before an iframe has loaded its origin is ours, so the
  // greeting has no address; it tells nothing that the iframe could not know.
  for (const frame of document.querySelectorAll('iframe')) {
    if (document.readyState === 'complete') loads.set(frame, 2);
    if (originOf(frame)) greet(frame, 'null');
  }
}
