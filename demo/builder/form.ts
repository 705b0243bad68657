import { html, nothing, type TemplateResult } from 'lit';
import { terms as de } from '../../src/i18n/de/interface.ts';
import { safeLink } from '../../src/model/link.ts';
import { topicIds } from '../../src/model/types.ts';
import { systems } from '../guides/systems.ts';
import { basemaps, elements, folderAddress, forms, has, languages, type Choice } from './choice.ts';
import { colours } from './colour-fields.ts';
import { storyChoices } from './content.ts';
import { typedWith, type FormState } from './form-state.ts';
import { check, checks, line, radios, select } from './fields.ts';
import { basemapTexts, elementTexts, formTexts, integrityText, languageText, texts } from './texts.ts';

const step = (number: number, text: string) => html`<span class="step" aria-hidden="true">${number}</span>${text}`;

function place({ choice, content, change }: FormState): TemplateResult {
  if (has.story(choice.element)) {
    return select({
      id: 'story',
      label: 'Geschichte',
      value: choice.story,
      choices: storyChoices(content),
      set: (story) => change({ story }),
    });
  }
  return select({
    id: 'district',
    label: 'Landkreis oder Stadt',
    hint:
      choice.element === 'map'
        ? 'Er ist auf der Karte ausgewählt; die anderen bleiben erreichbar.'
        : 'Die Liste zeigt diesen Kreis.',
    value: choice.district,
    choices: [['', texts.wholeState], ...content.districts.map(({ ags, name }) => [ags, name] as const)],
    set: (district) => change({ district }),
  });
}

function system({ choice, change }: FormState): TemplateResult {
  const found = systems.find(({ id }) => id === choice.system);
  const hint = found
    ? html`${texts.systemForm(formTexts[found.form].name)}
        <a href="guides/${found.id}.html">${texts.guide(found.name)}</a>`
    : html`<a href="guides/index.html">Alle Anleitungen</a>`;
  return select({
    id: 'system',
    label: 'Ihr Redaktionssystem',
    hint,
    value: choice.system,
    choices: [['', texts.unknownSystem], ...systems.map(({ id, name }) => [id, name] as const)],
    set: (id) => {
      const chosen = systems.find((each) => each.id === id);
      change({ system: id, ...(chosen ? { form: chosen.form } : {}) });
    },
  });
}

/** The page may lie anywhere, so an address starts at the server. */
const isWebAddress = (value: string) => /^(\/(?!\/)|https?:\/\/)\S+$/.test(value.trim());

function typedLine(
  state: FormState,
  field: 'folder' | 'contactsSrc' | 'reportHref',
  valid: (value: string) => boolean,
) {
  const { typed, choice, change } = state;
  const value = typed[field] ?? choice[field];
  return {
    value,
    isWrong: !valid(value),
    set: (text: string) => {
      const next = field === 'folder' ? (folderAddress(text) ?? '') : text.trim();
      const ok = valid(text);
      change(ok ? { [field]: next } : {}, typedWith(typed, field, text, ok ? next : null));
    },
  };
}

function more(state: FormState): TemplateResult {
  const { choice, content, change, hasIntegrity } = state;
  const { element } = choice;
  const isFrame = choice.form === 'iframe';
  const folder = typedLine(state, 'folder', (text) => folderAddress(text) !== null && text.trim() !== '');
  const contacts = typedLine(state, 'contactsSrc', (text) => text.trim() === '' || isWebAddress(text));
  const report = typedLine(state, 'reportHref', (text) => {
    const filled = text.trim().replace('{id}', 'id');
    return (
      filled === '' || /^mailto:[^\s@]+@[^\s@]+$/.test(filled) || (/^https?:/.test(filled) && safeLink(filled) !== null)
    );
  });
  return html`
    ${line({
      id: 'folder',
      label: 'Ordner auf Ihrem Server',
      hint: 'Wo der Ordner thilik liegt. Tipp: mit Versionsnummer im Namen (/thilik-0.1.0/) bleibt Altes gültig.',
      wrong: folder.isWrong ? texts.folderWrong : '',
      value: folder.value,
      inputMode: 'url',
      set: folder.set,
    })}
    ${select({
      id: 'heading',
      label: 'Über dem Baustein steht',
      hint: 'So passt die Überschrift im Baustein zu Ihrer Seite.',
      value: String(choice.headingLevel),
      choices: texts.headings.map(([level, name]) => [String(level), name]),
      set: (level) => change({ headingLevel: Number(level) }),
    })}
    ${select({
      id: 'language',
      label: 'Sprache',
      value: choice.lang,
      choices: languages.map((lang) => [lang, languageText(lang)]),
      set: (lang) => change({ lang: lang as Choice['lang'] }),
    })}
    ${
      has.district(element)
        ? checks(
            'scope',
            'Nur diese Kreise zeigen',
            'Ohne Auswahl werden alle gezeigt.',
            choice.scope,
            content.districts.map(({ ags, name }) => [ags, name] as const),
            (scope) => change({ scope }),
          )
        : nothing
    }
    ${
      has.topics(element)
        ? checks(
            'topics',
            'Nur diese Themen zeigen',
            'Ohne Auswahl werden alle gezeigt.',
            choice.topics,
            topicIds.map((topic) => [topic, de.topics[topic]] as const),
            (topics) => change({ topics }),
          )
        : nothing
    }
    ${
      has.drawing(element)
        ? [
            select({
              id: 'boundaries',
              label: 'Grenzen',
              value: choice.boundaries,
              choices: [
                ['today', 'heute, 22 Kreise'],
                ['2019', '2019, 23 Kreise (mit Eisenach)'],
              ],
              set: (value) => change({ boundaries: value === '2019' ? '2019' : 'today' }),
            }),
            select({
              id: 'basemap',
              label: 'Straßen unter den Kreisen',
              hint: 'Sie kommen von einem Server des Bundes, und erst, wenn eine Person in der Karte zugestimmt hat.',
              value: choice.basemap,
              choices: basemaps.map((each) => [each, basemapTexts[each]]),
              set: (basemap) => change({ basemap: basemap as Choice['basemap'] }),
            }),
            check({
              id: 'no-legend',
              label: 'Ohne Zeichenerklärung',
              on: choice.noLegend,
              set: (noLegend) => change({ noLegend }),
            }),
          ]
        : nothing
    }
    ${
      has.search(element)
        ? check({
            id: 'no-search',
            label: 'Ohne Suchfeld',
            on: choice.noSearch,
            set: (noSearch) => change({ noSearch }),
          })
        : nothing
    }
    ${check({
      id: 'no-persons',
      label: 'Keine Namen von Personen zeigen',
      on: choice.noPersons,
      set: (noPersons) => change({ noPersons }),
    })}
    ${
      has.contacts(element)
        ? line({
            id: 'contacts',
            label: 'Adresse eigener Anlaufstellen (freiwillig)',
            hint: `Eine Datei auf Ihrem Server, zum Beispiel /kontakte.json. Sie ersetzt alle mitgelieferten Anlaufstellen. ${isFrame ? texts.frameServer : ''}`,
            wrong: contacts.isWrong ? texts.contactsWrong : '',
            value: contacts.value,
            inputMode: 'url',
            set: contacts.set,
          })
        : nothing
    }
    ${line({
      id: 'report',
      label: 'Adresse für „Fehler melden“ (freiwillig)',
      hint: `Zum Beispiel mailto:integration@ihr-kreis.de. {id} steht für den Eintrag. ${isFrame ? texts.frameServer : ''}`,
      wrong: report.isWrong ? texts.reportWrong : '',
      value: report.value,
      set: report.set,
    })}
    ${colours(state)} ${isFrame && choice.colours ? html`<p class="hint">${texts.frameColours}</p>` : nothing}
    ${
      choice.form === 'static'
        ? nothing
        : check({
            id: 'integrity',
            label: 'Prüfsummen in den Code schreiben (SRI)',
            hint: hasIntegrity
              ? `Der Browser führt nur Dateien dieser Version aus; nach einem Wechsel der Version brauchen Sie neuen Code. ${integrityText(choice)}`
              : texts.noIntegrity,
            on: choice.integrity && hasIntegrity,
            set: (integrity) => change({ integrity }),
          })
    }
  `;
}

/** The choices, in the order in which a new user needs them. */
export function choiceForm(state: FormState): TemplateResult {
  const { choice, change } = state;
  return html`
    ${radios(
      'element',
      step(1, 'Was möchten Sie zeigen?'),
      choice.element,
      elements.map((each) => [each, elementTexts[each].name, elementTexts[each].says] as const),
      (element) => change({ element }),
    )}
    <fieldset>
      <legend>${step(2, has.story(choice.element) ? 'Welche Geschichte?' : 'Für welches Gebiet?')}</legend>
      ${place(state)}
    </fieldset>
    <fieldset>
      <legend>${step(3, 'Wo bauen Sie es ein?')}</legend>
      ${system(state)}
    </fieldset>
    <details class="more" id="forms">
      <summary>Form: <b>${formTexts[choice.form].name}</b> <span class="change">ändern</span></summary>
      ${radios(
        'form',
        'Form des Einbaus',
        choice.form,
        forms.map((each) => [each, formTexts[each].name, formTexts[each].says] as const),
        (form) => change({ form }),
      )}
    </details>
    <details class="more" id="more">
      <summary>Weitere Einstellungen <span class="change">Sprache, Farben, Ordner, Themen …</span></summary>
      ${more(state)}
    </details>
  `;
}
