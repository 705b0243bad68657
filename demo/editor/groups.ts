import { html, nothing, type TemplateResult } from 'lit';
import { listAt, pathText, writeAt, type Path } from './document.ts';
import { idOf, type Form } from './fields.ts';

interface GroupOptions {
  /** Name of one item, e.g. `Zahl`. */
  readonly one: string;
  readonly add: string;
  readonly empty?: string;
  /** A new item. */
  readonly make: () => unknown;
  readonly fields: (path: Path) => unknown;
  /** Says what happened to people who do not see it, and moves the focus there. */
  readonly done: (message: string, focus: string) => void;
  /** Whether at least one item has to stay. */
  readonly keepOne?: boolean;
}

/** A list of items with buttons to add, move and remove them. */
export function group(form: Form, path: Path, options: GroupOptions): TemplateResult {
  const items = listAt(form.record, path);
  const base = pathText(path);
  const { one } = options;
  const set = (next: readonly unknown[]) => form.change(writeAt(form.record, path, next));
  const add = () => {
    set([...items, options.make()]);
    options.done(`${one} ${items.length + 1} ist dazugekommen.`, `${base}[${items.length}]`);
  };
  const remove = (index: number) => {
    set(items.filter((_item, place) => place !== index));
    const next = items.length - 1 === 0 ? `${base}-add` : `${base}-remove-${Math.min(index, items.length - 2)}`;
    options.done(`${one} ${index + 1} ist entfernt.`, next);
  };
  const move = (index: number, by: 1 | -1) => {
    const next = [...items];
    next.splice(index + by, 0, ...next.splice(index, 1));
    set(next);
    const isEnd = index + by === 0 || index + by === items.length - 1;
    const direction = by < 0 === isEnd && items.length > 1 ? 'down' : 'up';
    const button = isEnd ? direction : by < 0 ? 'up' : 'down';
    options.done(`${one} steht jetzt an Stelle ${index + by + 1}.`, `${base}-${button}-${index + by}`);
  };
  return html`<div class="group">
    ${items.length === 0 && options.empty ? html`<p class="hint">${options.empty}</p>` : nothing}
    <ol>
      ${items.map(
        (_item, index) =>
          html`<li class="item">
            <fieldset>
              <legend>${one} ${index + 1}</legend>
              ${options.fields([...path, index])}
              <div class="buttons">
                <button
                  type="button"
                  id=${idOf(`${base}-up-${index}`)}
                  ?disabled=${index === 0}
                  aria-label="${one} ${index + 1} nach oben"
                  @click=${() => move(index, -1)}
                >
                  <span aria-hidden="true">↑</span> nach oben
                </button>
                <button
                  type="button"
                  id=${idOf(`${base}-down-${index}`)}
                  ?disabled=${index === items.length - 1}
                  aria-label="${one} ${index + 1} nach unten"
                  @click=${() => move(index, 1)}
                >
                  <span aria-hidden="true">↓</span> nach unten
                </button>
                <button
                  type="button"
                  class="remove"
                  id=${idOf(`${base}-remove-${index}`)}
                  ?disabled=${options.keepOne && items.length === 1}
                  aria-label="${one} ${index + 1} entfernen"
                  @click=${() => remove(index)}
                >
                  Entfernen
                </button>
              </div>
            </fieldset>
          </li>`,
      )}
    </ol>
    <button type="button" class="add" id=${idOf(`${base}-add`)} @click=${add}>
      <span aria-hidden="true">+</span> ${options.add}
    </button>
  </div>`;
}
