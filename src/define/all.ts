/**
 * The drop-in: draws the districts at once and defines the elements as soon as their code is there. Code of an element that
 * the page does not have is not asked for.
 */
import { showFallbacks, sketchMaps } from '../elements/thilik-map/sketch.ts';
import { defineWhenUsed } from './lazy.ts';

const showsEntries = 'thilik-map:is([district], [story]), thilik-story-card, thilik-contact-list, thilik-offer-list';

if (globalThis.document) {
  // Asked for first: pages that replace built-ins can make the drawing fail, but not the elements.
  const elements = import('./elements.ts');
  // With `async` the code may come before the rest of the page.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  start();
  elements.catch((error: unknown) => {
    document.removeEventListener('DOMContentLoaded', start);
    showFallbacks();
    throw error;
  });
  // Beside the elements that they build on.
  defineWhenUsed('thilik-story-card', () => import('./thilik-story-card.ts'));
  defineWhenUsed('thilik-contact-list', () => import('./thilik-contact-list.ts'));
  defineWhenUsed('thilik-offer-list', () => import('./thilik-offer-list.ts'));
  defineWhenUsed('thilik-district-search', () => import('./thilik-district-search.ts'));
}

function start(): void {
  sketchMaps();
  // Asked for beside the elements, which would ask for it after them: how entries look comes with the answer.
  if (document.querySelector(showsEntries)) void import('../elements/thilik-map/answer.ts');
  // A page whose webmaster asks what is wrong with it.
  if (/[?&]thilik-check/.test(location.search) || document.querySelector('[thilik-check]')) {
    void import('../doctor/doctor.ts');
  }
}
