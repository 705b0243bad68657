import '../../src/define/thilik-contact-list.ts';
import '../../src/define/thilik-offer-list.ts';
import '../../src/define/thilik-story-card.ts';
import { normalise } from '../../src/model/normalise.ts';
import { isOffice } from '../../src/model/office.ts';
import type { Contact, Kind } from '../../src/model/types.ts';
import { texts } from './texts.ts';

const tags = { stories: 'thilik-story-card', offers: 'thilik-offer-list', contacts: 'thilik-contact-list' } as const;

/**
 * The real element that shows the record of the form. Its store is filled before it asks for anything, so the address
 * of the preview is never requested.
 */
export class Preview {
  private element: HTMLElementTagNameMap[(typeof tags)[Kind]] | null = null;
  private readonly address = new URL('vorschau.json', document.baseURI).href;

  constructor(private readonly frame: HTMLElement) {}

  /** Shows the record, and says why not; when it can't be shown, the picture before it stays. */
  show(kind: Kind, item: unknown, lang: string): string {
    const record = normalise(kind, { [kind]: [item] })?.dataset.records[0];
    this.frame.lang = lang;
    if (!record) return texts.notShown;
    const element = this.element ?? document.createElement(tags[kind]);
    element.hub.store.dispatch({
      type: 'feed',
      address: this.address,
      feed: { kind, status: 'ready', records: [record], problems: [], details: null, error: null },
    });
    if ('story' in element) element.story = record.id;
    else element.mode = 'replace';
    if ('noFilter' in element) element.noFilter = true;
    if ('noSearch' in element) element.noSearch = true;
    element.open(kind, [record.id]);
    if (!this.element) {
      this.element = element;
      element.src = this.address;
      this.frame.replaceChildren(element);
    }
    return kind === 'contacts' && !isOffice(record as Contact) ? texts.notListed : '';
  }

  /** Forgets the picture, before another record is shown. */
  clear(): void {
    this.element = null;
    this.frame.replaceChildren();
  }
}
