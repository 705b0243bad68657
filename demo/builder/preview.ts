import { between, piecesOf } from '../../src/embed/static/own-word.ts';
import { attributeNames, attributes as rows } from '../../src/contract/attributes.ts';
import type { Given } from './attributes.ts';
import { given, ownWordOf, type Choice } from './choice.ts';
import { colourTokens } from './colour.ts';
import { attributesOf, frameAddress, type Snippet } from './snippet.ts';
import { texts } from './texts.ts';

/** Own files lie where the page will be, which the builder can't know; and it asks no foreign host for streets. */
const shownNames = attributeNames.filter((name) => rows[name].kind !== 'address');

function shown(choice: Choice): Choice {
  const names = shownNames.filter((name) => choice.attributes[name] !== undefined);
  return { ...choice, attributes: Object.fromEntries(names.map((name) => [name, choice.attributes[name]])) as Given };
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Shows what the code shows: the real element, the real iframe page, or the words without script. */
export class Preview {
  #what = '';

  constructor(
    private readonly frame: HTMLElement,
    /** Folder of the built files, as the builder sees it. */
    private readonly folder: string,
  ) {}

  show(choice: Choice, code: Snippet): void {
    const { form, colours } = choice;
    this.frame.classList.toggle('own', colours !== null && form !== 'iframe');
    if (form === 'iframe') this.#iframe(shown({ ...choice, folder: this.folder }));
    else if (form === 'static') this.#static(choice, code);
    else this.#element(shown(choice));
    this.#colour(choice);
  }

  /** Colours of the page around, so that contrast is seen as it will be. */
  #colour({ colours, form }: Choice): void {
    const { style } = this.frame;
    style.cssText = '';
    if (!colours || form === 'iframe') return;
    style.setProperty('--preview-background', colours.background);
    style.setProperty('--preview-text', colours.text);
    for (const [name, colour] of colourTokens(colours)) style.setProperty(`--thilik-${name}`, colour);
  }

  #replace(what: string, make: () => HTMLElement): void {
    if (this.#what === what) return;
    this.#what = what;
    this.frame.replaceChildren(make());
  }

  #element(choice: Choice): void {
    const tag = `thilik-${choice.element}`;
    // The heading of the preview is a second level, whatever stands above on the real page.
    const attributes = new Map<string, string | true>(
      attributesOf(choice).filter(([name]) => name !== 'heading-level'),
    );
    const own = ownWordOf(choice);
    const pieces = own ? piecesOf(own) : [];
    // The element asks once whose word it is, and whether there is one.
    const isOf = pieces.length > 0 ? `${attributes.get('district')} ${attributes.get('scope')}` : '';
    this.#replace(`${tag} ${isOf}`, () => document.createElement(tag));
    const element = this.frame.firstElementChild!;
    for (const name of shownNames) {
      const value = attributes.get(name);
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : value);
    }
    const word = document.createElement('span');
    word.slot = 'first';
    word.append(
      ...pieces.flatMap(({ text, href }, index) => [index > 0 ? between : '', href ? linkTo(href, text) : text]),
    );
    element.replaceChildren(...(pieces.length > 0 ? [word] : []));
  }

  #iframe(choice: Choice): void {
    const address = frameAddress(choice);
    this.#replace(address, () => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.title = texts.previewTitle;
      return frame;
    });
  }

  #static(choice: Choice, { body }: Snippet): void {
    const lang = given(choice).lang ?? 'de';
    this.#replace(`${lang} ${body}`, () => {
      const frame = document.createElement('iframe');
      // Nothing in it may run.
      frame.setAttribute('sandbox', '');
      frame.title = texts.previewTitle;
      frame.srcdoc = `<!doctype html><html lang="${lang}"><meta name="color-scheme" content="light dark"><title>${texts.previewTitle}</title><body style="font-family:sans-serif">${body}</body></html>`;
      return frame;
    });
  }
}
