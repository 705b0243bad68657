import { render } from 'lit';
import { version } from '../../package.json';
import { elements } from '../../src/contract/elements.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/part.ts';
import { withValue } from './attributes.ts';
import { given, readHash, writeHash, type Choice } from './choice.ts';
import { loadContent, type Content } from './content.ts';
import { filesOf, isForeign } from './csp.ts';
import { titleOf } from './fallback.ts';
import { download } from './download.ts';
import { choiceForm } from './form.ts';
import { testPage } from './page.ts';
import { Preview } from './preview.ts';
import { result } from './result.ts';
import { snippet, type Context } from './snippet.ts';
import { OwnTable } from './table/table.ts';
import { staticForm } from './static-form.ts';
import { formTexts, texts } from './texts.ts';

const at = (id: string) => document.getElementById(id) as HTMLElement;
const page = at('builder');
/** Folder of the built files, and that of the content, relative to this page. */
const folder = page.dataset.folder ?? './';
const preview = new Preview(at('preview'), new URL(folder, document.baseURI).pathname);

let first: Choice;
let choice: Choice;
let content: Content;
let integrity: Context['integrity'] = null;
let typed: Readonly<Record<string, string>> = {};
let copied = '';

/** Says something to everybody; the same sentence again is told again. */
function say(message: string): void {
  const status = at('status');
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = message));
}

/** Says what has changed, and nothing when nothing has. */
function tell(id: string, text: string): void {
  if (at(id).textContent !== text) at(id).textContent = text;
}

function change(next: Partial<Choice>, nextTyped = typed): void {
  choice = { ...choice, ...next };
  typed = nextTyped;
  copied = '';
  const hash = writeHash(choice, first);
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
  show();
}

async function copy(id: string, what: string): Promise<void> {
  const field = at(id) as HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(field.value);
    copied = id;
    say(texts.copied(what));
  } catch {
    field.focus();
    field.select();
    say(texts.copyFailed);
  }
  update();
}

function save(): void {
  const name = `thilik-${choice.element}.html`;
  download(name, testPage(choice, code()), 'text/html');
  say(texts.saved(name));
}

function code() {
  const context: Context = { content, integrity, version, staticHtml: (wanted) => staticForm(wanted, content) };
  return snippet(choice, context);
}

function update(): void {
  const parts = code();
  render(choiceForm({ choice, content, typed, hasIntegrity: integrity !== null, change }), at('choices'));
  render(
    result({ choice, snippet: parts, version, copied, copy: (id, what) => void copy(id, what), save }),
    at('code'),
  );
  preview.show(choice, parts);
  const notes = [filesOf(choice).length > 0 && texts.filesPreview, given(choice).basemap && texts.streetsPreview];
  tell('preview-note', notes.filter(Boolean).join(' '));
  tell(
    'summary',
    texts.summary(
      titleOf({ ...choice, attributes: withValue(choice.attributes, 'lang', '') }, content),
      formTexts[choice.form].name,
    ),
  );
}

/** Names own content in the code, of the element that is chosen if it takes such, else of a map. */
function useTable(kind: 'offers' | 'contacts', address: string): void {
  const isList = elements[choice.element].kind === kind;
  const element = isList ? choice.element : 'map';
  change({ element, attributes: withValue(choice.attributes, isList ? 'src' : `${kind}-src`, address) });
}

/** Shows the choice, and again when the texts in its language have come. */
function show(): void {
  update();
  void loadTexts(languageOf(choice.attributes.lang ?? 'de'))?.then(update);
}

/** Leads to a part of the page without the address, which holds the choice. */
function jump(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  event.preventDefault();
  const heading = at(link.hash.slice(1));
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** Check sums of a build; there are none beside the sources. */
async function loadIntegrity(): Promise<Context['integrity']> {
  try {
    const answer = await fetch(`${folder}integrity.json`);
    if (!answer.ok || !/json/.test(answer.headers.get('Content-Type') ?? '')) return null;
    return ((await answer.json()) as { files?: Readonly<Record<string, string>> }).files ?? null;
  } catch {
    return null;
  }
}

/** Where the folder is if this page lies in it; the usual place otherwise. */
function ownFolder(): string {
  const { pathname } = new URL(folder, document.baseURI);
  return folder === './' && !isForeign(pathname) ? pathname : '/thilik/';
}

async function start(): Promise<void> {
  try {
    [content, integrity] = await Promise.all([loadContent(`${folder}data/`), loadIntegrity()]);
  } catch (error) {
    at('missing').textContent = texts.failed(error instanceof Error ? error.message : String(error));
    return;
  }
  first = { ...readHash(''), folder: ownFolder() };
  const read = () => {
    choice = readHash(location.hash, first);
    const { story } = choice.attributes;
    if (!content.stories.some(({ id }) => id === story))
      choice = { ...choice, attributes: withValue(choice.attributes, 'story', '') };
    typed = {};
    show();
  };
  read();
  window.addEventListener('hashchange', read);
  new OwnTable({
    form: at('table-form'),
    status: at('table-status'),
    records: at('table-records'),
    say,
    use: useTable,
  });
  at('jump').addEventListener('click', jump);
  // Who goes on has read it, and it must not lie upon what has the focus.
  page.addEventListener('focusin', () => (at('status').textContent = ''));
  at('missing').hidden = true;
  at('work').hidden = false;
}

void start();
