/** The search for a place, once it is used: an editable combobox with a list, after the ARIA Authoring Practices. */
import { render } from 'lit';
import { readAddress } from '../../contract/kinds.ts';
import { districtName, districtsOf } from '../../data/boundaries.ts';
import type { LoadError } from '../../data/load-error.ts';
import { loadGazetteer } from '../../data/load-gazetteer.ts';
import { emit } from '../../events.ts';
import { searchTerms, type SearchTerms } from '../../i18n/search.ts';
import { inFrame } from '../../model/frames.ts';
import { remember } from '../../model/remember.ts';
import { find, type Found, type Hit } from '../../search/find.ts';
import { createGazetteer, type PackedGazetteer } from '../../search/gazetteer.ts';
import type { Frame } from '../../model/types.ts';
import { Part } from '../base/part.ts';
import type { StoreElement } from '../base/store-element.ts';
import { placeSearchStyles } from './place-search.styles.ts';
import { mine, optionId, suggestionList, type Suggestion, type Suggestions } from './place-search.view.ts';
import type { Searching } from './search-field.ts';

/** The element with the field. With `href` a choice leads there instead of selecting the district. */
type Host = StoreElement & { readonly href?: string | null; readonly noLocate?: boolean };

const closed: Suggestions = { hits: [], active: -1, isOpen: false, message: '' };
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Makes the field of an element work, see `search-field.ts`. */
export function attachSearch(host: Host): Searching {
  host.addStyles(placeSearchStyles);
  return new PlaceSearch(host);
}

class PlaceSearch implements Searching {
  #shown = closed;
  #isQuestion = false;
  #file: PackedGazetteer | null = null;
  #hasFailed = false;
  /** When `true`, the browser has been asked where the reader is. */
  #isLocating = false;
  #field: HTMLElement | null = null;
  readonly #gazetteer = remember((file: PackedGazetteer | null, frame: Frame) =>
    createGazetteer(file, districtsOf(frame), frame),
  );

  readonly #locating: Part<typeof import('./locate.ts')>;

  constructor(private readonly host: Host) {
    this.#locating = new Part(host, () => import('./locate.ts'));
  }

  handle(field: HTMLElement, event: Event, target: Element): void {
    this.#field = field;
    const { type } = event;
    if (type === 'focusin') this.#begin();
    else if (type === 'input') this.#type();
    else if (type === 'click') this.#click(target);
    else if (type === 'keydown') this.#press(event as KeyboardEvent, target);
    else if (type === 'focusout' && !field.contains((event as FocusEvent).relatedTarget as Node)) this.#show(closed);
  }

  #click(target: Element): void {
    const option = target.closest('[role=option]');
    const index = option ? [...(option.parentElement?.children ?? [])].indexOf(option) : -1;
    const hit = this.#shown.hits[index];
    if (hit) this.#choose(hit);
    else if (target.closest('button')) void this.#search();
  }

  result(place: string, district: string, lang: string): string {
    return searchTerms(lang).result(place, district);
  }

  get #input(): HTMLInputElement {
    return this.#field?.querySelector('input') as HTMLInputElement;
  }

  get #isEmpty(): boolean {
    return this.#input.value.trim() === '';
  }

  get #terms(): SearchTerms {
    return searchTerms(this.#field?.closest('[lang]')?.getAttribute('lang') ?? 'de');
  }

  /** Who comes to the empty field is offered the place where they are. */
  #begin(): void {
    void this.#load();
    if (this.#isEmpty && !this.#shown.isOpen) this.#suggest();
  }

  #type(): void {
    this.#isLocating = false;
    this.#suggest();
  }

  /** What was typed before the places came is looked up then; a failure is forgotten with the next focus. */
  async #load(): Promise<void> {
    if (this.#file) return;
    const isAgain = this.#hasFailed;
    try {
      this.#file = await loadGazetteer();
      this.#hasFailed = false;
    } catch (error) {
      const { kind, source, message } = error as LoadError;
      this.#hasFailed = true;
      emit(this.host, 'thilik-error', { kind, source, message });
      this.host.warn(message);
    }
    if ((isAgain || !this.#isEmpty) && this.#hasFocus) this.#suggest();
  }

  get #hasFocus(): boolean {
    return this.#field?.matches(':focus-within') ?? false;
  }

  #find(): Found {
    const { frame } = this.host.hub.store.state;
    const gazetteer = this.#gazetteer(this.#file, frame);
    const found = find(this.#input.value, gazetteer);
    if (!this.#hasFailed || found.hits.length > 0) return found;
    const all = gazetteer.entries.map(({ name, ags, lonLat }): Hit => ({ name, more: '', ags, lonLat }));
    return { hits: all, isQuestion: true };
  }

  #suggest(): void {
    const { noPlaces, noHit, locating } = this.#terms;
    if (this.#isLocating) return this.#tell(locating);
    const nothing: Found = { hits: [], isQuestion: false };
    const { hits: found, isQuestion } = this.#isEmpty && !this.#hasFailed ? nothing : this.#find();
    const hits: readonly Suggestion[] = this.#isEmpty && this.#canLocate ? [mine, ...found] : found;
    const isUnknown = this.#file !== null && !this.#isEmpty && hits.length === 0;
    const message = this.#hasFailed ? noPlaces : isUnknown ? noHit : '';
    this.#isQuestion = isQuestion;
    this.#show({ ...closed, hits, message, isOpen: hits.length > 0 || message !== '' });
  }

  get #canLocate(): boolean {
    return !this.host.noLocate && isSecureContext && 'geolocation' in navigator;
  }

  /** Finds the district where the reader is, who may have typed, chosen or gone on before the browser answers. */
  async #locate(): Promise<void> {
    const { store } = this.host.hub;
    const { frame, district } = store.state;
    this.#isLocating = true;
    this.#suggest();
    const part = await this.#locating.retry();
    const found = (await part?.locate(frame)) ?? 'locateFailed';
    const hasGoneOn = !this.#hasFocus && document.activeElement !== document.body;
    const isLate = !this.#isLocating || hasGoneOn || store.state.district !== district;
    this.#isLocating = false;
    if (isLate) return;
    if (typeof found !== 'string') this.#choose({ name: districtName(found.ags), more: '', ...found });
    else if (this.#hasFocus) this.#tell(this.#terms[found]);
  }

  /** What the reader has asked for by the button or the Enter key. */
  async #search(): Promise<void> {
    const { hits, active } = this.#shown;
    const chosen = hits[active];
    if (chosen) return this.#choose(chosen);
    await this.#load();
    this.#suggest();
    const [first] = this.#shown.hits;
    if (this.#isEmpty && !this.#hasFailed) this.#tell(this.#terms.nothingTyped);
    else if (!first || (this.#hasFailed && this.#isQuestion)) emit(this.host, 'thilik-search', { hit: false });
    else if (this.#isQuestion) this.#show({ ...this.#shown, message: this.#terms.question });
    else this.#choose(first);
  }

  #choose(hit: Suggestion): void {
    if (hit === mine) return void this.#locate();
    this.#isLocating = false;
    const { name, ags, lonLat } = hit;
    const { store } = this.host.hub;
    const { scope, frame } = store.state;
    emit(this.host, 'thilik-search', { hit: true });
    if (scope.length > 0 && !scope.some((each) => inFrame(each, frame) === ags)) {
      return this.#tell(this.#terms.outsideScope(name, districtName(ags)));
    }
    this.#input.value = '';
    this.#show(closed);
    const address = readAddress(this.host.href?.replace('{ags}', ags), this.host.baseURI);
    if (address) return follow(address);
    store.dispatch({ type: 'select-district', ags, place: { name, lonLat } });
    emit(this.host, 'thilik-select', { kind: 'district', id: ags });
  }

  /** Keys that are used do not reach the page; beside the field only Escape is. */
  #press(event: KeyboardEvent, target: Element): void {
    const { key, isComposing } = event;
    if (isComposing || (target !== this.#input && key !== 'Escape') || !this.#isUsed(key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Does what a key is for here. */
  #isUsed(key: string): boolean {
    const { isOpen, hits, active } = this.#shown;
    const step = steps[key];
    if (key === 'Enter') void this.#search();
    else if (step) this.#move(step);
    else if (key === 'Escape' && isOpen) this.#show(closed);
    else if (key === 'Escape' && this.#input.value) this.#input.value = '';
    else {
      // The caret goes to an end of what is typed, and leaves the list.
      if (/^(Home|End)$/.test(key) && hits[active]) this.#show({ ...this.#shown, active: -1 });
      return false;
    }
    return true;
  }

  /** Through the list, and between its ends back to the field. */
  #move(step: number): void {
    if (!this.#shown.isOpen) this.#suggest();
    const { hits, active } = this.#shown;
    const stops = hits.length + 1;
    this.#show({ ...this.#shown, active: ((active + 1 + step + stops) % stops) - 1 });
  }

  #tell(message: string): void {
    this.#show({ ...closed, isOpen: true, message });
  }

  #show(shown: Suggestions): void {
    this.#shown = shown;
    const { hits, active, isOpen } = shown;
    const box = this.#field?.querySelector<HTMLElement>('.found');
    if (!box) return;
    render(suggestionList(shown, { terms: this.#terms, nameOf: districtName }), box);
    const input = this.#input;
    input.setAttribute('aria-expanded', String(isOpen && hits.length > 0));
    input.removeAttribute('aria-activedescendant');
    if (active < 0) return;
    input.setAttribute('aria-activedescendant', optionId(active));
    scrollTo(box.querySelector(`#${optionId(active)}`) as HTMLElement);
  }
}

/** Scrolls the list and nothing around it. */
function scrollTo(option: HTMLElement): void {
  const list = option.parentElement as HTMLElement;
  const top = option.offsetTop - list.offsetTop;
  const last = top + option.offsetHeight - list.clientHeight;
  list.scrollTop = Math.max(last, Math.min(list.scrollTop, top));
}

/** As a link leads there: in an iframe where its page says. */
function follow(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}
