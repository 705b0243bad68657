/** What the doctor looks at in the page around the elements: scripts, style sheet, policy, old libraries, language. */
import { elementNames, elementOf } from '../contract/elements.ts';
import { doctorTexts as texts } from '../i18n/de/doctor.ts';
import { finding, type Check } from './checks.ts';
import type { Finding } from './finding.ts';
import { folder, short } from './page.ts';

const classicLine = () => `<script defer src="${short(folder)}thilik.classic.js"></script>`;

/** Scripts of ours as the page has them, also those that a consent manager holds back. */
function ownScripts(): { readonly tag: HTMLScriptElement; readonly address: string }[] {
  return [...document.querySelectorAll('script')].flatMap((tag) => {
    const names = tag.getAttributeNames().filter((name) => name.endsWith('src'));
    const address = names
      .map((name) => tag.getAttribute(name) ?? '')
      .find((value) => /thilik(\.classic)?[^/]*\.js/.test(value));
    return address ? [{ tag, address: new URL(address, document.baseURI).href }] : [];
  });
}

/**
 * Addresses under which the page asked for the drop-in. Where its system adds a version, `thilik.js?ver=1`, our own
 * files ask for it once more without: that is nobody's second copy, unless a tag names it too.
 */
function loadedModules(named: readonly string[]): readonly string[] {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/thilik\.js(\?|$)/.test(name));
  return [...new Set(loaded)].filter(
    (address) => named.includes(address) || !loaded.some((other) => other.startsWith(`${address}?`)),
  );
}

export const scriptsCheck: Check = () => {
  const scripts = ownScripts().filter(({ address }) => !address.includes('thilik-frame'));
  const found: Finding[] = [];
  for (const { tag, address } of scripts) {
    if (!tag.type && !address.includes('thilik.classic'))
      found.push(finding('error', texts.moduleDropped(classicLine())));
    if (tag.type && !/^(module|(text|application)\/(x-)?(java|ecma)script)$/i.test(tag.type)) {
      found.push(finding('error', texts.heldBack(tag.type)));
    }
  }
  const copies = loadedModules(scripts.map(({ address }) => address));
  if (copies.length > 1) found.push(finding('warning', texts.twoCopies(copies.map(short).join(', '))));
  return found;
};

/** Places for the classic script that are still text. */
export const placesCheck: Check = () => {
  const places = [...document.querySelectorAll('[data-thilik]')];
  const isMounted = (place: Element) =>
    place.parentElement?.localName.startsWith('thilik-') === true ||
    [...place.children].some((child) => child.localName.startsWith('thilik-'));
  const open = places.filter((place) => !isMounted(place));
  const wrong = open.filter((place) => !elementOf(place.getAttribute('data-thilik') ?? ''));
  return [
    ...wrong.map((place) =>
      finding('error', texts.unmounted(place.getAttribute('data-thilik') ?? '', elementNames.join(', '))),
    ),
    ...(open.length > wrong.length ? [finding('error', texts.noClassic(classicLine()))] : []),
  ];
};

/** Tags that the system shows as text. Code examples are none. */
export const textCheck: Check = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const [tag] = /<thilik-[a-z-]+[^>]{0,60}/.exec(text) ?? [];
    if (tag && !node.parentElement?.closest('pre, code, textarea, script, style, template')) {
      return [finding('error', texts.tagAsText(tag))];
    }
  }
  return [];
};

export const emptyCheck: Check = (elements) =>
  elements.length + document.querySelectorAll('[data-thilik]').length > 0
    ? []
    : [finding('error', texts.noElement('<div data-thilik="map" data-district="16070">Text und Link</div>'))];

interface OldPage {
  readonly MooTools?: { readonly version?: string };
  readonly Prototype?: { readonly Version?: string };
  readonly jQuery?: { readonly mobile?: { readonly version?: string } };
}

export const librariesCheck: Check = () => {
  const { MooTools, Prototype, jQuery } = window as OldPage;
  const names = [
    MooTools && `MooTools ${MooTools.version ?? ''}`,
    Prototype && `Prototype ${Prototype.Version ?? ''}`,
    jQuery?.mobile && `jQuery Mobile ${jQuery.mobile.version ?? ''}`,
  ];
  return names.flatMap((name) => (name ? [finding('note', texts.oldLibrary(name.trim()))] : []));
};

export const pageCheck: Check = () => [
  ...(document.documentElement.lang ? [] : [finding('warning', texts.noLang())]),
  ...(document.querySelector('link[href*="thilik.css"]')
    ? []
    : [finding('note', texts.noStyles(`<link rel="stylesheet" href="${short(folder)}thilik.css">`))]),
];

interface Violation {
  readonly effectiveDirective: string;
  readonly blockedURL: string;
}

/** What the page's policy has forbidden so far, as far as the browser tells afterwards. */
function violations(): Promise<Violation[]> {
  const { ReportingObserver: Observer } = window as { ReportingObserver?: typeof ReportingObserver };
  if (!Observer) return Promise.resolve([]);
  return new Promise((resolve) => {
    const observer = new Observer((reports) => resolve(reports.map(({ body }) => body as unknown as Violation)), {
      types: ['csp-violation'],
      buffered: true,
    });
    observer.observe();
    // Without a violation it never answers.
    setTimeout(() => {
      observer.disconnect();
      resolve([]);
    }, 200);
  });
}

/** The lines that the content security policy lacks, for our files and those that the elements were given. */
export async function policyFindings(elements: readonly HTMLElement[]): Promise<Finding[]> {
  const given = elements.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name.endsWith('src'))
      .flatMap((name) => (element.getAttribute(name) ?? '').trim().split(/\s+/))
      .map((address) => new URL(address, element.baseURI).href),
  );
  const found = new Map<string, Finding>();
  for (const { effectiveDirective, blockedURL } of await violations()) {
    if (!blockedURL.startsWith(folder) && !given.includes(blockedURL)) continue;
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '');
    const { origin } = new URL(blockedURL);
    const line = `${directive} ${origin === location.origin ? "'self'" : origin}`;
    if (!found.has(line)) found.set(line, finding('error', texts.csp(directive, short(blockedURL), line)));
  }
  return [...found].map(([, each]) => each);
}
