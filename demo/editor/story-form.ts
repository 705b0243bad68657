import { html, type TemplateResult } from 'lit';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { listAt, pathText, readAt, writeAt, type Path } from './document.ts';
import {
  checkbox,
  dateField,
  idOf,
  input,
  lineField,
  mistakes,
  nameField,
  numberInput,
  spelling,
  textField,
  tidy,
} from './fields.ts';
import { group } from './groups.ts';
import {
  districtField,
  optionalPart,
  placeFields,
  review,
  section,
  sourceFields,
  topics,
  type RecordForm,
} from './parts.ts';
import { headlineLimit, summaryLimit } from './problems.ts';
import { hints } from './texts.ts';

/** All fields of a story, in sections. */
export function storyForm(form: RecordForm): TemplateResult {
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${section(form, 'Überschrift und Kurztext', ['title', 'headline', 'summary'], true, titleFields(form))}
    ${section(form, 'Die ganze Geschichte', ['body'], true, body(form))}
    ${section(form, 'Zahlen', ['figures'], false, figures(form), listAt(form.record, ['figures']).length)}
    ${section(form, 'Wo', ['district', 'place'], false, [districtField(form), placeFields(form)])}
    ${section(form, 'Themen', ['topics'], false, topics(form))}
    ${section(form, 'Wann', ['period'], false, period(form))}
    ${section(form, 'Wer', ['presenter', 'partners', 'funding', 'funded'], false, people(form))}
    ${section(form, 'Pläne und was sich geändert hat', ['planned', 'updates'], false, changes(form))}
    ${section(form, 'Links', ['links'], false, links(form), listAt(form.record, ['links']).length)}
    ${section(form, 'Stand und Quelle', ['asOf', 'source', 'id', 'number'], false, origin(form))}
    ${section(form, 'Texte geprüft?', ['review'], false, review(form))}
  </form>`;
}

function titleFields(form: RecordForm): unknown {
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

function body(form: RecordForm): unknown {
  const { lang } = form;
  const path: Path = ['body', lang];
  const german = listAt(form.record, ['body', 'de']);
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
        const value = readAt(form.record, at);
        return input(form, `body[${index}]`, {
          label: 'Text',
          value: typeof value === 'string' ? value : '',
          rows: 6,
          lang: spelling(lang),
          german: isGerman ? undefined : String(german[index] ?? '') || undefined,
          set: (text, isDone) => {
            const parts = isDone ? text.split(/\n+/).map(tidy).filter(Boolean) : [text];
            const items = [...listAt(form.record, path)];
            items.splice(index, 1, ...(parts.length > 0 ? parts : ['']));
            form.change(writeAt(form.record, path, items));
          },
        });
      },
    }),
  ];
}

function figures(form: RecordForm): unknown {
  return group(form, ['figures'], {
    one: 'Zahl',
    add: 'Zahl hinzufügen',
    empty: 'Hier stehen noch keine Zahlen. Nur Zahlen eintragen, die in der Quelle stehen.',
    make: () => ({ value: '', label: { de: '' } }),
    done: (message, focus) => form.done(message, /\]$/.test(focus) ? `${focus}.value` : focus),
    fields: (at) => {
      const field = pathText([...at, 'value']);
      const value = readAt(form.record, [...at, 'value']);
      const [from, to] = Array.isArray(value) ? (value as unknown[]) : [value, ''];
      const set = (first: unknown, last: unknown) =>
        form.change(writeAt(form.record, [...at, 'value'], last === '' || last === undefined ? first : [first, last]));
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
          readAt(form.record, [...at, 'approx']) === true,
          (on) => form.change(writeAt(form.record, [...at, 'approx'], on ? true : undefined)),
        )}
        ${dateField(form, [...at, 'asOf'], { label: 'Stand der Zahl', optional: true })}`;
    },
  });
}

function period(form: RecordForm): unknown {
  const words = { add: 'Zeitraum angeben', remove: 'Zeitraum entfernen', focus: 'period.from' };
  return optionalPart(
    form,
    ['period'],
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

function people(form: RecordForm): unknown {
  const words = { add: 'Person angeben', remove: 'Ganze Angabe entfernen', focus: 'presenter.authority' };
  return [
    html`<h4>Vorgestellt von</h4>
      <p class="hint">
        Wer die Geschichte im Amt vorgestellt hat. Der Name ist freiwillig und darf jederzeit wieder gelöscht werden;
        Aufgabe und Behörde bleiben.
      </p>`,
    optionalPart(
      form,
      ['presenter'],
      words,
      () => ({ role: { de: '' }, authority: '' }),
      () => [
        lineField(form, ['presenter', 'name'], { label: 'Name', optional: true }),
        textField(form, ['presenter', 'role'], { label: 'Aufgabe im Amt' }),
        lineField(form, ['presenter', 'authority'], { label: 'Behörde' }),
        textField(form, ['presenter', 'unit'], { label: 'Abteilung oder Stelle', optional: true }),
      ],
    ),
    html`<h4>Beteiligte</h4>`,
    group(form, ['partners'], {
      one: 'Beteiligte',
      add: 'Beteiligte hinzufügen',
      make: () => ({ name: '' }),
      done: (message, focus) => form.done(message, /\]$/.test(focus) ? `${focus}.name` : focus),
      fields: (at) => [
        nameField(form, [...at, 'name'], { label: 'Name der Einrichtung' }),
        textField(form, [...at, 'role'], { label: 'Was sie beigetragen hat', optional: true }),
      ],
    }),
    html`<h4>Förderung</h4>`,
    checkbox(idOf('funded'), 'ThILIK hat die Arbeit gefördert', readAt(form.record, ['funded']) === true, (on) =>
      form.change(writeAt(form.record, ['funded'], on)),
    ),
    mistakes(form, idOf('funded'), ['funded']),
    texts(form, 'funding', 'Förderung', 'Geldquelle hinzufügen', 'Woher das Geld kam'),
  ];
}

function changes(form: RecordForm): unknown {
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

function links(form: RecordForm): unknown {
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

function origin(form: RecordForm): unknown {
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
        hint: form.isIdOpen ? hints.id : 'bleibt für immer gleich, weil andere Seiten darauf verweisen',
        readOnly: !form.isIdOpen,
      })}
    </div>`,
  ];
}

/** A list of texts by language. */
function texts(
  form: RecordForm,
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
