import { html, type TemplateResult } from 'lit';
import { idOf } from './fields.ts';
import type { Trouble } from './problems.ts';
import { texts } from './texts.ts';
import type { Work } from './work.ts';

interface Options {
  readonly work: Work;
  /** What is told of each record, by its place. */
  readonly troubles: readonly (readonly Trouble[])[];
  /** Shows another record. */
  readonly choose: (at: number) => void;
  /** Says what happened to people who do not see it, and moves the focus there. */
  readonly done: (message: string, focus: string) => void;
}

/** Which record of the list is in the form, and buttons to add one or remove it. */
export function entries({ work, troubles, choose, done }: Options): TemplateResult {
  const { records, at, kind } = work;
  const add = () => {
    work.add();
    choose(work.at);
    done(texts.added(work.at + 1), kind === 'offers' ? 'name' : 'authority');
  };
  const remove = () => {
    const name = work.nameOf(work.record);
    work.remove();
    choose(work.at);
    done(texts.removed(name), records.length > 1 ? 'entry' : 'entry-add');
  };
  const nameOf = (place: number) => {
    const problems = troubles[place]?.filter(({ level }) => level === 'problem').length ?? 0;
    return `${place + 1}. ${work.nameOf(records[place])}${problems > 0 ? ` (${texts.counts(problems, 0)})` : ''}`;
  };
  return html`<div class="entries">
    <label for=${idOf('entry')}>Eintrag <span class="number">(${records.length})</span></label>
    <select
      id=${idOf('entry')}
      ?disabled=${records.length === 0}
      @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}
    >
      ${records.map((_record, place) => html`<option value=${place} .selected=${place === at}>${nameOf(place)}</option>`)}
    </select>
    <div class="buttons">
      <button type="button" id=${idOf('entry-add')} @click=${add}>
        <span aria-hidden="true">+</span> ${texts.one[kind]} hinzufügen
      </button>
      <button type="button" class="remove" ?disabled=${records.length === 0} @click=${remove}>
        Diesen Eintrag entfernen
      </button>
    </div>
  </div>`;
}
