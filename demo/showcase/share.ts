import { copyText } from '../../src/elements/base/copy-text.ts';
import { pageAddress, storyAddress } from './address.ts';

/** What is passed on: a story, or the page as a whole. */
interface Shared {
  readonly title: string;
  readonly url: string;
}

const sharedOf = (story: HTMLElement | null): Shared => ({
  title: (story ?? document).querySelector('h1, h2')?.textContent.trim() ?? document.title,
  url: story ? storyAddress(story) : pageAddress(),
});

/** What is said of copying, in the language of the page. */
const status = document.querySelector<HTMLElement>('[data-said]');

function say(words: string | undefined, url: string | null): void {
  if (!status) return;
  const field = url && Object.assign(document.createElement('input'), { value: url, readOnly: true });
  status.replaceChildren(words ?? '', ...(field ? [' ', field] : []));
  if (!field) return;
  field.setAttribute('aria-label', words ?? '');
  field.focus();
  field.select();
}

/** Copies the address; where the browser refuses, it stands there selected. */
export async function copyLink(story: HTMLElement | null): Promise<void> {
  const { url } = sharedOf(story);
  if (await copyText(url)) say(status?.dataset.copied, null);
  else say(status?.dataset.refused, url);
}

/** The link leads to a mail to nobody yet, with the title and the address. */
export function writeMail(link: HTMLAnchorElement, story: HTMLElement | null): void {
  const { title, url } = sharedOf(story);
  link.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
}

/** The sheet of the system; the reader may well close it. */
export async function shareBySystem(story: HTMLElement | null): Promise<void> {
  const { title, url } = sharedOf(story);
  try {
    await navigator.share({ title, url });
  } catch {
    // Closed: that is an answer, too.
  }
}

export const hasShareSheet = (): boolean => typeof navigator.share === 'function';
