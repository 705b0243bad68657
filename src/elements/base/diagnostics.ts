/** What is looked for in a file when the page rests: faulty content and attributes, and hours, for which code comes. */
import { html, type TemplateResult } from 'lit';
import { emit } from '../../events.ts';
import { tellsOfNow } from '../../content/hours-known.ts';
import { diagnosticTerms } from '../../i18n/diagnostics.ts';
import type { Terms } from '../../i18n/terms.ts';
import { isStale } from '../../model/freshness.ts';
import { doubts } from '../../model/problem.ts';
import type { Problem } from '../../model/types.ts';
import type { Feed } from '../../store/state.ts';
import type { CSSResult } from '../../styles/css.ts';
import type { HoursHost } from '../parts/open-hours.ts';
import { attributeHints } from './attribute-check.ts';
import { retryButton } from './notices.ts';

/** An attribute that names a district or story which does not exist. */
export function unknownNotice(kind: 'district' | 'story', value: string, lang: string): TemplateResult {
  const terms = diagnosticTerms(lang);
  const sentence = kind === 'district' ? terms.unknownDistrict(value) : terms.unknownStory(value);
  return html`<p class="note" role="alert">${sentence}</p>`;
}

/** What a reader is told about a file that is here: parts that failed, and faulty entries. */
export function feedNotices(
  title: string,
  { failures: [failed] = [], problems, wholeOnly }: Feed,
  terms: Terms,
  retry: () => void,
): readonly TemplateResult[] {
  const faulty = problems.filter(({ reason }) => !doubts.includes(reason));
  return [
    ...(failed ? [partNotice(terms.failure(failed.kind, title), terms, retry)] : []),
    ...(wholeOnly ? [html`<p class="note">${title}: ${diagnosticTerms(terms.lang).wholeOnly}</p>`] : []),
    ...(faulty.length > 0 ? [problemNotice(title, faulty, terms.lang)] : []),
  ];
}

function partNotice(failure: string, terms: Terms, retry: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <p>${failure} ${diagnosticTerms(terms.lang).othersShown}</p>
    ${retryButton(terms, retry)}
  </div>`;
}

/** Entries that are missing or incomplete, each with its reason for the webmaster who looks. */
function problemNotice(title: string, problems: readonly Problem[], lang: string): TemplateResult {
  const terms = diagnosticTerms(lang);
  const recordOf = ({ source, path, row }: Problem) => `${source} ${row ?? path.split('.')[0]}`;
  const records = new Set(problems.map(recordOf)).size;
  return html`<details class="note small">
    <summary>${title}: ${terms.problems(records)}</summary>
    <ul>
      ${problems.map(({ path, reason }) => html`<li>${terms.problem(reason)} <code>${path}</code></li>`)}
    </ul>
  </details>`;
}

/** What tells of hours comes when the first entry is drawn that has some. */
function awaitHours(element: HoursHost): void {
  const load = () => import('../parts/open-hours.ts');
  const part = element.later('hours', load, { onHere: ({ attachHours }) => attachHours(element) });
  element.hoursNow = (record, { staleBefore }) => {
    if (tellsOfNow(record, staleBefore)) void part.ask();
  };
  void element.updateComplete.then(() => element.requestUpdate());
}

/**
 * Tells the page about failed parts, faulty and stale records of a file; faulty ones, and attributes that are ignored, also on the
 * console, for whoever sees no event.
 */
export function tellProblems(
  element: HTMLElement & HoursHost & { addStyles(styles: CSSResult): void },
  source: string,
  { failures = [], problems, records, wholeOnly }: Feed,
  staleBefore: string,
  warn: (message: string) => void,
): void {
  for (const hint of attributeHints(element)) warn(hint);
  if (getComputedStyle(element).getPropertyValue('--thilik-color-accent')) {
    void import('./readable-accent.ts').then(({ mendAccent }) => mendAccent(element, warn));
  }
  for (const { kind, source: failed, message } of failures) {
    emit(element, 'thilik-error', { kind, source: failed, message });
    warn(message);
  }
  if (wholeOnly) warn(wholeOnly);
  if (!element.hoursNow && records.some((each) => tellsOfNow(each, staleBefore))) awaitHours(element);
  const stale = records
    .filter(({ asOf }) => asOf && isStale(asOf, staleBefore))
    .map(({ id, asOf }): Problem => ({ path: id, reason: 'stale', value: asOf }));
  if (problems.length + stale.length > 0)
    emit(element, 'thilik-problems', { source, problems: [...problems, ...stale] });
  if (problems.length === 0) return;
  const list = problems
    .map(({ source: of = '', path, reason, value }) => `${of} ${path}: ${reason} (${value})`.trim())
    .join('\n');
  warn(`${source}: ${problems.length} problem(s)\n${list}`);
}
