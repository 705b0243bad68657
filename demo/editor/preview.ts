import '../../src/define/thilik-story-card.ts';
import type { ThilikStoryCard } from '../../src/elements/thilik-story-card/thilik-story-card.ts';
import { normalise } from '../../src/model/normalise.ts';

/**
 * A real story card that shows the story of the form. Its store is filled before it asks for anything, so the address
 * of the preview is never requested.
 */
export class Preview {
  private card: ThilikStoryCard | null = null;
  private readonly address = new URL('vorschau.json', document.baseURI).href;

  constructor(private readonly frame: HTMLElement) {}

  /** Shows the story; `false` when it can't be shown, then the picture before it stays. */
  async show(story: unknown, lang: string): Promise<boolean> {
    const record = normalise('stories', { stories: [story] })?.dataset.records[0];
    this.frame.lang = lang;
    if (!record) return false;
    const card = this.card ?? document.createElement('thilik-story-card');
    card.hub.store.dispatch({
      type: 'feed',
      address: this.address,
      feed: { kind: 'stories', status: 'ready', records: [record], problems: [], details: null, error: null },
    });
    card.story = record.id;
    if (this.card) return true;
    this.card = card;
    card.src = this.address;
    this.frame.replaceChildren(card);
    return true;
  }

  /** Forgets the picture, before another file is shown. */
  clear(): void {
    this.card = null;
    this.frame.replaceChildren();
  }
}
