/**
 * The classic script, for pages whose system drops `type="module"`, merges, delays or inserts scripts anew: loads the
 * drop-in from its folder and mounts `<div data-thilik="map">`. Syntax and built-ins are kept plain here, because other
 * people's tools rewrite this file.
 */
import { version } from '../../package.json';
import { hint } from './forms.ts';
import { mountAll } from './mount.ts';

/** What the first copy of this script in a page leaves for the others. */
interface Started {
  readonly version: string;
  /** Folder with the drop-in, `''` while none is known. */
  folder: string;
}

const key = Symbol.for('thilik.classic');
const page = document as Document & { [key]?: Started };

/** The folder of this script when a tag names it: in `src`, or where delayers keep the address meanwhile. */
function folderIn(tag: Element): string {
  for (const name of tag.getAttributeNames()) {
    const address = /(src|href)$/.test(name) ? (tag.getAttribute(name) || '').split(/[?#]/)[0] || '' : '';
    const found = /^(.*\/)?thilik\.classic[^/]*$/.exec(address);
    if (found) return found[1] || './';
  }
  return '';
}

function baseOf(tag: Element | null): string {
  return tag?.getAttribute('data-base') || '';
}

/** Only now is this the tag of this script; later it is nothing or a stranger's. */
const ownTag = document.currentScript;
const ownFolder = ownTag ? baseOf(ownTag) || folderIn(ownTag) : '';

/** Where the drop-in lies when this script was merged with others or run as text: some tag still says it. */
function findFolder(): string {
  for (const tag of document.querySelectorAll('script')) {
    const folder = folderIn(tag);
    if (folder) return baseOf(tag) || folder;
  }
  const style = document.querySelector('link[href*="thilik.css"]')?.getAttribute('href');
  return (
    baseOf(document.querySelector('[data-thilik][data-base]')) || (style ? style.split('thilik.css')[0] || './' : '')
  );
}

function load(started: Started, folder: string): void {
  if (!folder || started.folder) return;
  started.folder = folder;
  const address = new URL('thilik.js', new URL(folder.replace(/\/?$/, '/'), document.baseURI)).href;
  import(/* @vite-ignore */ address).catch((error: unknown) =>
    hint(address + ' could not be loaded; the fallback stays. ' + String(error)),
  );
}

function start(started: Started): void {
  load(started, started.folder || findFolder());
  if (!started.folder)
    hint('Where is thilik.js? Write its folder into data-base="…" of a <script> or <div data-thilik>.');
  mountAll();
}

const first = page[key];
if (!document.contentType.endsWith('html')) {
  hint('thilik: pages sent as ' + document.contentType + ' are not supported; the fallback stays.');
} else if (first) {
  if (first.version !== version) hint('thilik: version ' + first.version + ' is here; ' + version + ' does nothing.');
  load(first, ownFolder);
} else {
  const started = (page[key] = { version, folder: '' });
  load(started, ownFolder);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => start(started));
  else start(started);
}
