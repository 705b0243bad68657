/** The drop-in: draws the districts at once and defines the elements as soon as their code is there. */
import { showFallbacks, sketchMaps } from '../elements/thilik-map/sketch.ts';
import { defineWhenUsed, giveUp } from './lazy.ts';

/** Beside the map: each comes with the first page that has one. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'thilik-story-card': () => import('./thilik-story-card.ts'),
  'thilik-contact-list': () => import('./thilik-contact-list.ts'),
  'thilik-offer-list': () => import('./thilik-offer-list.ts'),
  'thilik-district-search': () => import('./thilik-district-search.ts'),
  'thilik-story-tour': () => import('./thilik-story-tour.ts'),
};

if (globalThis.document) {
  // Asked for first: pages that replace built-ins can make the drawing fail, but not the elements.
  const elements = import('./thilik-map.ts');
  for (const tag of Object.keys(others)) defineWhenUsed(tag, others[tag] as () => Promise<unknown>);
  // With `async` the code may come before the rest of the page.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  start();
  elements.catch((error: unknown) => {
    document.removeEventListener('DOMContentLoaded', start);
    showFallbacks();
    giveUp('thilik-map');
    throw error;
  });
}

function start(): void {
  sketchMaps();
  // Asked for beside the elements, which would ask for it after them.
  if (document.querySelector('thilik-map:is([district], [story])')) {
    import('../elements/thilik-map/answer.ts').catch(() => {});
  }
  // A page whose webmaster asks what is wrong with it.
  if (/[?&]thilik-check/.test(location.search) || document.querySelector('[thilik-check]')) {
    void import('../doctor/doctor.ts');
  }
}
