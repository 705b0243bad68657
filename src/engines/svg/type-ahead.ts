/** Type-ahead as in any listbox (WAI-ARIA Authoring Practices): letters lead to the next district of that name. */
import type { Shape } from '../../geo/drawing.ts';
import type { Ags } from '../../model/types.ts';

/** Milliseconds after which the next letter begins a new search. */
const moment = 1000;

/** What the reader is typing. */
interface Search {
  readonly map: Element;
  readonly text: string;
  /** `timeStamp` of its last key. */
  readonly at: number;
  readonly names: readonly string[];
}

let search: Search | null = null;

/** Letters alone: `ä`, `ae` and `a` are one, so are hyphens, spaces and nothing. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\P{L}/gu, '')
    .replace(/([aou])e/g, '$1');

const isOn = (map: EventTarget | null, { timeStamp }: KeyboardEvent): boolean =>
  search?.map === map && timeStamp - (search?.at ?? 0) < moment;

/**
 * The district that the letters typed so far lead to, from `current` on in the order of the list; one letter again and
 * again leads from each to the next. `undefined` where no name begins with them.
 */
export function typeAhead(
  event: KeyboardEvent,
  current: Shape,
  map: Element,
  shown: readonly Shape[],
): Ags | undefined {
  const text = (isOn(map, event) && search ? search.text : '') + event.key;
  search = { map, text, at: event.timeStamp, names: shown.map(({ name }) => name.toLowerCase()) };
  map.addEventListener('keydown', continueWithSpace as EventListener, true);
  const isOneLetter = /^(.)\1*$/iu.test(text);
  const begin = fold(isOneLetter ? event.key : text);
  const from = shown.indexOf(current) + (isOneLetter ? 1 : 0);
  return [...shown.slice(from), ...shown.slice(0, from)].find(({ name }) => fold(name).startsWith(begin))?.ags;
}

/** Space selects; but while a name is typed that goes on with a space, it belongs to that name. */
function continueWithSpace(event: KeyboardEvent): void {
  if (event.key !== ' ' || event.altKey || event.ctrlKey || event.metaKey) return;
  const text = `${search?.text.toLowerCase()} `;
  if (!isOn(event.currentTarget, event) || !search?.names.some((name) => name.startsWith(text))) return;
  search = { ...search, text, at: event.timeStamp };
  event.preventDefault();
  event.stopPropagation();
}
