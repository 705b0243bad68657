import { html, nothing, type TemplateResult } from 'lit';
import { districtsOf } from '../../src/data/boundaries.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { terms as de } from '../../src/i18n/de/interface.ts';
import { isObject } from '../../src/model/read.ts';
import { topicIds } from '../../src/model/types.ts';
import { listAt, pathText, readAt, writeAt, type Path } from './document.ts';
import { checkbox, choice, dateField, idOf, input, lineField, mistakes, numberInput, type Form } from './fields.ts';
import { precisions } from './texts.ts';

/** A point that may be used, from places.json. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly lonLat: readonly [number, number] | null;
  readonly precision: string;
  readonly ags: string;
  readonly licence?: string;
}

/** A form with all fields of one record. */
export interface RecordForm extends Form {
  readonly languages: readonly string[];
  readonly places: readonly KnownPlace[];
  /** Whether the id was missing or wrong in the file, so that it may be written. */
  readonly isIdOpen: boolean;
  /** Whether a record without translations needs no `review`. */
  readonly isReviewOptional: boolean;
  readonly done: (message: string, focus: string) => void;
}

const districts = districtsOf('2019').map(({ ags, name, type }): readonly [string, string] => [
  ags,
  type === 'Landkreis' ? name : `${name} (kreisfreie Stadt)`,
]);

/** Fields that belong together, to fold out. */
export function section(
  form: RecordForm,
  title: string,
  members: readonly string[],
  isOpen: boolean,
  content: unknown,
  count?: number,
): TemplateResult {
  const wrong = form.troubles.filter(({ path }) => members.includes(/^\w+/.exec(path)?.[0] ?? ''));
  const problems = wrong.filter(({ level }) => level === 'problem').length;
  return html`<details class="section" ?open=${isOpen}>
    <summary>
      <h3>${title}${count ? html` <span class="number">(${count})</span>` : nothing}</h3>
      ${problems > 0 ? html`<span class="flag">${problems} Fehler</span>` : nothing}
    </summary>
    <div class="content">${content}</div>
  </details>`;
}

/** The district; `forAll`: it may be for all of Thuringia. */
export function districtField(form: RecordForm, forAll = false): TemplateResult {
  const value = readAt(form.record, ['district']);
  const district = typeof value === 'string' ? value : '';
  const all: readonly (readonly [string, string])[] = forAll ? [['', 'ganz Thüringen'], ...districts] : districts;
  const isKnown = all.some(([ags]) => ags === district);
  return choice(form, 'district', {
    label: 'Landkreis oder Stadt',
    hint: 'Die Kreise von 2019. Eisenach steht deshalb noch für sich.',
    value: district,
    choices: [...(isKnown ? [] : [[district, district ? `${district} (unbekannt)` : 'Bitte wählen'] as const]), ...all],
    set: (next) => form.change(writeAt(form.record, ['district'], forAll && next === '' ? null : next)),
  });
}

/** Where it is: a place of the list, or name and coordinate. */
export function placeFields(form: RecordForm): unknown {
  const district = String(readAt(form.record, ['district']) ?? '');
  const point = readAt(form.record, ['place', 'lonLat']);
  const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : ['', ''];
  const places = form.places.filter(({ ags }) => ags === district);
  const set = (longitude: unknown, latitude: unknown) => {
    const isEmpty = [longitude, latitude].every((value) => value === '' || value === undefined);
    form.change(writeAt(form.record, ['place', 'lonLat'], isEmpty ? null : [longitude ?? '', latitude ?? '']));
  };
  const take = (id: string) => {
    const found = places.find((each) => each.id === id);
    if (!found) return;
    const { name, lonLat, precision, licence } = found;
    let next = writeAt(form.record, ['place', 'name'], name);
    next = writeAt(next, ['place', 'lonLat'], lonLat);
    next = writeAt(next, ['place', 'precision'], lonLat ? precision : 'district');
    next = writeAt(next, ['place', 'licence'], lonLat ? licence : undefined);
    form.change(writeAt(next, ['place', 'ags8'], undefined));
    form.done(`${name} ist übernommen.`, 'place.name');
  };
  return [
    places.length > 0
      ? choice(form, 'place-known', {
          label: 'Ort aus der Liste übernehmen',
          hint: 'Füllt Name, Genauigkeit und Koordinate aus. Unterkünfte von Geflüchteten bekommen nie einen Punkt.',
          optional: true,
          value: '',
          choices: [['', 'Bitte wählen'], ...places.map(({ id, name }) => [id, name] as const)],
          set: take,
        })
      : nothing,
    lineField(form, ['place', 'name'], { label: 'Name des Ortes' }),
    choice(form, 'place.precision', {
      label: 'Genauigkeit',
      value: String(readAt(form.record, ['place', 'precision']) ?? ''),
      choices: precisions,
      set: (value) => {
        const next = writeAt(form.record, ['place', 'precision'], value);
        form.change(value === 'district' ? writeAt(next, ['place', 'lonLat'], null) : next);
      },
    }),
    html`<div class="row">
      ${numberInput(form, 'place.lonLat-lat', {
        label: 'Breite (Nord)',
        hint: 'in Thüringen um 51',
        optional: true,
        value: lat,
        set: (value) => set(lon, value),
      })}
      ${numberInput(form, 'place.lonLat', {
        label: 'Länge (Ost)',
        hint: 'in Thüringen um 11',
        optional: true,
        value: lon,
        paths: ['place.lonLat[0]', 'place.lonLat[1]'],
        set: (value) => set(value, lat),
      })}
    </div>`,
    lineField(form, ['place', 'licence'], {
      label: 'Herkunft der Koordinate',
      hint: 'zum Beispiel „GeoNames, CC BY 4.0“',
      optional: true,
    }),
    lineField(form, ['place', 'ags8'], {
      label: 'Gemeindeschlüssel, achtstellig',
      optional: true,
      inputMode: 'numeric',
    }),
  ];
}

/** The topics, the main one first. */
export function topics(form: RecordForm): unknown {
  const chosen = listAt(form.record, ['topics']).map(String);
  const isKnown = (topic: string) => (topicIds as readonly string[]).includes(topic);
  const name = (topic: string) => de.topics[topic as keyof typeof de.topics] ?? `${topic} (unbekannt)`;
  const set = (next: readonly string[]) => form.change(writeAt(form.record, ['topics'], next));
  const fields = ['topics', ...chosen.map((_topic, index) => `topics[${index}]`)];
  return html`<fieldset class="plain" id=${idOf('topics')} tabindex="-1">
      <legend>Worum geht es?</legend>
      <div class="checks">
        ${[...topicIds, ...chosen.filter((topic) => !isKnown(topic))].map((topic) =>
          checkbox(idOf(`topic-${topic}`), name(topic), chosen.includes(topic), (on) =>
            set(on ? [...chosen, topic] : chosen.filter((each) => each !== topic)),
          ),
        )}
      </div>
      ${mistakes(form, idOf('topics'), fields)}
    </fieldset>
    ${
      chosen.length > 1
        ? choice(form, 'topics-first', {
            label: 'Hauptthema',
            value: chosen[0] ?? '',
            choices: chosen.map((topic) => [topic, name(topic)] as const),
            set: (first) => set([first, ...chosen.filter((topic) => topic !== first)]),
          })
        : nothing
    }`;
}

/** Fields of a part that may be missing as a whole; `empty` is what stands there then. */
export function optionalPart(
  form: RecordForm,
  path: Path,
  words: { readonly add: string; readonly remove: string; readonly focus: string },
  make: () => unknown,
  fields: () => unknown,
  empty: null | undefined = null,
): unknown {
  const base = pathText(path);
  const set = (value: unknown, message: string, focus: string) => {
    form.change(writeAt(form.record, path, value));
    form.done(message, focus);
  };
  if (!isObject(readAt(form.record, path))) {
    return html`<button
        type="button"
        class="add"
        id=${idOf(`${base}-add`)}
        @click=${() => set(make(), 'Die Felder sind da.', words.focus)}
      >
        <span aria-hidden="true">+</span> ${words.add}
      </button>
      ${mistakes(form, idOf(base), [base])}`;
  }
  return html`${fields()}
    <div class="buttons">
      <button type="button" class="remove" @click=${() => set(empty, 'Die Angabe ist entfernt.', `${base}-add`)}>
        ${words.remove}
      </button>
    </div>`;
}

/** Where a fact stands. */
export function sourceFields(form: RecordForm, at: Path, hasLines: boolean): unknown {
  const lines = listAt(form.record, [...at, 'lines']);
  const shown = lines.map((range) => (Array.isArray(range) ? range.join('–') : String(range))).join('; ');
  return [
    lineField(form, [...at, 'document'], {
      label: 'Quelle',
      hint: 'Wo das steht: Titel des Dokuments oder der Seite, mit Herausgeber und Jahr.',
    }),
    lineField(form, [...at, 'url'], { label: 'Internetadresse der Quelle', optional: true, inputMode: 'url' }),
    html`<div class="row">
      ${lineField(form, [...at, 'section'], { label: 'Abschnitt', optional: true })}
      ${lineField(form, [...at, 'date'], {
        label: 'Datum der Quelle',
        hint: 'in ihren Worten, auch „undatiert“',
        optional: true,
      })}
      ${
        hasLines
          ? input(form, pathText([...at, 'lines']), {
              label: 'Zeilen',
              hint: 'von–bis, zum Beispiel 502–545',
              optional: true,
              value: shown,
              paths: lines.map((_range, index) => `${pathText([...at, 'lines'])}[${index}]`),
              set: (text, isDone) => {
                if (!isDone) return;
                const ranges = text.split(/[;,]/).filter((part) => part.trim());
                const next = ranges.map((part) => part.split(/[–-]/).map((line) => Number(line) || line.trim()));
                form.change(writeAt(form.record, [...at, 'lines'], next.length > 0 ? next : undefined));
              },
            })
          : nothing
      }
    </div>`,
  ];
}

/** How far the text is in each language: a state, or who has read it and when. */
export function review(form: RecordForm): unknown {
  return [
    html`<p class="hint">
      „Geprüft“ heißt: Eine zweite Person, die die Sprache gut kann, hat alles gelesen. Leichte Sprache prüfen Menschen,
      für die sie gedacht ist. Deutsch prüft, wer für den Inhalt einsteht.
    </p>`,
    ...form.languages.map((lang) => reviewOf(form, lang)),
    mistakes(form, idOf('review'), ['review']),
  ];
}

const sourceStates = [
  ['', 'nicht angegeben'],
  ['draft', 'noch nicht geprüft'],
] as const;
const translationStates = [
  ['', 'keine Übersetzung'],
  ['machine', 'von einer Maschine, noch nicht geprüft'],
  ['draft', 'von einem Menschen, noch nicht geprüft'],
] as const;

function reviewOf(form: RecordForm, lang: string): unknown {
  const path: Path = ['review', lang];
  const state = readAt(form.record, path);
  const isRead = state === 'reviewed' || isObject(state);
  const set = (value: unknown) => {
    const next = writeAt(form.record, path, value);
    const isEmpty = Object.keys(readAt(next, ['review']) ?? {}).length === 0;
    form.change(isEmpty && form.isReviewOptional ? writeAt(next, ['review'], undefined) : next);
  };
  return [
    choice(form, pathText(path), {
      label: cliTexts.language(lang),
      value: isRead ? 'reviewed' : String(state ?? ''),
      choices: [...(lang === 'de' ? sourceStates : translationStates), ['reviewed', 'geprüft']],
      set: (value) => set(value === 'reviewed' ? { by: '', on: '' } : value || undefined),
    }),
    isRead
      ? html`<div class="row">
          ${lineField(form, [...path, 'by'], {
            label: `Wer hat geprüft? – ${cliTexts.language(lang)}`,
            hint: 'eine Stelle oder Gruppe, keine Person',
          })}
          ${dateField(form, [...path, 'on'], { label: `Wann? – ${cliTexts.language(lang)}` })}
        </div>`
      : nothing,
  ];
}
