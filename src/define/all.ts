/** The drop-in: draws the districts at once and defines the elements as soon as their code is there. */
import { sketchMaps } from '../elements/thilik-map/sketch.ts';

if (globalThis.document) {
  const showFallback = sketchMaps();
  import('./elements.ts').catch((error: unknown) => {
    showFallback();
    throw error;
  });
  // A page whose webmaster asks what is wrong with it.
  if (/[?&]thilik-check/.test(location.search) || document.querySelector('[thilik-check]')) {
    void import('../doctor/doctor.ts');
  }
}
