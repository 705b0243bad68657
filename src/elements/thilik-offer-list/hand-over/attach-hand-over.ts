/** Offers that a reader marks to hand them over: as a link, on paper, as files. Nothing is stored or sent. */
import type { Locale } from '../../../content/fact.ts';
import { isExact } from '../../../content/hand-over/exact.ts';
import { codeOf, linkTo, mostInLink, readLink } from '../../../content/hand-over/link.ts';
import { handOverTerms } from '../../../i18n/hand-over.ts';
import { remember } from '../../../model/remember.ts';
import type { Offer } from '../../../model/types.ts';
import type { StoreElement } from '../../base/store-element.ts';
import { copyText } from '../../base/copy-text.ts';
import { download } from './download.ts';
import { handOverStyles } from './hand-over.styles.ts';
import { handOverPanel, markButton, type HandOverView } from './hand-over.view.ts';

/** The list whose offers are marked. */
export interface HandOverHost {
  readonly element: StoreElement;
  readonly records: () => readonly Offer[];
  readonly locale: () => Locale;
}

/** Gives a list what hands its offers over. */
export function attachHandOver(host: HandOverHost): HandOver {
  host.element.addStyles(handOverStyles);
  return new HandOver(host);
}

export class HandOver {
  /** When `true`, offers can be marked. */
  isOpen = false;
  /** Codes of the marked offers, in the order in which they were marked. */
  #codes: readonly string[] = [];
  /** When `true`, the list shows the marked offers alone. */
  #isOnly = false;
  /** What came of the last thing that the reader has asked for. */
  #result: HandOverView['result'] = null;
  /** The codes of the link that was read last; `null`: none. */
  #link: string | null = null;

  readonly #byCode = remember((offers: readonly Offer[]) => new Map(offers.map((offer) => [codeOf(offer.id), offer])));

  constructor(private readonly host: HandOverHost) {}

  /** What the list shows in place of all offers; `null`: all of them. */
  get shown(): readonly Offer[] | null {
    return this.#isOnly && this.isOpen ? this.#marked : null;
  }

  /** Marks what a link in the address names, unless that was done before; tells whether there is one to follow. */
  followLink(): boolean {
    const codes = readLink(location.hash);
    const link = codes?.join() ?? null;
    if (!codes || link === this.#link) return false;
    this.#link = link;
    this.#codes = codes;
    this.#isOnly = true;
    this.#result = null;
    return true;
  }

  /** What there is to do with the marked offers. */
  render(): unknown {
    if (!this.isOpen) return null;
    const offers = this.#marked;
    const { length } = this.#codes;
    return handOverPanel({
      ...this.host.locale(),
      count: offers.length,
      missing: this.host.records().length > 0 ? length - offers.length : 0,
      isOnly: this.#isOnly,
      isTooMany: length > mostInLink,
      hasDates: offers.some(({ dates = [] }) => dates.some(isExact)),
      result: this.#result,
      link: linkTo(location.href, this.#codes),
      onOnly: () => this.#set({ isOnly: !this.#isOnly }),
      onCopy: () => void this.#copy(),
      onPrint: () => void this.#print(),
      onTable: () => void this.#save('csv'),
      onCalendar: () => void this.#save('ics'),
      onClear: () => this.#handleClear(),
    });
  }

  /** The button of an offer. */
  button(offer: Offer): unknown {
    const code = codeOf(offer.id);
    return this.isOpen
      ? markButton(offer, {
          ...this.host.locale(),
          isMarked: this.#codes.includes(code),
          onMark: () => this.#mark(code),
        })
      : null;
  }

  get #marked(): readonly Offer[] {
    const byCode = this.#byCode(this.host.records());
    return this.#codes.flatMap((code) => byCode.get(code) ?? []);
  }

  /** Where only the marked ones stand, one that is no longer marked goes, and the focus to the one after it. */
  #mark(code: string): void {
    const isMarked = this.#codes.includes(code);
    const index = this.shown?.findIndex(({ id }) => codeOf(id) === code) ?? -1;
    this.#set({ codes: isMarked ? this.#codes.filter((each) => each !== code) : [...this.#codes, code] });
    if (index < 0) return;
    this.#focus((root) => {
      const buttons = root.querySelectorAll<HTMLElement>('.mark');
      return buttons[index] ?? buttons[index - 1] ?? root.querySelector<HTMLElement>('.only');
    });
  }

  #handleClear(): void {
    this.#set({ codes: [], isOnly: false });
    this.#focus((root) => root.querySelector<HTMLElement>('.handing'));
  }

  async #copy(): Promise<void> {
    const isDone = await copyText(linkTo(location.href, this.#codes));
    this.#result = isDone ? 'copied' : 'refused';
    this.#update();
    if (isDone) return;
    await this.host.element.updateComplete;
    const field = this.host.element.renderRoot.querySelector<HTMLInputElement>('.link-field input');
    field?.focus();
    field?.select();
  }

  /** The list prints what it shows. */
  async #print(): Promise<void> {
    const isOnly = this.#isOnly;
    this.#set({ isOnly: true });
    await this.host.element.updateComplete;
    window.print();
    this.#set({ isOnly });
  }

  async #save(type: 'csv' | 'ics'): Promise<void> {
    const locale = this.host.locale();
    try {
      const { tableOf, calendarOf } = await import('../../../content/hand-over/offer-files.ts');
      const content = type === 'csv' ? tableOf(this.#marked, locale) : calendarOf(this.#marked, locale);
      download(content, type, handOverTerms(locale.terms.lang).fileName);
    } catch {
      this.#result = 'failed';
      this.#update();
    }
  }

  #set({ codes = this.#codes, isOnly = this.#isOnly }: { codes?: readonly string[]; isOnly?: boolean }): void {
    this.#codes = codes;
    this.#isOnly = isOnly;
    this.#result = null;
    this.#update();
  }

  #update(): void {
    this.host.element.requestUpdate();
  }

  #focus(find: (root: ParentNode) => HTMLElement | null): void {
    const { element } = this.host;
    void element.updateComplete.then(() => find(element.renderRoot)?.focus());
  }
}
