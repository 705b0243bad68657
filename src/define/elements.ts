/** Defines all elements, those that few pages use when they are used. */
import { defineWhenUsed } from './lazy.ts';
import './thilik-map.ts';
import './thilik-story-card.ts';
import './thilik-contact-list.ts';

defineWhenUsed('thilik-offer-list', () => import('./thilik-offer-list.ts'));
defineWhenUsed('thilik-district-search', () => import('./thilik-district-search.ts'));
