/** The script of a page that is one file, as `thilik pack --offers` writes it. */
import { answerFromPage } from '../data/in-page.ts';

const files = [...document.querySelectorAll<HTMLElement>('script[data-file]')];
answerFromPage((path) => files.find(({ dataset }) => path.endsWith(`/${dataset.file}`))?.textContent ?? null);

/** A language by its link: the rest of the address, where marked offers and filters stand, stays. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const wanted = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
for (const link of links) {
  link.addEventListener('click', () => (link.hash = location.hash));
  if (link.hreflang !== wanted) continue;
  link.setAttribute('aria-current', 'page');
  document.documentElement.lang = link.hreflang;
  document.title = link.title;
  document.querySelector('h1')?.replaceChildren(link.title);
}

// After that, since elements ask as soon as they are defined.
void import('./all.ts');
