/** What the doctor looks at. Each check gets the elements of the page and gives what it found. */
import { elementOf, tags } from '../contract/elements.ts';
import type { LoadFailureKind } from '../model/types.ts';
import { ignoredAttributes } from '../elements/base/attribute-check.ts';
import type { ThilikElement } from '../elements/base/thilik-element.ts';
import { doctorTexts as texts } from '../i18n/de/doctor.ts';
import type { Finding, Level } from './finding.ts';
import { nameOf, short } from './page.ts';

export type Check = (elements: readonly HTMLElement[]) => Finding[];

export function finding(level: Level, [what, todo, line = '']: readonly [string, string, string?]): Finding {
  return { level, what, todo, line };
}

/** A misspelt tag is told once, by its name; what else is wrong with it does not matter. */
const isKnown = ({ localName }: HTMLElement) => elementOf(localName) !== undefined;

const isAlive = (element: HTMLElement): element is ThilikElement => 'hub' in element;

const mark = Symbol.for('thilik');

/** Misspelt tags, tags of strangers, and more than one of the versions that are in the page. */
export function namesCheck(versions: readonly string[]): Check {
  return (elements) => {
    const found: Finding[] = [];
    const seen = new Set(versions);
    for (const tag of new Set(elements.map(({ localName }) => localName))) {
      if (!elementOf(tag)) {
        found.push(finding('error', texts.unknownTag(tag, tags.join(', '))));
        continue;
      }
      const known = customElements.get(tag) as { [mark]?: string } | undefined;
      if (known?.[mark]) seen.add(known[mark]);
      else if (known) found.push(finding('error', texts.stranger(tag)));
    }
    if (seen.size > 1) found.push(finding('error', texts.twoVersions([...seen].sort().join(' und '))));
    return found;
  };
}

/** The ancestor, or the element itself, that hides it; `null` when it can be seen. */
function hiddenBy(element: Element): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { display } = getComputedStyle(each);
    if (display === 'none' || (each.localName === 'details' && !(each as HTMLDetailsElement).open)) return each;
  }
  return getComputedStyle(element).visibility === 'hidden' ? element : null;
}

/** Elements that nobody can see. */
export const roomCheck: Check = (elements) =>
  elements.filter(isKnown).flatMap((element) => {
    const by = hiddenBy(element);
    if (by) return [finding('warning', texts.hidden(nameOf(element), nameOf(by)))];
    const { width, height } = element.getBoundingClientRect();
    const around = element.parentElement ? nameOf(element.parentElement) : '';
    const clipped = closedBox(element);
    if (width < 1 || height < 1 || clipped) {
      const size = `${Math.round(width)} × ${Math.round(height)} Pixel`;
      return [finding('error', texts.noSize(nameOf(element), size, clipped ? nameOf(clipped) : around))];
    }
    return width < 240 ? [finding('warning', texts.narrow(nameOf(element), Math.round(width)))] : [];
  });

/** An ancestor without height that cuts off what is in it. */
function closedBox(element: Element): Element | null {
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowY, overflowX } = getComputedStyle(each);
    const { width, height } = each.getBoundingClientRect();
    if ((height < 1 && overflowY !== 'visible') || (width < 1 && overflowX !== 'visible')) return each;
  }
  return null;
}

/** Headings that skip a level. */
export const headingCheck: Check = (elements) =>
  elements.filter(isAlive).flatMap((element) => {
    const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING)
      .pop();
    const level = before ? Number(before.localName[1]) : 1;
    const wanted = Math.min(6, level + 1);
    if (element.headingLevel <= wanted) return [];
    const line = `heading-level="${wanted}"`;
    const last = before ? `<${before.localName}>` : 'keine';
    return [finding('warning', texts.headingLevel(nameOf(element), element.headingLevel, last, line))];
  });

const fileFindings: Readonly<Record<LoadFailureKind, (address: string) => readonly [string, string, string?]>> = {
  network: (address) =>
    new URL(address).origin === location.origin
      ? texts.unreachable(short(address))
      : texts.blocked(address, `Access-Control-Allow-Origin: ${location.origin}`),
  status: (address) => texts.missingFile(short(address)),
  json: (address) => texts.brokenFile(short(address)),
  shape: (address) => texts.brokenFile(short(address)),
};

/** Files that could not be loaded, each once. */
export const filesCheck: Check = (elements) => {
  const failed = new Map<string, LoadFailureKind>();
  for (const element of elements.filter(isAlive)) {
    const { feeds } = element.hub.store.state;
    for (const address of Object.keys(feeds)) {
      const { error, failures = [] } = feeds[address] ?? {};
      if (error) failed.set(address, error.kind);
      for (const { source, kind } of failures) failed.set(source, kind);
    }
  }
  return [...failed].map(([address, kind]) => finding('error', fileFindings[kind](address)));
};

/** Attributes that are ignored, and maps that are not there. */
export const attributesCheck: Check = (elements) =>
  elements.filter(isAlive).flatMap((element) => {
    const found = ignoredAttributes(element).map(({ name, value, known }) => {
      const text = known
        ? texts.unknownValue(nameOf(element), name, value, known)
        : texts.unknownAttribute(nameOf(element), name);
      return finding('warning', text);
    });
    const map = element.getAttribute('for');
    if (map && !document.getElementById(map)) found.push(finding('error', texts.noMap(nameOf(element), map)));
    return found;
  });

/** What stands between the tags: nothing, or far too much. */
export const contentCheck: Check = (elements) =>
  elements.filter(isKnown).flatMap((element) => {
    if (element.querySelector('main, footer, header, h1')) return [finding('error', texts.swallowed(nameOf(element)))];
    return element.textContent?.trim() ? [] : [finding('warning', texts.noFallback(nameOf(element)))];
  });
