import { html, nothing, type TemplateResult } from 'lit';
import { districtsOf } from '../../src/data/boundaries.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { terms as de } from '../../src/i18n/de/interface.ts';
import { isObject } from '../../src/model/read.ts';
import { topicIds } from '../../src/model/types.ts';
import { listAt, pathText, readAt, textAt, withText, writeAt, type Path } from './document.ts';
import {
  checkbox,
  choice,
  dateField,
  idOf,
  input,
  lineField,
  mistakes,
  numberInput,
  spelling,
  textField,
  tidy,
  type Form,
} from './fields.ts';
import { group } from './groups.ts';
import { headlineLimit, summaryLimit } from './problems.ts';
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

export interface StoryForm extends Form {
  readonly languages: readonly string[];
  readonly places: readonly KnownPlace[];
  /** Whether the id was missing or wrong in the file, so that it may be written. */
  readonly isIdOpen: boolean;
  readonly done: (message: string, focus: string) => void;
}

const districts = districtsOf('2019').map(({ ags, name, type }): readonly [string, string] => [
  ags,
  type === 'Landkreis' ? name : `${name} (kreisfreie Stadt)`,
]);

/** All fields of a story, in sections. */
export function storyForm(form: StoryForm): TemplateResult {
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${section(form, 'Überschrift und Kurztext', ['title', 'headline', 'summary'], true, titleFields(form))}
    ${section(form, 'Die ganze Geschichte', ['body'], true, body(form))}
    ${section(form, 'Zahlen', ['figures'], false, figures(form), listAt(form.story, ['figures']).length)}
    ${section(form, 'Wo', ['district', 'place'], false, place(form))}
    ${section(form, 'Themen', ['topics'], false, topics(form))}
    ${section(form, 'Wann', ['period'], false, period(form))}
    ${section(form, 'Wer', ['presenter', 'partners', 'funding', 'funded'], false, people(form))}
    ${section(form, 'Pläne und was sich geändert hat', ['planned', 'updates'], false, changes(form))}
    ${section(form, 'Links', ['links'], false, links(form), listAt(form.story, ['links']).length)}
    ${section(form, 'Stand und Quelle', ['asOf', 'source', 'id', 'number'], false, origin(form))}
    ${section(form, 'Übersetzungen geprüft?', ['review'], false, review(form))}
  </form>`;
}

function section(
  form: StoryForm,
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

function titleFields(form: StoryForm): unknown {
  return [
    textField(form, ['title'], { label: 'Überschrift' }),
    textField(form, ['headline'], {
      label: 'Kurze Überschrift',
      hint: 'Steht auf Karten und in Listen, wo der Titel der Broschüre zu lang ist.',
      optional: true,
      limit: headlineLimit,
    }),
    textField(form, ['summary'], {
      label: 'Kurztext',
      hint: 'Was ist geschehen, und was kam dabei heraus? Der Kurztext steht auf der Karte und in Listen.',
      rows: 5,
      limit: summaryLimit,
    }),
  ];
}

function body(form: StoryForm): unknown {
  const { lang } = form;
  const path: Path = ['body', lang];
  const german = listAt(form.story, ['body', 'de']);
  const isGerman = lang === 'de';
  return [
    isGerman
      ? html`<p class="hint">Ein Feld für jeden Absatz. Mehrere Absätze dürfen Sie auf einmal einfügen.</p>`
      : html`<p class="hint">Die Übersetzung darf mehr oder weniger Absätze haben als der deutsche Text.</p>`,
    mistakes(form, idOf('body'), ['body', `body.${lang}`]),
    group(form, path, {
      one: 'Absatz',
      add: 'Absatz hinzufügen',
      empty: `Es gibt noch keinen Text${isGerman ? '' : ` auf ${cliTexts.language(lang)}`}.`,
      make: () => '',
      keepOne: isGerman,
      done: (message, focus) => form.done(message, focus.replace(/^body\.[^[]+\[/, 'body[')),
      fields: (at) => {
        const index = Number(at.at(-1));
        const value = readAt(form.story, at);
        return input(form, `body[${index}]`, {
          label: 'Text',
          value: typeof value === 'string' ? value : '',
          rows: 6,
          lang: spelling(lang),
          german: isGerman ? undefined : String(german[index] ?? '') || undefined,
          set: (text, isDone) => {
            const parts = isDone ? text.split(/\n+/).map(tidy).filter(Boolean) : [text];
            const items = [...listAt(form.story, path)];
            items.splice(index, 1, ...(parts.length > 0 ? parts : ['']));
            form.change(writeAt(form.story, path, items));
          },
        });
      },
    }),
  ];
}

function figures(form: StoryForm): unknown {
  return group(form, ['figures'], {
    one: 'Zahl',
    add: 'Zahl hinzufügen',
    empty: 'Hier stehen noch keine Zahlen. Nur Zahlen eintragen, die in der Quelle stehen.',
    make: () => ({ value: '', label: { de: '' } }),
    done: (message, focus) => form.done(message, /\]$/.test(focus) ? `${focus}.value` : focus),
    fields: (at) => {
      const field = pathText([...at, 'value']);
      const value = readAt(form.story, [...at, 'value']);
      const [from, to] = Array.isArray(value) ? (value as unknown[]) : [value, ''];
      const set = (first: unknown, last: unknown) =>
        form.change(writeAt(form.story, [...at, 'value'], last === '' || last === undefined ? first : [first, last]));
      return html`<div class="row">
          ${numberInput(form, field, { label: 'Zahl', value: from, isLarge: true, set: (next) => set(next, to) })}
          ${numberInput(form, `${field}-to`, {
            label: 'bis',
            hint: 'nur bei „30 bis 60“',
            optional: true,
            value: to,
            isLarge: true,
            set: (next) => set(from, next),
          })}
          ${lineField(form, [...at, 'unit'], { label: 'Einheit', hint: 'zum Beispiel %', optional: true })}
        </div>
        ${textField(form, [...at, 'label'], { label: 'Was die Zahl zählt', hint: 'zum Beispiel „Kochabende“' })}
        ${checkbox(
          idOf(pathText([...at, 'approx'])),
          'Die Quelle nennt die Zahl nur ungefähr („etwa“)',
          readAt(form.story, [...at, 'approx']) === true,
          (on) => form.change(writeAt(form.story, [...at, 'approx'], on ? true : undefined)),
        )}
        ${dateField(form, [...at, 'asOf'], { label: 'Stand der Zahl', optional: true })}`;
    },
  });
}

function place(form: StoryForm): unknown {
  const district = String(readAt(form.story, ['district']) ?? '');
  const point = readAt(form.story, ['place', 'lonLat']);
  const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : ['', ''];
  const isKnown = districts.some(([ags]) => ags === district);
  const places = form.places.filter(({ ags }) => ags === district);
  const set = (longitude: unknown, latitude: unknown) => {
    const isEmpty = [longitude, latitude].every((value) => value === '' || value === undefined);
    form.change(writeAt(form.story, ['place', 'lonLat'], isEmpty ? null : [longitude ?? '', latitude ?? '']));
  };
  const take = (id: string) => {
    const found = places.find((each) => each.id === id);
    if (!found) return;
    const { name, lonLat, precision, licence } = found;
    let next = writeAt(form.story, ['place', 'name'], name);
    next = writeAt(next, ['place', 'lonLat'], lonLat);
    next = writeAt(next, ['place', 'precision'], lonLat ? precision : 'district');
    next = writeAt(next, ['place', 'licence'], lonLat ? licence : undefined);
    form.change(writeAt(next, ['place', 'ags8'], undefined));
    form.done(`${name} ist übernommen.`, 'place.name');
  };
  return [
    choice(form, 'district', {
      label: 'Landkreis oder Stadt',
      hint: 'Die Kreise von 2019. Eisenach steht deshalb noch für sich.',
      value: district,
      choices: [
        ...(isKnown ? [] : [[district, district ? `${district} (unbekannt)` : 'Bitte wählen'] as const]),
        ...districts,
      ],
      set: (value) => form.change(writeAt(form.story, ['district'], value)),
    }),
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
      value: String(readAt(form.story, ['place', 'precision']) ?? ''),
      choices: precisions,
      set: (value) => {
        const next = writeAt(form.story, ['place', 'precision'], value);
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

function topics(form: StoryForm): unknown {
  const chosen = listAt(form.story, ['topics']).map(String);
  const isKnown = (topic: string) => (topicIds as readonly string[]).includes(topic);
  const name = (topic: string) => de.topics[topic as keyof typeof de.topics] ?? `${topic} (unbekannt)`;
  const set = (next: readonly string[]) => form.change(writeAt(form.story, ['topics'], next));
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

/** Fields of a part that may be missing as a whole. */
function optionalPart(
  form: StoryForm,
  member: string,
  words: { readonly add: string; readonly remove: string; readonly focus: string },
  make: () => unknown,
  fields: () => unknown,
): unknown {
  const set = (value: unknown, message: string, focus: string) => {
    form.change(writeAt(form.story, [member], value));
    form.done(message, focus);
  };
  if (!isObject(readAt(form.story, [member]))) {
    return html`<button
      type="button"
      class="add"
      id=${idOf(`${member}-add`)}
      @click=${() => set(make(), 'Die Felder sind da.', words.focus)}
    >
      <span aria-hidden="true">+</span> ${words.add}
    </button>`;
  }
  return html`${fields()}
    <div class="buttons">
      <button type="button" class="remove" @click=${() => set(null, 'Die Angabe ist entfernt.', `${member}-add`)}>
        ${words.remove}
      </button>
    </div>`;
}

function period(form: StoryForm): unknown {
  const words = { add: 'Zeitraum angeben', remove: 'Zeitraum entfernen', focus: 'period.from' };
  return optionalPart(
    form,
    'period',
    words,
    () => ({ from: '' }),
    () =>
      html`<div class="row">
        ${dateField(form, ['period', 'from'], { label: 'Beginn', hint: 'zum Beispiel 2018 oder 08.08.2018' })}
        ${dateField(form, ['period', 'to'], {
          label: 'Ende',
          hint: 'leer: noch offen oder nicht bekannt',
          optional: true,
        })}
      </div>`,
  );
}

function people(form: StoryForm): unknown {
  const words = { add: 'Person angeben', remove: 'Ganze Angabe entfernen', focus: 'presenter.authority' };
  return [
    html`<h4>Vorgestellt von</h4>
      <p class="hint">
        Wer die Geschichte im Amt vorgestellt hat. Der Name ist freiwillig und darf jederzeit wieder gelöscht werden;
        Aufgabe und Behörde bleiben.
      </p>`,
    optionalPart(
      form,
      'presenter',
      words,
      () => ({ role: { de: '' }, authority: '' }),
      () => [
        lineField(form, ['presenter', 'name'], { label: 'Name', optional: true }),
        textField(form, ['presenter', 'role'], { label: 'Aufgabe im Amt' }),
        lineField(form, ['presenter', 'authority'], { label: 'Behörde' }),
        optionalText(form, ['presenter', 'unit'], { label: 'Abteilung oder Stelle' }),
      ],
    ),
    html`<h4>Beteiligte</h4>`,
    group(form, ['partners'], {
      one: 'Beteiligte',
      add: 'Beteiligte hinzufügen',
      make: () => ({ name: '' }),
      done: (message, focus) => form.done(message, /\]$/.test(focus) ? `${focus}.name` : focus),
      fields: (at) => [
        lineField(form, [...at, 'name'], { label: 'Name der Einrichtung' }),
        optionalText(form, [...at, 'role'], { label: 'Was sie beigetragen hat' }),
      ],
    }),
    html`<h4>Förderung</h4>`,
    checkbox(idOf('funded'), 'ThILIK hat die Arbeit gefördert', readAt(form.story, ['funded']) === true, (on) =>
      form.change(writeAt(form.story, ['funded'], on)),
    ),
    mistakes(form, idOf('funded'), ['funded']),
    texts(form, 'funding', 'Förderung', 'Geldquelle hinzufügen', 'Woher das Geld kam'),
  ];
}

function changes(form: StoryForm): unknown {
  return [
    html`<h4>Pläne</h4>
      <p class="hint">Was in der Quelle nur geplant oder angekündigt war.</p>`,
    texts(form, 'planned', 'Vorhaben', 'Vorhaben hinzufügen', 'Was geplant war'),
    html`<h4>Was sich seitdem geändert hat</h4>`,
    group(form, ['updates'], {
      one: 'Änderung',
      add: 'Änderung hinzufügen',
      make: () => ({ text: { de: '' }, date: '', source: { document: '' } }),
      done: (message, focus) => form.done(message, /\]$/.test(focus) ? `${focus}.text` : focus),
      fields: (at) => [
        textField(form, [...at, 'text'], { label: 'Was sich geändert hat', rows: 3 }),
        dateField(form, [...at, 'date'], { label: 'Seit wann' }),
        sourceFields(form, [...at, 'source'], false),
      ],
    }),
  ];
}

function links(form: StoryForm): unknown {
  return group(form, ['links'], {
    one: 'Link',
    add: 'Link hinzufügen',
    empty: 'Hier stehen noch keine Links.',
    make: () => ({ url: '', label: { de: '' }, checked: null }),
    done: (message, focus) => form.done(message, /\]$/.test(focus) ? `${focus}.url` : focus),
    fields: (at) => [
      lineField(form, [...at, 'url'], {
        label: 'Internetadresse',
        hint: 'vollständig, zum Beispiel https://www.ilm-kreis.de',
        inputMode: 'url',
      }),
      textField(form, [...at, 'label'], { label: 'Beschriftung', hint: 'Was die Leute dort finden.' }),
      dateField(form, [...at, 'checked'], {
        label: 'Zuletzt geprüft',
        hint: 'Tag, an dem der Link noch ging; leer: nicht geprüft.',
        optional: true,
        whenEmpty: null,
      }),
    ],
  });
}

function origin(form: StoryForm): unknown {
  return [
    dateField(form, ['asOf'], {
      label: 'Stand',
      hint: 'Von wann die Angaben sind: nie genauer und nie jünger als die Quelle, zum Beispiel 2019 oder 09.2019.',
    }),
    sourceFields(form, ['source'], true),
    html`<div class="row">
      ${lineField(form, ['number'], { label: 'Abschnitt in der Broschüre', hint: 'zum Beispiel 2.1' })}
      ${lineField(form, ['id'], {
        label: 'Kennung',
        hint: form.isIdOpen
          ? 'ein kurzes Wort ohne Umlaute und Leerzeichen'
          : 'bleibt für immer gleich, weil andere Seiten darauf verweisen',
        readOnly: !form.isIdOpen,
      })}
    </div>`,
  ];
}

function sourceFields(form: StoryForm, at: Path, hasLines: boolean): unknown {
  const lines = listAt(form.story, [...at, 'lines']);
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
                form.change(writeAt(form.story, [...at, 'lines'], next.length > 0 ? next : undefined));
              },
            })
          : nothing
      }
    </div>`,
  ];
}

function review(form: StoryForm): unknown {
  return [
    html`<p class="hint">
      „Geprüft“ heißt: Eine zweite Person, die die Sprache gut kann, hat alles gelesen. Leichte Sprache prüfen Menschen,
      für die sie gedacht ist.
    </p>`,
    ...form.languages
      .filter((lang) => lang !== 'de')
      .map((lang) =>
        choice(form, `review.${lang}`, {
          label: cliTexts.language(lang),
          value: String(readAt(form.story, ['review', lang]) ?? ''),
          choices: [
            ['', 'keine Übersetzung'],
            ['machine', 'von einer Maschine, noch nicht geprüft'],
            ['draft', 'von einem Menschen, noch nicht geprüft'],
            ['reviewed', 'geprüft'],
          ],
          set: (value) => form.change(writeAt(form.story, ['review', lang], value || undefined)),
        }),
      ),
    mistakes(form, idOf('review'), ['review']),
  ];
}

/** A text by language that goes as a whole when its German is emptied. */
function optionalText(form: StoryForm, path: Path, options: { readonly label: string }): TemplateResult {
  const { lang } = form;
  return input(form, pathText(path), {
    ...options,
    label: lang === 'de' ? options.label : `${options.label} – ${cliTexts.language(lang)}`,
    optional: true,
    value: textAt(form.story, path, lang),
    german: lang === 'de' ? undefined : textAt(form.story, path, 'de') || undefined,
    lang: spelling(lang),
    set: (value, isDone) => {
      const text = isDone ? tidy(value) : value;
      const next = withText(form.story, path, lang, text);
      const left = readAt(next, path);
      const isEmpty = isObject(left) && Object.values(left).every((each) => each === '');
      form.change(isEmpty ? writeAt(form.story, path, undefined) : next);
    },
  });
}

/** A list of texts by language. */
function texts(
  form: StoryForm,
  member: 'funding' | 'planned',
  one: string,
  add: string,
  label: string,
): TemplateResult {
  return group(form, [member], {
    one,
    add,
    make: () => ({ de: '' }),
    done: form.done,
    fields: (at) => textField(form, at, { label, rows: 2 }),
  });
}
