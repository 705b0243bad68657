/**
 * Tells a webmaster, in German, what is wrong with a page and what to do. Loaded only when its address has
 * `?thilik-check` or an element the attribute `thilik-check`.
 */
import { version } from '../../package.json';
import { attributesCheck, contentCheck, filesCheck, headingCheck, namesCheck, roomCheck } from './checks.ts';
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

/** Resolves when everything that was on its way has arrived or failed. */
function settled(elements: readonly HTMLElement[]): Promise<unknown> {
  const each = elements.map(
    (element) =>
      new Promise((resolve) => {
        if (!('hub' in element) || element.dataset.state !== 'loading') return resolve(null);
        for (const name of ['thilik-ready', 'thilik-error']) element.addEventListener(name, resolve, { once: true });
      }),
  );
  return Promise.race([Promise.all(each), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
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
    pageCheck,
    librariesCheck,
  ];
  return [...(await policyFindings(elements)), ...checks.flatMap((check) => check(elements))];
}

async function start(): Promise<void> {
  await settled(ownElements());
  showReport(await examine(), () => void start());
}

if (document.readyState === 'complete') void start();
else addEventListener('load', () => void start());
