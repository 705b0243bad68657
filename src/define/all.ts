/** The drop-in: defines all elements. */
import './thilik-map.ts';
import './thilik-story-card.ts';
import './thilik-contact-list.ts';
