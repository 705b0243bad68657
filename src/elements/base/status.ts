/** What an element waits for or failed at; shown as `:state(…)` and `data-state`. */
export type Status = 'loading' | 'ready' | 'empty' | 'error';

const statuses: readonly Status[] = ['loading', 'ready', 'empty', 'error'];

/** What custom states are kept in; `null` on a server and in browsers before 2023, which have `data-state`. */
export const internalsOf = (element: HTMLElement): ElementInternals | null =>
  'attachInternals' in element ? element.attachInternals() : null;

/** Custom states are new in browsers of 2024; older ones have `data-state`. */
export function showStatus(element: HTMLElement, internals: ElementInternals | null, status: Status): void {
  if (element.dataset.state !== status) element.dataset.state = status;
  try {
    statuses.forEach((each) => internals?.states[each === status ? 'add' : 'delete'](each));
  } catch {
    return;
  }
}
