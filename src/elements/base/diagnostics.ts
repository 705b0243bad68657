/** What a reader is told about faulty content, and about districts and stories that do not exist. */
import { html, type TemplateResult } from 'lit';
import { diagnosticTerms } from '../../i18n/diagnostics.ts';
import type { Terms } from '../../i18n/terms.ts';
import { doubts } from '../../model/doubts.ts';
import type { Problem } from '../../model/types.ts';
import type { Feed } from '../../store/state.ts';
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
  { kind, failures: [failed] = [], problems, records, wholeOnly }: Feed,
  terms: Terms,
  retry: () => void,
): readonly TemplateResult[] {
  const faulty = problems.filter(({ reason }) => !doubts.includes(reason));
  return [
    ...(failed ? [partNotice(terms.failure(failed.kind, title), terms, retry)] : []),
    ...(wholeOnly ? [html`<p class="note">${title}: ${diagnosticTerms(terms.lang).wholeOnly}</p>`] : []),
    ...(faulty.length > 0 ? [problemNotice(title, faulty, terms.lang)] : []),
    // Where nothing of a file can be shown, or it names nobody to ask, what the page says in the element's place stays.
    ...(records.length === 0 && (faulty.length > 0 || kind === 'contacts') ? [html`<slot></slot>`] : []),
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
