/** Defines the map at once, and once the page rests what a look at it does not find, e.g. in somebody else's shadow root. */
import { firstRest } from '../elements/base/first-rest.ts';
import './thilik-map.ts';

firstRest()
  .then(() => Promise.all([import('./thilik-story-card.ts'), import('./thilik-contact-list.ts')]))
  .catch(console.warn);
