/**
 * Tells a webmaster, in German, what is wrong with a page and what to do. Loaded only when its address has
 * `?thilik-check` or an element the attribute `thilik-check`.
 */
import { version } from '../../package.json';
import { elementOf } from '../contract/elements.ts';
import type { ThilikElement } from '../elements/base/thilik-element.ts';
import { attributesCheck, contentCheck, filesCheck, headingCheck, namesCheck, roomCheck } from './checks.ts';
import { coloursCheck } from './colours.ts';
import type { Finding } from './finding.ts';
import { ownElements } from './page.ts';
import { showReport } from './report.ts';
import {
  emptyCheck,
  librariesCheck,
  pageCheck,
  placesCheck,
  policyFindings,
  scriptsCheck,
  textCheck,
} from './surroundings.ts';

/** Each version in a page brings its doctor; the last one knows of all. */
const key = Symbol.for('thilik.doctor');
const page = document as Document & { [key]?: string[] };
const versions = (page[key] ??= []);
if (!versions.includes(version)) versions.push(version);

/** How long elements may take before they are looked at as they are. */
const patienceMs = 8000;

/** How long until they are looked at again. */
const pauseMs = 50;

/** When `true`, the element, or a file it asked for, is still on its way. */
function isBusy(element: HTMLElement): boolean {
  if (!('hub' in element)) return elementOf(element.localName) !== undefined && !customElements.get(element.localName);
  const { state } = element.dataset;
  const { feeds } = (element as ThilikElement).hub.store.state;
  return !state || state === 'loading' || Object.keys(feeds).some((address) => feeds[address]?.status === 'loading');
}

/** Resolves when everything that was on its way has arrived or failed. */
async function settled(): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end && ownElements().some(isBusy)) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Everything that is to be said about the page as it is now. */
export async function examine(): Promise<Finding[]> {
  const elements = ownElements();
  const checks = [
    emptyCheck,
    namesCheck(versions),
    scriptsCheck,
    placesCheck,
    textCheck,
    filesCheck,
    roomCheck,
    contentCheck,
    attributesCheck,
    headingCheck,
    coloursCheck,
    pageCheck,
    librariesCheck,
  ];
  return [...(await policyFindings(elements)), ...checks.flatMap((check) => check(elements))];
}

async function start(): Promise<void> {
  await settled();
  showReport(await examine(), () => void start());
}

if (document.readyState === 'complete') void start();
else addEventListener('load', () => void start());
