/** The drop-in: draws the districts at once and defines the elements as soon as their code is there. */
import { sketchMaps } from '../elements/thilik-map/sketch.ts';

if (globalThis.document) {
  const showFallback = sketchMaps();
  import('./elements.ts').catch((error: unknown) => {
    showFallback();
    throw error;
  });
  const asked = '[thilik-check],[data-thilik-check]';
  if (location.search.includes('thilik-check') || document.querySelector(asked)) void import('../doctor/doctor.ts');
}
