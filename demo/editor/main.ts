import { html, nothing, render, type TemplateResult } from 'lit';
import { cliTexts } from '../../src/i18n/de/cli.ts';
import { languageTags } from '../../src/i18n/languages.ts';
import { isObject, type Json } from '../../src/model/read.ts';
import { asFile, emptyStory, readAt } from './document.ts';
import { idOf } from './fields.ts';
import { storyForm, type KnownPlace, type StoryForm } from './form.ts';
import { readStory } from './open.ts';
import { Preview } from './preview.ts';
import { troublesOf, type Trouble } from './problems.ts';
import { moreLanguages, texts } from './texts.ts';

const element = (id: string) => document.getElementById(id) as HTMLElement;
const preview = new Preview(element('preview'));

let story: Json | null = null;
let original: Json | null = null;
let savedText = '';
let fileName = '';
let lang = 'de';
let isIdOpen = false;
let canShow = true;
let troubles: readonly Trouble[] = [];
let added: readonly string[] = [];
let examples: readonly Json[] = [];
let places: readonly KnownPlace[] = [];

const isChanged = () => story !== null && asFile(story) !== savedText;

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

function languages(): readonly string[] {
  const maps = ['title', 'headline', 'summary', 'body', 'review']
    .map((member) => readAt(story, [member]))
    .filter(isObject);
  return [...new Set([...languageTags, ...maps.flatMap((map) => Object.keys(map)), ...added])];
}

function change(next: unknown): void {
  if (!isObject(next)) return;
  story = next;
  update();
}

function done(message: string, focus: string): void {
  say(message);
  focusOn(focus);
}

function start(next: Json, name: string, isNew = false): void {
  story = next;
  original = next;
  savedText = asFile(next);
  fileName = name;
  lang = 'de';
  added = [];
  const id = next.id;
  isIdOpen = typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
  preview.clear();
  update();
  if (!isNew) say(texts.opened(name));
  element('work').hidden = false;
  element('form-heading').focus();
}

const mayReplace = () => !isChanged() || window.confirm(texts.unsaved);

async function openFile(file: File): Promise<void> {
  const opened = readStory(await file.arrayBuffer());
  if ('failure' in opened) return say(texts.failed(file.name, opened.failure), 'failure');
  if (mayReplace()) start(opened.story, file.name);
}

function openExample(id: string): void {
  const example = examples.find((each) => each.id === id);
  if (example && mayReplace()) start({ $schema: '../schema/story.schema.json', ...example }, `${id}.json`);
}

function download(): void {
  if (!story) return;
  const text = asFile(story);
  const id = typeof story.id === 'string' && story.id ? story.id : 'geschichte';
  const name = fileName || `${id}.json`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  savedText = text;
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
  if (!story) return;
  troubles = troublesOf(story, original);
  const form: StoryForm = { story, lang, troubles, change, languages: languages(), places, isIdOpen, done };
  // Fields read the story when they are used, not when they were drawn.
  Object.defineProperty(form, 'story', { get: () => story });
  render(storyForm(form), element('form'));
  render(bar(), element('bar'));
  render(troubleList(), element('troubles'));
  void preview.show(story, lang).then((shown) => {
    canShow = shown;
    element('preview-note').textContent = canShow
      ? ''
      : 'So lässt sich die Geschichte noch nicht zeigen. Zuerst müssen die Fehler weg, die unten stehen.';
  });
}

function bar(): TemplateResult {
  const problems = troubles.filter(({ level }) => level === 'problem').length;
  const others = moreLanguages.filter((tag) => !languages().includes(tag));
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (!languages().includes(value)) added = [...added, value];
    lang = value;
    update();
  };
  return html`<div class="language">
      <label for="language">Sprache der Texte</label>
      <select id="language" @change=${choose}>
        ${languages().map((tag) => html`<option value=${tag} .selected=${tag === lang}>${cliTexts.language(tag)}</option>`)}
        <optgroup label="Neue Übersetzung beginnen">
          ${others.map((tag) => html`<option value=${tag}>${cliTexts.language(tag)}</option>`)}
        </optgroup>
      </select>
    </div>
    <a class="state ${problems > 0 ? 'wrong' : ''}" href="#troubles-heading"
      >${texts.counts(problems, troubles.length - problems)}</a
    >
    <div class="finish">
      <span class="name"
        ><span>${fileName || 'Neue Geschichte'}</span>${isChanged() ? html` <b>geändert</b>` : nothing}</span
      >
      <button type="button" class="primary" @click=${download}>Herunterladen</button>
    </div>`;
}

function troubleList(): TemplateResult {
  if (troubles.length === 0) return html`<p class="fine">Alles in Ordnung. Sie können die Datei herunterladen.</p>`;
  const sorted = [...troubles].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
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
  </ul>`;
}

/** Stories and places beside the page; without them a person can still open a file. */
async function loadOwnFiles(): Promise<void> {
  const load = async (name: string): Promise<Json> => {
    const response = await fetch(new URL(`../data/${name}`, document.baseURI));
    return (await response.json()) as Json;
  };
  try {
    const [stories, known] = await Promise.all([load('stories.json'), load('places.json')]);
    examples = (stories.stories ?? []) as readonly Json[];
    places = (known.places ?? []) as readonly KnownPlace[];
  } catch {
    element('example-form').hidden = true;
    return;
  }
  const select = element('example') as HTMLSelectElement;
  for (const { id, title } of examples) {
    const name = isObject(title) ? String(title.de) : String(id);
    select.append(new Option(`${String(id)} – ${name}`, String(id)));
  }
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
  element('new').addEventListener('click', () => {
    if (mayReplace()) start(emptyStory, '', true);
  });
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
    if (isChanged()) event.preventDefault();
  });
}

listen();
element('missing').hidden = true;
element('open').hidden = false;
void loadOwnFiles();
