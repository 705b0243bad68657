/** What is looked for when the page rests: what the page is told of files and attributes, and hours, for which code comes. */
import { withoutFormat } from '../../data/format-in-address.ts';
import { emit } from '../../events.ts';
import { isStale, tellsOfNow } from '../../model/freshness.ts';
import type { Problem } from '../../model/types.ts';
import type { Feed } from '../../store/state.ts';
import type { CSSResult } from '../../styles/css.ts';
import type { HoursHost } from '../parts/open-hours.ts';

/** Attributes of everybody, and what is written in others as a rule: elements with no more are not looked at closely. */
const everyday = /^(id|class|style|slot|(data|aria)-.*)$/;
const usual =
  /^(district=160[5-7]\d|story=[a-z-]+|for=[\w-]+|no-[a-z]+=|heading-level=[2-5]|theme=auto|variant=(full|compact))$/;

function hasUnusual(element: Element): boolean {
  const { observedAttributes } = element.constructor as typeof HTMLElement & { observedAttributes: readonly string[] };
  const names = element.getAttributeNames().filter((name) => !everyday.test(name));
  return (
    element.querySelector(':scope:not([district]) > [slot=first]') !== null ||
    names.some((name) => !observedAttributes.includes(name) || !usual.test(`${name}=${element.getAttribute(name)}`))
  );
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
  address: string,
  { failures = [], problems, records, wholeOnly }: Feed,
  staleBefore: string,
  warn: (message: string) => void,
): void {
  const source = withoutFormat(address);
  const missing = (error: unknown) => warn(String(error));
  if (hasUnusual(element)) {
    import('./attribute-check.ts').then(({ attributeHints }) => attributeHints(element).forEach(warn), missing);
  }
  if (getComputedStyle(element).getPropertyValue('--thilik-color-accent')) {
    import('./readable-accent.ts').then(({ mendAccent }) => mendAccent(element, warn), missing);
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
