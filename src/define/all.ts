/** The drop-in: draws the districts at once and defines the elements as soon as their code is there. */
import { sketchMaps } from '../elements/thilik-map/sketch.ts';

if (globalThis.document) {
  // Asked for first: pages that replace built-ins can make the drawing fail, but not the elements.
  const elements = import('./elements.ts');
  const showFallback = sketchMaps();
  elements.catch((error: unknown) => {
    showFallback();
    throw error;
  });
  // A page whose webmaster asks what is wrong with it.
  if (/[?&]thilik-check/.test(location.search) || document.querySelector('[thilik-check]')) {
    void import('../doctor/doctor.ts');
  }
}
