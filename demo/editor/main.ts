import { html, nothing, render, type TemplateResult } from 'lit';
import { isId } from '../../src/contract/kinds.ts';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { isObject, type Json } from '../../src/model/read.ts';
import { kinds, type Kind } from '../../src/model/types.ts';
import { emptyStory, readAt } from './document.ts';
import { entries } from './entries.ts';
import { idOf } from './fields.ts';
import { readFile } from './open.ts';
import type { KnownPlace, RecordForm } from './parts.ts';
import { Preview } from './preview.ts';
import type { Trouble } from './problems.ts';
import { recordForm } from './record-form.ts';
import { emptyList } from './schema.ts';
import { storyForm } from './story-form.ts';
import { moreLanguages, texts } from './texts.ts';
import { Work } from './work.ts';

const element = (id: string) => document.getElementById(id) as HTMLElement;
const preview = new Preview(element('preview'));

let work: Work | null = null;
let lang = 'de';
let isIdOpen = false;
let troubles: readonly (readonly Trouble[])[] = [];
let added: readonly string[] = [];
let examples: Readonly<Record<Kind, readonly Json[]>> = { stories: [], offers: [], contacts: [] };
let places: readonly KnownPlace[] = [];

const readingTime = 10_000;
let silence = 0;

/** Says something to everybody; `failure` stays until the next message. */
function say(message: string, kind: 'info' | 'failure' = 'info'): void {
  const box = element(kind === 'failure' ? 'failure' : 'status');
  element(kind === 'failure' ? 'status' : 'failure').textContent = '';
  // Emptied first, so that the same sentence is told again.
  box.textContent = '';
  requestAnimationFrame(() => (box.textContent = message));
  clearTimeout(silence);
  if (kind === 'info') silence = window.setTimeout(() => (box.textContent = ''), readingTime);
}

function focusOn(field: string): void {
  let found: HTMLElement | null = null;
  for (
    let rest = field;
    rest && !found;
    rest = rest.slice(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['), 0))
  ) {
    const target = document.getElementById(idOf(rest));
    found = target?.matches('input, textarea, select, button, [tabindex]') ? target : null;
    found ??= document.querySelector<HTMLElement>(
      `[id^="${CSS.escape(idOf(`${rest}.`))}"]:is(input, textarea, select)`,
    );
    found ??= document.getElementById(idOf(`${rest}-add`));
  }
  const details = found?.closest('details');
  if (details) details.open = true;
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}

/** The languages of the record's own texts, ours and those just begun. */
function languages(): readonly string[] {
  const record = work?.record;
  const maps = isObject(record) ? [record.review, ...Object.values(record)].filter(isObject) : [];
  const isText = (map: Json) => 'de' in map || map === readAt(record, ['review']);
  return [...new Set([...languageTags, ...maps.filter(isText).flatMap((map) => Object.keys(map)), ...added])];
}

function change(record: unknown): void {
  if (!isObject(record)) return;
  work?.put(isIdOpen ? work.withId(record) : record);
  update();
}

function done(message: string, focus: string): void {
  say(message);
  focusOn(focus);
}

function start(kind: Kind, file: Json, name: string): void {
  work = new Work(kind, file, name, new Set(examples.stories.map(({ id }) => String(id))));
  lang = 'de';
  added = [];
  choose(0);
  if (name) say(texts.opened(name));
  element('work').hidden = false;
  element('form-heading').focus();
}

/** Shows another record of the list. */
function choose(at: number): void {
  if (!work) return;
  work.at = at;
  const id = readAt(work.record, ['id']);
  isIdOpen = !isId(id);
  preview.clear();
  update();
}

const mayReplace = () => !work?.isChanged || window.confirm(texts.unsaved);

async function openFile(file: File): Promise<void> {
  const opened = readFile(await file.arrayBuffer());
  if ('failure' in opened) return say(texts.failed(file.name, opened.failure), 'failure');
  if (mayReplace()) start(opened.kind, opened.file, file.name);
}

/** A file of ours: a list by its kind, a story by its id. */
function openExample(name: string): void {
  const list = kinds.find((kind) => kind === name);
  const story = examples.stories.find(({ id }) => id === name);
  if (!(list ?? story) || !mayReplace()) return;
  if (story) start('stories', { $schema: '../schema/story.schema.json', ...story }, `${name}.json`);
  else if (list)
    start(list, { $schema: `./schema/${list}.schema.json`, version: 1, [list]: examples[list] }, `${list}.json`);
}

function download(): void {
  if (!work) return;
  const { text, name } = work;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  work.markSaved();
  update();
  say(texts.downloaded(name));
}

function showTrouble(event: Event, trouble: Trouble): void {
  event.preventDefault();
  if (trouble.lang !== null && languages().includes(trouble.lang)) lang = trouble.lang;
  update();
  focusOn(trouble.field);
}

function update(): void {
  if (!work) return;
  const { kind, record } = work;
  troubles = work.troubles();
  const form: RecordForm = {
    record,
    lang,
    troubles: troubles[work.at] ?? [],
    change,
    languages: languages(),
    places,
    isIdOpen,
    isReviewOptional: kind !== 'stories',
    done,
  };
  // Fields read the record when they are used, not when they were drawn.
  Object.defineProperty(form, 'record', { get: () => work?.record });
  const fields = kind === 'stories' ? storyForm(form) : recordForm(form, kind);
  render(record === undefined ? nothing : fields, element('form'));
  render(kind === 'stories' ? nothing : entries({ work, troubles, choose, done }), element('entries'));
  render(bar(), element('bar'));
  render(troubleList(), element('troubles'));
  element('preview-note').textContent = record === undefined ? '' : preview.show(kind, record, lang);
}

function bar(): TemplateResult {
  const all = troubles.flat();
  const problems = all.filter(({ level }) => level === 'problem').length;
  const others = moreLanguages.filter((tag) => !languages().includes(tag));
  const chooseLanguage = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (!languages().includes(value)) added = [...added, value];
    lang = value;
    update();
  };
  return html`<div class="language">
      <label for="language">Sprache der Texte</label>
      <select id="language" @change=${chooseLanguage}>
        ${languages().map((tag) => html`<option value=${tag} .selected=${tag === lang}>${cliTexts.language(tag)}</option>`)}
        <optgroup label="Neue Übersetzung beginnen">
          ${others.map((tag) => html`<option value=${tag}>${cliTexts.language(tag)}</option>`)}
        </optgroup>
      </select>
    </div>
    <a class="state ${problems > 0 ? 'wrong' : ''}" href="#troubles-heading"
      >${texts.counts(problems, all.length - problems)}</a
    >
    <div class="finish">
      <span class="name"
        ><span>${work?.fileName || texts.title[work?.kind ?? 'stories']}</span
        >${work?.isChanged ? html` <b>geändert</b>` : nothing}</span
      >
      <button type="button" class="primary" @click=${download}>Herunterladen</button>
    </div>`;
}

function troubleList(): TemplateResult {
  const here = troubles[work?.at ?? 0] ?? [];
  if (troubles.flat().length === 0)
    return html`<p class="fine">Alles in Ordnung. Sie können die Datei herunterladen.</p>`;
  const sorted = [...here].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  return html`<ul>
    ${sorted.map(
      (trouble) =>
        html`<li class=${trouble.level}>
          <a href="#${idOf(trouble.field)}" @click=${(event: Event) => showTrouble(event, trouble)}
            ><span class="level">${cliTexts[trouble.level]}:</span> ${trouble.where}</a
          >
          <p>${trouble.message} ${trouble.advice}</p>
        </li>`,
    )}
    ${troubles.map((others, at) => {
      if (others.length === 0 || at === work?.at) return nothing;
      const problems = others.filter(({ level }) => level === 'problem').length;
      const show = (event: Event) => {
        event.preventDefault();
        choose(at);
        focusOn('entry');
      };
      return html`<li class=${problems > 0 ? 'problem' : 'warning'}>
        <a href="#${idOf('entry')}" @click=${show}>${work?.nameOf(work.records[at])}</a>
        <p>${texts.counts(problems, others.length - problems)}</p>
      </li>`;
    })}
  </ul>`;
}

/** Our content beside the page; without it a person can still open a file. */
async function loadOwnFiles(): Promise<void> {
  const load = async (name: string): Promise<Json> => {
    const response = await fetch(new URL(`../${name}`, document.baseURI));
    return (await response.json()) as Json;
  };
  try {
    // Lists as they are written, not as they are shown.
    const files = 'data/stories.json data/places.json geodata/offers.json geodata/contacts.json'.split(' ');
    const [stories = {}, known = {}, offers = {}, contacts = {}] = await Promise.all(files.map(load));
    const records = (from: Json, kind: string) => (from[kind] ?? []) as readonly Json[];
    examples = {
      stories: records(stories, 'stories'),
      offers: records(offers, 'offers'),
      contacts: records(contacts, 'contacts'),
    };
    places = (known.places ?? []) as readonly KnownPlace[];
  } catch {
    element('example-form').hidden = true;
    return;
  }
  const group = document.createElement('optgroup');
  group.label = 'Geschichten';
  group.append(
    ...examples.stories.map(({ id, title }) => {
      const name = isObject(title) ? String(title.de) : String(id);
      return new Option(`${String(id)} – ${name}`, String(id));
    }),
  );
  element('example').append(group);
  update();
}

function listen(): void {
  const input = element('file') as HTMLInputElement;
  element('choose').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void openFile(file);
    // So that the same file can be chosen again.
    input.value = '';
  });
  element('example-form').addEventListener('submit', (event) => {
    event.preventDefault();
    openExample((element('example') as HTMLSelectElement).value);
  });
  for (const kind of kinds) {
    element(`new-${kind}`).addEventListener('click', () => {
      if (mayReplace()) start(kind, kind === 'stories' ? emptyStory : emptyList(kind), '');
    });
  }
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    element('drop').classList.add('over');
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) element('drop').classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    element('drop').classList.remove('over');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void openFile(file);
  });
  window.addEventListener('beforeunload', (event) => {
    if (work?.isChanged) event.preventDefault();
  });
}

listen();
element('missing').hidden = true;
element('open').hidden = false;
void loadOwnFiles();
