/**
 * The script of the pages in `embed/`: attributes from the address, the drop-in, height and selection to the page
 * around. A classic script, so that it also runs in a sandbox whose server allows no modules; the words stay then.
 */
import { hint, setAttribute } from '../define/forms.ts';
import type { ThilikEventMap } from '../events.ts';
import { addressChange } from '../elements/base/address-state.ts';
import { tagOf } from '../i18n/languages.ts';
import { readPart, writePart } from '../model/address-part.ts';
import { isKept, isMarked, isOurs, keptName, markedIn, target, withMarked, type Report } from './messages.ts';

/** Where the page around is from; `null` until it has greeted. */
let around: string | null = null;

/** Before the page around has greeted, it is told nothing but that there is somebody. */
function tell(report: Report): void {
  if (around !== null) parent.postMessage(report, target(around));
  else if (report.thilik === 'ready') parent.postMessage(report, '*');
}

function tellHeight(): void {
  tell({ thilik: 'height', height: document.documentElement.getBoundingClientRect().height });
}

const nameInAddress = keptName(location.href);
const keptNow = () => (nameInAddress && readPart(location.hash, nameInAddress)) ?? '';

/** The page around keeps in its address what ours does. */
function tellKept(): void {
  if (nameInAddress) tell({ thilik: 'kept', kept: keptNow() });
}

/** The page around has been opened at a story, or gone there: ours follows, as if that were its own address. */
function takeKept(kept: string): void {
  if (!nameInAddress || kept === keptNow()) return;
  const address = writePart(location.hash, nameInAddress, kept) || location.pathname + location.search;
  history.replaceState(history.state, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A link to marked offers has led to the page around: ours shows them. */
function takeMarked(marked: string): void {
  if (marked === markedIn(location.hash)) return;
  history.replaceState(history.state, '', withMarked(location.hash, marked));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Whether it is a choice of light and dark, which is then set. */
function setColours(scheme: string): boolean {
  const isScheme = /^(light|dark)( light| dark)?$/.test(scheme);
  if (isScheme) document.documentElement.style.setProperty('color-scheme', scheme);
  return isScheme;
}

/** Tokens that the address may set, and the ground of the page; each as six digits of a hexadecimal colour. */
const colours = 'background accent on-accent text muted surface border focus district district-selected'.split(' ');

/** Whether the parameter is a colour, which is then set, or ignored with a hint. */
function isColour(name: string, value: string): boolean {
  const [, colour = ''] = /^color-(.+)$/.exec(name) ?? [];
  if (!colours.includes(colour)) return false;
  const { style } = document.documentElement;
  if (!/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)) hint(`${name}=${value} is ignored: six digits 0–9, a–f.`);
  else style.setProperty(colour === 'background' ? colour : `--thilik-${name}`, value.replace(/^#?/, '#'));
  return true;
}

/**
 * An address in the page's address may come from anybody, and shall not bring anybody's content: only from this server, and
 * so does each of several. What an address is, is left to the browser, which reads over line breaks and marks in it.
 */
function isForeign(value: string): boolean {
  const here = new URL(location.href);
  return [value, ...value.split(/\s+/)].some((address) => {
    try {
      const { origin, protocol } = new URL(address, here);
      return origin !== here.origin && protocol !== 'mailto:';
    } catch {
      return true;
    }
  });
}

/** Parameters of the address that belong to the page itself. */
const own: Readonly<Record<string, (value: string) => void>> = {
  lang: setLanguage,
  title: (value) => (document.title = value || document.title),
  'color-scheme': (value) => {
    if (value && !setColours(value)) hint(`color-scheme=${value} is ignored: light, dark.`);
  },
};

function setLanguage(value: string): void {
  const lang = tagOf(value);
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) return;
  document.documentElement.lang = lang;
  const title = document.querySelector('title');
  const tag = lang.toLowerCase();
  document.title =
    [tag, tag.split('-')[0]].map((each) => title?.getAttribute(`data-${each}`)).find(Boolean) || document.title;
}

const isCard = ({ localName }: Element) => localName === 'thilik-story-card';

/** On the page of stories `story` leaves one, in full, and `district` those of a district. */
function leaveOut(cards: HTMLElement[], story: string | null, district: string | null): void {
  for (const card of cards) {
    const wanted = story ? card.getAttribute('story') === story : card.dataset.district === district;
    if (!wanted) card.remove();
    else if (story) card.removeAttribute('variant');
  }
}

function configure(): void {
  const parameters = new URLSearchParams(location.search);
  const elements = [...document.querySelectorAll<HTMLElement>('[data-embed]')];
  const [story, district] = [parameters.get('story'), parameters.get('district')];
  if (story || district) leaveOut(elements.filter(isCard), story, district);
  // The title of the page comes after the one of its language.
  for (const name of ['lang', 'title', 'color-scheme']) own[name]?.(parameters.get(name) ?? '');
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = document.title;
  parameters.forEach((value, name) => {
    if (name in own || isColour(name, value)) return;
    if (isForeign(value)) hint(`${name}=${value} is ignored: addresses must be on ${location.host}.`);
    else for (const element of elements) if (!isChoice(element, name)) setAttribute(element, name, value, name);
  });
}

/** Stories are chosen by these, see `leaveOut`. */
function isChoice(element: Element, name: string): boolean {
  return isCard(element) && (name === 'story' || name === 'district');
}

function start(): void {
  configure();
  const address = new URL('../thilik.js', location.href).href;
  import(/* @vite-ignore */ address).catch((error: unknown) =>
    hint(
      `${address} could not be loaded; the fallback stays. In a sandbox without allow-same-origin the server must send ` +
        `Access-Control-Allow-Origin: * for the folder. ${String(error)}`,
    ),
  );
  if (parent === window) return;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isOurs(data) || data.thilik !== 'greeting') return;
    around = origin;
    // Who says it in the address means it.
    if (!new URLSearchParams(location.search).has('color-scheme'))
      setColours((data as { colorScheme?: unknown }).colorScheme as string);
    const { kept, marked } = data as { kept?: unknown; marked?: unknown };
    if (isKept(kept)) takeKept(kept);
    else tellKept();
    if (isMarked(marked)) takeMarked(marked);
    tellHeight();
  });
  document.addEventListener('thilik-select', (event) => {
    const { kind, id } = (event as ThilikEventMap['thilik-select']).detail;
    tell({ thilik: 'select', kind, id });
  });
  for (const name of [addressChange, 'popstate']) addEventListener(name, tellKept);
  new ResizeObserver(tellHeight).observe(document.documentElement);
  tell({ thilik: 'ready' });
}

start();
