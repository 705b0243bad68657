/** Offers that a reader marks to hand them over: as a link, on paper, as files. Nothing is stored or sent. */
import type { Locale } from '../../../content/fact.ts';
import { isExact } from '../../../content/hand-over/exact.ts';
import { codeOf, linkTo, mostInLink, readLink } from '../../../content/hand-over/link.ts';
import type { QrCode } from '../../../content/hand-over/qr.ts';
import type { DistrictPart } from '../../../feeds/flatgeobuf/districts.ts';
import { handOverTerms } from '../../../i18n/hand-over.ts';
import { inFrame } from '../../../model/frames.ts';
import { remember } from '../../../model/remember.ts';
import type { Ags, Offer } from '../../../model/types.ts';
import type { Feed } from '../../../store/state.ts';
import type { StoreElement } from '../../base/store-element.ts';
import { copyText } from '../../base/copy-text.ts';
import { keepOffers, type KeepOffers } from '../keep-offers.ts';
import { download, type FileType } from './download.ts';
import { handOverStyles } from './hand-over.styles.ts';
import { handOverPanel, markButton, type Absence, type HandOverView } from './hand-over.view.ts';

/** The list whose offers are marked. */
export interface HandOverHost {
  readonly element: StoreElement;
  readonly records: () => readonly Offer[];
  readonly address: () => string;
  readonly locale: () => Locale;
}

/** Gives a list what hands its offers over. */
export function attachHandOver(host: HandOverHost): HandOver {
  host.element.addStyles(handOverStyles);
  return new HandOver(host);
}

/** So much of a large file is read for a link alone, in bytes; for more the reader has to choose a district. */
const mostForLink = 16 * 1024 * 1024;

/** What the reader does to the marked offers; what is missing stays. */
interface Change {
  readonly codes?: readonly string[];
  /** Missing: as many as there are codes. */
  readonly total?: number;
  readonly isOnly?: boolean;
}

const lengthOf = ({ bytes: [from, to], unit = 1 }: DistrictPart) => (to - from) * unit;

export class HandOver {
  #isOpen = false;
  /** Codes of the marked offers, in the order in which they were marked. */
  #codes: readonly string[] = [];
  /** Where they lie by the link that was read last; empty: it does not say. */
  #districts: readonly Ags[] = [];
  /** When `true`, the list shows the marked offers alone. */
  #isOnly = false;
  /** What came of the last thing that the reader has asked for. */
  #result: HandOverView['result'] = null;
  /** The link as a code, once the reader wants it. */
  #code: QrCode | null = null;
  /** What the link said that was read last; `null`: none. */
  #link: string | null = null;

  /** How many were marked: more than there are codes where the link that was read held only the first. */
  #total = 0;

  readonly #byCode = remember((offers: readonly Offer[]) => new Map(offers.map((offer) => [codeOf(offer.id), offer])));

  readonly #markedOnce = remember((byCode: ReadonlyMap<string, Offer>, codes: readonly string[]) =>
    codes.flatMap((code) => byCode.get(code) ?? []),
  );
  readonly #ofMap = remember((offers: readonly Offer[], marked: readonly Offer[]) => {
    const ids = new Set(marked.map(({ id }) => id));
    return offers.filter(({ id }) => ids.has(id));
  });

  constructor(private readonly host: HandOverHost) {}

  /** When `true`, offers can be marked. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    this.#update();
  }

  /** What the list shows in place of all offers; `null`: all of them. */
  get shown(): readonly Offer[] | null {
    return this.#isAlone && this.isOpen ? this.#marked : null;
  }

  /** Of a link to offers of which none is to be found the list shows what there is. */
  get #isAlone(): boolean {
    return this.#isOnly && (this.#marked.length > 0 || [null, 'unread'].includes(this.#absence));
  }

  get #feed(): Feed | undefined {
    return this.host.element.state.feeds[this.host.address()];
  }

  /** How many marked offers are not here. */
  get #absent(): number {
    return this.#codes.length - this.#marked.length;
  }

  /** Districts of a large file that are not read, of which each may have a marked offer that is not here. */
  get mayBeIn(): readonly Ags[] {
    return Object.keys(this.#absent > 0 ? (this.#feed?.unread ?? {}) : {});
  }

  /** Those of them that the link names. */
  get #named(): readonly Ags[] {
    return this.mayBeIn.filter((ags) => this.#districts.includes(ags));
  }

  /** Districts that are read for the link alone. */
  get awaited(): readonly Ags[] {
    const { unread } = this.#feed ?? {};
    const size = this.#named.reduce((sum, ags) => sum + (unread?.[ags] ? lengthOf(unread[ags]) : 0), 0);
    return size <= mostForLink ? this.#named : [];
  }

  /** What is known of the marked offers that are not here; `null`: none are missing, or that is about to be read. */
  get #absence(): Absence | null {
    if (this.#absent === 0 || this.awaited.length > 0) return null;
    if (this.mayBeIn.length === 0) return this.host.records().length > 0 ? 'missing' : null;
    return this.#districts.length > 0 && this.#named.length === 0 ? 'elsewhere' : 'unread';
  }

  /** What a joined map shows of its offers: all, as long as the reader has to choose where those of a link may be. */
  readonly #keep: KeepOffers = (offers) =>
    this.shown && (this.#marked.length > 0 || this.mayBeIn.length === 0) ? this.#ofMap(offers, this.shown) : null;

  /** Marks what a link in the address names, unless that was done before; tells whether there is one to follow. */
  followLink(): boolean {
    const read = readLink(location.hash);
    const link = JSON.stringify(read);
    if (!read || link === this.#link) return false;
    this.#link = link;
    this.#districts = read.districts;
    this.#set({ codes: read.codes, total: read.total, isOnly: true });
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
      absent: this.#absent,
      absence: this.#absence,
      isAwaited: this.awaited.length > 0 && !this.#feed?.failures?.length,
      isOnly: this.#isAlone,
      isTooMany: length > mostInLink,
      total: this.#total > length ? this.#total : null,
      hasDates: offers.some(({ dates = [] }) => dates.some(isExact)),
      result: this.#result,
      link: this.#address,
      code: this.#code,
      onOnly: () => this.#set({ isOnly: !this.#isOnly }),
      onCopy: () => void this.#copy(),
      onPrint: () => void this.#print(),
      onCode: () => void this.#draw(),
      onFile: (type) => void this.#save(type),
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

  get #address(): string {
    // A page that is one file says where others find it.
    const address = document.documentElement.dataset.thilikAddress ?? location.href;
    return linkTo(address, this.#codes, this.#places, this.#total);
  }

  /** Where the marked offers of a large file lie; of another one nobody has to know. */
  get #places(): readonly Ags[] {
    if (!this.#feed?.unread) return [];
    const read = this.#marked.map(({ district }) => inFrame(district, 'today'));
    return [...new Set([...read, ...(this.#absent > 0 ? this.#districts : [])])].sort();
  }

  get #marked(): readonly Offer[] {
    return this.#markedOnce(this.#byCode(this.host.records()), this.#codes);
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
    const isDone = await copyText(this.#address);
    this.#result = isDone ? 'copied' : 'refused';
    this.#update();
    if (isDone) return;
    await this.host.element.updateComplete;
    const field = this.host.element.renderRoot.querySelector<HTMLInputElement>('.link-field input');
    field?.focus();
    field?.select();
  }

  /** The list prints what it shows; not every browser waits for the reader here. */
  async #print(): Promise<void> {
    const isOnly = this.#isOnly;
    this.#set({ isOnly: true });
    await this.host.element.updateComplete;
    addEventListener('afterprint', () => this.#set({ isOnly }), { once: true });
    print();
  }

  async #save(type: FileType): Promise<void> {
    const locale = this.host.locale();
    await this.#try(async () => {
      const { offerFiles } = await import('../../../content/hand-over/offer-files.ts');
      download(offerFiles[type](this.#marked, locale), type, handOverTerms(locale.terms.lang).fileName);
    });
  }

  /** Shows the link as a code for phones, or does so no longer. */
  async #draw(): Promise<void> {
    const isShown = this.#code !== null;
    this.#set({});
    if (isShown) return;
    await this.#try(async () => {
      const { qrCodeOf } = await import('../../../content/hand-over/qr.ts');
      this.#code = qrCodeOf(this.#address);
      this.#update();
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#result = 'failed';
      this.#update();
    }
  }

  #set({ codes, total = codes?.length, isOnly = this.#isOnly }: Change): void {
    this.#codes = codes ?? this.#codes;
    this.#total = total ?? this.#total;
    this.#isOnly = isOnly;
    this.#result = null;
    this.#code = null;
    this.#update();
  }

  /** A joined map follows. */
  #update(): void {
    const { element } = this.host;
    keepOffers(element, 'marked', this.#keep);
    const markedOffers = this.#isOnly && this.isOpen ? this.#codes : [];
    element.hub.store.dispatch({ type: 'configure', change: { markedOffers } });
    element.requestUpdate();
  }

  #focus(find: (root: ParentNode) => HTMLElement | null): void {
    const { element } = this.host;
    void element.updateComplete.then(() => find(element.renderRoot)?.focus());
  }
}
